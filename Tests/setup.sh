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

has_headers() {
  if [ "$(uname)" = Darwin ]; then
    [ -e "$(homebrew_readline)/include/readline/readline.h" ]
  else
    printf '#include <%s>\n' stdio.h "$@" | "$compiler" -E -x c - >/dev/null 2>&1
  fi
}

# Prints what the package manager $1 calls the libraries whose headers are missing.
missing() {
  has_headers readline/readline.h || case $1 in
    apt-get) echo libreadline-dev ;;
    dnf) echo readline-devel ;;
    *) echo readline ;;
  esac
  has_headers sqlite3.h || case $1 in
    apt-get) echo libsqlite3-dev ;;
    dnf) echo sqlite-devel ;;
    *) echo sqlite ;;
  esac
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    say "The headers of C libraries are missing; running: $1"
    sh -c "$1" >&2
  elif command -v sudo >/dev/null; then
    say "The headers of C libraries are missing; sudo may ask for your password to run: $1"
    sudo sh -c "$1" >&2
  else
    say "The headers of C libraries are missing; run this as root, then try again: $1"
    exit 69
  fi
}

install_missing() {
  for manager in apt-get dnf pacman brew; do
    command -v "$manager" >/dev/null || continue
    packages=$(missing "$manager" | xargs)
    case $manager in
      apt-get) as_root "apt-get update -qq && apt-get install -y -qq $packages" ;;
      dnf) as_root "dnf install -y -q $packages" ;;
      pacman) as_root "pacman -S --noconfirm --needed $packages" ;;
      brew)
        say "C libraries are missing; running: brew install $packages"
        brew install --quiet $packages >&2
        ;;
    esac
    return
  done
}

# Collects in the folder $1 the archives of the libraries $2 …, if this machine has them all. What is found there is put
# into the program, which then starts in two thirds of the time; the rest is loaded at each start.
collect_archives() {
  folder=$1
  shift
  for library; do
    [ -e "$("$compiler" -print-file-name="lib$library.a")" ] || return 1
  done
  for library; do
    ln -sf "$("$compiler" -print-file-name="lib$library.a")" "$folder/"
  done
}

swift=$(find_swift) || {
  say "breakout needs Swift 6.2 or newer; get it at https://www.swift.org/install and try again."
  exit 69
}
compiler=$(dirname "$(readlink -f "$swift")")/clang
[ -x "$compiler" ] || compiler=cc
has_headers readline/readline.h sqlite3.h || install_missing
has_headers readline/readline.h sqlite3.h || {
  say "The headers of GNU readline and SQLite are needed; install them with your package manager and try again."
  exit 69
}
[ $# -gt 0 ] || exit 0

action=$1
shift
if [ "$(uname)" = Darwin ] && [ "$action" != format ]; then
  readline=$(homebrew_readline)
  set -- -Xcc "-I$readline/include" -Xlinker "-L$readline/lib" "$@"
fi
case " $* " in
  *" --static-swift-stdlib "*)
    archives=$PWD/.build/archives
    rm -rf "$archives"
    mkdir -p "$archives"
    set -- "$@" -Xlinker "-L$archives"
    collect_archives "$archives" sqlite3 || :
    collect_archives "$archives" stdc++ || :
    ! collect_archives "$archives" readline tinfo || set -- "$@" -Xlinker -ltinfo
    ;;
esac
exec "$swift" "$action" "$@"
