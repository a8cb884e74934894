// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGridLayout>
#include <QLineEdit>
#include <QWidget>

#include "core/model/kind_descriptor.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/palette/kind_tile.h"

namespace cloudyard {

/// Every kind that can be put on the map, grouped by family, with a search field that knows the
/// providers' names and their short forms. Built from the vocabulary; nothing here enumerates
/// kinds. GUI thread.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    explicit PalettePanel(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    /// The tiles that the search leaves visible, in order.
    [[nodiscard]] std::vector<KindTile*> shownTiles() const;
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

Q_SIGNALS:
    void placeRequested(const QString& kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        SectionLabel* heading;
        QGridLayout* grid;
        std::vector<KindTile*> tiles;
    };
    void addGroup(KindFamily family, QWidget* parent);
    void filter(const QString& text);
    void placeFirst();
    void tintIcons();

    const Vocabulary& m_vocabulary;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    ToneLabel* m_nothing;
    std::vector<Group> m_groups;
};

} // namespace cloudyard
