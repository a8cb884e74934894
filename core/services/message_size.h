// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/distribution.h"
#include "core/base/result.h"
#include "core/engine/context.h"
#include "core/services/message_fields.h"

namespace cloudyard {

/// How many bytes the messages have that are sent along a link, body and attributes together. Written as "4 KiB" or
/// "constant 4 KiB", "uniform 1 KiB 300 KiB" (from, to), "exponential 8 KiB" (mean), "lognormal 4 KiB 1" (median, sigma
/// of the logarithm). Not stated: sizes do not matter there. A plain value. Any thread.
class MessageSize {
public:
    MessageSize() = default;
    /// An empty text is a size that is not stated.
    [[nodiscard]] static Result<MessageSize> parse(std::string_view text);

    [[nodiscard]] bool isStated() const { return m_bytes.has_value(); }
    /// A byte as a nanosecond.
    [[nodiscard]] const std::optional<Distribution>& distribution() const { return m_bytes; }
    /// That of one message, 1 byte at least: the same for the same bits. 0 when it is not stated.
    [[nodiscard]] std::uint32_t sample(std::uint64_t bits) const;

private:
    std::optional<Distribution> m_bytes; ///< a byte as a nanosecond
};

/// Whether items sent along a link can have a size, or too many attributes: where they cannot, nothing is looked up.
[[nodiscard]] inline bool mayHaveSize(const Context& context, LinkIndex link)
{
    return context.link(link).statesSize || !context.topology().classes.empty();
}
/// The bytes of the item that a call carries: what its link says, else the class of the request that it comes from, or
/// what its topic made of it. 0: nothing is stated.
[[nodiscard]] std::uint32_t bytesOf(const Context& context, const Call& call);
/// The same of an item with this trace, sent along a link.
[[nodiscard]] std::uint32_t bytesSent(const Context& context, LinkIndex link, std::uint64_t trace);
/// What the item has from the request that it comes from.
[[nodiscard]] RequestFacts factsOf(const Context& context, std::uint64_t trace);
/// Whether an item with this trace, sent along a link, has more message attributes than a queue takes.
[[nodiscard]] bool hasTooManyAttributes(const Context& context, LinkIndex link, std::uint64_t trace);

/// What is billed as one request. @source SQS and SNS price lists, 2024: each 64 KB chunk is one.
inline constexpr std::uint32_t kBilledChunk = 65'536;
[[nodiscard]] constexpr std::uint64_t billedRequests(std::uint64_t bytes)
{
    return bytes == 0 ? 1 : (bytes + kBilledChunk - 1) / kBilledChunk;
}

} // namespace cloudyard
