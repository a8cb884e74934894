// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/card_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "gui/canvas/draw/card_parts.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/draw/state_mark.h"
#include "gui/canvas/draw/text_wrap.h"

namespace cloudyard {
namespace {

constexpr int kMostCells = 24; ///< more slots than that are drawn as one bar
constexpr double kLargest = 1.5; ///< text grows no further
constexpr double kDotsFrom = 1.6; ///< radius of the smallest dot
constexpr QSizeF kNamed(58, 29); ///< px; smaller cards have room for nothing but their names, in smaller letters
constexpr QSizeF kBarelyNamed(44, 23); ///< px; smaller ones have not even that
constexpr FontSpec kSmallTitleFont{FontFamily::Sans, 11, QFont::DemiBold};
constexpr int kLeastTitle = 9; ///< px of text
constexpr double kAnyWidth = 1e6;
constexpr FontSpec kSmallTextFont{FontFamily::Sans, 10, QFont::Normal};
constexpr FontSpec kTagFont{FontFamily::Sans, 10, QFont::DemiBold};
constexpr double kTabInset = 4;   ///< px; what hangs below a card is that much narrower at each side
constexpr double kTabPadding = 3;
constexpr int kMostNoteLines = 7;
constexpr double kInsideText = 1.4; ///< of the text at 100 %
constexpr double kHighRoom = 8; ///< rows, from which a curve has room below what is in a card
constexpr double kShareOfParts = 0.45;
constexpr double kWideTile = 20;
constexpr double kWideTitled = 96; ///< px; narrower cards have no room for an icon beside their title

/// The layout of a card with text, all in px: icon and title on top, below them two rows of numbers over the whole
/// width, at the foot slots or a curve.
struct CardLayout {
    double padding, tile, gap, titleRow, row, foot;
    FontSpec title, text;
    double radius, mark;
};

CardLayout layoutFor(CardDetail detail, double width, double scale)
{
    if (detail == CardDetail::Title)
        return {5,
                width < kWideTitled ? 0.0 : 16.0,
                6,
                15,
                12,
                3,
                {FontFamily::Sans, 12, QFont::DemiBold},
                kCardTextFont,
                7,
                3};
    if (scale < 1) // the roomier one would cost a row of numbers
        return {6, 18, 7, 15, 12, 3, {FontFamily::Sans, 12, QFont::DemiBold}, kCardTextFont, 8, 3.4};
    // From 100 % on the whole layout grows with the card, in whole pixels of text.
    const double k = std::clamp(scale, 1.0, kLargest);
    const auto px = [&](double v) { return std::round(v * k); };
    return {px(9), px(22), px(8), px(15), px(14), px(4), {FontFamily::Sans, static_cast<int>(12 * k), QFont::DemiBold},
            {FontFamily::Sans, static_cast<int>(11 * k), QFont::Normal}, 8 * k, 3.8 * k};
}

class Card {
public:
    Card(const ShapeContext& context, ItemIndex index)
        : m_context(context), m_theme(context.theme), m_list(context.list), m_item((*context.snapshot.items)[index]),
          m_live(context.snapshot.live(index)), m_state(wellbeingOf(m_item, m_live, context.snapshot.running)),
          m_box(screenBox(m_item.rect, context.view))
    {
    }

    void draw()
    {
        switch (m_context.view.detail().card) {
        case CardDetail::Dot: return drawDot();
        case CardDetail::Chip: return drawChip();
        case CardDetail::Icon: return drawIconOnly();
        case CardDetail::Title:
        case CardDetail::Full: drawWithText(); break;
        case CardDetail::Inside: drawInside();
        }
        if (m_context.view.detail().card >= CardDetail::Title)
            drawTag();
    }

private:
    [[nodiscard]] bool isDown() const
    {
        return m_state == Wellbeing::Silent || m_state == Wellbeing::Failed || m_state == Wellbeing::Refusing;
    }
    [[nodiscard]] QRgb fill() const { return isDown() ? m_theme.cardFault : m_theme.card; }
    [[nodiscard]] QRgb stateColor() const
    {
        return m_state == Wellbeing::Unknown || m_state == Wellbeing::Off ? m_theme.off
                                                                          : m_theme.hue(hueOf(m_state)).solid;
    }
    [[nodiscard]] QRgb stateTextColor() const
    {
        if (m_state == Wellbeing::Starting)
            return m_theme.cyanText();
        if (m_state == Wellbeing::Off)
            return m_theme.muted;
        return isDown() ? m_theme.errText() : m_theme.warnText();
    }

