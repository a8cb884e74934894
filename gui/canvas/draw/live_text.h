// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"

namespace cloudyard {

/// How an item fares, in the six ways that look different: by shape of its mark and in words, not by colour alone.
enum class Wellbeing : std::uint8_t { Unknown, Ok, Starting, Warning, Failed, Off, PowerLost };

[[nodiscard]] Wellbeing wellbeingOf(const CanvasItem& item, const ItemLive& live, bool running);
[[nodiscard]] Hue hueOf(Wellbeing wellbeing);

/// Live numbers as words of a card; all locale-free, with a thin space between thousands. Pure.

/// "24/s", "100 %", "220 ms", "1,240"; "–" for what is not known (NaN).
[[nodiscard]] QString metricText(float value, MetricUnit unit);
/// The first four metrics on the card, the most telling first: "24/s", "waiting 3", "p95 220 ms".
[[nodiscard]] QStringList cardMetrics(const CanvasItem& item, const ItemLive& live);
/// What a state has to say in place of numbers: "booting 12 s", "stopped", "no power". Empty: nothing.
[[nodiscard]] QString stateText(const CanvasItem& item, const ItemLive& live, SimTime now);
/// For a pill: "power lost 0:15"; with a planned end the time left: "power lost, back in 1:45".
[[nodiscard]] QString faultText(const LiveFault& fault, SimTime now);
/// "0:15", "12:04", "1:02:03".
[[nodiscard]] QString clockText(double seconds);

} // namespace cloudyard
