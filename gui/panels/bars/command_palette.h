// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QLineEdit>
#include <QTreeWidget>
#include <QWidget>

namespace cloudyard {

/// Something that can be chosen by typing a part of its name.
struct PaletteEntry {
    QString text;   ///< as the list shows it
    QString detail; ///< muted at the right: keys, or what sort of thing it is
    QString words;  ///< what else finds it
    std::function<void()> act;
};

/// How well a typed text fits a choice, greater is better, 0 not at all: its name begins with the text, every word
/// begins a word of it, or its letters come in that order. No regard to case or diacritics.
[[nodiscard]] int fitOf(const QString& typed, const PaletteEntry& choice);

/// A field over the window with the list of what fits: any action, node, kind or template, a few letters away. Enter
/// does the marked one, Esc or a click elsewhere goes back to where the keys were. GUI thread.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    /// With `named`, what follows a colon is no part of what is looked for, but a name: "queue: orders".
    void open(const QString& prompt, std::vector<PaletteEntry> choices, bool named = false);
    void close();
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// What is listed just now, best first.
    [[nodiscard]] QStringList shown() const;
    /// How the last choice was made: what stood behind the colon, and whether Ctrl was held.
    struct Manner {
        QString name;
        bool ctrl = false;
    };
    [[nodiscard]] const Manner& manner() const { return m_manner; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& typed);
    void choose(Qt::KeyboardModifiers held);
    void sayNothingFits();
    void moveMark(int by);
    void layOut();

    QLineEdit* m_field;
    QTreeWidget* m_list;
    std::vector<PaletteEntry> m_choices;
    std::vector<std::size_t> m_shown; ///< by row
    QWidget* m_before = nullptr;      ///< had the keys
    bool m_named = false;
    Manner m_manner;
};

} // namespace cloudyard
