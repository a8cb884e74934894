// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where faults are asked for, and who carries it out.
#include "gui/app/main_window.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/palette/palette_panel.h"
#include "gui/panels/timeline/time_strip.h"

namespace cloudyard {

QRect MainWindow::boxOf(const Subject& subject) const
{
    const CanvasWidget& canvas = m_canvas->canvas();
    QRect box(canvas.rect().center(), QSize(1, 1));
    if (!subject.node.empty())
        box = canvas.boxOf(subject.node).toAlignedRect().intersected(canvas.rect());
    else if (const ItemIndex link = canvas.model().find(subject.link); !subject.link.empty() && link != kNoIndex)
        box.moveCenter(canvas.view().toScreen(canvas.model().links()[link].path.pointAt(0.5)).toPoint());
    return {canvas.mapToGlobal(box.topLeft()), box.size()};
}

void MainWindow::selectTarget(const QString& id)
{
    const std::string target = id.toStdString();
    if (m_document.scene().find(NodeId(target)))
        m_canvas->select({{NodeId(target)}, {}});
    else if (m_document.scene().find(LinkId(target)))
        m_canvas->select({{}, {LinkId(target)}});
}

void MainWindow::wireFaults()
{
    connect(&m_faults, &FaultCommands::notice, this, &MainWindow::showNotice);
    connect(m_palette, &PalettePanel::faultRequested, this, [this](const QString& fault) {
        m_faults.askForSelected(fault, subject(), boxOf(subject()));
    });
    connect(&m_itemMenu, &ItemMenu::faultRequested, this, [this](const QString& fault, const Subject& target) {
        m_faults.ask(fault, target, {}, target, boxOf(target));
    });
    connect(m_inspector, &InspectorPanel::faultRequested, this, [this](const QString& fault, const QRect& box) {
        m_faults.ask(fault, m_inspector->subject(), {}, m_inspector->subject(), box);
    });
    connect(m_inspector, &InspectorPanel::stepRequested, &m_faults, &FaultCommands::askForStep);
    connect(m_inspector, &InspectorPanel::targetRequested, this, [this](const QString& target) {
        selectTarget(target);
        m_inspector->showTab(InspectorPanel::kFaults);
    });
    const CanvasWidget& canvas = m_canvas->canvas();
    connect(&canvas, &CanvasWidget::faultDropped, this,
            [this](const QString& fault, const ItemRef& target, const QPoint& at) {
                m_faults.ask(fault, {target.node, target.link}, {}, {}, {at, QSize(1, 1)});
            });
    connect(&canvas, &CanvasWidget::restoreRequested, &m_faults, &FaultCommands::end);
    connect(&canvas, &CanvasWidget::restoreAllRequested, m_actions.get(ActionId::RestoreAll), &QAction::trigger);
    connect(&canvas, &CanvasWidget::faultListRequested, this, [this] {
        m_canvas->select({});
        m_actions.get(ActionId::ShowInspector)->setChecked(true);
        m_inspector->showTab(InspectorPanel::kFaults);
    });
    connect(&m_faults, &FaultCommands::leftBehind, m_strip, &TimeStrip::offerLeftBehind);
    m_files.setUnkept({[this] { return unkeptText(m_faults.unkeptNow()); }, [this] { m_faults.keepLive(); }});
    connect(&canvas, &CanvasWidget::keepRequested, m_actions.get(ActionId::KeepFaults), &QAction::trigger);
    connect(m_strip, &TimeStrip::skipRequested, this, [this](SimTime time) {
        m_link.runTo(time, m_feed.frame() && m_feed.frame()->playing);
        m_feed.wake();
    });
    connect(m_strip, &TimeStrip::backRequested, this, &MainWindow::goBack);
    connect(m_strip, &TimeStrip::targetClicked, this, &MainWindow::selectTarget);
    connect(m_strip, &TimeStrip::planRequested, this, [this](const QString& fault, SimTime at, const QPoint& where) {
        m_faults.ask(fault, {}, at, subject(), {where, QSize(1, 1)});
    });
    connect(m_strip, &TimeStrip::moveRequested, &m_faults, &FaultCommands::move);
    connect(m_strip, &TimeStrip::cancelRequested, &m_faults, &FaultCommands::end);
    connect(m_strip, &TimeStrip::keepRequested, m_actions.get(ActionId::KeepFaults), &QAction::trigger);
    connect(m_strip, &TimeStrip::restoreAllRequested, m_actions.get(ActionId::RestoreAll), &QAction::trigger);
}

} // namespace cloudyard
