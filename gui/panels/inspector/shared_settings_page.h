// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/value_edits.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/settings_form.h"

namespace cloudyard {

/// The settings that several nodes (or several links) have in common, as one form: what is the same in all shows its
/// value, what differs shows that. What is entered is set in all of them, as one step. GUI thread.
class SharedSettingsPage : public InspectorPage {
    Q_OBJECT
public:
    SharedSettingsPage(Document& document, std::vector<ElementId> targets, QWidget* parent = nullptr);
    void sync() override;
    [[nodiscard]] SettingsForm* form() const { return m_form; }

private:
    void edit(const SettingChange& change);

    Document& m_document;
    std::vector<ElementId> m_targets;
    SettingTable m_table;
    SettingsForm* m_form = nullptr;
};

/// The settings of a node or link; null for one that is gone or means nothing.
[[nodiscard]] const SettingTable* settingTableOf(const Document& document, const ElementId& target);

} // namespace cloudyard
