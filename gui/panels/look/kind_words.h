// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// What the kind is for, and who runs what of it: a line each. Translated; any thread.
[[nodiscard]] QString aboutKind(const KindDescriptor& kind);

} // namespace cloudyard
