# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what must be installed, and how. Debian 12, Ubuntu 24.04 and later.

build_packages=(g++ cmake ninja-build ccache mold
    qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev libgl-dev qt6-qpa-plugins qt6-l10n-tools libxcb-cursor0
    libfmt-dev libexpected-dev libcli11-dev)
test_packages=(libgtest-dev libgmock-dev librapidcheck-dev python3 clang xvfb xauth xdotool imagemagick at-spi2-core dbus)

say() { printf '\n== %s\n' "$*"; }

is_installed() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Boost carries its version in the package name; any from 1.81 on will do.
boost_packages() {
    local version
    for version in 1.81 1.83 1.88 1.90; do
        if apt-cache show "libboost-json$version-dev" >/dev/null 2>&1; then
            echo "libboost$version-dev libboost-json$version-dev"
            return
        fi
    done
    echo "libboost-dev libboost-json-dev"
}

# Installs what of the named packages is missing; silent and quick when nothing is.
install_missing() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    if ! ls /usr/include/boost/json.hpp >/dev/null 2>&1 || ! ls /usr/include/boost/lockfree >/dev/null 2>&1; then
        missing+=(boost)
    fi
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        echo "This needs: $*; please install them with your package manager." >&2
        exit 2
    fi
    say "Installing ${missing[*]}"
    as_root apt-get update -qq
    local boost=()
    if [[ " ${missing[*]} " == *" boost "* ]]; then
        read -r -a boost <<<"$(boost_packages)"
        missing=("${missing[@]/#boost/}")
    fi
    # shellcheck disable=SC2046
    as_root apt-get install -y -qq --no-install-recommends $(printf '%s ' "${missing[@]}") "${boost[@]}"
}

jobs() { nproc; }
