// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/actions.h"

#include <map>
#include <set>

#include <QFile>
#include <QWidget>
#include <gtest/gtest.h>

#include "resources/resources.h"

namespace cloudyard {
namespace {

TEST(Actions, everyIdHasOneRow)
{
    std::set<ActionId> ids;
    for (const ActionRow& row : actionTable())
        EXPECT_TRUE(ids.insert(row.id).second) << row.text;
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(ActionId::About) + 1);
}

TEST(Actions, noShortcutIsAmbiguous)
{
    std::map<QString, const char*> owners;
    for (const ActionRow& row : actionTable())
        for (const QString& keys : QString::fromLatin1(row.keys).split("; ", Qt::SkipEmptyParts)) {
            const QString text = QKeySequence(keys).toString(QKeySequence::PortableText);
            EXPECT_FALSE(text.isEmpty()) << row.text << ": " << row.keys;
            const auto [owner, isNew] = owners.emplace(text, row.text);
            EXPECT_TRUE(isNew) << text.toStdString() << " belongs to " << owner->second << " and "
                               << row.text;
        }
}

TEST(Actions, noMnemonicIsAmbiguousWithinAMenu)
{
    std::map<std::pair<ActionMenu, QChar>, const char*> owners;
    for (const ActionRow& row : actionTable()) {
        const QString text = QString::fromUtf8(row.text);
        const QChar key = text[text.indexOf(u'&') + 1].toLower();
        const auto [owner, isNew] = owners.emplace(std::pair(row.menu, key), row.text);
        EXPECT_TRUE(isNew) << row.text << " and " << owner->second;
    }
}

TEST(Actions, iconsExistAndEveryRowSaysWhatItDoes)
{
    initResources();
    for (const ActionRow& row : actionTable()) {
        EXPECT_GT(std::string_view(row.help).size(), 8U) << row.text;
        if (*row.icon) {
            EXPECT_TRUE(
                QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(row.icon))))
                << row.icon;
        }
    }
}

TEST(Actions, menusHoldWhatTheTableSays)
{
    QWidget window;
    Actions actions(&window);
    QMenu menu;
    std::size_t shown = 0;
    for (const ActionMenu part :
         {ActionMenu::File, ActionMenu::Edit, ActionMenu::Arrange, ActionMenu::View, ActionMenu::Run, ActionMenu::Help})
        for (const QAction* action : actions.addSubmenu(menu, part)->actions())
            shown += action->isSeparator() ? 0 : 1;
    const auto hidden = std::ranges::count(actionTable(), ActionMenu::None, &ActionRow::menu);
    EXPECT_EQ(shown + static_cast<std::size_t>(hidden), actionTable().size());
    EXPECT_EQ(static_cast<std::size_t>(window.actions().size()), actionTable().size());
}

} // namespace
} // namespace cloudyard
