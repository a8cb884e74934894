#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and opens the flagship scene, playing. Without a display the same scene
# runs headless: its result table is printed and a screenshot written. Works from any directory, as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

install_missing "${build_packages[@]}"

say "Building (build/release)"
cmake --preset release -DCLOUDYARD_TESTS=OFF >/dev/null
cmake --build --preset release --target yard cloudyard -j "$(jobs)"

scene=scenes/orders-survive-a-zone.yard
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening $scene"
    exec build/release/bin/cloudyard "$scene" --play "$@"
fi

say "No display here: running $scene headless"
build/release/bin/yard run "$scene" || status=$?
picture=build/orders-survive-a-zone.png
build/release/bin/cloudyard "$scene" --play --at 75s --screenshot "$picture" --size 1600x1000 --theme dark
say "Screenshot at 75 s: $picture"
exit "${status:-0}"
