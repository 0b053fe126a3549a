#!/bin/sh
# Plays the example session with PROGRAM, and writes its log and its reports to a fresh folder.
#   Tests/demonstrate.sh PROGRAM
set -eu

program=$1
folder=$(mktemp -d "${TMPDIR:-/tmp}/breakout.XXXXXX")
log=$folder/full-breakout.jsonl

script=sessions/examples/full-breakout/script.txt
clock=$(sed -n 's/^# clock: //p' "$script")
"$program" run "$folder/full-breakout" --clock "$clock" < "$script"
for kind in next-steps minutes record; do
  for format in md html txt csv json; do
    "$program" report "$log" --kind "$kind" --format "$format" --to "$folder/$kind.$format"
  done
done
echo
echo "The log is in $log"
echo "The reports are in $folder"
ls "$folder"