    [[nodiscard]] Stroke border() const
    {
        switch (m_state) {
        case Wellbeing::Warning: return {m_theme.hue(Hue::Amber).border, 1};
        case Wellbeing::Overloaded: return {m_theme.hue(Hue::Amber).solid, 1.8F};
        case Wellbeing::Starting: return {m_theme.hue(Hue::Cyan).border, 1, {4, 3}};
        case Wellbeing::Failed: return {m_theme.cardFaultBorder, 1};
        case Wellbeing::Refusing: return {m_theme.cardFaultBorder, 1.8F};
        case Wellbeing::Off: return {m_theme.off, 1, {2, 3}};
        case Wellbeing::Silent: return {m_theme.cardFaultBorder, 1, {5, 4}};
        case Wellbeing::Unknown:
        case Wellbeing::Ok: break;
        }
        return {m_theme.cardBorder, 1};
    }

    void drawDot()
    {
        const double radius = std::max(kDotsFrom, m_box.width() * 0.3);
        m_list.dot(m_box.center(), radius, stateColor());
    }

    void drawChip()
    {
        const auto radius = static_cast<float>(std::clamp(m_box.width() * 0.09, 1.5, 4.0));
        m_list.rect({m_box, radius, fill(), border()});
        m_list.rect({QRectF(m_box.left() + 1, m_box.top() + 2, 2, m_box.height() - 4), 1, stateColor()});
    }

    /// A dark card is hatched like a dark zone; one that turns callers away has a bar where they would come in, and a
    /// full line shows as a stack of waiting ones.
    void drawBody(float radius, float blur)
    {
        m_list.shadow({m_box.translated(0, blur * 0.3), blur, radius, m_theme.shadow});
        m_list.rect({m_box, radius, fill(), {}});
        if (m_state == Wellbeing::Silent)
            m_list.hatch(m_box.adjusted(2, 2, -2, -2), 9, 1, m_theme.zoneFaultHatch);
        const QRectF edge(m_box.left() + 1, m_box.top() + 7, 3, m_box.height() - 14);
        if (m_state == Wellbeing::Refusing)
            m_list.rect({edge, 1.5F, m_theme.error()});
        for (double y = edge.top(); m_state == Wellbeing::Overloaded && y + 3 <= edge.bottom(); y += 5)
            m_list.rect({QRectF(edge.left(), y, 3, 3), 1, m_theme.retry()});
        m_list.rect({m_box, radius, 0, border()});
    }

    void drawTile(const QRectF& tile, double markRadius)
    {
        const HueColors& hue = m_theme.hue(isDown() ? Hue::Red : hueOf(m_item.kind));
        const bool off = m_state == Wellbeing::Off;
        m_list.rect({tile, static_cast<float>(tile.width() * 0.26), off ? m_theme.offTile : hue.tile});
        const double inset = std::round(tile.width() * 0.18);
        const QString icon =
            m_item.kind ? QString::fromLatin1(m_item.kind->id.data(), static_cast<qsizetype>(m_item.kind->id.size()))
                        : QStringLiteral("warning");
        m_list.icon(tile.adjusted(inset, inset, -inset, -inset), icon, off ? m_theme.off : hue.solid);
        // A small tile has a row of text close below.
        drawMark(tile.bottomRight() - QPointF(1, tile.width() < kWideTile ? markRadius + 1 : 1), markRadius);
    }

