// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/panels/look/portal_setting.h"

namespace cloudyard {

/// Whether the desktop wants dark windows, and when that changes. Asks the desktop's portal; before its
/// answer, and where there is none, the palette that the program was started with counts. GUI thread. Made before the
/// program sets a palette of its own.
/// @source XDG Desktop Portal, org.freedesktop.portal.Settings: org.freedesktop.appearance color-scheme.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed(bool isDark);

private:
    void take(uint scheme);

    PortalSetting m_wish;
    bool m_isDark;
    bool m_hasAnswer = false;
};

} // namespace cloudyard
