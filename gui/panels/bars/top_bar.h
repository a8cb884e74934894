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
/// export. It shows what it is told and emits what was asked; it knows neither document nor run.
/// GUI thread.
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
    };
    static constexpr int kHeight = 56;

    explicit TopBar(const Actions& actions, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    void setPlaying(bool playing);
    void setPace(double pace) { m_pace->setValue(pace); }
    void setClock(SimTime now, std::optional<Duration> duration);
    /// What the search field finds; not owned.
    void setSearchModel(SearchModel* model);
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    void focusSearch();
    void openMenu();

Q_SIGNALS:
    void paceChosen(double pace);
    /// Chosen from the list, or the best for what was typed.
    void found(const cloudyard::SearchEntry& entry);
    void foundNothing(const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeTransport(const Actions& actions);
    QWidget* makeClock();
    QLineEdit* makeSearch();
    void tintIcons();
    void chooseRow(int row);
    void chooseBest();

    QToolButton* m_menu;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    RoundButton* m_play = nullptr;
    SegmentedControl* m_pace;
    QLabel* m_clock = nullptr;
    ToneLabel* m_duration = nullptr;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    SearchModel* m_found = nullptr;
    bool m_choosing = false; ///< Enter in the list comes twice: from the list and from the field
    QToolButton* m_theme;
    QPushButton* m_export;
};

} // namespace cloudyard
