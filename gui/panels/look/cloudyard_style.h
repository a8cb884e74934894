// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QProxyStyle>

#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// The palette that ordinary widgets of a theme use. A pure function.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// Fusion with rounded fields and buttons, underlined tabs, slim scroll bars and an accent focus
/// ring; colours come from a theme. Widgets that paint themselves read the same theme through
/// `themeOf`. GUI thread.
///
/// A button asks for more by its properties, as Qt's own do: `isDefault` paints it in the accent
/// colour, `isFlat` without a face until it is hovered.
class CloudyardStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit CloudyardStyle(const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// The caller sets the application's palette afterwards, which repaints every widget.
    void setTheme(const Theme& theme) { m_theme = &theme; }

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    void drawField(const QStyleOption* option, QPainter* painter) const;
    void drawButtonFace(const QStyleOption* option, QPainter* painter) const;
    void drawToolFace(const QStyleOption* option, QPainter* painter) const;
    void drawCheckMark(const QStyleOption* option, QPainter* painter) const;
    void drawArrow(const QStyleOption* option, QPainter* painter, bool up) const;
    void drawTab(const QStyleOption* option, QPainter* painter) const;
    void drawTabText(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawRow(const QStyleOption* option, QPainter* painter) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                       const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex* option, QPainter* painter,
                     const QWidget* widget) const;
    void drawComboBoxLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter,
                      const QWidget* widget) const;
    void fillRounded(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
                     const QColor& border) const;

    const Theme* m_theme;
};

/// The theme that a widget is drawn in: that of its style, or the dark one when the style is
/// another.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);

} // namespace cloudyard
