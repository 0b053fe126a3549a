#!/bin/sh
# Plays the example session with PROGRAM, and writes its log and its reports to a fresh folder.
#   Tests/demonstrate.sh PROGRAM
set -eu

program=$1
folder=$(mktemp -d "${TMPDIR:-/tmp}/breakout.XXXXXX")
log=$folder/full-breakout.jsonl

"$program" run "$folder/full-breakout" < sessions/examples/full-breakout/script.txt
for kind in next-steps minutes record; do
  for format in md html txt csv json; do
    "$program" report "$log" --kind "$kind" --format "$format" --to "$folder/$kind.$format"
  done
done
echo
echo "The log is in $log"
echo "The reports are in $folder"
ls "$folder"
