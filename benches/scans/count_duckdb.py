"""Counts the same file with DuckDB, says how long it took and writes the counts: the columns of CSV typed, the time zone given.

usage: count_duckdb.py EVENTS THREADS COUNTS.csv
"""

import sys
import time

import duckdb

CSV = """read_csv(?, header = true, columns = {
    'scanned_at': 'TIMESTAMPTZ', 'location_id': 'VARCHAR', 'commune_code': 'VARCHAR', 'direction': 'VARCHAR'})"""
QUERY = """
select commune_code, count(*) from {source}
where scanned_at >= '2021-10-25 00:00:00+07' and scanned_at < '2021-11-01 00:00:00+07'
group by commune_code
"""


def main(events, threads, table):
    connection = duckdb.connect()
    connection.execute(f"set threads = {int(threads)}")
    began = time.monotonic()
    source = "read_parquet(?)" if events.endswith(".parquet") else CSV
    counts = connection.execute(QUERY.format(source=source), [events]).fetchall()
    seconds = time.monotonic() - began
    with open(table, "w", encoding="utf-8") as target:
        target.writelines(f"{code},{count}\n" for code, count in sorted(counts))
    print(f"duckdb\t{seconds:.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
