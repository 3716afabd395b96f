# Sourced by run.sh, test.sh and .ci/run: finds and installs missing packages. `need_packages GROUP…`
# Works from any folder; ROOT is the project.
ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"

say() { printf '%s\n' "$*"; }
stop() { printf 'waymark: %s\n' "$*" >&2; exit 1; }

packages_of() {
    local group
    for group in "$@"; do
        awk -v g="$group" '$1 == g { print $2 }' "$ROOT/packaging/packages.txt"
    done
}

need_packages() {
    local wanted missing="" name sudo=""
    wanted="$(packages_of "$@")"
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        say "This is not a Debian system. Waymark needs what these Debian packages hold:"
        say "$wanted" | sed 's/^/  /'
        command -v cmake >/dev/null 2>&1 || stop "cmake is missing. Install the list above with your package manager and start again."
        return 0
    fi
    for name in $wanted; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 || stop "These packages are missing and neither root nor sudo is at hand:$missing"
        sudo="sudo"
    fi
    say "Installing:$missing"
    $sudo apt-get update -q >/dev/null || stop "apt-get update failed: is there a network, and are the package sources right?"
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/dev/null \
        || stop "apt-get could not install:$missing"
}
