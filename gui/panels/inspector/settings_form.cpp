// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/settings_form.h"

#include <algorithm>

#include <QApplication>
#include <QVBoxLayout>

#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {
namespace {

constexpr int kAboveSection = 10; ///< px

} // namespace

SettingsForm::SettingsForm(const SettingTable& table, QWidget* parent) : QWidget(parent), m_table(table)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const SettingDescriptor& setting : table) {
        if (!setting.section.empty()) {
            m_sections.push_back({new ToneLabel(coreText(setting.section), 11, QFont::DemiBold, TextTone::Muted, this),
                                  m_fields.size()});
            m_sections.back().title->setContentsMargins(0, m_sections.size() > 1 ? kAboveSection : 0, 0, 0);
            column->addWidget(m_sections.back().title);
        }
        m_fields.push_back(makeSettingField(setting, this));
        column->addWidget(m_fields.back());
        connect(m_fields.back(), &SettingField::edited, this, &SettingsForm::edited);
    }
    sync({});
}

void SettingsForm::sync(const SettingMap& stated)
{
    for (SettingField* field : m_fields) {
        const SettingDescriptor& setting = field->descriptor();
        const SettingValue* value = stated.find(setting.key);
        field->setStated(value);
        field->setVisible(value != nullptr || field->isAncestorOf(QApplication::focusWidget()) ||
                          isRelevant(m_table, setting, stated));
    }
    showSections();
}

/// A title stands where something is below it.
void SettingsForm::showSections()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const std::size_t end = i + 1 < m_sections.size() ? m_sections[i + 1].first : m_fields.size();
        bool any = false;
        for (std::size_t f = m_sections[i].first; f < end; ++f)
            any = any || !m_fields[f]->isHidden();
        m_sections[i].title->setVisible(any);
    }
}

SettingField* SettingsForm::field(std::string_view key) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&](SettingField* f) { return f->descriptor().key == key; });
    return found == m_fields.end() ? nullptr : *found;
}

} // namespace cloudyard
