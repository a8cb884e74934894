// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "gui/panels/inspector/filter_policy_dialog.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/settings_form.h"

class QVBoxLayout;

namespace cloudyard {

/// The settings of a node, a link or the scene as a form. What the user enters becomes an edit of
/// the document.
class SettingsPage : public InspectorPage {
    Q_OBJECT
public:
    SettingsPage(Document& document, const Subject& subject, QWidget* parent = nullptr);
    void sync() override;
    /// Null when the subject has nothing to set.
    [[nodiscard]] SettingsForm* form() const { return m_form; }

private:
    void edit(const SettingChange& change);
    void addLabel(QVBoxLayout& column);
    [[nodiscard]] const SettingDescriptor* filterSetting() const;
    void addFilterEditor();
    void editFilter();
    void takeFilter(const FilterPolicyDialog::Content& content);
    [[nodiscard]] const SettingTable* table() const;
    [[nodiscard]] SettingMap statedOn(const Link& link, const SettingTable& table) const;

    Document& m_document;
    Subject m_subject;
    SettingsForm* m_form = nullptr;
    QLineEdit* m_name = nullptr; ///< of a node; of a link its label
};

/// The scene's own values as settings, so that the same form edits them.
[[nodiscard]] const SettingTable& sceneSettings();

} // namespace cloudyard
