// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/fonts.h"

namespace cloudyard {

/// The program's faces at a size in device-independent pixels, for widgets.
[[nodiscard]] inline QFont sansFont(int size, QFont::Weight weight)
{
    return makeFont({FontFamily::Sans, size, weight});
}
[[nodiscard]] inline QFont monoFont(int size, QFont::Weight weight)
{
    return makeFont({FontFamily::Mono, size, weight});
}

} // namespace cloudyard
