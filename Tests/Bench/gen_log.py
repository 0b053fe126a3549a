"""gen_log.py N LOG [ROOM]: writes a legal session of N entries, always the same for a room, for the
benchmarks.

About 62 % are ballots and 20 % contributions; the rest are questions, proposals, polls, decisions,
next steps, parked items and markers.
"""

import hashlib
import json
import random
import sys
from datetime import datetime, timedelta, timezone

WORDS = (
    "we should the water council open data science academy share pilot measure review local"
    " younger fellows reactor export licence code conduct laboratory training network register"
    " partner report yearly contact host visit exchange fund centre staff région naïve “quoted”"
    ' "plain" biosecurity chemistry security culture outreach ministry university industry'
).split()
FIRST = "Asha Ben Cléo Dan Ema Femi Gita Hugo Ines Jun Kofi Lena Miro Nora Omar Pia Qi Rosa Sven Tao".split()
LAST = "Abara Brandt Costa Dupré Eriksen Fontana Garcia Haas Ito Jansen".split()
PLAIN = str.maketrans("éï", "ei")
OTHERS = {"proposal": 4, "next step": 5, "accept": 3, "park": 3, "mark": 2, "question": 1}


class Session:
    """A session under way: what has been numbered so far, and the log it goes to."""

    def __init__(self, log, room="lario"):
        self.log = log
        self.room = room
        self.random = random.Random(1 if room == "lario" else room)
        self.head = b"0" * 64
        self.entries = 0
        self.time = datetime(2011, 11, 16, 9, tzinfo=timezone.utc)
        self.numbers = {}
        self.people = [(f"{first} {last}") for last in LAST for first in FIRST]
        self.handles = [name.lower().translate(PLAIN).replace(" ", "-") for name in self.people]
        self.texts = [self.sentence(8, 20) for _ in range(4096)]
        self.reasons = [self.sentence(6, 10) for _ in range(1024)]
        self.ballots = None
        self.accepted = 0

    def sentence(self, fewest, most):
        return " ".join(self.random.choices(WORDS, k=self.random.randint(fewest, most)))

    def next(self, letter):
        self.numbers[letter] = self.numbers.get(letter, 0) + 1
        return self.last(letter)

    def last(self, letter):
        return f"{letter}{self.numbers[letter]}"

    def record(self, event, /, **fields):
        """Appends one entry as the program would: fixed order of keys, hash over the bytes."""
        self.entries += 1
        self.time += timedelta(milliseconds=self.random.randint(1, 900))
        moment = self.time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        entry = {"n": self.entries, "at": moment, "by": "asha-abara", "do": event, **fields}
        line = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))[:-1].encode()
        self.head = hashlib.sha256(self.head + line).hexdigest().encode()
        self.log.write(line + b',"hash":"' + self.head + b'"}\n')

    def begin(self):
        self.record(
            "session.opened",
            format="breakout-log",
            version=1,
            kind="breakout",
            workshop="bench",
            room=self.room,
            zone="+01:00",
        )
        self.record("front-matter.set", field="title", texts=["A long day in one room"])
        self.record(
            "participants.arrived",
            who=self.handles,
            people=[
                {"handle": handle, "name": name, "affiliation": f"{name.split()[1]} Institute"}
                for handle, name in zip(self.handles, self.people)
            ],
        )
        self.question()
        self.proposal()

    def step(self):
        draw = self.random.random()
        if draw < 0.62:
            self.ballot()
        elif draw < 0.82:
            self.contribution()
        else:
            other = self.random.choices(list(OTHERS), OTHERS.values())[0]
            getattr(self, other.replace(" ", "_"))()

    # What people do.

    def question(self):
        self.record("question.put", id=self.next("Q"), text=self.text(), minutes=25, taken_up=True)

    def contribution(self):
        kind = self.random.choice(["point", "point", "point", "idea", "example", "caveat", "claim"])
        self.record(
            "contribution.recorded",
            id=self.next("C"),
            kind=kind,
            speaker=self.somebody(),
            question=self.last("Q"),
            text=self.text(),
        )

    def proposal(self):
        self.proposed = self.text()
        self.record(
            "proposal.made",
            id=self.next("P"),
            proposer=self.somebody(),
            question=self.last("Q"),
            text=self.proposed,
        )

    def next_step(self):
        self.record(
            "next-step.agreed",
            id=self.next("N"),
            text=self.text(),
            champion=self.somebody(),
            due="2012-01-15",
            measure={"kind": "narrative", "text": "a page about what was done"},
        )

    def accept(self):
        if self.accepted < self.numbers.get("N", 0):
            self.accepted += 1
            self.record("next-step.accepted", id=f"N{self.accepted}")
        else:
            self.next_step()

    def park(self):
        self.record(
            "item.parked",
            id=self.next("L"),
            speaker=self.somebody(),
            question=self.last("Q"),
            text=self.text(),
        )

    def mark(self):
        self.record("marker.placed", name=self.next("place-"))

    # Polls: opened, voted in about once and a quarter by everybody, closed, decided.

    def ballot(self):
        if self.ballots is None:
            self.open_poll()
        elif len(self.ballots) == len(self.handles):
            self.close_poll()
        else:
            voter = self.somebody()
            if voter in self.ballots and self.random.random() < 0.8:
                voter = next(handle for handle in self.handles if handle not in self.ballots)
            self.ballots[voter] = self.random.choice(["yes", "yes", "yes", "no", "abstain"])
            channel = self.random.choice(["hands", "slips", "phones"])
            vote = {"grade": self.ballots[voter]}
            fields = {"poll": self.last("T"), "voter": voter, "channel": channel, "vote": vote}
            if self.random.random() < 0.4:
                fields["reason"] = self.random.choice(self.reasons)
            self.record("ballot.cast", **fields)

    def open_poll(self):
        self.ballots = {}
        self.polled = self.last("P")
        terms = {
            "method": "show-of-hands",
            "options": [{"proposal": self.polled, "version": 1, "text": self.proposed}],
            "threshold": "more than 1/2",
            "base": "present",
            "eligible": len(self.handles),
            "voters": self.handles,
        }
        self.record("poll.opened", id=self.next("T"), terms=terms)

    def close_poll(self):
        votes = list(self.ballots.values())
        count = {answer: votes.count(answer) for answer in ("yes", "no", "abstain")}
        passes = 2 * count["yes"] > len(self.handles)
        tie = {"ground": "tie"} if count["yes"] == count["no"] else {}
        result = {
            "outcome": "majority" if passes else "no consensus",
            **tie,
            "counts": [{"answer": answer, "count": number} for answer, number in count.items()],
            "eligible": len(self.handles),
            "present": len(self.handles),
            "cast": len(votes),
            "abstain": count["abstain"],
            "support": count["yes"],
            "oppose": count["no"],
            "base": len(self.handles),
        }
        self.record("poll.closed", id=self.last("T"), result=result)
        self.ballots = None
        call = "agreed" if passes else "not agreed"
        self.record("decision.made", proposal=self.polled, version=1, outcome=call)

    # Draws.

    def somebody(self):
        return self.random.choice(self.handles)

    def text(self):
        return self.random.choice(self.texts)


def main():
    entries = int(sys.argv[1])
    with open(sys.argv[2], "wb", 1 << 20) as log:
        session = Session(log, *sys.argv[3:])
        session.begin()
        while session.entries < entries:
            session.step()


main()
