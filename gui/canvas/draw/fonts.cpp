// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/fonts.h"

#include <QCache>
#include <QFontDatabase>
#include <map>
#include <tuple>

#include "resources/resources.h"

namespace cloudyard {

namespace {

QString familyName(FontFamily family)
{
    return family == FontFamily::Sans ? QStringLiteral("Cloudyard Sans") : QStringLiteral("Cloudyard Mono");
}

constexpr qsizetype kMostWidths = 8192; ///< remembered per thread

struct WidthKey {
    QString text;
    FontSpec font;
    bool operator==(const WidthKey&) const = default;
    friend size_t qHash(const WidthKey& key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.font.family), key.font.size, int(key.font.weight));
    }
};

double startOf(const QRectF& box, double width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return box.right() - width;
    if (alignment & Qt::AlignHCenter)
        return box.center().x() - width / 2;
    return box.left();
}

double baselineOf(const QRectF& box, const QFontMetricsF& metrics, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignTop)
        return box.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        return box.bottom() - metrics.descent();
    return box.center().y() + metrics.capHeight() / 2;
}

} // namespace

void installFonts()
{
    static const bool s_installed = [] {
        initResources();
        bool all = true;
        for (const char* face : {"sans_regular.otf", "sans_medium.otf", "sans_semibold.otf",
                                 "sans_bold.otf", "mono_regular.ttf", "mono_medium.ttf"})
            all &= QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/cloudyard_%1")
                                                         .arg(QLatin1String(face))) >= 0;
        return all;
    }();
    Q_ASSERT(s_installed);
    Q_UNUSED(s_installed);
}

QFont makeFont(FontSpec spec)
{
    QFont font(familyName(spec.family));
    font.setPixelSize(spec.size);
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

const QFontMetricsF& metricsOf(FontSpec spec)
{
    using Key = std::tuple<FontFamily, int, int>;
    thread_local std::map<Key, QFontMetricsF> t_metrics;
    const Key key{spec.family, spec.size, spec.weight};
    const auto found = t_metrics.find(key);
    if (found != t_metrics.end())
        return found->second;
    return t_metrics.emplace(key, QFontMetricsF(makeFont(spec))).first->second;
}

double widthOf(const QString& text, FontSpec spec)
{
    thread_local QCache<WidthKey, double> t_widths(kMostWidths);
    const WidthKey key{text, spec};
    if (const double* known = t_widths.object(key))
        return *known;
    const double width = metricsOf(spec).horizontalAdvance(text);
    t_widths.insert(key, new double(width));
    return width;
}

QPointF baselineFor(const QRectF& box, FontSpec font, double width, Qt::Alignment alignment)
{
    return {startOf(box, width, alignment), baselineOf(box, metricsOf(font), alignment)};
}

PlacedText placeText(const QString& text, FontSpec font, const QRectF& box, Qt::Alignment alignment,
                     bool elide)
{
    PlacedText placed{text, {}, widthOf(text, font)};
    if (elide && placed.width > box.width() + 0.01) {
        placed.shown = metricsOf(font).elidedText(text, Qt::ElideRight, box.width());
        placed.width = widthOf(placed.shown, font);
    }
    placed.baseline = baselineFor(box, font, placed.width, alignment);
    return placed;
}

} // namespace cloudyard
