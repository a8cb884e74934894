// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/scene_library.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "core/formats/scene_file.h"

namespace cloudyard {

namespace {

constexpr auto kFirst = "first-queue.yard";
constexpr auto kFlagship = "orders-survive-a-zone.yard";

QString titleOf(const QString& path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto scene = parseScene({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return scene && !scene->title.empty() ? QString::fromStdString(scene->title)
                                          : QFileInfo(path).completeBaseName();
}

/// Beginners first, then the other stories, then classics, then theory; by name within.
int rankOf(const QString& path)
{
    if (path.endsWith(QLatin1String(kFirst)))
        return 0;
    if (path.endsWith(QLatin1String(kFlagship)))
        return 1;
    if (path.contains(QStringLiteral("/theory/")))
        return 4;
    return path.contains(QStringLiteral("/classics/")) ? 3 : 2;
}

QString shelfOf(const QString& path)
{
    switch (rankOf(path)) {
    case 4:
        return QCoreApplication::translate("SceneLibrary", "Theory");
    case 3:
        return QCoreApplication::translate("SceneLibrary", "Classics");
    default:
        return QCoreApplication::translate("SceneLibrary", "Stories");
    }
}

} // namespace

QString sceneFolder()
{
    const QString installed =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/cloudyard/scenes");
    for (const QString& folder : {installed, QStringLiteral(CLOUDYARD_SCENE_DIR)})
        if (QDir(folder).exists())
            return QDir(folder).absolutePath();
    return {};
}

std::vector<ExampleScene> exampleScenes()
{
    std::vector<ExampleScene> scenes;
    QDirIterator files(sceneFolder(), {QStringLiteral("*.yard")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        scenes.push_back({path, titleOf(path), shelfOf(path)});
    }
    std::ranges::sort(scenes, {}, [](const ExampleScene& scene) {
        return std::pair(rankOf(scene.path), scene.path);
    });
    return scenes;
}

QString flagshipScene()
{
    const QString path = sceneFolder() + u'/' + QLatin1String(kFlagship);
    return QFile::exists(path) ? path : QString();
}

} // namespace cloudyard
