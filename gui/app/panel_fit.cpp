// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/panel_fit.h"

#include <array>

namespace cloudyard {

namespace {

constexpr int kBars = 84; ///< top bar and status bar
constexpr double kLeastShare = 0.45; ///< of the window that the middle keeps
constexpr QSize kLeastMiddle(620, 340);

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
                                       PanelFit{Narrow, true, true, 284, 152},
                                       PanelFit{Narrow, true, false, 284, 152},
                                       PanelFit{Narrow, false, true, 284, 152},
                                       PanelFit{Narrow, false, false, 284, 152}};
    for (const PanelFit& step : kSteps)
        if (leavesRoom(window, step, wishes))
            return step;
    PanelFit least = kSteps.back();
    if (window.width() < kLeastMiddle.width())
        least.components = None;
    return least;
}

} // namespace cloudyard
