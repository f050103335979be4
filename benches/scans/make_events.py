"""Writes a file of scans, the same for the same number: made up, spread over 18 days of which a week is asked for.

usage: make_events.py ROWS LIST.csv EVENTS.csv
"""

import csv
import datetime
import random
import sys

FIRST = datetime.datetime(2021, 10, 20)
SECONDS = 18 * 24 * 3600


def main(rows, units, events):
    rows = int(rows)
    with open(units, encoding="utf-8") as source:
        codes = [unit["commune_code"] for unit in csv.DictReader(source)]
    chance = random.Random(2021)
    with open(events, "w", encoding="utf-8") as target:
        target.write("scanned_at,location_id,commune_code,direction\n")
        lines = []
        for row in range(rows):
            time = FIRST + datetime.timedelta(seconds=row * SECONDS // rows)
            # Some communes scan far more than others.
            code = codes[int(chance.random() ** 2 * len(codes))]
            direction = "in" if chance.random() < 0.7 else "out"
            lines.append(f"{time:%Y-%m-%dT%H:%M:%S}+07:00,{code}-{chance.randrange(1000):04d},{code},{direction}\n")
            if len(lines) == 50_000:
                target.write("".join(lines))
                lines.clear()
        target.write("".join(lines))


if __name__ == "__main__":
    main(*sys.argv[1:])
