#!/bin/sh
# Starts Bardar on Linux. Chromium looks for its sandbox before the program can say a word, and root has none: so commands are
# answered without it there (pages for printing run no script and reach nothing), and the window tells why it does not open.
program="$(dirname "$(readlink -f "$0")")/bardar-program"
command=
plain=
for argument; do
  case $argument in
    new | export | handout | batch | check | preview | verify | help | --help | -h | --version | -V) command=1; break ;;
    --no-sandbox) plain=1 ;;
    -*) ;;
    *) break ;;
  esac
done
if [ -n "$command" ]; then
  # Chromium tells of buses and drivers that servers do not have.
  set -- --log-level=3 "$@"
  if [ "$(id -u)" = 0 ] && [ -z "$plain" ]; then set -- --no-sandbox "$@"; fi
elif [ "$(id -u)" = 0 ] && [ -z "$plain" ]; then
  case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in
    fa*) echo "bardar: پنجره برای root باز نمی‌شود، چون کرومیوم آنجا جعبهٔ شنی ندارد. با کاربری معمولی آغاز کنید؛ فرمان‌ها (bardar --help) کار می‌کنند." ;;
    *) echo "bardar: The window does not open for root, where Chromium has no sandbox. Start it as an ordinary user; the commands (bardar --help) work." ;;
  esac >&2
  exit 1
fi
exec "$program" "$@"
