// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>
#include <QWidget>

#include "gui/panels/inspector/setting_field.h"

namespace cloudyard {

/// A form made from a table of settings: one field each, in the table's order, under the titles of its sections. What
/// does not act as things are stated is hidden, unless it is stated itself. GUI thread. The table must outlive it.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingsForm(const SettingTable& table, QWidget* parent = nullptr);

    /// Shows what is stated; the rest are defaults. Fields that did not change are left alone.
    void sync(const SettingMap& stated);
    [[nodiscard]] const SettingTable& table() const { return m_table; }
    [[nodiscard]] SettingField* field(std::string_view key) const;
    [[nodiscard]] const std::vector<SettingField*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited(const cloudyard::SettingChange& change);

private:
    struct Section {
        QLabel* title;
        std::size_t first; ///< in m_fields
    };
    void showSections();

    const SettingTable& m_table;
    std::vector<SettingField*> m_fields;
    std::vector<Section> m_sections;
};

} // namespace cloudyard
