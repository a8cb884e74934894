// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cloudyard {

// Words of functions that belong to no class, where several files of a folder share them: `using canvas_words::tr;`.
// Any thread.

namespace canvas_words {
[[nodiscard]] inline QString tr(const char* text) { return QCoreApplication::translate("Canvas", text); }
} // namespace canvas_words

namespace picture_words {
[[nodiscard]] inline QString tr(const char* text) { return QCoreApplication::translate("Picture", text); }
} // namespace picture_words

namespace fault_words {
[[nodiscard]] inline QString tr(const char* text) { return QCoreApplication::translate("Faults", text); }
} // namespace fault_words

} // namespace cloudyard
