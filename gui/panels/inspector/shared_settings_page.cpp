// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/shared_settings_page.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/edit/composite_edit.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

const SettingMap* statedOfTarget(const Scene& scene, const ElementId& target)
{
    if (const auto* id = std::get_if<NodeId>(&target)) {
        const Node* node = scene.find(*id);
        return node ? &node->settings : nullptr;
    }
    const Link* link = scene.find(std::get<LinkId>(target));
    return link ? &link->settings : nullptr;
}

SettingTable commonTable(const Document& document, const std::vector<ElementId>& targets)
{
    SettingTable common;
    const SettingTable* first = targets.empty() ? nullptr : settingTableOf(document, targets.front());
    if (!first)
        return common;
    for (const SettingDescriptor& setting : *first) {
        const bool everywhere = std::ranges::all_of(targets, [&](const ElementId& target) {
            const SettingTable* table = settingTableOf(document, target);
            const SettingDescriptor* same = table ? findSetting(*table, setting.key) : nullptr;
            return same && same->type == setting.type;
        });
        if (everywhere)
            common.push_back(setting);
    }
    return common;
}

} // namespace

const SettingTable* settingTableOf(const Document& document, const ElementId& target)
{
    const Scene& scene = document.scene();
    if (const auto* id = std::get_if<NodeId>(&target)) {
        const Node* node = scene.find(*id);
        const KindDescriptor* kind = node ? document.vocabulary().kind(node->kind) : nullptr;
        return kind ? &kind->settings : nullptr;
    }
    const Link* link = scene.find(std::get<LinkId>(target));
    const Node* from = link ? scene.find(link->from) : nullptr;
    const Node* to = link ? scene.find(link->to) : nullptr;
    const LinkRule* rule = from && to ? document.vocabulary().linkRule(from->kind, to->kind) : nullptr;
    return rule ? &document.vocabulary().linkSettings[static_cast<int>(rule->meaning)] : nullptr;
}

SharedSettingsPage::SharedSettingsPage(Document& document, std::vector<ElementId> targets, QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_targets(std::move(targets)),
      m_table(commonTable(m_document, m_targets))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    if (m_table.empty()) {
        auto* nothing = new ToneLabel(tr("They have no setting in common."), 12, QFont::Normal, TextTone::Muted, this);
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    } else {
        m_form = new SettingsForm(m_table, this);
        column->addWidget(m_form);
        connect(m_form, &SettingsForm::edited, this, &SharedSettingsPage::edit);
    }
    column->addStretch();
    sync();
}

void SharedSettingsPage::sync()
{
    for (SettingField* field : m_form ? m_form->fields() : std::vector<SettingField*>()) {
        const std::string_view key = field->descriptor().key;
        const SettingMap* first = statedOfTarget(m_document.scene(), m_targets.front());
        const SettingValue* value = first ? first->find(key) : nullptr;
        const bool same = std::ranges::all_of(m_targets, [&](const ElementId& target) {
            const SettingMap* stated = statedOfTarget(m_document.scene(), target);
            const SettingValue* its = stated ? stated->find(key) : nullptr;
            return (!its && !value) || (its && value && *its == *value);
        });
        same ? field->setStated(value) : field->setMixed();
    }
}

void SharedSettingsPage::edit(const SettingChange& change)
{
    std::vector<EditPtr> edits;
    for (const ElementId& target : m_targets)
        if (statedOfTarget(m_document.scene(), target))
            edits.push_back(std::make_unique<SettingEdit>(target, change.key, change.value));
    std::string text = "Set " + change.key;
    if (const auto done = m_document.push(EditPtr(std::make_unique<CompositeEdit>(std::move(edits), std::move(text))));
        !done) {
        sync();
        Q_EMIT refused(coreText(done.error()));
    }
}

} // namespace cloudyard
