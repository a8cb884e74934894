// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QByteArray>
#include <QString>

#include "core/model/kind_descriptor.h"
#include "gui/language/core_text.h"

namespace cloudyard {

/// A text of core's as bytes; core_text.h has toQString. Any thread.
[[nodiscard]] inline QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// A number and its unit as people read them, apart, because the unit is set smaller: {"4.22",
/// "k/s"}, {"182", "ms"},
/// {"99.7", "%"}. Not a number gives {"–", ""}. In the user's locale.
struct NumberText {
    QString value;
    QString unit;
    [[nodiscard]] QString joined() const { return unit.isEmpty() ? value : value + u' ' + unit; }
};
[[nodiscard]] NumberText numberText(double value, MetricUnit unit);

/// A count with the locale's groups: "17,280".
[[nodiscard]] QString countText(std::uint64_t count);

} // namespace cloudyard
