// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scene_text.h"

namespace cloudyard::testing {

using cloudyard::sceneFrom;

} // namespace cloudyard::testing
