// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/palette_panel.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"
#include "gui/panels/palette/kind_search.h"

namespace cloudyard {

namespace {
constexpr int kColumns = 2;
constexpr int kGap = 8;
} // namespace

PalettePanel::PalettePanel(const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent),
      m_vocabulary(vocabulary),
      m_search(new QLineEdit(this)),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_nothing(new ToneLabel(tr("Nothing matches. Try a service's name, such as sqs."), 12,
                              QFont::Normal, TextTone::Muted, this))
{
    m_search->setPlaceholderText(tr("Filter: queue, sqs, elb…"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 8);
    layout->setSpacing(kGap);
    layout->addWidget(new ToneLabel(tr("Components"), 13, QFont::DemiBold, TextTone::Normal, this));
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    for (const KindFamily family : {KindFamily::Traffic, KindFamily::Places, KindFamily::Compute,
                                    KindFamily::Messaging, KindFamily::People})
        addGroup(family, this);
    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &PalettePanel::placeFirst);
    filter({});
    tintIcons();
}

void PalettePanel::addGroup(KindFamily family, QWidget* parent)
{
    Group group{new SectionLabel(toQString(toText(family)), parent), new QGridLayout, {}};
    group.grid->setSpacing(kGap);
    for (int column = 0; column < kColumns; ++column)
        group.grid->setColumnStretch(column, 1);
    for (const KindDescriptor* kind : m_vocabulary.kinds) {
        if (kind->family != family)
            continue;
        group.tiles.push_back(new KindTile(*kind, parent));
        connect(group.tiles.back(), &KindTile::placeRequested, this, &PalettePanel::placeRequested);
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(group.heading);
    column->addLayout(group.grid);
    m_groups.push_back(std::move(group));
}

void PalettePanel::filter(const QString& text)
{
    const std::string wanted = text.toStdString();
    bool any = false;
    for (const Group& group : m_groups) {
        int shown = 0;
        for (KindTile* tile : group.tiles) {
            const bool matches = matchesKind(tile->kind(), wanted);
            tile->setVisible(matches);
            group.grid->removeWidget(tile);
            if (matches) {
                group.grid->addWidget(tile, shown / kColumns, shown % kColumns);
                ++shown;
            }
        }
        group.heading->setVisible(shown > 0);
        any = any || shown > 0;
    }
    m_nothing->setVisible(!any);
}

std::vector<KindTile*> PalettePanel::shownTiles() const
{
    std::vector<KindTile*> shown;
    for (const Group& group : m_groups)
        std::ranges::copy_if(group.tiles, std::back_inserter(shown),
                             [](KindTile* t) { return !t->isHidden(); });
    return shown;
}

void PalettePanel::placeFirst()
{
    const auto shown = shownTiles();
    if (!shown.empty() && !m_search->text().isEmpty())
        Q_EMIT placeRequested(toQString(shown.front()->kind().id));
}

void PalettePanel::tintIcons()
{
    const Theme& theme = themeOf(this);
    m_searchIcon->setIcon(tintedIcon(QStringLiteral("search"), theme.muted, theme.faint));
}

void PalettePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

} // namespace cloudyard
