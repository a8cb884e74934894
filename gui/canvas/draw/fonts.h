// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace cloudyard {

enum class FontFamily : quint8 { Sans, Mono };

/// Which of our own faces, how tall (device-independent px), how heavy (400 to 700).
/// Whole pixels: Qt 6.4 rounds other sizes, which would make measuring and drawing disagree.
struct FontSpec {
    FontFamily family = FontFamily::Sans;
    int size = 12;
    QFont::Weight weight = QFont::Normal;
    bool operator==(const FontSpec&) const = default;
};

// The type scale; sizes between these need a reason.
inline constexpr FontSpec kTitleFont{FontFamily::Sans, 15, QFont::DemiBold};
inline constexpr FontSpec kPanelHeadFont{FontFamily::Sans, 13, QFont::DemiBold};
inline constexpr FontSpec kBodyFont{FontFamily::Sans, 12, QFont::Normal};
inline constexpr FontSpec kCaptionFont{FontFamily::Sans, 11, QFont::Normal};
inline constexpr FontSpec kSectionFont{FontFamily::Sans, 11, QFont::DemiBold};
inline constexpr FontSpec kMetricFont{FontFamily::Sans, 17, QFont::DemiBold};
inline constexpr FontSpec kCardTitleFont{FontFamily::Sans, 11, QFont::DemiBold};
inline constexpr FontSpec kCardTextFont{FontFamily::Sans, 10, QFont::Normal};
inline constexpr FontSpec kTickFont{FontFamily::Sans, 10, QFont::Normal};
inline constexpr FontSpec kClockFont{FontFamily::Mono, 13, QFont::Medium};

/// Makes our faces known to Qt. Call once in the GUI thread, after the QGuiApplication; again does nothing.
/// Installed fonts of similar names do not get in the way, because ours are renamed.
void installFonts();

/// The font: `size` of the painter's own units tall, whatever the device's resolution. No hinting, no
/// sub-pixel colours; digits have one width. Any thread.
[[nodiscard]] QFont makeFont(FontSpec spec);

/// Measures text in device-independent px. Kept per thread: cheap to call. Any thread.
[[nodiscard]] const QFontMetricsF& metricsOf(FontSpec spec);
/// How far a line of text goes, device-independent px. Shaping costs 10 us; what was asked lately is remembered per
/// thread, at 0.1 us. Any thread.
[[nodiscard]] double widthOf(const QString& text, FontSpec spec);

/// Where a line of text goes. `baseline` is the left end of its baseline.
struct PlacedText {
    QString shown; ///< shortened with "…" where it did not fit
    QPointF baseline;
    double width = 0;
};

/// Where the left end of the baseline of a line this wide goes; see placeText(). Any thread.
[[nodiscard]] QPointF baselineFor(const QRectF& box, FontSpec font, double width, Qt::Alignment alignment);

/// Puts one line of text into a box. Middle means that capitals are centred, which is what looks centred.
/// With `elide` text wider than the box is shortened, without it it sticks out. Any thread.
[[nodiscard]] PlacedText placeText(const QString& text, FontSpec font, const QRectF& box,
                                   Qt::Alignment alignment, bool elide);

} // namespace cloudyard
