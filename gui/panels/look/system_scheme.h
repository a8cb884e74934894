// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

namespace cloudyard {

/// Whether the desktop wants dark windows, and when that changes. Asks the desktop's portal (which GNOME, KDE and
/// others answer, also to sandboxed programs), without waiting for it; before its answer, and where there is none, the
/// palette that the program was started with counts. GUI thread. Made before the program sets a palette of its own.
/// @source XDG Desktop Portal, org.freedesktop.portal.Settings: org.freedesktop.appearance color-scheme.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed(bool isDark);

private Q_SLOTS:
    void hear(const QDBusMessage& setting); ///< group, key, value

private:
    void ask();
    void take(uint scheme);

    bool m_isDark;
    bool m_hasAnswer = false;
};

} // namespace cloudyard
