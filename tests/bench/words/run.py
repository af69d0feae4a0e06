"""dateparser over the text files of a folder: run.py FOLDER LANGUAGE. One JSON object, in the form of dateline_bench
text. It is slow, so only the first files are read, up to 20,000 bytes."""
import json
import pathlib
import sys
import time

from dateparser.search import search_dates

most = 20_000
texts = []
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    texts.append(file.read_text(encoding="utf-8"))
    if sum(len(text.encode()) for text in texts) > most:
        break
start = time.perf_counter()
found = sum(len(search_dates(text, languages=[sys.argv[2]]) or []) for text in texts)
seconds = time.perf_counter() - start
megabytes = sum(len(text.encode()) for text in texts) / 1e6
print(json.dumps({"name": "dateparser", "gesture": f"dates in {sys.argv[2]}", "articles": len(texts), "found": found,
                  "mb": megabytes, "seconds": seconds, "mb_per_s": megabytes / seconds}))
