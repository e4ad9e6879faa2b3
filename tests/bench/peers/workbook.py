# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes rows as a workbook with pandas, where it and an engine are installed; prints as Google Benchmark does."""
import importlib.util
import os
import sys
import time

try:
    import pandas
except ImportError:
    sys.exit(0)

ENGINES = [name for name in ("xlsxwriter", "openpyxl") if importlib.util.find_spec(name)]
if not ENGINES:
    sys.exit(0)
rows = pandas.read_csv(sys.argv[1], low_memory=False)
for name in rows.columns:
    if name.endswith(("_date", "_at")):  # real dates; Excel knows no zones
        rows[name] = pandas.to_datetime(rows[name], utc=True, errors="coerce").dt.tz_localize(None)
target = sys.argv[1] + ".xlsx"
begin = time.perf_counter()
rows.to_excel(target, index=False, engine=ENGINES[0])
milliseconds = (time.perf_counter() - begin) * 1e3
os.remove(target)
print(f'"pandasToExcel",1,{milliseconds:.1f},{milliseconds:.1f},ms')
