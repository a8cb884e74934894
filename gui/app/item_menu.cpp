// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/item_menu.h"

#include <algorithm>

#include "core/edit/layout_edits.h"
#include "core/faults/fault_aim.h"
#include "core/model/who_runs_what.h"
#include "gui/language/core_text.h"
#include "gui/panels/inspector/annotation_page.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

std::string targetOf(const Subject& subject)
{
    return subject.link.empty() ? subject.node.str() : subject.link.str();
}

} // namespace

ItemMenu::ItemMenu(Document& document, SessionLink& link, const FrameFeed& feed, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_link(link),
      m_feed(feed)
{
}

void ItemMenu::fill(QMenu& menu, const Subject& subject)
{
    if (subject.isScene()) {
        fillMap(menu);
        return;
    }
    const Annotation* annotation = m_document.scene().findAnnotation(subject.node);
    if (!annotation)
        fillFaults(menu, subject);
    if (!menu.isEmpty())
        menu.addSeparator();
    if (const Node* node = m_document.scene().find(subject.node)) {
        fillNode(menu, subject, *node);
    } else if (annotation) {
        fillAnnotation(menu, subject, *annotation);
    } else {
        QAction* label = menu.addAction(tr("&Label…"));
        label->setObjectName(QStringLiteral("label"));
        connect(label, &QAction::triggered, this, [this, subject] { Q_EMIT labelRequested(subject.link); });
        connect(menu.addAction(tr("&Delete Link")), &QAction::triggered, this,
                [this, subject] { Q_EMIT removeRequested(subject); });
    }
    connect(menu.addAction(tr("&Zoom to it")), &QAction::triggered, this,
            [this, subject] { Q_EMIT zoomRequested(subject); });
}

void ItemMenu::fillFaults(QMenu& menu, const Subject& subject)
{
    const Theme& theme = themeOf(&menu);
    const Vocabulary& vocabulary = m_document.vocabulary();
    const Node* node = m_document.scene().find(subject.node);
    const std::string target = targetOf(subject);
    const std::vector<FaultView> now =
        m_feed.frame() ? faultViews(*m_feed.frame(), vocabulary) : std::vector<FaultView>();
    for (const FaultDescriptor* fault :
         node ? faultsForNode(vocabulary, *node) : faultsForLinks(vocabulary)) {
        if (const FaultView* acting = actingFault(now, *fault, target)) {
            addEnd(menu, *acting);
            continue;
        }
        QAction* action = menu.addAction(
            tintedIcon(toQString(fault->id), theme.errText(), theme.faint), coreText(fault->verb));
        action->setObjectName(toQString(fault->id));
        if (const auto found = findsSomething(m_document.scene(), vocabulary, *fault, target); !found) {
            action->setText(tr("%1 · %2").arg(action->text(), coreText(found.error())));
            action->setEnabled(false);
            continue;
        }
        action->setToolTip(coreText(fault->help));
        connect(action, &QAction::triggered, this,
                [this, id = std::string(fault->id), target] { m_link.injectFault(id, target); });
        QAction* later = menu.addAction(
            (fault->endsItself ? tr("%1 later…") : tr("%1 for a time or later…")).arg(coreText(fault->verb)));
        later->setObjectName(toQString(fault->id) + QStringLiteral("-later"));
        connect(later, &QAction::triggered, this,
                [this, id = toQString(fault->id), subject] { Q_EMIT faultRequested(id, subject); });
    }
    for (const FaultView& fault : now) {
        if (fault.target != target || fault.active)
            continue;
        QAction* action = menu.addAction(
            tintedIcon(QStringLiteral("restart"), theme.okText(), theme.faint),
            tr("Cancel (%1 %2)").arg(coreText(fault.kind->state), faultTiming(fault, m_feed.frame()->now)));
        action->setObjectName(QStringLiteral("cancel"));
        connect(action, &QAction::triggered, this, [this, fault] { endFault(m_link, fault); });
    }
}

/// What ends a fault that acts already, in the place of what would begin it; greyed when it has to end by itself.
void ItemMenu::addEnd(QMenu& menu, const FaultView& acting)
{
    const Theme& theme = themeOf(&menu);
    const QString state = coreText(acting.kind->state);
    QAction* action = menu.addAction(
        tintedIcon(QStringLiteral("restart"), theme.okText(), theme.faint),
        acting.kind->undo.empty() ? state : tr("%1 (%2)").arg(coreText(acting.kind->undo), state));
    action->setObjectName(QStringLiteral("restore"));
    action->setEnabled(!acting.kind->undo.empty());
    connect(action, &QAction::triggered, this, [this, acting] { endFault(m_link, acting); });
}

void ItemMenu::fillNode(QMenu& menu, const Subject& subject, const Node& node)
{
    const KindDescriptor* kind = m_document.vocabulary().kind(node.kind);
    const bool isLaunched = kind && isLaunchedByUsers(*kind);
    const auto add = [&](const QString& text, const char* name, auto act) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    add(isLaunched ? tr("&Launch Another") : tr("D&uplicate"), "duplicate",
        [this, id = node.id] { Q_EMIT duplicateRequested(id); });
    if (isLaunched)
        add(isEnding(node.id) ? tr("&Terminate Now") : tr("&Terminate"), "terminate",
            [this, id = node.id] { Q_EMIT terminateRequested(id); });
    else
        add(tr("&Delete"), "remove", [this, subject] { Q_EMIT removeRequested(subject); });
    if (kind && kind->isPlace)
        add(node.collapsed ? tr("Un&fold") : tr("&Fold to a Card"), "fold", [this] { Q_EMIT foldRequested(); });
    add(tr("Re&name…"), "rename", [this, id = node.id] { Q_EMIT renameRequested(id); });
}

/// What to write, what it looks like, and what is done with anything.
void ItemMenu::fillAnnotation(QMenu& menu, const Subject& subject, const Annotation& annotation)
{
    const Theme& theme = themeOf(&menu);
    const auto add = [&](QMenu& to, const QString& text, const char* name, auto act) {
        QAction* action = to.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(menu, tr("&Write…"), "rename", [this, id = annotation.id] { Q_EMIT renameRequested(id); });
    QMenu* colors = menu.addMenu(tr("&Color"));
    for (const auto& [color, name] : annotationColorNames()) {
        QAction* action =
            add(*colors, name, color.data(), [this, id = annotation.id, text = annotation.text, color = color] {
                if (const auto done = m_document.push(
                        EditPtr(std::make_unique<AnnotationEdit>(id, AnnotationEdit::Look{text, std::string(color)})));
                    !done)
                    Q_EMIT refused(coreText(done.error()));
            });
        action->setCheckable(true);
        action->setChecked(annotation.tint == color);
        action->setIcon(tintedIcon(QStringLiteral("note"), theme.hue(hueNamed(color)).solid, theme.faint));
    }
    add(menu, tr("D&uplicate"), "duplicate", [this, id = annotation.id] { Q_EMIT duplicateRequested(id); });
    add(menu, tr("&Delete"), "remove", [this, subject] { Q_EMIT removeRequested(subject); });
}

bool ItemMenu::isEnding(const NodeId& node) const
{
    const Frame* frame = m_feed.frame();
    const NodeIndex index = frame && frame->topology ? frame->topology->findNode(node.str()) : kNone;
    return index < (frame ? frame->nodes.size() : 0) &&
           frame->nodes[index].view.state == NodeView::State::Ending;
}

void ItemMenu::fillMap(QMenu& menu)
{
    const Theme& theme = themeOf(&menu);
    for (const KindDescriptor* kind : m_document.vocabulary().kinds) {
        if (std::ranges::find(kind->placements, Placement::Map) == kind->placements.end())
            continue;
        QAction* action = menu.addAction(
            tintedIcon(toQString(kind->id), theme.hue(hueOf(kind->family)).solid, theme.faint),
            tr("Add %1").arg(coreText(kind->name)));
        connect(action, &QAction::triggered, this,
                [this, id = toQString(kind->id)] { Q_EMIT placeRequested(id); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Zoom to Fit")), &QAction::triggered, this,
            [this] { Q_EMIT zoomRequested(Subject{}); });
}

} // namespace cloudyard
