// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/keyboard_link.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>

#include "core/edit/compose.h"
#include "core/model/legality.h"
#include "gui/canvas/input/keyboard_navigator.h"
#include "gui/canvas/input/link_tool.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

QString keyText(const char* text) { return QCoreApplication::translate("KeyboardLink", text); }

} // namespace

bool KeyboardLink::begin(const NodeId& from)
{
    const CanvasModel& model = m_host.model();
    const ItemIndex source = model.find(from);
    if (source == kNoIndex || !model.items()[source].isCard()) {
        m_host.refuse(keyText(QT_TRANSLATE_NOOP("KeyboardLink", "select the card that the link shall start at")));
        return false;
    }
    std::vector<ItemIndex> legal = legalEnds(m_host, m_host.scene(), from);
    if (legal.empty()) {
        m_host.refuse(keyText(QT_TRANSLATE_NOOP("KeyboardLink", "nothing here that it may be linked to")));
        return false;
    }
    const QPointF middle = model.items()[source].rect.center();
    std::ranges::stable_sort(legal, {}, [&](ItemIndex i) {
        const QPointF by = model.items()[i].rect.center() - middle;
        return std::hypot(by.x(), by.y());
    });
    m_from = from;
    m_typed.clear();
    m_legal.clear();
    for (const ItemIndex i : legal)
        m_legal.push_back(model.items()[i].id);
    show(legal.front());
    return true;
}

void KeyboardLink::show(ItemIndex target)
{
    const CanvasModel& model = m_host.model();
    const CanvasItem& item = model.items()[target];
    m_target = item.id;
    Preview::LinkDraft draft;
    draft.from = model.find(m_from);
    draft.target = target;
    for (const NodeId& id : m_legal)
        draft.legal.push_back(model.find(id));
    draft.allowed = std::ranges::find(m_legal, m_target) != m_legal.end();
    if (!QRectF(QPointF(), m_host.view().size()).contains(m_host.view().toScreen(item.rect)))
        m_host.setView(m_host.view().centredOn(item.rect.center()));
    const QRectF box = m_host.view().toScreen(item.rect);
    draft.to = box.center();
    const auto meaning = canLink(m_host.scene(), m_from, m_target, m_host.vocabulary());
    const QString words =
        meaning ? keyText(QT_TRANSLATE_NOOP("KeyboardLink", "%1 → %2 · Enter links, Tab or a name goes on, Esc leaves"))
                      .arg(model.items()[draft.from].title, item.title)
                : coreText(meaning.error());
    m_preview.hint = Hint{words, box.bottomLeft(), !meaning};
    m_preview.link = std::move(draft);
    m_host.say(words);
    m_host.previewChanged();
}

/// By the name, as in a list: what is called, else begins, else contains all that was typed, else begins with the last.
void KeyboardLink::type(const QString& text)
{
    const CanvasModel& model = m_host.model();
    const auto seek = [&](const QString& typed, auto fits) {
        const auto found = std::ranges::find_if(
            m_legal, [&](const NodeId& id) { return fits(model.items()[model.find(id)].title, typed); });
        return found == m_legal.end() ? kNoIndex : model.find(*found);
    };
    const auto is = [](const QString& title, const QString& typed) {
        return title.compare(typed, Qt::CaseInsensitive) == 0;
    };
    const auto begins = [](const QString& title, const QString& typed) {
        return title.startsWith(typed, Qt::CaseInsensitive);
    };
    const auto contains = [](const QString& title, const QString& typed) {
        return title.contains(typed, Qt::CaseInsensitive);
    };
    m_typed += text;
    ItemIndex target = seek(m_typed, is);
    if (target == kNoIndex)
        target = seek(m_typed, begins);
    if (target == kNoIndex)
        target = seek(m_typed, contains);
    if (target == kNoIndex) {
        m_typed = text;
        target = seek(text, begins);
    }
    if (target != kNoIndex)
        show(target);
}

void KeyboardLink::step(int by)
{
    m_typed.clear();
    const auto count = static_cast<std::ptrdiff_t>(m_legal.size());
    const auto at = std::ranges::find(m_legal, m_target) - m_legal.begin();
    const auto next = at == count ? 0 : (at + by + count) % count;
    show(m_host.model().find(m_legal[static_cast<std::size_t>(next)]));
}

void KeyboardLink::towards(QPointF direction)
{
    const CanvasModel& model = m_host.model();
    const auto isCard = [&](ItemIndex i) { return model.items()[i].isCard() && model.items()[i].id != m_from; };
    if (const ItemIndex next = navigation::nearest(model, model.find(m_target), direction, isCard); next != kNoIndex)
        show(next);
}

void KeyboardLink::commit()
{
    const NodeId from = m_from, to = m_target;
    cancel();
    auto edit = makeAddLink(m_host.scene(), m_host.vocabulary(), from, to);
    (void)m_host.commit(asEdit(std::move(edit)));
}

void KeyboardLink::cancel()
{
    if (!isActive())
        return;
    m_from = {};
    m_target = {};
    m_preview = {};
    m_host.say({});
    m_host.previewChanged();
}

} // namespace cloudyard
