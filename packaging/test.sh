#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors and runs all tests. With --all-builds it goes on
# to build the core with clang, for this very machine, and with sanitizers, and checks that the golden scenes give the
# same bits there. Works from any directory, as root or with sudo, with or without a display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

install_missing "${build_packages[@]}" "${test_packages[@]}"

say "Building everything (build/release)"
cmake --preset release -DCLOUDYARD_TESTS=ON >/dev/null
cmake --build --preset release -j "$(jobs)"

say "Running all tests"
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
ctest --preset release -j "$(jobs)"

[ "${1:-}" = --all-builds ] || exit 0
for build in native clang asan; do
    say "Same bits with the $build build"
    cmake --preset "$build" -DCLOUDYARD_GUI=OFF >/dev/null
    cmake --build --preset "$build" -j "$(jobs)" --target golden_tests
    ctest --preset "$build" -R '^golden/' --no-tests=error
done
