// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/links_page.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

QString endName(const Scene& scene, const NodeId& id)
{
    const Node* node = scene.find(id);
    return toQString(node && !node->name.empty() ? node->name : id.str());
}

QString meaningOf(const Document& document, const Link& link)
{
    const Node* from = document.scene().find(link.from);
    const Node* to = document.scene().find(link.to);
    const auto meaning =
        from && to ? document.vocabulary().meaning(from->kind, to->kind) : fail("");
    return meaning ? coreText(toText(*meaning)) : LinksPage::tr("not legal");
}

} // namespace

LinksPage::LinksPage(Document& document, const NodeId& node, QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_node(node),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    rebuild(linksOfNode());
}

std::vector<LinkId> LinksPage::linksOfNode() const
{
    std::vector<LinkId> links;
    for (const Link& link : m_document.scene().links)
        if (link.from == m_node || link.to == m_node)
            links.push_back(link.id);
    return links;
}

void LinksPage::sync()
{
    if (auto links = linksOfNode(); links != m_links)
        rebuild(std::move(links));
    for (SettingsPage* page : m_settings)
        page->sync();
}

void LinksPage::rebuild(std::vector<LinkId> links)
{
    m_links = std::move(links);
    m_settings.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const LinkId& id : m_links)
        column->addWidget(makeRow(*m_document.scene().find(id)));
    if (m_links.empty()) {
        auto* none =
            new ToneLabel(tr("No links yet. Drag from a port of the card to another card."), 12,
                          QFont::Normal, TextTone::Muted, m_rows);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch();
    m_column->addWidget(m_rows);
}

QWidget* LinksPage::makeRow(const Link& link)
{
    const bool outgoing = link.from == m_node;
    const LinkId id = link.id;
    auto* row = new QWidget(m_rows);
    auto* unfold = new QToolButton(row);
    unfold->setAutoRaise(true);
    unfold->setCheckable(true);
    unfold->setArrowType(Qt::RightArrow);
    unfold->setAccessibleName(tr("Settings of the link"));
    auto* name = new QToolButton(row);
    name->setAutoRaise(true);
    name->setText((outgoing ? QStringLiteral("→ ") : QStringLiteral("← ")) +
                  endName(m_document.scene(), outgoing ? link.to : link.from));
    name->setToolTip(tr("Select this link"));
    auto* meaning =
        new ToneLabel(meaningOf(m_document, link), 11, QFont::Normal, TextTone::Muted, row);
    auto* settings = new SettingsPage(m_document, Subject{{}, id}, row);
    settings->hide();
    m_settings.push_back(settings);
    auto* line = new QHBoxLayout;
    line->addWidget(unfold);
    line->addWidget(name);
    line->addStretch();
    line->addWidget(meaning);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(settings);
    connect(unfold, &QToolButton::toggled, settings, [unfold, settings](bool open) {
        unfold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        settings->setVisible(open);
    });
    connect(name, &QToolButton::clicked, this, [this, id] { Q_EMIT linkClicked(id); });
    connect(settings, &InspectorPage::refused, this, &InspectorPage::refused);
    return row;
}

} // namespace cloudyard
