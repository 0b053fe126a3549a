"""similar.py FILE: the peer for finding similar texts: scikit-learn's TF-IDF, cosine and components.

Words and pairs of words, sublinear, all pairs from a cosine of 0.6 on, connected components. Prints the
seconds from the texts in memory to the groups: starting Python and importing are not counted.
"""

import sys
import time

import numpy
from scipy.sparse.csgraph import connected_components
from sklearn.feature_extraction.text import TfidfVectorizer

with open(sys.argv[1], encoding="utf-8") as file:
    texts = file.read().splitlines()
start = time.perf_counter()
vectors = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True).fit_transform(texts)
likeness = vectors @ vectors.T
likeness.data[likeness.data < 0.6] = 0
likeness.eliminate_zeros()
_, labels = connected_components(likeness, directed=False)
sizes = numpy.bincount(labels)
seconds = time.perf_counter() - start
print("groups", (sizes > 1).sum(), "members", sizes[sizes > 1].sum(), "seconds", seconds)
