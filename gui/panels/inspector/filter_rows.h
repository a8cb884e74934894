// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QString>

#include "core/services/filter_policy.h"

namespace cloudyard {

/// How a row compares.
enum class FilterOp {
    Equal,
    AnythingBut,
    Prefix,
    Suffix,
    NotPrefix,
    NotSuffix,
    IgnoreCase,
    Numeric,
    Cidr,
    Exists,
    Missing
};

struct FilterOperator {
    FilterOp op;
    const char* label;   ///< of the catalogue's context "FilterPolicy"
    const char* example; ///< of a value as it is typed; none: it takes no value
};
[[nodiscard]] std::span<const FilterOperator> filterOperators();
[[nodiscard]] QString filterLabel(FilterOp op);

/// One line of the form of a filter policy. Rows of the same path are alternatives, different paths must all match.
/// The value is written plainly: "order, refund", ">= 100, < 200", "10.0.0.0/24". What would be read as something else
/// (a number that is meant as a text, a text with a comma) stands in quotation marks.
struct FilterRow {
    QString path;
    FilterOp op = FilterOp::Equal;
    QString value;
    bool operator==(const FilterRow&) const = default;
};

/// Nothing for a policy that rows cannot say ("$or", lists of lists), or that is none.
[[nodiscard]] std::optional<std::vector<FilterRow>> filterRows(const QString& policy);

/// The policy of rows: one key a line. It need not be one that core takes: FilterPolicy::parse says so. `nests`: dots
/// in paths lead into the body. Rows without a path are left out; no rows: no text.
[[nodiscard]] QString filterText(const std::vector<FilterRow>& rows, bool nests);

/// In one line, as it is kept; one key a line, as it is edited. What is no JSON stays as it is.
[[nodiscard]] QString inOneLine(const QString& policy);
[[nodiscard]] QString inLines(const QString& policy);

/// A message's fields as they are typed: "type: order; price: 120".
[[nodiscard]] QString fieldsText(std::span<const MessageField> fields);
[[nodiscard]] QString fieldText(const FieldValue& value);

} // namespace cloudyard
