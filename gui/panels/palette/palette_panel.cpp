// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/palette_panel.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "gui/language/core_text.h"
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
      m_title(new ToneLabel(tr("Components"), 13, QFont::DemiBold, TextTone::Normal, this)),
      m_width(new QToolButton(this)),
      m_nothing(new ToneLabel(tr("Nothing matches. Try a service's name, such as sqs."), 12,
                              QFont::Normal, TextTone::Muted, this))
{
    m_search->setPlaceholderText(tr("Filter: queue, sqs, elb…"));
    m_search->setAccessibleName(tr("Filter of the components"));
    m_searchIcon->setText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 8);
    layout->setSpacing(kGap);
    m_width->setAutoRaise(true);
    m_width->setIconSize(QSize(14, 14));
    m_width->setFixedHeight(22);
    m_width->hide();
    connect(m_width, &QToolButton::clicked, this, &PalettePanel::widthToggled);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_width);
    layout->addLayout(head);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    for (const KindFamily family : {KindFamily::Traffic, KindFamily::Places, KindFamily::Compute,
                                    KindFamily::Messaging, KindFamily::People})
        addFamily(family);
    addAnnotations();
    addTemplates();
    addFaults();
    layout->addStretch(); // what the search leaves stays at the top
    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &PalettePanel::placeFirst);
    filter({});
    tintIcons();
}

