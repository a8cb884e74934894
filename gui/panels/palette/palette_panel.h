// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include "core/model/kind_descriptor.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/palette/annotation_tile.h"
#include "gui/panels/palette/fault_tile.h"
#include "gui/panels/palette/kind_tile.h"
#include "gui/panels/palette/template_tile.h"

namespace cloudyard {

/// Every kind that can be put on the map, grouped by family, templates made of them, and every fault that can befall
/// it, with a search field that knows the providers' names and their short forms. Built from the vocabulary; nothing
/// here enumerates kinds or faults. GUI thread.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    explicit PalettePanel(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    /// The tiles that the search leaves visible, in order.
    [[nodiscard]] std::vector<KindTile*> shownTiles() const;
    [[nodiscard]] std::vector<TemplateTile*> shownTemplates() const;
    [[nodiscard]] std::vector<AnnotationTile*> shownAnnotations() const;
    [[nodiscard]] std::vector<FaultTile*> shownFaults() const;
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

    /// One column of tiles without the search, for windows that are short of room. A button asks for the other width;
    /// where there is room for all it is not offered.
    void setNarrow(bool narrow, bool roomForAll);
    [[nodiscard]] QToolButton* widthButton() const { return m_width; }

Q_SIGNALS:
    void widthToggled();
    void placeRequested(const QString& kind);
    void templateRequested(const cloudyard::Fragment& fragment);
    void annotationRequested(cloudyard::Annotation::Form form);
    /// To what is selected.
    void faultRequested(const QString& fault);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent*) override;

private:
    struct Group {
        SectionLabel* heading;
        QGridLayout* grid;
        std::vector<KindTile*> tiles;
        std::vector<TemplateTile*> templates;
        std::vector<AnnotationTile*> annotations;
        std::vector<FaultTile*> faults;
    };
    Group& addGroup(const QString& heading);
    void addFamily(KindFamily family);
    void addTemplates();
    void addAnnotations();
    void addFaults();
    template <class Tile, class Matches> int lay(Group& group, const std::vector<Tile*>& tiles, Matches matches);
    void filter(const QString& text);
    void placeFirst();
    void tintIcons();

    const Vocabulary& m_vocabulary;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    ToneLabel* m_title;
    QToolButton* m_width; ///< asks for the other width
    ToneLabel* m_nothing;
    bool m_narrow = false;
    std::vector<Group> m_groups;
};

} // namespace cloudyard
