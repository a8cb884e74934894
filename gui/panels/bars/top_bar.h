// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include "core/base/sim_time.h"
#include "gui/panels/bars/search_model.h"
#include "gui/panels/bars/segmented_control.h"
#include "gui/panels/look/labels.h"

class QPushButton;

namespace cloudyard {

class RoundButton;

/// "00:01:30.000": hours, minutes, seconds and milliseconds.
[[nodiscard]] QString clockText(std::int64_t nanoseconds);

/// The paces that can be chosen, in simulated seconds per second; infinity is Max.
[[nodiscard]] const std::vector<SegmentedControl::Choice>& paceChoices();

/// The strip over everything, 56 high: program menu, title, transport, pace, clock, search, theme,
/// panels, export. It shows what it is told and emits what was asked; it knows neither document nor
/// run. Where it is short of room, export keeps its icon alone, the paces fold into a menu, and the
/// search field comes in place of the title when it is asked for. GUI thread.
class TopBar : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QMenu* menu = nullptr;
        QAction* restart = nullptr;
        QAction* playPause = nullptr;
        QAction* step = nullptr;
        QAction* theme = nullptr;
        QAction* exportPicture = nullptr;
        std::vector<QAction*> panels = {}; ///< checkable: one for each panel round the canvas
    };
    static constexpr int kHeight = 56;
    static constexpr int kLeastWidth = 700; ///< with all folded

    explicit TopBar(const Actions& actions, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    void setPlaying(bool playing);
    void setPace(double pace);
    void setClock(SimTime now, std::optional<Duration> duration);
    /// What the search field finds; not owned.
    void setSearchModel(SearchModel* model);
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    void focusSearch();
    void openMenu();
    /// As narrow as it can become, whatever is unfolded now.
    [[nodiscard]] QSize minimumSizeHint() const override { return {kLeastWidth, kHeight}; }
    [[nodiscard]] QToolButton* paceButton() const { return m_paceMenu; }
    [[nodiscard]] QToolButton* searchButton() const { return m_searchButton; }

Q_SIGNALS:
    void paceChosen(double pace);
    /// Chosen from the list, or the best for what was typed.
    void found(const cloudyard::SearchEntry& entry);
    void foundNothing(const QString& text);
    /// By Esc: what was typed is gone, the keys may go back to the canvas.
    void searchLeft();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeTransport(const Actions& actions);
    QWidget* makeClock();
    QLineEdit* makeSearch();
    QToolButton* makePaceMenu();
    void fold();
    void tintIcons();
    void chooseRow(int row);
    void chooseBest();

    QToolButton* m_menu;
    QWidget* m_titles = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    RoundButton* m_play = nullptr;
    SegmentedControl* m_pace;
    QToolButton* m_paceMenu = nullptr; ///< the paces where there is no room for them side by side
    QLabel* m_clock = nullptr;
    ToneLabel* m_duration = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_searchButton = nullptr; ///< in place of the field
    QAction* m_searchIcon = nullptr;
    SearchModel* m_found = nullptr;
    bool m_choosing = false; ///< Enter in the list comes twice: from the list and from the field
    QToolButton* m_theme;
    QPushButton* m_export;
};

} // namespace cloudyard
