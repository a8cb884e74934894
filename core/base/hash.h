// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace cloudyard {

/// Hashes that mean the same on every machine and in every version: they reach results,
/// fingerprints and files, so none of these functions may ever change its values.
///
/// Not for keeping secrets: whoever chooses the input can make two inputs meet.

/// A bijection in which every input bit moves every output bit with probability one half.
/// @source Stafford's variant 13 of the MurmurHash3 finaliser, as used by SplitMix64 (Steele, Lea,
/// Flood 2014).
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// Depends on the order: hashCombine(a, b) differs from hashCombine(b, a). Start a chain with any
/// constant.
[[nodiscard]] constexpr std::uint64_t hashCombine(std::uint64_t a, std::uint64_t b)
{
    return mix64(mix64(a + 0x9e3779b97f4a7c15u) ^ b);
}

/// The hash of a name such as a node's id. Linear in the length.
/// @source FNV-1a, 64 bits (Fowler, Noll, Vo), then mix64, since FNV alone leaves its high bits
/// weak.
[[nodiscard]] constexpr std::uint64_t hashText(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return mix64(hash);
}

} // namespace cloudyard
