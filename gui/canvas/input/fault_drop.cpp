// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/fault_drop.h"

#include <algorithm>

#include "core/faults/fault_aim.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {


/// Whether any fault of that name may hit a node of this kind, or a link (no kind).
bool mayHit(const Vocabulary& vocabulary, std::string_view name, const KindDescriptor* kind)
{
    return std::ranges::any_of(vocabulary.faults, [&](const FaultDescriptor* fault) {
        const bool hits = kind == nullptr ? fault->targetsLinks
                                          : std::ranges::find(fault->targetKinds, kind->id) != fault->targetKinds.end();
        return fault->name == name && hits;
    });
}

} // namespace

const FaultDescriptor* faultOf(const QMimeData& data, const Vocabulary& vocabulary)
{
    return data.hasFormat(QLatin1String(kFaultMimeType))
               ? vocabulary.fault(data.data(QLatin1String(kFaultMimeType)).toStdString())
               : nullptr;
}

bool FaultDrop::accepts(const QMimeData& data) const { return faultOf(data, m_host.vocabulary()) != nullptr; }

void FaultDrop::move(const QMimeData& data, QPointF position)
{
    const FaultDescriptor* fault = faultOf(data, m_host.vocabulary());
    if (!fault)
        return;
    if (!m_preview.aim)
        outlineLegal(*fault);
    const auto aimed = aim(*fault, position);
    m_preview.aim->item = aimed && aimed->target.isNode() ? m_host.model().find(aimed->target.node) : kNoIndex;
    m_preview.aim->link = aimed && aimed->target.isLink() ? m_host.model().find(aimed->target.link) : kNoIndex;
    if (!aimed) {
        m_preview.hint = Hint{coreText(aimed.error()), position, true};
    } else {
        const auto& items = m_host.model().items();
        const bool onLink = m_preview.aim->link != kNoIndex;
        const CanvasLink* link = onLink ? &m_host.model().links()[m_preview.aim->link] : nullptr;
        const QString name = onLink ? items[link->from].title + QStringLiteral(" → ") + items[link->to].title
                                    : items[m_preview.aim->item].title;
        m_preview.hint = Hint{name + u' ' + coreText(aimed->fault->happens), position, false};
    }
    m_host.previewChanged();
}

std::optional<FaultDrop::Aim> FaultDrop::drop(const QMimeData& data, QPointF position)
{
    const FaultDescriptor* fault = faultOf(data, m_host.vocabulary());
    leave();
    if (!fault)
        return {};
    const auto aimed = aim(*fault, position);
    if (!aimed) {
        (void)m_host.commit(tl::unexpected(aimed.error())); // which tells the user
        return {};
    }
    return *aimed;
}

void FaultDrop::leave()
{
    m_preview = {};
    m_host.previewChanged();
}

/// What lies under the pointer; what it stands in, outwards, when the fault cannot hit it.
Result<FaultDrop::Aim> FaultDrop::aim(const FaultDescriptor& fault, QPointF position) const
{
    const CanvasModel& model = m_host.model();
    const HitTester hits(model, m_host.view());
    ItemRef under = hits.at(position);
    if (const ItemIndex item = model.find(under.node); item != kNoIndex && model.items()[item].isAnnotation()) {
        const ItemIndex behind = hits.placeAt(m_host.view().toScene(position));
        under = behind == kNoIndex ? ItemRef() : ItemRef{ItemRef::Part::Body, model.items()[behind].id, {}, {}, 0};
    }
    const auto direct = aimAt(fault, under);
    if (direct)
        return direct;
    ItemIndex place = under.isNode() ? model.find(under.node) : hits.placeAt(m_host.view().toScene(position));
    for (; place != kNoIndex; place = model.items()[place].parent)
        if (const auto around = aimAt(fault, {ItemRef::Part::Body, model.items()[place].id, {}}); around)
            return around;
    return direct;
}

Result<FaultDrop::Aim> FaultDrop::aimAt(const FaultDescriptor& fault, const ItemRef& item) const
{
    const std::string target = item.isLink() ? item.link.str() : item.node.str();
    const auto found = aimedFault(m_host.scene(), m_host.vocabulary(), fault, target);
    if (!found)
        return tl::unexpected(found.error());
    return Aim{*found, item};
}

void FaultDrop::outlineLegal(const FaultDescriptor& fault)
{
    Preview::FaultAim& shown = m_preview.aim.emplace();
    const CanvasModel& model = m_host.model();
    for (ItemIndex i = 0; i < model.items().size(); ++i)
        if (!model.items()[i].hidden && model.items()[i].kind &&
            mayHit(m_host.vocabulary(), fault.name, model.items()[i].kind) &&
            findsSomething(m_host.scene(), m_host.vocabulary(), fault, model.items()[i].id.str()))
            shown.legal.push_back(i);
    if (mayHit(m_host.vocabulary(), fault.name, nullptr))
        for (ItemIndex link = 0; link < model.links().size(); ++link)
            shown.legalLinks.push_back(link);
}

} // namespace cloudyard
