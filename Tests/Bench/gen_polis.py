"""gen_polis.py VOTES FOLDER: writes a Pol.is export with so many votes, always the same.

250 comments and a voter for every hundred votes; every sixth vote is one that was given again.
"""

import os
import random
import sys

COMMENTS = 250
START = 1_658_933_000_000
WHEN = "Wed Jul 27 21:56:00 WIB 2022"


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    voters = max(20, count // 100)
    chance = random.Random(1)
    with open(os.path.join(folder, "votes.csv"), "w", encoding="utf-8") as table:
        table.write("timestamp,datetime,comment-id,voter-id,vote\n")
        time = START + 1_000_000
        for _ in range(count):
            time += chance.randint(1, 40)
            comment, voter = chance.randrange(COMMENTS), chance.randrange(voters)
            vote = chance.choice((1, 1, 1, -1, -1, 0))
            table.write(f"{time},{WHEN},{comment},{voter},{vote}\n")
    with open(os.path.join(folder, "comments.csv"), "w", encoding="utf-8") as table:
        table.write(
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
        )
        for comment in range(COMMENTS):
            body = f'"Comment {comment}, with a comma and ""quotation marks"""'
            table.write(f"{START + comment * 1000},{WHEN},{comment},{comment % voters},,,1,{body}\n")


main()
