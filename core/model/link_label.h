// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/scene.h"

namespace cloudyard {

/// What people call a link, "label" in the file: words on the drawing and nothing else. No setting of a kind, so it is
/// kept among the keys that no run knows. Empty: it has none.
[[nodiscard]] std::string_view labelOf(const Link& link);
/// An empty one takes the key away.
void setLabel(Link& link, std::string_view label);

} // namespace cloudyard
