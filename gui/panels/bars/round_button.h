// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace cloudyard {

/// The one button that starts and stops time: a disc in the accent colour with the icon of its
/// action. GUI thread.
class RoundButton : public QToolButton {
    Q_OBJECT
public:
    explicit RoundButton(QWidget* parent = nullptr);
    /// The icon by its name in resources/icons.
    void setIconName(const QString& name);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_icon;
};

} // namespace cloudyard