    void drawMark(QPointF centre, double radius) { drawStateMark(m_list, m_theme, centre, radius, m_state, fill()); }

    /// A name as it stands on a card that has room for little else.
    struct BriefName {
        FontSpec font;
        QString first, second;
    };

    /// On up to two lines, in the largest letters in which it is whole, else in the smallest.
    static BriefName briefName(const QString& title, int largest, double width, double below)
    {
        BriefName name{kSmallTitleFont, title, {}};
        for (name.font.size = largest; name.font.size >= kLeastTitle; --name.font.size) {
            std::tie(name.first, name.second) = wrapped(title, name.font, width, below);
            if (!name.second.isEmpty() || widthOf(title, name.font) <= width)
                return name;
        }
        ++name.font.size;
        std::tie(name.first, name.second) = wrapped(title, name.font, width, kAnyWidth); // its end is elided
        return name;
    }

    /// The name, for there is no room for an icon beside it; below a short one what it says first, on the larger cards.
    void drawNameOnly(bool isSmall)
    {
        const QRectF inner = isSmall ? m_box.adjusted(3, 1, -1, -1) : m_box.adjusted(4, 2, -2, -2);
        const double line = isSmall ? 11 : 13, mark = isSmall ? 2.2 : 2.6;
        const QRectF below(inner.left(), 0, inner.width() - 2 * mark - 3, line);
        const BriefName name = briefName(m_item.title, isSmall ? 10 : 11, inner.width(), below.width());
        const QString said = name.second.isEmpty() && !isSmall ? firstThingSaid(below.width()) : QString();
        const bool twoLines = !name.second.isEmpty() || !said.isEmpty();
        const double top = std::round(inner.center().y() - (twoLines ? 2 * line : line) / 2);
        m_list.text(QRectF(inner.left(), top, inner.width(), line), name.first, name.font, m_theme.text);
        if (!name.second.isEmpty())
            m_list.text(below.translated(0, top + line), name.second, name.font, m_theme.text);
        else if (!said.isEmpty())
            m_list.text(below.translated(0, top + line), said, kSmallTextFont,
                        isDown() ? m_theme.errText() : m_theme.muted);
        const double inset = mark + (isSmall ? 2.5 : 4);
        drawMark(m_box.bottomRight() - QPointF(inset, inset), mark);
    }

    /// Its state, else its first number; empty where there is no room for that, or nothing runs.
    [[nodiscard]] QString firstThingSaid(double room) const
    {
        if (!m_live.known || !m_context.snapshot.running)
            return {};
        QStringList ways{stateText(m_item, m_live, m_context.snapshot.now)};
        if (ways.front().isEmpty())
            if (const std::vector<CardMetric> metrics = cardMetrics(m_item, m_live); !metrics.empty())
                ways = {metrics[0].text(), metrics[0].value};
        const auto fits = [&](const QString& words) {
            return widthOf(words, kSmallTextFont) <= room;
        };
        const auto way = std::ranges::find_if(ways, fits);
        return way == ways.end() ? QString() : *way;
    }

    void drawIconOnly()
    {
        drawBody(5, 5);
        if (m_box.width() >= kNamed.width() && m_box.height() >= kNamed.height())
            return drawNameOnly(false);
        if (m_box.width() >= kBarelyNamed.width() && m_box.height() >= kBarelyNamed.height())
            return drawNameOnly(true);
        const double side = std::clamp(std::min(m_box.height() - 6, m_box.width() - 6), 10.0, 20.0);
        drawTile(
            QRectF(std::round(m_box.center().x() - side / 2), std::round(m_box.center().y() - side / 2), side, side),
            2.6);
    }

