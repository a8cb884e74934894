// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace cloudyard {

/// A text, a number or true/false.
struct FieldValue {
    enum class Type : std::uint8_t { Text, Number, Boolean };
    Type type = Type::Text;
    double number = 0; ///< of a Boolean 0 or 1
    std::string text;
    bool operator==(const FieldValue&) const = default;
};

/// A message attribute, or a value in a message's body: then its path, keys with dots between them.
struct MessageField {
    std::string path;
    FieldValue value;
};

/// What a message has from the request that caused it, for fields that repeat it.
struct RequestFacts {
    std::string_view className; ///< empty: of no class
    std::uint32_t key = 0;      ///< 0: without
};

/// What fields the messages that are sent along a link have, and how often which values. Written as
///
///     type: order 70 %, refund 20 %, return; price: 1..500; customer.vip: true 5 %
///
/// Choices without a share have equal parts of what the stated ones leave; where all state one and something is left,
/// so many messages lack the field. LOW..HIGH are the whole numbers from LOW to HIGH, equally likely. The values $key
/// and $class are the key (a number) and the class of the request that the message comes from; one without lacks the
/// field.
class FieldsText {
public:
    static constexpr std::size_t kMostFields = 30;
    /// A queue takes no more attributes; a topic does. @source SQS message attributes; SNS raw message delivery.
    static constexpr std::size_t kMostOfQueue = 10;

    FieldsText() = default;
    [[nodiscard]] static Result<FieldsText> parse(std::string_view text);

    [[nodiscard]] bool empty() const { return m_fields.empty(); }
    [[nodiscard]] std::size_t size() const { return m_fields.size(); }
    /// Those of one message: the same for the same words. `stable` names the link.
    [[nodiscard]] std::vector<MessageField> draw(std::uint64_t seed, std::uint64_t stable, std::uint64_t trace,
                                                 const RequestFacts& facts = {}) const;

private:
    enum class Fact : std::uint8_t { None, Key, Class };
    struct Choice {
        FieldValue value;
        Fact fact = Fact::None; ///< instead of the value
        std::int64_t low = 0;
        std::int64_t high = -1; ///< not less than low: a range
        double share = -1;      ///< negative: not stated
    };
    struct Field {
        std::string path;
        std::vector<Choice> choices; ///< their shares stated
    };

    [[nodiscard]] static Result<Field> parseField(std::string_view text);
    [[nodiscard]] static Result<Choice> parseChoice(std::string_view text);
    [[nodiscard]] static FieldValue valueOf(Fact fact, const RequestFacts& facts);

    std::vector<Field> m_fields;
};

} // namespace cloudyard
