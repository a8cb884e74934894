// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>

/// Outside every namespace, as the macro demands.
static void registerFiles() { Q_INIT_RESOURCE(cloudyard); }

namespace cloudyard {

void initResources()
{
    static const bool s_registered = (registerFiles(), true);
    Q_UNUSED(s_registered);
}

} // namespace cloudyard
