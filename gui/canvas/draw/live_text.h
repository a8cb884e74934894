// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/wellbeing.h"

namespace cloudyard {

[[nodiscard]] Hue hueOf(Wellbeing wellbeing);

/// Live numbers as words of a card; as the language of the window writes them.

/// "24/s", "100 %", "220 ms", "1,240"; "–" for what is not known (NaN).
[[nodiscard]] QString metricText(float value, MetricUnit unit);
/// One number of a card: "busy" "2/2", "" "24/s × 3".
struct CardMetric {
    QString label; ///< empty: the value says what it is
    QString value;
    bool bad = false; ///< says that something fails
    bool isPart = false; ///< "2/3", which can do without its label where room is short

    [[nodiscard]] QString text() const { return label.isEmpty() ? value : label + QLatin1Char(' ') + value; }
};
/// The first four metrics on the card, in the kind's order, which is always the same.
[[nodiscard]] std::vector<CardMetric> cardMetrics(const CanvasItem& item, const ItemLive& live);
/// The same for a tool tip, with what the percentiles rest on: "24/s  ·  p95 220 ms  ·  240 samples in 10 s".
[[nodiscard]] QString metricsTip(const CanvasItem& item, const ItemLive& live);
/// Something else that an item has to say, in two parts: "2 delayed", "next in 4 s". `more` may be empty.
struct CardNote {
    QString text;
    QString more;
    NodeNote::Tone tone = NodeNote::Tone::Calm;

    [[nodiscard]] QString whole() const { return more.isEmpty() ? text : text + QStringLiteral(" · ") + more; }
};
/// `other`: the name of the node that the note names. Empty while it cannot be said.
[[nodiscard]] CardNote cardNote(const NodeNote& note, const QString& other, SimTime now);
/// What it has to say beside its numbers, the most urgent first; nothing that its state says already.
[[nodiscard]] std::vector<CardNote> cardNotes(const CanvasSnapshot::Items& items, const ItemLive& live, SimTime now);
/// "2 delayed · next in 4 s  ·  7 expired · retention is over"; empty: nothing.
[[nodiscard]] QString notesTip(const CanvasSnapshot::Items& items, const ItemLive& live, SimTime now);
/// What a state has to say before all numbers: "booting 12 s", "stopped", "no power", "line full". Empty: nothing.
[[nodiscard]] QString stateText(const CanvasItem& item, const ItemLive& live, SimTime now);
/// What that means for whoever calls it: "does not answer", "refuses calls". Empty: nothing.
[[nodiscard]] QString consequenceText(Wellbeing wellbeing, const NodeView& view);
/// For a pill: "power lost 0:15"; with a planned end the time left: "power lost, back in 1:45".
[[nodiscard]] QString faultText(const LiveFault& fault, SimTime now);
/// How much of it, from its parameters: "1.2 s", "40 %"; empty: it has none.
[[nodiscard]] QString faultExtent(const FaultDescriptor& kind, const FaultValues& values);
/// "12 s", "4:40" from 100 s on: whole seconds, as of secondsLeft().
[[nodiscard]] QString timeLeftText(SimTime until, SimTime now);
/// "0:15", "12:04", "1:02:03".
[[nodiscard]] QString minuteClock(std::int64_t seconds);

} // namespace cloudyard