    void drawWithText()
    {
        const CardDetail detail = m_context.view.detail().card;
        const CardLayout layout = layoutFor(detail, m_box.width(), m_context.view.scale());
        drawBody(static_cast<float>(layout.radius), detail == CardDetail::Title ? 8 : 12);
        const QRectF inner = m_box.adjusted(layout.padding, layout.padding, -layout.padding, -layout.padding);
        const double below = drawHead(layout, inner);
        const double footHeight = m_live.view.slots > 0 ? layout.foot : 2 * layout.foot; // a curve needs more
        const double foot = inner.bottom() - footHeight;
        const auto rowsUpTo = [&](double bottom) {
            return std::clamp(static_cast<int>((bottom - below) / layout.row), 0, 2);
        };
        const std::vector<CardNote> notes = cardNotes(*m_context.snapshot.items, m_live, m_context.snapshot.now);
        const bool hasRoomBelow = drawNotes(layout, notes);
        const QString said = stateText(m_item, m_live, m_context.snapshot.now);
        const bool needsTwo = !wrapped(said, layout.text, inner.width()).second.isEmpty();
        const bool mayHaveFoot =
            m_live.known && m_context.snapshot.running && (m_live.view.slots > 0 || detail == CardDetail::Full);
        const bool hasFoot = mayHaveFoot && (!needsTwo || rowsUpTo(foot - 2) == 2); // words to their end go first
        const double end = hasFoot ? foot - 2 : inner.bottom() + 1;
        const int rows = rowsUpTo(end);
        const double slack = end - below - rows * layout.row;
        QRectF row(inner.left(), below + std::round(std::clamp(slack / 2, 0.0, 4.0)), inner.width(), layout.row);
        const bool noteInside =
            !hasRoomBelow && rows == 2 && (said.isEmpty() || (!needsTwo && saysWhyItDoesNotStart(layout, notes)));
        drawWords(layout, row, noteInside ? 1 : rows);
        if (noteInside)
            drawNoteInside(layout, row.translated(0, layout.row), notes);
        if (hasFoot)
            drawFoot(QRectF(inner.left(), foot, inner.width(), footHeight));
    }

    // Inside -----------------------------------------------------------------------------------------------

    /// Head and numbers as on a smaller card; in the rest of the room what is in it, part by part.
    void drawInside()
    {
        const CardLayout layout = layoutFor(CardDetail::Inside, m_box.width(), kInsideText);
        drawBody(static_cast<float>(layout.radius), 12);
        const QRectF inner = m_box.adjusted(layout.padding, layout.padding, -layout.padding, -layout.padding);
        const double below = drawHead(layout, inner);
        drawNotes(layout, cardNotes(*m_context.snapshot.items, m_live, m_context.snapshot.now));
        const QRectF row(inner.left(), below + 4, inner.width(), layout.row);
        drawWords(layout, row, 2);
        const double top = row.bottom() + layout.row + 6;
        if (m_live.known && m_context.snapshot.running && inner.bottom() - top >= 1.6 * layout.row)
            drawParts(layout, QRectF(QPointF(inner.left(), top), inner.bottomRight()));
    }

    /// What is in it; in a high room below that, or where it has no parts, how its first number went.
    void drawParts(const CardLayout& layout, QRectF room)
    {
        const std::vector<CardPart> parts = cardParts(m_item, m_live, m_theme, isDown());
        if (parts.empty())
            return drawPast(layout, room);
        if (room.height() >= kHighRoom * layout.row) {
            const double above = std::floor(room.height() * kShareOfParts);
            drawPast(layout, room.adjusted(0, above + layout.row, 0, 0));
            room.setHeight(above);
        }
        drawCardParts(m_list, m_theme, {layout.text, layout.row}, room, parts);
    }

