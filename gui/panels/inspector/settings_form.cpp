// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/settings_form.h"

#include <algorithm>

#include <QVBoxLayout>

namespace cloudyard {

SettingsForm::SettingsForm(const SettingTable& table, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const SettingDescriptor& setting : table) {
        m_fields.push_back(makeSettingField(setting, this));
        column->addWidget(m_fields.back());
        connect(m_fields.back(), &SettingField::edited, this, &SettingsForm::edited);
    }
    sync({});
}

void SettingsForm::sync(const SettingMap& stated)
{
    for (SettingField* field : m_fields)
        field->setStated(stated.find(field->descriptor().key));
}

SettingField* SettingsForm::field(std::string_view key) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&](SettingField* f) { return f->descriptor().key == key; });
    return found == m_fields.end() ? nullptr : *found;
}

} // namespace cloudyard
