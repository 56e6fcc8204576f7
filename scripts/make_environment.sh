#!/bin/sh
# Makes the virtual environment in .venv; installs the part that Debian leaves out, where that is allowed.
set -u
python=${1:-python3}
make_it() { rm -rf .venv && "$python" -m venv .venv >/dev/null 2>&1; }
make_it && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing python3-venv from the system's packages ..." >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends python3-venv >/dev/null
  make_it && exit 0
fi
rm -rf .venv
echo "Python cannot make a virtual environment here. On Debian and Ubuntu: apt-get install python3-venv" >&2
exit 1