    /// The last minute of the first number, with its name.
    void drawPast(const CardLayout& layout, const QRectF& room)
    {
        const std::vector<CardMetric> metrics = cardMetrics(m_item, m_live);
        if (!metrics.empty())
            drawPartCaption(m_list, m_theme, {layout.text, layout.row}, room,
                            metrics[0].label.isEmpty() ? QCoreApplication::translate("Canvas", "lately")
                                                       : metrics[0].label,
                            metrics[0].value);
        drawSpark(QRectF(room.left(), room.top() + layout.row + 4, room.width(), room.height() - layout.row - 4));
    }

    /// A name with what it is written in, on one row or two.
    struct Title {
        FontSpec font;
        QString first, second;
        double row;
    };

    /// A card without room for an icon says its whole name, in smaller letters if need be, or on two rows where these
    /// stand clear of the foot.
    [[nodiscard]] Title titleFor(const CardLayout& layout, double width, double height) const
    {
        const auto [first, second] = wrapped(m_item.title, layout.title, width);
        if (layout.tile > 0)
            return {layout.title, first, second, layout.titleRow};
        FontSpec font = layout.title;
        for (; font.size >= kLeastTitle; --font.size) {
            if (widthOf(m_item.title, font) <= width)
                return {font, m_item.title, {}, layout.titleRow};
            const double row = font.size + 2;
            const auto [upper, lower] = wrapped(m_item.title, font, width);
            if (!lower.isEmpty() && 2 * row <= height + 1)
                return {font, upper, lower, row};
        }
        ++font.size;
        return {font, m_item.title, {}, layout.titleRow}; // its end is elided
    }

    /// Icon and name. A long name does without the icon if it then fits, or takes two rows if it fits in those. Gives
    /// where the rows below may begin.
    double drawHead(const CardLayout& layout, const QRectF& inner)
    {
        const double name = widthOf(m_item.title, layout.title);
        const bool isLong = name > inner.width() - layout.tile - layout.gap;
        const double mark = 2 * layout.mark + (layout.tile > 0 ? 5 : 3);
        const bool fitsAlone = name <= inner.width() - mark;
        const bool hasTile = layout.tile > 0 && !(isLong && fitsAlone);
        const double left = hasTile ? inner.left() + layout.tile + layout.gap : inner.left();
        const double right = hasTile ? inner.right() : inner.right() - mark;
        const double foot = m_live.known && m_live.view.slots > 0 ? layout.foot + 1 : 0;
        const Title title = titleFor(layout, right - left, inner.height() - foot);
        const double height = title.row * (title.second.isEmpty() ? 1 : 2);
        const double head = std::max(height, layout.tile);
        const double top = inner.top() + std::floor((head - height) / 2);
        m_list.text(QRectF(left, top, right - left, title.row), title.first, title.font, m_theme.text);
        if (!title.second.isEmpty())
            m_list.text(QRectF(left, top + title.row, right - left, title.row), title.second, title.font, m_theme.text);
        if (hasTile)
            drawTile(QRectF(inner.left(), inner.top(), layout.tile, layout.tile), layout.mark);
        else
            drawMark({inner.right() - layout.mark, inner.top() + layout.titleRow / 2}, layout.mark);
        return inner.top() + head;
    }

    /// A state says itself and what follows from it; else numbers, and without a run the provider's name.
    void drawWords(const CardLayout& layout, QRectF row, int rows)
    {
        if (rows == 0)
            return;
        const QString said = stateText(m_item, m_live, m_context.snapshot.now);
        const bool running = m_live.known && m_context.snapshot.running;
        if (said.isEmpty())
            return running ? drawNumbers(layout, row, rows)
                           : m_list.text(row, m_item.subtitle, layout.text, m_theme.muted);
        const auto [first, second] = wrapped(said, layout.text, row.width());
        m_list.text(row, rows < 2 ? said : first, layout.text, stateTextColor());
        row.translate(0, layout.row);
        if (rows < 2)
            return;
        if (!second.isEmpty())
            return m_list.text(row, second, layout.text, stateTextColor());
        if (const QString then = consequenceText(m_state, m_live.view); !then.isEmpty())
            m_list.text(row, then, layout.text, m_theme.muted);
        else if (running)
            drawNumbers(layout, row, 1);
    }

