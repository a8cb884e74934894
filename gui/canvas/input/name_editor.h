// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/base/ids.h"

namespace cloudyard {

/// A real line edit over a card's title, so that input methods and every key of text editing work. Enter or leaving it
/// accepts, Esc gives up.
class NameEditor : public QLineEdit {
    Q_OBJECT
public:
    explicit NameEditor(QWidget* parent);

    void open(const NodeId& id, const QString& name, const QRect& box);
    void close();

Q_SIGNALS:
    void accepted(const cloudyard::NodeId& id, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    NodeId m_id;
    QString m_before;
};

} // namespace cloudyard