PalettePanel::Group& PalettePanel::addGroup(const QString& heading)
{
    Group group{new SectionLabel(heading, this), new QGridLayout, {}, {}, {}, {}};
    group.grid->setSpacing(kGap);
    for (int column = 0; column < kColumns; ++column)
        group.grid->setColumnStretch(column, 1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(group.heading);
    column->addLayout(group.grid);
    return m_groups.emplace_back(std::move(group));
}

void PalettePanel::addFamily(KindFamily family)
{
    Group& group = addGroup(coreText(toText(family)));
    for (const KindDescriptor* kind : m_vocabulary.kinds) {
        if (kind->family != family)
            continue;
        group.tiles.push_back(new KindTile(*kind, this));
        connect(group.tiles.back(), &KindTile::placeRequested, this, &PalettePanel::placeRequested);
    }
}

void PalettePanel::addAnnotations()
{
    Group& group = addGroup(tr("Drawing"));
    for (const Annotation::Form form : {Annotation::Form::Note, Annotation::Form::Frame}) {
        group.annotations.push_back(new AnnotationTile(form, this));
        connect(group.annotations.back(), &AnnotationTile::placeRequested, this, &PalettePanel::annotationRequested);
    }
}

void PalettePanel::addTemplates()
{
    Group& group = addGroup(tr("Templates"));
    for (const SceneTemplate& one : sceneTemplates()) {
        group.templates.push_back(new TemplateTile(one, this));
        connect(group.templates.back(), &TemplateTile::placeRequested, this, &PalettePanel::templateRequested);
    }
}

void PalettePanel::addFaults()
{
    Group& group = addGroup(tr("Faults"));
    for (FaultGroup& faults : faultGroups(m_vocabulary)) {
        group.faults.push_back(new FaultTile(std::move(faults), this));
        connect(group.faults.back(), &FaultTile::faultRequested, this, &PalettePanel::faultRequested);
    }
}

/// Puts the tiles that match side by side; how many there are.
template <class Tile, class Matches>
int PalettePanel::lay(Group& group, const std::vector<Tile*>& tiles, Matches matches)
{
    int shown = 0;
    for (Tile* tile : tiles) {
        const bool wanted = matches(*tile);
        tile->setVisible(wanted);
        group.grid->removeWidget(tile);
        if (!wanted)
            continue;
        const int columns = m_narrow ? 1 : kColumns;
        group.grid->addWidget(tile, shown / columns, shown % columns);
        ++shown;
    }
    return shown;
}

void PalettePanel::filter(const QString& text)
{
    const std::string wanted = text.toStdString();
    bool any = false;
    for (Group& group : m_groups) {
        const int shown =
            lay(group, group.tiles, [&](const KindTile& tile) { return matchesKind(tile.kind(), wanted); }) +
            lay(group, group.templates, [&](const TemplateTile& tile) {
                return matchesWords({tile.shown().title.toStdString(), "template"}, wanted);
            }) +
            lay(group, group.annotations, [&](const AnnotationTile& tile) { return tile.matches(wanted); }) +
            lay(group, group.faults, [&](const FaultTile& tile) { return tile.matches(wanted); });
        group.heading->setVisible(shown > 0 && !m_narrow);
        any = any || shown > 0;
    }
    m_nothing->setVisible(!any);
}

void PalettePanel::setNarrow(bool narrow, bool roomForAll)
{
    m_width->setVisible(!roomForAll);
    m_width->setToolTip(narrow ? tr("Show components with search and outline")
                               : tr("Show a narrow column of components"));
    m_width->setAccessibleName(m_width->toolTip());
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_title->setVisible(!narrow);
    m_search->setVisible(!narrow);
    const int side = narrow ? 8 : 14;
    layout()->setContentsMargins(side, narrow ? 8 : 14, side, 8);
    m_search->clear();
    for (Group& group : m_groups) {
        group.grid->setColumnStretch(1, narrow ? 0 : 1);
        group.grid->setHorizontalSpacing(narrow ? 0 : kGap);
        for (KindTile* tile : group.tiles)
            tile->setNarrow(narrow);
        for (TemplateTile* tile : group.templates)
            tile->setNarrow(narrow);
        for (AnnotationTile* tile : group.annotations)
            tile->setNarrow(narrow);
        for (FaultTile* tile : group.faults)
            tile->setNarrow(narrow);
    }
    filter({});
    tintIcons();
}

std::vector<TemplateTile*> PalettePanel::shownTemplates() const
{
    std::vector<TemplateTile*> shown;
    for (const Group& group : m_groups)
        std::ranges::copy_if(group.templates, std::back_inserter(shown),
                             [](TemplateTile* t) { return !t->isHidden(); });
    return shown;
}

std::vector<AnnotationTile*> PalettePanel::shownAnnotations() const
{
    std::vector<AnnotationTile*> shown;
    for (const Group& group : m_groups)
        std::ranges::copy_if(group.annotations, std::back_inserter(shown),
                             [](AnnotationTile* t) { return !t->isHidden(); });
    return shown;
}

std::vector<FaultTile*> PalettePanel::shownFaults() const
{
    std::vector<FaultTile*> shown;
    for (const Group& group : m_groups)
        std::ranges::copy_if(group.faults, std::back_inserter(shown), [](FaultTile* t) { return !t->isHidden(); });
    return shown;
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
    if (m_search->text().isEmpty())
        return;
    if (const auto kinds = shownTiles(); !kinds.empty())
        Q_EMIT placeRequested(toQString(kinds.front()->kind().id));
    else if (const auto templates = shownTemplates(); !templates.empty())
        Q_EMIT templateRequested(templates.front()->shown().fragment);
    else if (const auto annotations = shownAnnotations(); !annotations.empty())
        Q_EMIT annotationRequested(annotations.front()->form());
    else if (const auto faults = shownFaults(); !faults.empty())
        Q_EMIT faultRequested(toQString(faults.front()->fault().id));
}

void PalettePanel::tintIcons()
{
    const Theme& theme = themeOf(this);
    m_searchIcon->setIcon(tintedIcon(QStringLiteral("search"), theme.muted, theme.faint));
    m_width->setIcon(
        tintedIcon(m_narrow ? QStringLiteral("chevron") : QStringLiteral("chevron-left"), theme.muted, theme.faint));
}

/// A layout that was asked for its height while a change was pending keeps the old width (Qt 6.4).
void PalettePanel::resizeEvent(QResizeEvent*) { layout()->setGeometry(contentsRect()); }

void PalettePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

} // namespace cloudyard
