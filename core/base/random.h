// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "core/base/hash.h"

namespace cloudyard {

/// What a random number is for. Draws with different purposes are independent, so a new use of
/// chance never shifts an old one. Values reach every run's result: append, never renumber.
enum class Purpose : std::uint8_t {
    Arrival = 1,     ///< when the next request of a client comes
    ServiceTime = 2, ///< how long a station works on a message
    Hop = 3,         ///< the varying part of a hop's delay
    Failure = 4,     ///< whether work fails by itself
    Backoff = 5,     ///< the jitter before a retry
    Balance = 6,     ///< a random choice among targets
    Sampling = 7,    ///< which item of many is taken, as in polling a part of a queue's servers
    Loss = 8,        ///< whether a packet is lost
    Duplicate = 9,   ///< whether a message is delivered twice
    Boot = 10,       ///< how long a start takes
    Route = 11,      ///< whether an optional step or link of a handler is taken
    Payload = 12,    ///< the size and attributes of what is sent
    Phase = 13,      ///< the offset of a periodic activity
    Fault = 14,      ///< which parts a fault hits
    Ordering = 15,   ///< the order in which an unordered store hands out its messages
    Class = 16,      ///< which class a request is of, its size and its key
};

/// Maps 64 random bits to the open interval (0, 1): the 2^52 midpoints (k + 1/2) / 2^52, all
/// equally likely. Neither end can come out, so a logarithm of u or of 1 - u is always finite.
[[nodiscard]] constexpr double unitFromBits(std::uint64_t bits)
{
    // Through a signed number: processors convert those in one instruction.
    return (static_cast<double>(static_cast<std::int64_t>(bits >> 12)) + 0.5) * 0x1p-52;
}

/// The bound below which 64 random bits lie with this probability (clamped to [0, 1]): 0 never, the greatest number
/// all but 2^-64 of the time.
[[nodiscard]] constexpr std::uint64_t chanceBound(double probability)
{
    if (probability <= 0)
        return 0;
    return probability >= 1 ? ~std::uint64_t{0} : static_cast<std::uint64_t>(probability * 0x1p64);
}

/// One product of 128 bits, its halves xored: the step from which CounterRandom is made.
[[nodiscard]] constexpr std::uint64_t foldProduct(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// Random numbers without state: what befalls attempt `attempt` of trace `trace` at the thing
/// called `stableId` depends on nothing else. One more retry or one more node changes no other
/// draw, and two designs meet the same luck (common random numbers). Any thread; about 20
/// instructions.
struct CounterRandom {
    /// 64 random bits. `seed`, `stableId` and `trace` may be small numbers or hashes; attempt is
    /// below 2^56. The folds start from fixed odd constants and end in mix64, so that neighbouring
    /// ids, traces and attempts give unrelated bits.
    /// @source the folded multiplication of wyhash (Wang Yi 2019); the order and the constants are
    /// our own.
    [[nodiscard]] static constexpr std::uint64_t drawBits(std::uint64_t seed, Purpose purpose,
                                                          std::uint64_t stableId,
                                                          std::uint64_t trace,
                                                          std::uint64_t attempt)
    {
        return drawBits(drawerOf(seed, stableId), purpose, trace, attempt);
    }

    /// What a draw owes to seed and id alone, for things that draw often.
    struct Drawer {
        std::uint64_t bits = 0;
    };
    [[nodiscard]] static constexpr Drawer drawerOf(std::uint64_t seed, std::uint64_t stableId)
    {
        const std::uint64_t a = seed ^ 0x8b8b3f6c1d2a95e7u;
        const std::uint64_t b = stableId ^ 0x5851f42d4c957f2du;
        return {foldProduct(a, b) ^ a ^ b}; // tells ids apart also where a is 0
    }
    [[nodiscard]] static constexpr std::uint64_t drawBits(Drawer who, Purpose purpose, std::uint64_t trace,
                                                          std::uint64_t attempt)
    {
        const std::uint64_t use = (attempt << 8) | static_cast<std::uint8_t>(purpose);
        const std::uint64_t what =
            foldProduct(trace ^ 0xd1342543de82ef95u ^ who.bits, use ^ 0xa0761d6478bd642fu);
        return mix64(what ^ who.bits);
    }
};

/// A sequence of random numbers with its own small state, for draws that come one after another:
/// the gaps between a client's arrivals. A regular value: a copy continues in the same way. 32
/// bytes.
///
/// Streams of different (seed, node, purpose) are independent for every practical use: each starts
/// at a random point of one cycle of 2^256 - 1.
/// @source xoshiro256++ 1.0 (Blackman and Vigna 2019), seeded by SplitMix64 as its authors advise.
class RandomStream {
public:
    /// `stableNodeHash` is hashText of a node's id, or whatever names the owner for good.
    constexpr RandomStream(std::uint64_t seed, std::uint64_t stableNodeHash, Purpose purpose)
    {
        const std::uint64_t key =
            hashCombine(hashCombine(seed, stableNodeHash), static_cast<std::uint64_t>(purpose));
        for (std::size_t i = 0; i < m_state.size(); ++i)
            m_state[i] = mix64(key + (i + 1) * 0x9e3779b97f4a7c15u);
    }

    /// 64 random bits.
    constexpr std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// In [0, 1), a multiple of 2^-53.
    constexpr double uniform()
    {
        return static_cast<double>(static_cast<std::int64_t>(next() >> 11)) * 0x1p-53;
    }
    /// In (0, 1], a multiple of 2^-53.
    constexpr double uniformOpen() { return uniform() + 0x1p-53; }

    friend constexpr bool operator==(const RandomStream&, const RandomStream&) = default;

private:
    std::array<std::uint64_t, 4> m_state{};
};

/// A whole number in [0, count), for count >= 1, from 64 random bits; the bias is below count /
/// 2^64.
[[nodiscard]] constexpr std::uint64_t indexFromBits(std::uint64_t bits, std::uint64_t count)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(bits) * count) >> 64);
}

} // namespace cloudyard
