// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/app/actions.h"
#include "gui/app/panel_fit.h"

class QSplitter;

namespace cloudyard {

class PalettePanel;

/// Shows and hides the panels round the canvas: as people wish where there is room (`fitPanels`), and where there is
/// none only those that they ask for there. Such a request lasts until there is room or it is taken back, and is no
/// preference; with room, what people switch is kept between starts. GUI thread.
class PanelArranger : public QObject {
    Q_OBJECT
public:
    struct Panels {
        QWidget* left;
        PalettePanel* components; ///< in it, over the outline
        QWidget* outline;
        QSplitter* right; ///< inspector, log
        QWidget* charts;
        QSplitter* columns; ///< left, middle, right
        QSplitter* rows;    ///< stage, charts
    };
    PanelArranger(const Panels& panels, Actions& actions, QObject* parent);

    /// The window has this size now.
    void setRoom(QSize window);
    /// Hides them all, whatever is wished.
    void setPresentation(bool on);
    [[nodiscard]] const PanelFit& fit() const { return m_fit; }

private:
    void toggled(ActionId id, bool on);
    void toggleWidth();
    void apply();
    void show(ActionId id, QWidget* panel, bool on);
    void size();

    Panels m_panels;
    Actions& m_actions;
    QSize m_room{1600, 1000};
    PanelWishes m_wishes;
    PanelWishes m_insisted{false, false, false}; ///< asked for where there is no room
    bool m_insistedWidth = false; ///< the components in full, where there is room for the narrow column
    PanelFit m_fit;
    bool m_presenting = false;
    bool m_applying = false;
};

} // namespace cloudyard
