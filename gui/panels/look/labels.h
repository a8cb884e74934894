// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>
#include <QWidget>

#include "gui/canvas/draw/theme.h"
#include "gui/panels/look/cloudyard_style.h"

namespace cloudyard {

/// Small painted parts that the panels are made of. All take their colours from the theme of their
/// style when they paint, so a theme switch is a repaint. GUI thread.

/// How strong a text is: headings, ordinary text, captions.
enum class TextTone { Normal, Muted, Faint, Accent, Ok, Warn, Error };
[[nodiscard]] QColor toneColor(const Theme& theme, TextTone tone);

/// A label in one of the sizes of the type scale; follows the theme.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    ToneLabel(const QString& text, int pixelSize, QFont::Weight weight, TextTone tone,
              QWidget* parent = nullptr);
    void setTone(TextTone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    TextTone m_tone;
    bool m_refreshing = false;
};

/// "TRAFFIC": 11 px, semibold, muted capitals over a group.
class SectionLabel : public ToneLabel {
    Q_OBJECT
public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr);
};

/// One line that is cut with an ellipsis when the room is short; the tool tip then has all of it.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    ElidedLabel(const QString& text, int pixelSize, QFont::Weight weight, TextTone tone,
                QWidget* parent = nullptr);
    void setText(const QString& text);
    void setTone(TextTone tone);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
    QFont m_font;
    TextTone m_tone;
};

/// A state in words on a rounded ground of its hue, with a dot: never colour alone.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    void setState(const QString& text, Hue hue);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
    Hue m_hue = Hue::Green;
};

/// An icon on a tile of its family's hue.
class IconTile : public QWidget {
    Q_OBJECT
public:
    IconTile(int side, QWidget* parent = nullptr);
    void setIcon(const QString& icon, Hue hue);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_icon;
    Hue m_hue = Hue::Blue;
};

/// A bordered box with a caption, a large value with a small unit, and a remark at the right.
class MetricTile : public QWidget {
    Q_OBJECT
public:
    explicit MetricTile(QWidget* parent = nullptr);
    void setCaption(const QString& caption);
    void setValue(const QString& value, const QString& unit);
    [[nodiscard]] const QString& caption() const { return m_caption; }
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_caption;
    QString m_value;
    QString m_unit;
};

/// A caption with a value, and a bar below that is filled to a share of 0 to 1.
class MeterBar : public QWidget {
    Q_OBJECT
public:
    explicit MeterBar(QWidget* parent = nullptr);
    void setValue(const QString& caption, const QString& value, double share);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_caption;
    QString m_value;
    double m_share = 0;
};

} // namespace cloudyard
