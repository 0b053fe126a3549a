"""group_votes.py FOLDER: reads the votes of a Pol.is export with pandas and groups them.

Of each voter's votes on a comment the last one counts; they are counted by comment and answer.
"""

import os
import sys

import pandas

votes = pandas.read_csv(os.path.join(sys.argv[1], "votes.csv"))
votes = votes.sort_values("timestamp", kind="stable")
last = votes.groupby(["comment-id", "voter-id"])["vote"].last().reset_index()
counts = last.groupby(["comment-id", "vote"]).size()
print(f"{len(last)} votes that count, {len(counts)} groups, the largest of {counts.max()}")
