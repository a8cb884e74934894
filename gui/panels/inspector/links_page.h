// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QVBoxLayout>

#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/settings_page.h"

namespace cloudyard {

/// The links of a node, each with what it means and, when unfolded, its settings. GUI thread.
class LinksPage : public InspectorPage {
    Q_OBJECT
public:
    LinksPage(Document& document, const NodeId& node, QWidget* parent = nullptr);
    void sync() override;

Q_SIGNALS:
    void linkClicked(const cloudyard::LinkId& link);

private:
    void rebuild(std::vector<LinkId> links);
    QWidget* makeRow(const Link& link);
    [[nodiscard]] std::vector<LinkId> linksOfNode() const;

    Document& m_document;
    NodeId m_node;
    std::vector<LinkId> m_links;
    std::vector<SettingsPage*> m_settings; ///< the unfolded ones
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
};

} // namespace cloudyard
