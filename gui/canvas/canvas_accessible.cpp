// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/canvas_accessible.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

class CanvasAccessible;

/// One item or link, by id: valid as long as the scene has it.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(CanvasWidget& canvas, ItemRef ref) : m_canvas(&canvas), m_ref(std::move(ref)) {}

    [[nodiscard]] const ItemRef& ref() const { return m_ref; }

    bool isValid() const override { return m_canvas && index() != kNoIndex; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int position) const override;
    int childCount() const override { return static_cast<int>(children().size()); }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction(), showMenuAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    /// The refs of what stands directly in a place (a null one: the map), and of the links that start at an item.
    [[nodiscard]] static std::vector<ItemRef> childrenOf(const CanvasModel& model, ItemIndex item);

private:
    [[nodiscard]] const CanvasModel& model() const { return m_canvas->model(); }
    [[nodiscard]] ItemIndex index() const
    {
        return m_ref.isLink() ? model().find(m_ref.link) : model().find(m_ref.node);
    }
    [[nodiscard]] std::vector<ItemRef> children() const
    {
        return m_ref.isLink() || !isValid() ? std::vector<ItemRef>{} : childrenOf(model(), index());
    }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;

    QPointer<CanvasWidget> m_canvas;
    ItemRef m_ref;
};

class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasWidget* canvas) : QAccessibleWidget(canvas, QAccessible::Canvas) {}
    ~CanvasAccessible() override { forgetAll(); }

    [[nodiscard]] CanvasWidget& canvas() const { return static_cast<CanvasWidget&>(*widget()); }

    int childCount() const override
    {
        return static_cast<int>(ItemAccessible::childrenOf(canvas().model(), kNoIndex).size()) +
               QAccessibleWidget::childCount();
    }
    QAccessibleInterface* child(int position) const override
    {
        const auto refs = ItemAccessible::childrenOf(canvas().model(), kNoIndex);
        const auto count = static_cast<int>(refs.size());
        if (position >= count)
            return QAccessibleWidget::child(position - count);
        return position < 0 ? nullptr : interfaceOf(refs[static_cast<std::size_t>(position)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const ItemRef ref = canvas().itemAt(canvas().mapFromGlobal(QPoint(x, y)));
        return ref.isNone() ? QAccessibleWidget::childAt(x, y) : interfaceOf(ref);
    }
    QAccessibleInterface* focusChild() const override
    {
        const ItemRef ref = canvas().selection().focus();
        return ref.isNone() ? nullptr : interfaceOf(ref);
    }

    [[nodiscard]] QAccessibleInterface* interfaceOf(const ItemRef& ref) const
    {
        const std::string key = (ref.isLink() ? "l:" + ref.link.str() : "n:" + ref.node.str());
        const auto found = m_items.find(key);
        if (found != m_items.end())
            return QAccessible::accessibleInterface(found->second);
        ItemRef item;
        item.node = ref.isLink() ? NodeId() : ref.node;
        item.link = ref.link;
        item.part = ref.isLink() ? ItemRef::Part::Link : ItemRef::Part::Body;
        auto* made = new ItemAccessible(canvas(), std::move(item));
        m_items.emplace(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    void forgetGone()
    {
        for (auto item = m_items.begin(); item != m_items.end();) {
            QAccessibleInterface* made = QAccessible::accessibleInterface(item->second);
            if (made && made->isValid()) {
                ++item;
                continue;
            }
            QAccessible::deleteAccessibleInterface(item->second);
            item = m_items.erase(item);
        }
    }

private:
    void forgetAll()
    {
        for (const auto& [key, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    mutable std::map<std::string, QAccessible::Id> m_items;
};

CanvasAccessible* accessibleOf(CanvasWidget& canvas)
{
    return static_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
}

std::vector<ItemRef> ItemAccessible::childrenOf(const CanvasModel& model, ItemIndex item)
{
    std::vector<ItemRef> refs;
    for (const CanvasItem& one : model.items())
        if (one.parent == item && !one.hidden) {
            refs.emplace_back();
            refs.back().node = one.id;
        }
    for (const CanvasLink& link : model.links())
        if (item != kNoIndex && link.from == item) {
            refs.emplace_back();
            refs.back().link = link.id;
        }
    return refs;
}

QAccessibleInterface* ItemAccessible::parent() const
{
    if (!isValid())
        return nullptr;
    CanvasAccessible* root = accessibleOf(*m_canvas);
    const ItemIndex up = m_ref.isLink() ? model().links()[index()].from : model().items()[index()].parent;
    if (up == kNoIndex)
        return root;
    ItemRef ref;
    ref.node = model().items()[up].id;
    return root->interfaceOf(ref);
}

QAccessibleInterface* ItemAccessible::child(int position) const
{
    const auto refs = children();
    if (position < 0 || position >= static_cast<int>(refs.size()))
        return nullptr;
    return accessibleOf(*m_canvas)->interfaceOf(refs[static_cast<std::size_t>(position)]);
}

int ItemAccessible::indexOfChild(const QAccessibleInterface* wanted) const
{
    for (int i = 0; i < childCount(); ++i)
        if (child(i) == wanted)
            return i;
    return -1;
}

QString ItemAccessible::name() const
{
    if (!m_ref.isLink()) {
        const CanvasItem& item = model().items()[index()];
        if (!item.isAnnotation())
            return item.title;
        const bool isFrame = item.shape == ItemShape::Frame;
        if (item.title.isEmpty())
            return isFrame ? CanvasWidget::tr("Frame without a title") : CanvasWidget::tr("Empty note");
        return isFrame ? CanvasWidget::tr("Frame: %1").arg(item.title) : CanvasWidget::tr("Note: %1").arg(item.title);
    }
    const CanvasLink& link = model().links()[index()];
    const QString meaning = link.meaning ? coreText(toText(*link.meaning)) : CanvasWidget::tr("Illegal");
    return CanvasWidget::tr("%1 link from %2 to %3")
        .arg(meaning, model().items()[link.from].title, model().items()[link.to].title);
}

QString ItemAccessible::description() const
{
    const CanvasSnapshot& snapshot = model().snapshot();
    if (m_ref.isLink()) {
        const LinkLive& live = (*snapshot.linkLive)[index()];
        QStringList said{model().links()[index()].label};
        if (live.known)
            said.push_back(metricText(live.rate[0], MetricUnit::PerSecond));
        said.removeAll({});
        return said.join(QStringLiteral(" · "));
    }
    const CanvasItem& item = model().items()[index()];
    if (item.isAnnotation())
        return item.words;
    const ItemLive& live = snapshot.live(index());
    if (live.fault)
        return faultText(*live.fault, snapshot.now);
    QString words = stateText(item, live, snapshot.now);
    if (words.isEmpty())
        words = live.known ? metricsTip(item, live) : item.subtitle;
    const QString notes = notesTip(model().items(), live, snapshot.now);
    return notes.isEmpty() ? words : words + QStringLiteral("  ·  ") + notes;
}

QString ItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return name();
    return kind == QAccessible::Description ? description() : QString();
}

QRect ItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRectF scene = m_ref.isLink() ? model().links()[index()].path.bounds() : model().items()[index()].rect;
    const QRect box = m_canvas->view().toScreen(scene).toAlignedRect();
    return QRect(m_canvas->mapToGlobal(box.topLeft()), box.size());
}

QAccessible::Role ItemAccessible::role() const
{
    if (m_ref.isLink())
        return QAccessible::Link;
    if (!isValid())
        return QAccessible::Graphic;
    switch (model().items()[index()].shape) {
    case ItemShape::Region:
    case ItemShape::Zone: return QAccessible::Grouping;
    case ItemShape::Note: return QAccessible::Note;
    case ItemShape::Frame: return QAccessible::Section;
    case ItemShape::Card: break;
    }
    return QAccessible::Graphic;
}

QAccessible::State ItemAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    state.focusable = state.selectable = true;
    state.readOnly = !m_ref.isLink() && model().items()[index()].locked;
    state.selected = m_canvas->selection().contains(m_ref);
    state.focused = m_canvas->hasFocus() && m_canvas->selection().focus().sameItem(m_ref);
    return state;
}

void ItemAccessible::doAction(const QString& name)
{
    if (!isValid())
        return;
    m_canvas->selection().setOnly(m_ref);
    m_canvas->setFocus();
    if (name == showMenuAction())
        Q_EMIT m_canvas->contextMenuRequested(m_ref, rect().center());
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<CanvasWidget*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    (void)installed;
}

void rebuildAccessibility(CanvasWidget& canvas)
{
    if (QAccessible::isActive())
        accessibleOf(canvas)->forgetGone();
}

void announceFocus(CanvasWidget& canvas)
{
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface* focus = accessibleOf(canvas)->focusChild()) {
        QAccessibleEvent event(focus, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace cloudyard
