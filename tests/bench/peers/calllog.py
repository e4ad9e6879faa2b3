# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a log of calls with pandas and groups its failures, where pandas is installed; prints as Google
Benchmark does. JSON stays text: the answers are not looked into, which is less than the program does."""
import sys
import time

try:
    import pandas
except ImportError:
    sys.exit(0)

for _ in range(3):
    begin = time.perf_counter()
    rows = pandas.read_csv(sys.argv[1])
    failed = rows[rows["status"] >= 400]
    failed.groupby(["status", "institution"]).size()
    failed.groupby("link_id").size().sort_values(ascending=False)
    milliseconds = (time.perf_counter() - begin) * 1e3
    print(f'"pandasLogOpenAndGroup",1,{milliseconds:.1f},{milliseconds:.1f},ms')
