# SPDX-License-Identifier: GPL-3.0-or-later
"""Decodes a page of transactions with Python's json module; prints as Google Benchmark does."""
import json
import sys
import time

ROUNDS = 15

with open(sys.argv[1], "rb") as file:
    page = file.read()
for _ in range(3):
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        rows = json.loads(page)["results"]
    microseconds = (time.perf_counter() - begin) / ROUNDS * 1e6
    print(f'"pythonJsonLoads",{ROUNDS},{microseconds:.1f},{microseconds:.1f},us')
