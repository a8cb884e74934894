// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLineEdit>

#include "core/edit/value_edits.h"

namespace cloudyard {

/// A real line edit over a card's title or a link's name, so that input methods and every key of text editing work. Enter or leaving it
/// accepts, Esc gives up.
class NameEditor : public QLineEdit {
    Q_OBJECT
public:
    explicit NameEditor(QWidget* parent);

    void open(const ElementId& id, const QString& name, const QRect& box);
    void close();

Q_SIGNALS:
    void accepted(const cloudyard::ElementId& id, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    std::optional<ElementId> m_id; ///< none: closed
    QString m_before;
};

} // namespace cloudyard
