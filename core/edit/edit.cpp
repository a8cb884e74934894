// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"

namespace cloudyard {

bool Edit::mergeWith(const Edit&)
{
    return false;
}

} // namespace cloudyard
