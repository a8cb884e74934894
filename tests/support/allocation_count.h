// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace cloudyard::test {

/// How often this program has asked operator new for memory, on any thread. A test program that
/// lists allocation_count.cpp among its sources counts; there can be only one such file in a
/// program.
std::uint64_t allocationCount();

} // namespace cloudyard::test
