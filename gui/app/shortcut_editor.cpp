// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/shortcut_list.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "gui/app/actions.h"

namespace cloudyard {

namespace {

QString plain(const char* text)
{
    return QCoreApplication::translate("Actions", text).remove(u'&').remove(QStringLiteral("…"));
}

QString keysText(const ActionRow& row)
{
    QStringList keys;
    for (const QKeySequence& key : QKeySequence::listFromString(QString::fromLatin1(row.keys)))
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

void showShortcutList(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("shortcuts"));
    dialog->setWindowTitle(QCoreApplication::translate("Actions", "Keyboard Shortcuts"));
    dialog->resize(QSize(640, 620).boundedTo(parent->size() - QSize(40, 60))); // the table scrolls
    auto* table = new QTableWidget(static_cast<int>(actionTable().size()), 3, dialog);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ActionRow& action = actionTable()[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(plain(action.text)));
        table->setItem(row, 1, new QTableWidgetItem(keysText(action)));
        table->setItem(row, 2, new QTableWidgetItem(plain(action.help)));
    }
    (new QVBoxLayout(dialog))->addWidget(table);
    dialog->show();
}

} // namespace cloudyard
