"""fold.py LOG… [verify]: the fold of fold_simd.cpp in Python with orjson.

Counts entries by kind, keeps the last ballot of each voter in each poll and adds them up;
"verify" also checks the chain.
"""

import hashlib
import sys
from collections import Counter

from orjson import loads

TAIL = 76  # ,"hash":"<64 digits>"} and the newline


def fold(path, verify):
    kinds = Counter()
    last = {}
    head = b"0" * 64
    sha256 = hashlib.sha256
    with open(path, "rb", 1 << 20) as log:
        for number, line in enumerate(log, 1):
            entry = loads(line)
            kind = entry["do"]
            kinds[kind] += 1
            if kind == "ballot.cast":
                last[entry["poll"], entry["voter"]] = entry["vote"]["grade"]
            if verify:
                head = sha256(head + line[:-TAIL]).hexdigest().encode()
                if line[-TAIL:] != b',"hash":"' + head + b'"}\n':
                    sys.exit(f"The chain is broken at line {number}.")
    tallies = Counter((poll, grade) for (poll, _), grade in last.items())
    print(
        f"{sum(kinds.values())} entries of {len(kinds)} kinds, {len(last)} ballots that count,"
        f" {len(tallies)} tallies, head {head.decode() if verify else 'not computed'}"
    )


logs = [path for path in sys.argv[1:] if path != "verify"]
for path in logs:
    fold(path, "verify" in sys.argv)
