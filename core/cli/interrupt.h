// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace cloudyard {

/// Turns the first Ctrl-C (SIGINT) or SIGTERM into a flag for as long as it lives; the second one
/// ends the program as usual. One at a time in a program, on its main thread.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    [[nodiscard]] const std::atomic<bool>& flag() const;
};

} // namespace cloudyard
