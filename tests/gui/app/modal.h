// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMessageBox>
#include <QThread>
#include <QTimer>

namespace cloudyard::testing {

/// What a dialog or menu that came up said.
struct Seen {
    QString title;
    QString text;
    QString more;
};

/// Watches for dialogs and menus while something is done that may block on them, notes what each says, and dismisses
/// it as Esc would.
inline std::vector<Seen> dialogsWhile(const std::function<void()>& act)
{
    std::vector<Seen> seen;
    QTimer watch;
    watch.setInterval(5);
    QObject::connect(&watch, &QTimer::timeout, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            seen.push_back({QStringLiteral("menu"), {}, {}});
            menu->close();
        } else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            const auto* box = qobject_cast<QMessageBox*>(dialog);
            seen.push_back(
                {dialog->windowTitle(), box ? box->text() : QString(), box ? box->informativeText() : QString()});
            dialog->reject();
        } else if (auto* other = qobject_cast<QDialog*>(QApplication::activeWindow())) {
            seen.push_back({other->windowTitle(), {}, {}});
            other->reject();
        }
    });
    watch.start();
    act();
    for (int i = 0; i < 6; ++i) { // what is shown without blocking
        QThread::msleep(5);
        QApplication::processEvents();
    }
    return seen;
}

} // namespace cloudyard::testing
