// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/message_size.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/text.h"
#include "core/base/units.h"
#include "core/services/link_words.h"

namespace cloudyard {
namespace {

constexpr std::string_view kSizeForms = "a size such as \"4 KiB\", \"uniform 1 KiB 300 KiB\" or \"lognormal 4 KiB 1\"";
/// Names the draw of a size among those of a payload; attributes and bodies have others.
constexpr std::uint32_t kSizeDraw = 3;

tl::unexpected<Error> refuseSize(std::string what)
{
    return tl::unexpected(Error{std::move(what), {}, std::string(kSizeForms)});
}

/// The sizes and numbers after the first word; a unit may stand apart from its number.
class Terms {
public:
    explicit Terms(std::string_view text) : m_words(splitWords(text)) {}

    [[nodiscard]] std::string_view peek() const { return m_at < m_words.size() ? m_words[m_at] : std::string_view(); }
    void skip() { ++m_at; }
    [[nodiscard]] bool isDone() const { return m_at >= m_words.size(); }
    [[nodiscard]] std::optional<Duration> size()
    {
        for (const std::size_t words : {2u, 1u}) {
            if (m_at + words > m_words.size())
                continue;
            std::string text;
            for (std::size_t w = 0; w < words; ++w)
                text.append(m_words[m_at + w]).append(" ");
            if (const auto bytes = parseBytes(trimmed(text))) {
                m_at += words;
                return Duration{bytes->count};
            }
        }
        return {};
    }
    [[nodiscard]] std::optional<double> number()
    {
        const auto value = parseNumber(peek());
        skip();
        return value ? std::optional(*value) : std::nullopt;
    }

private:
    std::vector<std::string_view> m_words;
    std::size_t m_at = 0;
};

} // namespace

Result<MessageSize> MessageSize::parse(std::string_view text)
{
    MessageSize made;
    if (trimmed(text).empty())
        return made;
    Terms terms(text);
    const std::string_view kind = terms.peek();
    const bool isNamed = kind == "constant" || kind == "uniform" || kind == "exponential" || kind == "lognormal";
    if (isNamed)
        terms.skip();
    const auto first = terms.size();
    if (!first)
        return refuseSize("there is no size with a unit");
    Result<Distribution> bytes = Distribution::constant(*first);
    if (kind == "uniform") {
        const auto to = terms.size();
        if (!to)
            return refuseSize("there is no second size with a unit");
        bytes = Distribution::uniform(*first, *to);
    } else if (kind == "exponential") {
        bytes = Distribution::exponential(*first);
    } else if (kind == "lognormal") {
        const auto sigma = terms.number();
        if (!sigma)
            return refuseSize("there is no sigma after the median");
        bytes = Distribution::lognormal(*first, *sigma);
    }
    if (!bytes)
        return refuseSize(bytes.error().what);
    if (!terms.isDone())
        return refuseSize("something follows that has no meaning there");
    if (first->ns == 0)
        return refuseSize("a message has at least 1 byte");
    made.m_bytes = *bytes;
    return made;
}

std::uint32_t MessageSize::sample(std::uint64_t bits) const
{
    if (!m_bytes)
        return 0;
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(m_bytes->sample(bits).ns, 1, kMost));
}

std::uint32_t bytesSent(const Context& context, LinkIndex link, std::uint64_t trace)
{
    if (!mayHaveSize(context, link))
        return 0;
    const auto* words = context.topology().extra<LinkWords>(link);
    if (words == nullptr || !words->size.isStated())
        return static_cast<std::uint32_t>(
            std::min<std::int64_t>(context.sizeOf(trace), std::numeric_limits<std::int32_t>::max()));
    return words->size.sample(context.draw(Purpose::Payload, context.link(link).stable, trace, kSizeDraw));
}

std::uint32_t bytesOf(const Context& context, const Call& call)
{
    return call.callClass == CallClass::Deliver ? call.bytes() : bytesSent(context, call.link, call.trace);
}

RequestFacts factsOf(const Context& context, std::uint64_t trace)
{
    const RequestClass* of = context.classOf(trace);
    return of == nullptr ? RequestFacts() : RequestFacts{of->name, context.keyOf(trace)};
}

bool hasTooManyAttributes(const Context& context, LinkIndex link, std::uint64_t trace)
{
    const auto* words = context.link(link).statesSize ? context.topology().extra<LinkWords>(link) : nullptr;
    if (words == nullptr || words->attributes.size() <= FieldsText::kMostOfQueue)
        return false; // nothing is drawn where there cannot be so many
    const auto drawn =
        words->attributes.draw(context.peek().seed, context.link(link).stable, trace, factsOf(context, trace));
    return drawn.size() > FieldsText::kMostOfQueue;
}

} // namespace cloudyard