    // Notes ------------------------------------------------------------------------------------------------

    struct NoteLine {
        QString text;
        NodeNote::Tone tone;
        bool goesOn; ///< belongs to the line before
    };

    /// A note on one line where it fits, else its parts on two; as many notes as there is room for, the rest counted.
    static std::vector<NoteLine> linesOf(const std::vector<CardNote>& notes, FontSpec font, double width, int most)
    {
        std::vector<NoteLine> lines;
        std::size_t shown = 0;
        for (; shown < notes.size() && static_cast<int>(lines.size()) < most; ++shown) {
            const CardNote& note = notes[shown];
            const bool isWhole = widthOf(note.whole(), font) <= width;
            const QString text = isWhole ? note.whole() : note.text;
            const bool isLast = static_cast<int>(lines.size()) + 1 == most; // elided rather than torn
            const auto [first, rest] = isLast ? std::pair(text, QString()) : wrapped(text, font, width);
            lines.push_back({first, note.tone, false});
            const auto goOn = [&](const QString& next) {
                if (!next.isEmpty() && static_cast<int>(lines.size()) < most)
                    lines.push_back({next, note.tone, true});
            };
            goOn(rest);
            if (isWhole || note.more.isEmpty())
                continue;
            const bool hasTwo = static_cast<int>(lines.size()) + 2 <= most;
            const auto [more, end] = hasTwo ? wrapped(note.more, font, width) : std::pair(note.more, QString());
            goOn(more);
            goOn(end);
        }
        const QString others = QStringLiteral(" +%1").arg(notes.size() - shown);
        if (shown < notes.size() && !lines.empty() && widthOf(lines.back().text + others, font) <= width)
            lines.back().text += others;
        return lines;
    }

    [[nodiscard]] QRgb textColor(NodeNote::Tone tone) const
    {
        switch (tone) {
        case NodeNote::Tone::Calm: break;
        case NodeNote::Tone::Watch: return m_theme.warnText();
        case NodeNote::Tone::Bad: return m_theme.errText();
        }
        return m_theme.text;
    }

    /// Each tone has a mark of its own shape.
    void drawNoteMark(QPointF centre, double radius, NodeNote::Tone tone)
    {
        switch (tone) {
        case NodeNote::Tone::Calm: return m_list.dot(centre, radius, m_theme.hue(Hue::Cyan).solid);
        case NodeNote::Tone::Watch:
            return drawStateMark(m_list, m_theme, centre, radius, Wellbeing::Warning, m_theme.card);
        case NodeNote::Tone::Bad:
            return drawStateMark(m_list, m_theme, centre, radius, Wellbeing::Failed, m_theme.card);
        }
    }

    void drawNoteLine(const CardLayout& layout, const QRectF& row, const NoteLine& line)
    {
        const double mark = layout.mark * 0.7;
        if (!line.goesOn)
            drawNoteMark({row.left() + mark, row.center().y()}, mark, line.tone);
        m_list.text(row.adjusted(noteIndent(layout), 0, 0, 0), line.text, layout.text,
                    line.goesOn ? m_theme.muted : textColor(line.tone));
    }

    static double noteIndent(const CardLayout& layout) { return std::round(layout.mark * 1.4 + 5); }

