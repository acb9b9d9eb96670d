# What the parts need, installed when it is missing. Nothing here needs root on a machine that has
# it all.

# need COMMAND PACKAGE…: a command, and the Debian packages that bring it.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null && return
  echo "installing $* (for $command)"
  install_packages "$@"
}

install_packages() {
  as_root apt-get update -qq && as_root apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo -n DEBIAN_FRONTEND=noninteractive "$@"
  else
    echo "this needs root: $*" >&2
    return 1
  fi
}

need_component() {
  cargo "$1" --version >/dev/null 2>&1 || rustup component add "$2"
}

need_nextest() { need_cargo_tool nextest cargo-nextest; }
need_deny() { need_cargo_tool deny cargo-deny; }

# A debug build does, and is there in a third of the time.
need_cargo_tool() {
  cargo "$1" --version >/dev/null 2>&1 && return
  echo "building $2: some minutes, once a machine"
  env -u CARGO_TARGET_DIR cargo install --locked --debug --quiet "$2"
}

# What the browser's tests need, at the versions of the lock file.
need_node_packages() {
  need node nodejs && need npm npm || return
  local folder=tests/browser
  local installed=$folder/node_modules/.package-lock.json
  if [ ! "$installed" -nt $folder/package-lock.json ]; then
    # No install scripts: all that these packages are is in them.
    npm ci --prefix $folder --ignore-scripts --no-audit --no-fund --loglevel=error && touch "$installed"
  fi
}

# need_python PACKAGE…: packages by name and version, in a folder of their own.
need_python() {
  need python3 python3 || return
  if [ ! -x .venv/bin/pip ]; then
    python3 -m venv .venv || { install_packages python3-venv && python3 -m venv .venv; } || return
  fi
  .venv/bin/pip install --quiet --disable-pip-version-check "$@"
}

# The original encoder, and the file that the program reads; 82 MB, made once.
need_encoder() {
  need_python -r data/encoder/requirements.txt || return
  if [ ! -e .encoder/encoder.safetensors ]; then .venv/bin/python data/encoder/convert.py .encoder; fi
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}
