#!/bin/sh
# Prepares this machine to build breakout, then runs Swift with the arguments given, for example:
#   Tests/setup.sh build -c release
# Says nothing when everything is there already.
set -eu

say() { printf '%s\n' "$*" >&2; }

is_new_enough() {
  "$1" --version 2>/dev/null |
    sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | {
      read -r major minor || exit 1
      [ "$major" -gt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -ge 2 ]; }
    }
}

find_swift() {
  for candidate in \
    "$(command -v swift || :)" \
    /opt/swift/usr/bin/swift \
    "${HOME:-}/.swiftly/bin/swift" \
    "${HOME:-}/.local/share/swiftly/bin/swift" \
    /usr/bin/swift \
    "$(xcrun --find swift 2>/dev/null || :)"
  do
    if [ -x "$candidate" ] && is_new_enough "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

# On macOS the system's own readline.h belongs to libedit; GNU readline comes from Homebrew.
homebrew_readline() { printf '%s/opt/readline' "$(brew --prefix 2>/dev/null)"; }

has_readline() {
  if [ "$(uname)" = Darwin ]; then
    [ -e "$(homebrew_readline)/include/readline/readline.h" ]
  else
    compiler=$(dirname "$(readlink -f "$swift")")/clang
    [ -x "$compiler" ] || compiler=cc
    printf '#include <stdio.h>\n#include <readline/readline.h>\n' |
      "$compiler" -E -x c - >/dev/null 2>&1
  fi
}

as_root() {
  missing="The headers of GNU readline are missing"
  if [ "$(id -u)" -eq 0 ]; then
    say "$missing; running: $1"
    sh -c "$1" >&2
  elif command -v sudo >/dev/null; then
    say "$missing; sudo may ask for your password to run: $1"
    sudo sh -c "$1" >&2
  else
    say "$missing; run this as root, then try again: $1"
    exit 69
  fi
}

install_readline() {
  if command -v apt-get >/dev/null; then
    as_root "apt-get update -qq && apt-get install -y -qq libreadline-dev"
  elif command -v dnf >/dev/null; then
    as_root "dnf install -y -q readline-devel"
  elif command -v pacman >/dev/null; then
    as_root "pacman -S --noconfirm --needed readline"
  elif command -v brew >/dev/null; then
    say "GNU readline is missing; running: brew install readline"
    brew install --quiet readline >&2
  fi
}

swift=$(find_swift) || {
  say "breakout needs Swift 6.2 or newer; get it at https://www.swift.org/install and try again."
  exit 69
}
has_readline || install_readline
has_readline || {
  say "The headers of GNU readline are missing; install them with your package manager and try again."
  exit 69
}
[ $# -gt 0 ] || exit 0

action=$1
shift
if [ "$(uname)" = Darwin ] && [ "$action" != format ]; then
  readline=$(homebrew_readline)
  set -- -Xcc "-I$readline/include" -Xlinker "-L$readline/lib" "$@"
fi
exec "$swift" "$action" "$@"
