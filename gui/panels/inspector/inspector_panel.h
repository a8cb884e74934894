// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

#include "gui/document/frame_feed.h"
#include "gui/document/session_link.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/issue_list.h"
#include "gui/panels/inspector/settings_form.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// All about what is selected: header with icon, name, kind and state; tabs with live numbers, results of the run,
/// settings, links, faults and issues, made from descriptors. Nothing selected is the whole scene; several
/// things are set together. GUI thread.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { kOverview, kResults, kSettings, kLinks, kFaults, kIssues, kTabs };

    InspectorPanel(Document& document, SessionLink& link, const FrameFeed& feed,
                   QWidget* parent = nullptr);

    void setSelection(const std::vector<NodeId>& nodes, const std::vector<LinkId>& links);
    [[nodiscard]] const Subject& subject() const { return m_subject; }
    void showTab(Tab tab);
    /// Shows the field of a setting of the subject and gives it the keys.
    void showSetting(const std::string& key);
    /// The first thing on the page that is shown gets the keys; what is selected stays.
    void takeKeys();
    /// The settings form of the subject; null when it has none.
    [[nodiscard]] SettingsForm* settingsForm() const;
    [[nodiscard]] IssueList& issues() { return m_issues; }
    [[nodiscard]] QString title() const { return m_title->text(); }

Q_SIGNALS:
    void linkClicked(const cloudyard::LinkId& link);
    void refused(const QString& sentence);
    void faultMenuRequested(const QPoint& globalPos);
    /// The subject is to be broken, in detail; beside this box.
    void faultRequested(const QString& fault, const QRect& globalBox);
    /// A step of the scene's experiment is to be changed.
    void stepRequested(int step, const QRect& globalBox);
    /// A node or a link is to be shown with what can be broken there, by id.
    void targetRequested(const QString& target);
    void duplicateRequested();
    /// Something that an issue is about is to be shown.
    void jumpRequested(const cloudyard::Subject& subject);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void rebuildPages();
    void addPage(Tab tab, InspectorPage* page);
    void showOnly(InspectorPage* page);
    void sync();
    void syncHeader();
    void showFrame(const Frame& frame);
    void showState(const Frame& frame);
    void showMany();
    void nameIssues();
    void fitTabs();
    [[nodiscard]] QString placeOf(const Node& node) const;
    [[nodiscard]] bool hasResults() const;

    Document& m_document;
    SessionLink& m_link;
    const FrameFeed& m_feed;
    Subject m_subject;
    std::size_t m_count = 0; ///< how many things are selected
    std::vector<NodeId> m_nodes;
    std::vector<LinkId> m_links;
    IssueList m_issues;
    IconTile* m_icon;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    ElidedLabel* m_place;
    Pill* m_state;
    bool m_lacksSomething = false; ///< the subject cannot work as it stands: "nothing polls this queue"
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::array<InspectorPage*, kTabs> m_pages{};
    QWidget* m_buttons;
    QPushButton* m_inject;
    QPushButton* m_duplicate;
};

} // namespace cloudyard
