#!/bin/sh
# The core imports nothing, not even Foundation: names each line that breaks this, and fails.
set -eu
cd "$(dirname "$0")/.."

word='(@[A-Za-z_()]+|package|public|internal|fileprivate|private)'
if grep -rnE "^[[:space:]]*($word[[:space:]]+)*import[[:space:]]" Sources/BreakoutCore; then
  echo "BreakoutCore must import nothing: move what needs these lines to another target." >&2
  exit 1
fi
