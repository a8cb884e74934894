// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/topology.h"

namespace cloudyard {

/// Which classes the requests of some clients are of, as one text:
///
///     browse 70 %; search 25 % size exponential 2 KiB; buy keys 1000 zipf 1.1 size 300 B
///
/// Classes are separated by ; or , or a new line. NAME, how large its SHARE is, and then in any order
///   size DISTRIBUTION      how much a request has to say: "4 KiB", "exponential 2 KiB", "uniform 1 KiB 9 KiB",
///                          "lognormal 4 KiB 0.5"; programs may work by it
///   keys N [zipf S]        each is about one of N keys, the k-th of which is asked for in proportion to k^-S (0 unless
///                          stated: all alike); messages that it causes may be grouped by it
/// Classes without a share have equal parts of what the stated ones leave; where all state one and something is left,
/// so many requests are of no class. Classes of the same name, size and keys are the same, whoever makes such requests.
class RequestMix {
public:
    static constexpr std::size_t kMostClasses = 20;

    struct Part {
        RequestClass of;
        double share = -1; ///< negative: not stated
    };

    [[nodiscard]] static Result<RequestMix> parse(std::string_view text);
    /// Their shares stated.
    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }

private:
    std::vector<Part> m_parts;
};

} // namespace cloudyard
