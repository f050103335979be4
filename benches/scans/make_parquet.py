"""Writes the same events as Parquet, as DuckDB does by itself: moments, text, snappy, row groups of 122,880 rows.

usage: make_parquet.py EVENTS.csv EVENTS.parquet
"""

import sys

import duckdb
from count_duckdb import CSV


def main(events, target):
    quoted = target.replace("'", "''")
    duckdb.connect().execute(f"copy (select * from {CSV}) to '{quoted}' (format parquet)", [events])


if __name__ == "__main__":
    main(*sys.argv[1:])
