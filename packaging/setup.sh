# Sourced by run.sh, test.sh and .ci/run: finds and installs missing packages, configures the build.
# Works from any folder; ROOT is the project.
ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"

say() { printf '%s\n' "$*"; }
stop() {
    trap - ERR
    printf 'waymark: %s\n' "$*" >&2
    exit 1
}
# A command that fails without a sentence of its own still gets one.
set -E
trap 'stop "stopped: \"$BASH_COMMAND\" failed (line $LINENO of ${BASH_SOURCE[0]##*/}). The lines above say why."' ERR

# packages_of GROUP…: the names of packaging/packages.txt, one a line.
packages_of() {
    local group
    [ -r "$ROOT/packaging/packages.txt" ] || stop "packaging/packages.txt is missing; the copy of the project is not whole."
    for group in "$@"; do
        awk -v g="$group" '$1 == g { print $2 }' "$ROOT/packaging/packages.txt"
    done
}

# Other systems install by hand: the list, and a stop if even the tools of the build are missing.
tell_what_is_needed() {
    local tool absent="" group
    for tool in c++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null 2>&1 || absent="$absent $tool"
    done
    say "apt is not here, so nothing is installed. Waymark needs what these Debian 12 packages hold:"
    for group in "$@"; do
        awk -v g="$group" '$1 == g { name = $2; $1 = $2 = ""; printf "  %-24s%s\n", name, $0 }' "$ROOT/packaging/packages.txt"
    done
    [ -z "$absent" ] || stop "missing:$absent. Install what the list names with your package manager, then start again."
}

# need_packages GROUP…: everything of these groups is installed afterwards, or a sentence says what is missing.
need_packages() {
    local wanted name missing="" sudo="" updated=1
    wanted="$(packages_of "$@")"
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        tell_what_is_needed "$@"
        return 0
    fi
    for name in $wanted; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 \
            || stop "these packages are missing, and you are not root and have no sudo:$missing. As root: apt-get install --no-install-recommends$missing"
        sudo="sudo"
    fi
    say "Installing with apt:$missing"
    # A source that does not answer need not matter, so a failed update only colours the message below.
    $sudo apt-get update -qq -o APT::Update::Error-Mode=any </dev/null >/dev/null || updated=0
    # shellcheck disable=SC2086 # one word a package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
        $missing </dev/null >/dev/null || {
        [ "$updated" = 1 ] || stop "the lists of packages could not be fetched. Is there a network? Needed:$missing"
        stop "apt could not install:$missing. The lines above say why; Waymark is built for Debian 12 (Qt 6.4) or newer."
    }
}

# configure PRESET: makes build/release ready. A configured folder is left as it is, because another preset would build
# everything again; one that was copied or moved with the project is set up afresh.
configure() {
    local preset="$1" cache="$ROOT/build/release/CMakeCache.txt" fresh=""
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$ROOT" "$cache"; then
        say "The project was moved: building afresh."
        fresh="--fresh"
    elif [ "$preset" = release ] && [ -f "$ROOT/build/release/build.ninja" ]; then
        return 0
    fi
    (cd "$ROOT" && cmake $fresh --preset "$preset" >/dev/null) || stop "the build could not be configured; the lines above say why."
}
