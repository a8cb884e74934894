// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/panel_fit.h"

#include <algorithm>
#include <array>

namespace cloudyard {

namespace {

constexpr int kBars = 84; ///< top bar and status bar
constexpr double kLeastShare = 0.45; ///< of the window that the middle keeps
constexpr QSize kLeastMiddle(620, 340);
constexpr int kLow = 600; ///< a window in which charts that people insist on leave little to the map
constexpr int kLowChartsHeight = 132;
constexpr int kLogHeight = 190;
constexpr int kLowLogHeight = kLeastLogHeight;

bool leavesRoom(QSize window, const PanelFit& fit, const PanelWishes& wishes)
{
    using enum PanelFit::Components;
    const int left = !wishes.components || fit.components == None ? 0
                     : fit.components == Narrow                    ? kNarrowComponentsWidth
                                                                   : kComponentsWidth;
    const int right = wishes.inspector && fit.inspector ? fit.inspectorWidth : 0;
    const int bottom = wishes.charts && fit.charts ? fit.chartsHeight : 0;
    const QSize middle(window.width() - left - right, window.height() - kBars - bottom);
    const double share = double(middle.width()) * middle.height() / (double(window.width()) * window.height());
    return share >= kLeastShare && middle.width() >= kLeastMiddle.width() &&
           middle.height() >= kLeastMiddle.height();
}

} // namespace

PanelFit fitPanels(QSize window, const PanelWishes& wishes)
{
    using enum PanelFit::Components;
    static constexpr std::array kSteps{PanelFit{Full, true, true, 300, 196},
                                       PanelFit{Narrow, true, true, 300, 196},
                                       PanelFit{Narrow, true, true, 300, 152},
                                       PanelFit{Narrow, true, false, 300, 152},
                                       PanelFit{Narrow, false, true, 300, 152},
                                       PanelFit{Narrow, false, false, 300, 152}};
    const auto step =
        std::ranges::find_if(kSteps, [&](const PanelFit& fit) { return leavesRoom(window, fit, wishes); });
    PanelFit fit = step == kSteps.end() ? kSteps.back() : *step;
    if (step == kSteps.end() && window.width() < kLeastMiddle.width())
        fit.components = None;
    if (!fit.charts && window.height() < kLow)
        fit.chartsHeight = kLowChartsHeight;
    fit.logHeight = window.height() < kLow ? kLowLogHeight : kLogHeight;
    return fit;
}

} // namespace cloudyard
