// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QString>

#include "gui/canvas/draw/fonts.h"

namespace cloudyard {

/// A text in two lines: split after the last space, hyphen or East Asian letter at which both parts fit, between a
/// number and its unit ("10 s"), or within a foreign word in Japanese, only where it must. The second part is empty
/// where there is none, and may have less room than the first. Any thread that may use fonts.
[[nodiscard]] std::pair<QString, QString> wrapped(const QString& text, FontSpec font, double width,
                                                  std::optional<double> widthOfSecond = {});

} // namespace cloudyard
