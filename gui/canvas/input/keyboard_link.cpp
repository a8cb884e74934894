// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/keyboard_link.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <QCoreApplication>
#include <fmt/ranges.h>

#include "core/edit/compose.h"
#include "core/model/legality.h"
#include "gui/canvas/input/edit_steps.h"
#include "gui/canvas/input/keyboard_navigator.h"
#include "gui/canvas/input/link_tool.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

QString keyText(const char* text) { return QCoreApplication::translate("KeyboardLink", text); }

} // namespace

bool KeyboardLink::begin(const std::vector<NodeId>& from)
{
    const CanvasModel& model = m_host.model();
    std::vector<NodeId> cards;
    std::ranges::copy_if(from, std::back_inserter(cards), [&](const NodeId& id) {
        const ItemIndex item = model.find(id);
        return item != kNoIndex && model.items()[item].isCard();
    });
    if (cards.empty()) {
        m_host.refuse(keyText(QT_TRANSLATE_NOOP("KeyboardLink", "select the card that the link shall start at")));
        return false;
    }
    std::vector<NodeId> legal = endsFor(cards);
    if (legal.empty()) {
        m_host.refuse(keyText(QT_TRANSLATE_NOOP("KeyboardLink", "nothing here that it may be linked to")));
        return false;
    }
    m_from = std::move(cards);
    m_legal = std::move(legal);
    m_typed.clear();
    show(model.find(m_legal.front()));
    return true;
}

/// What each of the cards may be linked to, the nearest to the last first.
std::vector<NodeId> KeyboardLink::endsFor(const std::vector<NodeId>& from) const
{
    const CanvasModel& model = m_host.model();
    std::vector<ItemIndex> legal = legalEnds(m_host, m_host.scene(), from.back());
    for (const NodeId& other : from)
        std::erase_if(legal, [&, ends = legalEnds(m_host, m_host.scene(), other)](ItemIndex i) {
            return std::ranges::find(ends, i) == ends.end();
        });
    const QPointF middle = model.items()[model.find(from.back())].rect.center();
    std::ranges::stable_sort(legal, {}, [&](ItemIndex i) {
        const QPointF by = model.items()[i].rect.center() - middle;
        return std::hypot(by.x(), by.y());
    });
    std::vector<NodeId> ids;
    for (const ItemIndex i : legal)
        ids.push_back(model.items()[i].id);
    return ids;
}

QString KeyboardLink::wordsFor(const CanvasItem& target) const
{
    if (m_from.size() > 1)
        return keyText(QT_TRANSLATE_NOOP("KeyboardLink", "%1 cards → %2 · Enter links, Shift+Enter links and goes on, "
                                                         "Tab or a name goes on, Esc leaves"))
            .arg(m_from.size())
            .arg(target.title);
    const CanvasModel& model = m_host.model();
    return keyText(QT_TRANSLATE_NOOP("KeyboardLink",
                                     "%1 → %2 · Enter links, Shift+Enter links and goes on, Tab or a name "
                                     "goes on, Esc leaves"))
        .arg(model.items()[model.find(m_from.front())].title, target.title);
}

void KeyboardLink::show(ItemIndex target)
{
    const CanvasModel& model = m_host.model();
    const CanvasItem& item = model.items()[target];
    m_target = item.id;
    Preview::LinkDraft draft;
    draft.from = model.find(m_from.back());
    for (const NodeId& other : m_from)
        if (other != m_from.back())
            draft.alsoFrom.push_back(model.find(other));
    draft.target = target;
    for (const NodeId& id : m_legal)
        draft.legal.push_back(model.find(id));
    draft.allowed = std::ranges::find(m_legal, m_target) != m_legal.end();
    if (!QRectF(QPointF(), m_host.view().size()).contains(m_host.view().toScreen(item.rect)))
        m_host.setView(m_host.view().centredOn(item.rect.center()));
    const QRectF box = m_host.view().toScreen(item.rect);
    draft.to = box.center();
    Result<LinkMeaning> meaning = canLink(m_host.scene(), m_from.front(), m_target, m_host.vocabulary());
    for (const NodeId& one : m_from)
        if (meaning)
            meaning = canLink(m_host.scene(), one, m_target, m_host.vocabulary());
    const QString words = meaning ? wordsFor(item) : coreText(meaning.error());
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
    const auto isCard = [&](ItemIndex i) {
        return model.items()[i].isCard() && std::ranges::find(m_from, model.items()[i].id) == m_from.end();
    };
    if (const ItemIndex next = navigation::nearest(model, model.find(m_target), direction, isCard); next != kNoIndex)
        show(next);
}

void KeyboardLink::commit()
{
    const std::vector<NodeId> from = m_from;
    const NodeId to = m_target;
    cancel();
    EditSteps steps(m_host.scene());
    Result<void> done;
    std::vector<std::string> names;
    for (const NodeId& one : from) {
        names.push_back(one.str());
        if (done)
            done = steps.add(asEdit(makeAddLink(steps.scene(), m_host.vocabulary(), one, to)));
    }
    const std::string text = fmt::format("Link {} to {}", fmt::join(names, ", "), to.str());
    (void)m_host.commit(done ? Result<EditPtr>(steps.take(text)) : tl::unexpected(done.error()));
}

void KeyboardLink::commitAndGoOn()
{
    const std::vector<NodeId> from = m_from;
    commit();
    if (!endsFor(from).empty())
        begin(from);
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
