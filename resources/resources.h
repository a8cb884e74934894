// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cloudyard {

/// Makes the files of this folder readable as ":/fonts/...", ":/icons/..." and ":/map/...".
///
/// They are linked in from a static library, which the linker would leave out if nothing called it: so
/// whoever reads such a file calls this first. Calling it again does nothing. Any thread.
void initResources();

} // namespace cloudyard
