"""Counts of the whole country for a letter file, from the list of units of October 2021: made up, but always the same.

usage: make_counts.py LIST.csv COUNTS.csv
"""

import csv
import random
import sys


def main(units, counts):
    # One commune in twelve is silent and one in four low, as in the letter of November 2021.
    chance = random.Random(2021)
    with open(units, encoding="utf-8") as source, open(counts, "w", encoding="utf-8", newline="") as target:
        rows = csv.writer(target)
        rows.writerow(["Tỉnh/Thành phố", "Huyện", "Mã xã", "Xã", "Số lượt quét"])
        for unit in csv.DictReader(source):
            fate = chance.random()
            scans = 0 if fate < 1 / 12 else chance.randint(1, 5) if fate < 1 / 3 else chance.randint(6, 400)
            rows.writerow([unit["province"], unit["district"], unit["commune_code"], unit["commune"], scans])


if __name__ == "__main__":
    main(*sys.argv[1:])
