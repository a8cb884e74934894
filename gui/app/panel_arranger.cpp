// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/panel_arranger.h"

#include <utility>

#include <QSplitter>

#include "gui/app/preferences.h"
#include "gui/panels/palette/palette_panel.h"

namespace cloudyard {

namespace {

/// One of the three, by its action.
template <class Wishes> auto& part(Wishes& wishes, ActionId id)
{
    return id == ActionId::ShowPalette     ? wishes.components
           : id == ActionId::ShowInspector ? wishes.inspector
                                           : wishes.charts;
}

const Preference<bool>& preferenceOf(ActionId id)
{
    return id == ActionId::ShowPalette     ? preference::showPalette
           : id == ActionId::ShowInspector ? preference::showInspector
                                           : preference::showCharts;
}

constexpr ActionId kParts[]{ActionId::ShowPalette, ActionId::ShowInspector, ActionId::ShowCharts};

PanelWishes roomIn(const PanelFit& fit)
{
    return {fit.components != PanelFit::Components::None, fit.inspector, fit.charts};
}

} // namespace

PanelArranger::PanelArranger(const Panels& panels, Actions& actions, QObject* parent)
    : QObject(parent),
      m_panels(panels),
      m_actions(actions)
{
    for (const ActionId id : kParts) {
        part(m_wishes, id) = preferenceOf(id).get();
        m_actions.get(id)->setChecked(part(m_wishes, id));
        m_actions.onToggled(id, [this, id](bool on) { toggled(id, on); });
    }
    connect(m_panels.components, &PalettePanel::widthToggled, this, &PanelArranger::toggleWidth);
    m_fit = fitPanels(m_room, m_wishes);
    apply();
    size();
}

void PanelArranger::setRoom(QSize window)
{
    m_room = window;
    const PanelFit before = std::exchange(m_fit, fitPanels(window, m_wishes));
    if (m_fit == before)
        return;
    const PanelWishes room = roomIn(m_fit);
    for (const ActionId id : kParts)
        part(m_insisted, id) = part(m_insisted, id) && !part(room, id);
    m_insistedWidth = m_insistedWidth && m_fit.components != PanelFit::Components::Full;
    apply();
    size();
}

void PanelArranger::setPresentation(bool on)
{
    m_presenting = on;
    for (const ActionId id : kParts)
        m_actions.get(id)->setEnabled(!on);
    apply();
}

void PanelArranger::toggled(ActionId id, bool on)
{
    if (m_applying)
        return;
    const PanelWishes room = roomIn(m_fit);
    if (part(room, id)) {
        part(m_wishes, id) = on;
        preferenceOf(id).set(on);
    } else {
        part(m_insisted, id) = on;
    }
    const PanelFit before = std::exchange(m_fit, fitPanels(m_room, m_wishes));
    apply();
    if (m_fit != before)
        size();
}

void PanelArranger::toggleWidth()
{
    m_insistedWidth = !m_insistedWidth;
    apply();
    size();
}

void PanelArranger::show(ActionId id, QWidget* panel, bool on)
{
    panel->setVisible(on && !m_presenting);
    m_actions.get(id)->setChecked(on);
}

void PanelArranger::apply()
{
    m_applying = true;
    const PanelWishes room = roomIn(m_fit);
    const auto shown = [&](ActionId id) {
        return (part(m_wishes, id) && part(room, id)) || part(m_insisted, id);
    };
    const bool narrow = m_fit.components != PanelFit::Components::Full && !m_insistedWidth;
    m_panels.components->setNarrow(narrow, m_fit.components == PanelFit::Components::Full);
    m_panels.outline->setVisible(!narrow);
    m_panels.left->setMinimumWidth(narrow ? kNarrowComponentsWidth : kComponentsWidth);
    m_panels.left->setMaximumWidth(narrow ? kNarrowComponentsWidth : QWIDGETSIZE_MAX);
    m_panels.right->setMinimumWidth(m_fit.inspectorWidth);
    m_panels.charts->setMinimumHeight(m_fit.chartsHeight);
    show(ActionId::ShowPalette, m_panels.left, shown(ActionId::ShowPalette));
    show(ActionId::ShowInspector, m_panels.right, shown(ActionId::ShowInspector));
    show(ActionId::ShowCharts, m_panels.charts, shown(ActionId::ShowCharts));
    m_applying = false;
}

/// Gives each panel the room of its fit; what people drag stays until the fit changes.
void PanelArranger::size()
{
    m_panels.columns->setSizes({m_panels.left->minimumWidth(), m_room.width(), m_fit.inspectorWidth});
    m_panels.rows->setSizes({m_room.height(), m_fit.chartsHeight});
    m_panels.right->setSizes({m_room.height(), m_fit.logHeight});
}

} // namespace cloudyard
