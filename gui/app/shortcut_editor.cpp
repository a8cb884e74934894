// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/shortcut_editor.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "gui/app/actions.h"

namespace cloudyard {

namespace {

QString plain(const char* text)
{
    return QCoreApplication::translate("Actions", text).remove(u'&').remove(QStringLiteral("…"));
}

QString editorText(const char* text) { return QCoreApplication::translate("ShortcutEditor", text); }

QString keysText(const QList<QKeySequence>& all)
{
    QStringList keys;
    for (const QKeySequence& key : all)
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

/// None while nothing but Shift, Ctrl, Alt or Meta is held. Shift that a sign needs is no part of it.
std::optional<QKeySequence> chordOf(const QKeyEvent& key)
{
    for (const int held : {Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta, Qt::Key_AltGr, Qt::Key_unknown})
        if (key.key() == held)
            return {};
    Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const QChar sign = key.text().isEmpty() ? QChar() : key.text().front();
    if (sign.isPrint() && !sign.isLetterOrNumber() && !sign.isSpace())
        held.setFlag(Qt::ShiftModifier, false);
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key.key())));
}

class ShortcutEditor : public QDialog {
public:
    ShortcutEditor(Actions& actions, QWidget* parent)
        : QDialog(parent),
          m_actions(actions),
          m_filter(new QLineEdit(this)),
          m_table(new QTableWidget(static_cast<int>(actionTable().size()), 3, this)),
          m_keys(new QKeySequenceEdit(this)),
          m_use(button(QT_TRANSLATE_NOOP("ShortcutEditor", "&Use"), "use")),
          m_none(button(QT_TRANSLATE_NOOP("ShortcutEditor", "&No Keys"), "none")),
          m_usual(button(QT_TRANSLATE_NOOP("ShortcutEditor", "As &Usual"), "usual")),
          m_note(new QLabel(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("shortcuts"));
        setWindowTitle(QCoreApplication::translate("Actions", "Keyboard Shortcuts"));
        resize(QSize(700, 640).boundedTo(parent->size() - QSize(40, 60))); // the table scrolls
        buildTable();
        buildLayout();
        connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { filter(text); });
        connect(m_table, &QTableWidget::currentCellChanged, this, [this] { showAction(); });
        connect(m_table, &QTableWidget::cellActivated, this, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
        connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this] { weigh(); });
        connect(m_use, &QPushButton::clicked, this, [this] { give({wanted()}); });
        connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
        connect(m_usual, &QPushButton::clicked, this, [this] { give(Actions::usualKeys(action())); });
        m_keys->installEventFilter(this);
        m_table->setCurrentCell(0, 0);
        m_filter->setFocus(Qt::OtherFocusReason);
    }

protected:
    /// One chord is all there may be, so it is taken at once; the field itself would wait for more. Esc leaves, as
    /// everywhere, and Tab goes on.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != m_keys || event->type() != QEvent::KeyPress)
            return QDialog::eventFilter(watched, event);
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
            return false;
        if (key.key() == Qt::Key_Escape)
            m_keys->keySequence().isEmpty() ? reject() : m_keys->clear();
        else if (const auto chord = chordOf(key))
            m_keys->setKeySequence(*chord);
        return true;
    }

private:
    QPushButton* button(const char* text, const char* name)
    {
        auto* made = new QPushButton(editorText(text), this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    }

    void buildTable()
    {
        m_table->horizontalHeader()->hide();
        m_table->verticalHeader()->hide();
        m_table->setShowGrid(false);
        m_table->setTabKeyNavigation(false);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->setAccessibleName(windowTitle());
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_table->horizontalHeader()->setStretchLastSection(true);
        for (int row = 0; row < m_table->rowCount(); ++row)
            for (int column = 0; column < 3; ++column)
                m_table->setItem(row, column, new QTableWidgetItem);
        showRows();
    }

    void buildLayout()
    {
        m_filter->setPlaceholderText(editorText(QT_TRANSLATE_NOOP("ShortcutEditor", "Filter: zoom, undo, Ctrl+D…")));
        m_filter->setClearButtonEnabled(true);
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_keys->setAccessibleName(editorText(QT_TRANSLATE_NOOP("ShortcutEditor", "New keys")));
        m_note->setWordWrap(true);
        m_note->setObjectName(QStringLiteral("note"));
        auto* row = new QHBoxLayout;
        row->addWidget(m_keys, 1);
        for (QPushButton* one : {m_use, m_none, m_usual})
            row->addWidget(one);
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_filter);
        column->addWidget(m_table, 1);
        column->addWidget(m_note);
        column->addLayout(row);
    }

    void showRows()
    {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const ActionRow& action = actionTable()[static_cast<std::size_t>(row)];
            m_table->item(row, 0)->setText(plain(action.text));
            m_table->item(row, 1)->setText(keysText(m_actions.get(action.id)->shortcuts()));
            m_table->item(row, 2)->setText(plain(action.help));
        }
    }

    void filter(const QString& text)
    {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const bool fits = m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive) ||
                              m_table->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
            m_table->setRowHidden(row, !fits);
        }
        for (int row = 0; row < m_table->rowCount() && m_table->isRowHidden(m_table->currentRow()); ++row)
            if (!m_table->isRowHidden(row))
                m_table->setCurrentCell(row, 0);
    }

    [[nodiscard]] const ActionRow& row() const
    {
        return actionTable()[static_cast<std::size_t>(std::max(0, m_table->currentRow()))];
    }
    [[nodiscard]] ActionId action() const { return row().id; }

    [[nodiscard]] QKeySequence wanted() const { return m_keys->keySequence(); }

    void showAction()
    {
        m_keys->clear();
        m_usual->setEnabled(m_actions.get(action())->shortcuts() != Actions::usualKeys(action()));
        m_none->setEnabled(!m_actions.get(action())->shortcuts().isEmpty());
        weigh();
    }

    /// Says what the keys would do before they do it.
    void weigh()
    {
        const QKeySequence keys = wanted();
        const QString name = keys.toString(QKeySequence::NativeText);
        const auto owner = m_actions.ownerOf(keys);
        m_use->setEnabled(!keys.isEmpty() && !Actions::isOfCanvas(keys) && owner != action());
        if (keys.isEmpty())
            m_note->setText(
                editorText(QT_TRANSLATE_NOOP("ShortcutEditor", "Press other keys for %1 in the field below."))
                    .arg(plain(row().text)));
        else if (Actions::isOfCanvas(keys))
            m_note->setText(editorText(QT_TRANSLATE_NOOP("ShortcutEditor", "%1 belongs to the map.")).arg(name));
        else if (owner && *owner != action())
            m_note->setText(editorText(QT_TRANSLATE_NOOP("ShortcutEditor", "%1 belongs to %2, which will lose it."))
                                .arg(name, plain(std::ranges::find(actionTable(), *owner, &ActionRow::id)->text)));
        else
            m_note->setText(editorText(QT_TRANSLATE_NOOP("ShortcutEditor", "%1 is free.")).arg(name));
    }

    void give(const QList<QKeySequence>& keys)
    {
        m_actions.setKeys(action(), keys);
        showRows();
        showAction();
    }

    Actions& m_actions;
    QLineEdit* m_filter;
    QTableWidget* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_use;
    QPushButton* m_none;
    QPushButton* m_usual;
    QLabel* m_note;
};

} // namespace

void showShortcutEditor(Actions& actions, QWidget* parent) { (new ShortcutEditor(actions, parent))->show(); }

} // namespace cloudyard
