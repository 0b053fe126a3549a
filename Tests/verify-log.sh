#!/usr/bin/env bash
# Verifies session logs with bash and sha256sum alone: an independent second reading of
# Documentation/log-format.md. Usage: verify-log.sh LOG…
# Prints "LOG: N entries, chain whole, head N:HASH", or names the line that breaks the chain; exit 1 then.
# sh cannot run what follows; bash can.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0" "$@"
set -u
export LC_ALL=C

zeros=$(printf '0%.0s' {1..64})
pattern='^(\{"n":([1-9][0-9]*),.*),"hash":"([0-9a-f]{64})"\}$'
opening='^\{"n":1,"at":"[^"]*","by":"[^"]*","do":"session\.opened","format":"breakout-log","version":1,'

sha256() {
  if command -v sha256sum > /dev/null; then sha256sum; else shasum -a 256; fi
}

# Bash drops NUL bytes when it reads, so a file that holds one is refused beforehand.
holds_nul() {
  [ "$(tr -d '\0' < "$1" | wc -c)" -ne "$(wc -c < "$1")" ]
}

verify() {
  local log=$1 line head=$zeros count=0 expected
  if [ ! -f "$log" ] || [ ! -r "$log" ]; then
    echo "$log: cannot be read."
    return 1
  fi
  if holds_nul "$log"; then
    echo "$log: holds NUL bytes, which no entry has."
    return 1
  fi
  while IFS= read -r line || [ -n "$line" ]; do
    count=$((count + 1))
    if ! [[ $line =~ $pattern ]] || [ "${BASH_REMATCH[2]}" != "$count" ]; then
      echo "$log: line $count is not entry $count."
      return 1
    fi
    local fields=${BASH_REMATCH[1]} hash=${BASH_REMATCH[3]}
    if [ "$count" -eq 1 ] && ! [[ $line =~ $opening ]]; then
      echo "$log: line 1 does not open a session of format version 1."
      return 1
    fi
    expected=$(printf '%s%s' "$head" "$fields" | sha256)
    if [ "${expected%% *}" != "$hash" ]; then
      echo "$log: line $count does not follow the line before it."
      return 1
    fi
    head=$hash
  done < "$log"
  echo "$log: $count entries, chain whole, head $count:$head"
}

if [ $# -eq 0 ]; then
  echo "Usage: ${0##*/} LOG…"
  exit 2
fi
status=0
for log in "$@"; do
  verify "$log" || status=1
done
exit "$status"
