// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/services/message_fields.h"

namespace cloudyard {

/// Which messages a subscription wants, as its users write it:
///
///     {"type": ["order", {"prefix": "re"}], "price": [{"numeric": [">=", 100, "<", 200]}], "vip": [{"exists": false}]}
///
/// All keys must match, and of a key's values any one; keys that are not named do not matter. Operators: equal values,
/// prefix, suffix, equals-ignore-case, anything-but (values, or a prefix or suffix), numeric, cidr, exists, and "$or"
/// with a list of policies. Keys may nest, for fields of a body. Case matters; numbers are compared to 5 decimals.
/// Limits: 256 KiB of text, 150 combinations of values, numbers within ±1e9.
/// The Error's `where` is "line 2, column 14" of the text: of a key, or of where it is no JSON.
/// Immutable; any thread; linear in the values of the keys.
/// @source SNS guide: subscription filter policies, their constraints and operators.
class FilterPolicy {
public:
    static constexpr std::size_t kMostBytes = 256 * 1024;
    static constexpr std::size_t kMostCombinations = 150;
    struct Node;
    /// How a message did with one key, or with one "$or".
    struct Finding {
        std::string path;
        bool isMet = false;
    };

    FilterPolicy() = default; ///< wants everything
    [[nodiscard]] static Result<FilterPolicy> parse(std::string_view json);

    [[nodiscard]] bool wants(std::span<const MessageField> fields) const;
    /// One after the other: a message is wanted when all are met.
    [[nodiscard]] std::vector<Finding> tried(std::span<const MessageField> fields) const;
    [[nodiscard]] std::size_t combinations() const { return m_combinations; }
    [[nodiscard]] bool empty() const { return m_root == nullptr; }

private:
    std::shared_ptr<const Node> m_root;
    std::size_t m_combinations = 0;
};

} // namespace cloudyard
