// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// An opaque rounded box over the canvas. Frames of the canvas never make it paint again.
class ChipFrame : public QWidget {
    Q_OBJECT
public:
    explicit ChipFrame(QWidget* parent);
    virtual void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// The chip's own box, as the first thing in a list.
    void addBox(DrawList& list, QRgb border) const;
    /// Draws through the same sink as the canvas, so that text and icons look alike.
    void paintList(const DrawList& list, QRgb background);

    static constexpr double kRadius = 10;
    static constexpr int kPadding = 14;

private:
    const Theme* m_theme;
};

} // namespace cloudyard
