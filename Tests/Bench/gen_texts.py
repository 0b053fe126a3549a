"""gen_texts.py COUNT FILE: writes COUNT short comments, one a line, of which one in eight repeats another.

Words are drawn by Zipf's law from a vocabulary that grows with the number of texts, as it does when people
write; a repetition has one or two words changed, left out or added. The same arguments give the same file.
"""

import bisect
import itertools
import random
import sys

COMMON = (
    "the to of and in a for we be should is that more on are with as not have it all by need water people "
    "from or this our they must which can at public their will make also who use support government new "
    "better local community policy young time work health city money change access system".split()
)
ONSETS = "b br c ch cl cr d dr f fl fr g gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w".split()
VOWELS = "a e i o u ai ea ee oa ou io".split()
CODAS = ["", "", "n", "r", "s", "l", "t", "ck", "nd", "rt", "st", "m"]
ENDINGS = ["", "", "s", "ing", "ed", "ment", "tion", "al", "er", "ity"]


def vocabulary(chance, size):
    words = dict.fromkeys(COMMON)
    while len(words) < size:
        syllables = [
            chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS)
            for _ in range(chance.choice((1, 1, 2)))
        ]
        words["".join(syllables) + chance.choice(ENDINGS)] = None
    return list(words)


def varied(chance, words, draw):
    words = list(words)
    for _ in range(chance.choice((1, 1, 2))):
        place = chance.randrange(len(words))
        kind = chance.randrange(3)
        if kind == 0:
            words[place] = draw()
        elif kind == 1 and len(words) > 4:
            del words[place]
        else:
            words.insert(place, draw())
    return words


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    chance = random.Random(2011)
    words = vocabulary(chance, max(400, int(130 * count**0.5)))
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))

    def draw():
        return words[bisect.bisect(weights, chance.random() * weights[-1])]

    texts = []
    for number in range(count):
        if number % 8 == 7:
            texts.append(varied(chance, chance.choice(texts), draw))
        else:
            length = min(45, max(4, int(chance.lognormvariate(2.6, 0.55))))
            texts.append([draw() for _ in range(length)])
    with open(path, "w", encoding="utf-8") as file:
        for text in texts:
            file.write(" ".join(text).capitalize() + ".\n")


if __name__ == "__main__":
    main()