    /// On a tab below the card. False: there is something to say and no room for it there.
    bool drawNotes(const CardLayout& layout, const std::vector<CardNote>& notes)
    {
        if (notes.empty())
            return true;
        const double room = m_item.noteRoom * m_context.view.scale() - 2 * kTabPadding;
        const QRectF tab(m_box.left() + kTabInset, m_box.bottom(), m_box.width() - 2 * kTabInset, 0);
        const double width = tab.width() - 2 * kTabPadding - noteIndent(layout) - kTabPadding;
        const auto lines =
            linesOf(notes, layout.text, width, std::min(kMostNoteLines, static_cast<int>(room / layout.row)));
        if (lines.empty())
            return false;
        const double height = static_cast<double>(lines.size()) * layout.row + 2 * kTabPadding;
        m_list.rect({QRectF(tab.left(), tab.top() - 1, tab.width(), height), 5, m_theme.card, {m_theme.cardBorder, 1}});
        QRectF row(tab.left() + 2 * kTabPadding, tab.top() + kTabPadding - 1, tab.width() - 3 * kTabPadding,
                   layout.row);
        for (const NoteLine& line : lines) {
            drawNoteLine(layout, row, line);
            row.translate(0, layout.row);
        }
        return true;
    }

    /// In words for which there is room.
    bool saysWhyItDoesNotStart(const CardLayout& layout, const std::vector<CardNote>& notes) const
    {
        return m_state == Wellbeing::Starting && !notes.empty() && notes.front().tone == NodeNote::Tone::Bad &&
               widthOf(notes.front().text, layout.text) <= m_box.width() - 2 * layout.padding - noteIndent(layout);
    }

    void drawNoteInside(const CardLayout& layout, const QRectF& row, const std::vector<CardNote>& notes)
    {
        for (const NoteLine& line : linesOf(notes, layout.text, row.width() - noteIndent(layout), 1))
            drawNoteLine(layout, row, line);
    }

    /// "FIFO" on the upper edge.
    void drawTag()
    {
        if (m_item.tag.isEmpty())
            return;
        const double width = std::ceil(widthOf(m_item.tag, kTagFont)) + 12;
        const QRectF tag(std::round(m_box.right() - width - 8), m_box.top() - 8, width, 15);
        const HueColors& hue = m_theme.hue(hueOf(m_item.kind));
        m_list.rect({tag, 7, hue.pill, {hue.border, 1}});
        m_list.text(tag, m_item.tag, kTagFont, hue.text, Qt::AlignCenter);
    }

    // Numbers ----------------------------------------------------------------------------------------------

    /// Two columns, so that every number has its place; where they do not fit, the first number of each row alone,
    /// but "2/3" leaves its label out first.
    void drawNumbers(const CardLayout& layout, QRectF row, int rows)
    {
        std::vector<CardMetric> metrics = cardMetrics(m_item, m_live);
        std::array<double, 2> widest{};
        const std::size_t count = std::min(metrics.size(), static_cast<std::size_t>(2 * rows));
        for (std::size_t i = 0; i < count; ++i)
            widest[i % 2] = std::max(widest[i % 2], std::ceil(widthOf(metrics[i].text(), layout.text)) + 1);
        const double gap = layout.gap - 1;
        const bool twoColumns = widest[0] + gap + widest[1] <= row.width();
        const double second = std::clamp(std::round(row.width() / 2), widest[0] + gap,
                                         std::max(widest[0] + gap, row.width() - widest[1]));
        const auto room = [&](std::size_t i) {
            return std::ceil(widthOf(metrics[i].text(), layout.text)) + 1;
        };
        for (std::size_t i = 0; i < count; i += 2, row.translate(0, layout.row)) {
            const double other = i + 1 < count ? room(i + 1) : 0;
            const double x = twoColumns ? second : row.width() - other;
            if (metrics[i].isPart && i + 1 < count && x < room(i) + gap - 2)
                metrics[i].label.clear();
            const double own = room(i);
            drawNumber(layout, QRectF(row.left(), row.top(), std::min(own, row.width()), row.height()), metrics[i]);
            if (i + 1 < count && x >= own + gap - 2)
                drawNumber(layout, QRectF(row.left() + x, row.top(), other, row.height()), metrics[i + 1]);
        }
    }

