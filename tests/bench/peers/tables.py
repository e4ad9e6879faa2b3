# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters and sorts a million rows with pandas, where it is installed; prints as Google Benchmark does."""
import sys
import time

try:
    import pandas
except ImportError:
    sys.exit(0)

ROUNDS = 3
TEXTS = [f"c{number}" for number in range(8)]
WORDS = ["category", "type", "status"]
rows = pandas.read_csv(sys.argv[1], sep="\t", names=[*TEXTS, *WORDS, "amount", "day"], quoting=3, keep_default_na=False,
                       dtype={name: str for name in [*TEXTS, *WORDS]})


def in_all_texts():
    found = rows["c0"].str.contains("netflix", case=False, regex=False)
    for name in TEXTS[1:]:
        found |= rows[name].str.contains("netflix", case=False, regex=False)
    return rows[found]


def five_conditions():
    return rows[(rows["amount"] > 5000000) & rows["day"].between(20454, 20818)
                & ~rows["category"].str.contains("fees", case=False, regex=False)
                & (rows["type"] == "INFLOW") & (rows["status"] == "PROCESSED")]


WORK = {
    "pandasWordInOneColumn": lambda: rows[rows["c0"].str.contains("netflix", case=False, regex=False)],
    "pandasWordInAllTexts": in_all_texts,
    "pandasAmountRange": lambda: rows[rows["amount"].between(1000000, 2000000)],
    "pandasDateRange": lambda: rows[rows["day"].between(20529, 20619)],
    "pandasFiveConditions": five_conditions,
    "pandasRegex": lambda: rows[rows["c0"].str.contains("net.*jo", case=False)],
    "pandasSortMoney": lambda: rows["amount"].sort_values(ascending=False, kind="stable"),
    "pandasSortDate": lambda: rows["day"].sort_values(ascending=False, kind="stable"),
    "pandasSortCategory": lambda: rows["category"].sort_values(ascending=False, kind="stable"),
    "pandasSortText": lambda: rows["c0"].sort_values(ascending=False, kind="stable"),
}
for name, work in WORK.items():
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        milliseconds = (time.perf_counter() - begin) * 1e3
        print(f'"{name}",1,{milliseconds:.1f},{milliseconds:.1f},ms')