    void drawNumber(const CardLayout& layout, const QRectF& cell, const CardMetric& metric)
    {
        const double label = metric.label.isEmpty() ? 0 : widthOf(metric.label + u' ', layout.text);
        if (label > 0)
            m_list.text(QRectF(cell.left(), cell.top(), std::min(label, cell.width()), cell.height()), metric.label,
                        layout.text, m_theme.muted);
        m_list.text(cell.adjusted(std::min(label, cell.width()), 0, 0, 0), metric.value, layout.text,
                    metric.bad ? m_theme.errText() : m_theme.text);
    }

    /// Real slots, one cell each; without slots the last minute of the first number.
    void drawFoot(const QRectF& strip)
    {
        if (m_live.view.slots > 0)
            drawSlots(strip);
        else
            drawSpark(strip);
    }

    void drawSlots(const QRectF& strip)
    {
        const QRgb empty = m_theme.isDark ? m_theme.hover : m_theme.divider;
        const bool full = m_live.view.slotsUsed >= m_live.view.slots && m_live.view.waiting > 0;
        const QRgb used = isDown() || !m_live.view.inService ? m_theme.off
                          : full                             ? m_theme.hue(Hue::Amber).solid
                                                             : m_theme.hue(Hue::Green).solid;
        const auto slots = static_cast<int>(m_live.view.slots);
        const auto busy = static_cast<int>(std::min(m_live.view.slotsUsed, m_live.view.slots));
        if (slots > kMostCells || strip.width() / slots < 3.5) {
            m_list.rect({strip, 2, empty});
            if (busy > 0)
                m_list.rect(
                    {QRectF(strip.topLeft(), QSizeF(std::max(3.0, strip.width() * busy / slots), strip.height())), 2,
                     used});
            return;
        }
        const double gap = slots > 12 ? 1 : 2;
        const double cell = (strip.width() - gap * (slots - 1)) / slots;
        for (int i = 0; i < slots; ++i) {
            const double from = std::round(strip.left() + i * (cell + gap)),
                         to = std::round(strip.left() + i * (cell + gap) + cell);
            m_list.rect({QRectF(from, strip.top(), to - from, strip.height()), 1.5F, i < busy ? used : empty});
        }
    }

    void drawSpark(const QRectF& strip)
    {
        if (m_live.sparkCount < 2)
            return;
        float highest = 0;
        for (int i = 0; i < m_live.sparkCount; ++i)
            highest = std::max(highest, std::isnan(m_live.spark[static_cast<std::size_t>(i)])
                                            ? 0
                                            : m_live.spark[static_cast<std::size_t>(i)]);
        std::array<QPointF, kSparkPoints> points;
        const double step = strip.width() / (kSparkPoints - 1);
        for (std::size_t i = 0; i < m_live.sparkCount; ++i) {
            const float value = std::isnan(m_live.spark[i]) ? 0 : m_live.spark[i];
            const double share = highest > 0 ? static_cast<double>(value / highest) : 0;
            const double x = strip.right() - step * static_cast<double>(m_live.sparkCount - 1 - i);
            points[i] = QPointF(x, strip.bottom() - share * strip.height());
        }
        const HueColors& hue = m_theme.hue(hueOf(m_item.kind));
        std::array<QPointF, kSparkPoints + 2> area;
        std::copy_n(points.begin(), m_live.sparkCount, area.begin());
        area[m_live.sparkCount] = strip.bottomRight() + QPointF(0, 1);
        area[m_live.sparkCount + 1U] = QPointF(points[0].x(), strip.bottom() + 1);
        m_list.polygon(std::span(area.data(), m_live.sparkCount + 2U), hue.tile);
        m_list.polyline(std::span(points.data(), m_live.sparkCount), {hue.solid, 1.2F});
    }

    const ShapeContext& m_context;
    const Theme& m_theme;
    DrawList& m_list;
    const CanvasItem& m_item;
    const ItemLive& m_live;
    Wellbeing m_state;
    QRectF m_box;
};

} // namespace

void drawCard(const ShapeContext& context, ItemIndex item) { Card(context, item).draw(); }

} // namespace cloudyard
