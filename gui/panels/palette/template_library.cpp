// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/template_library.h"

#include <QFile>

#include "core/formats/scene_file.h"
#include "gui/language/core_text.h"
#include "resources/resources.h"

namespace cloudyard {

namespace {

struct Row {
    const char* file; ///< in resources/templates
    const char* icon;
    const char* name;
    const char* more;
};
constexpr Row kTable[] = {
    {"three-zone-web-tier", "load-balancer", QT_TRANSLATE_NOOP("Core", "Web tier"),
     QT_TRANSLATE_NOOP("Core", "in three zones")},
    {"fan-out", "topic", QT_TRANSLATE_NOOP("Core", "Fan-out"), QT_TRANSLATE_NOOP("Core", "topic to queues")},
    {"queue-with-dead-letters", "queue", QT_TRANSLATE_NOOP("Core", "Dead letters"),
     QT_TRANSLATE_NOOP("Core", "queue and worker")}};

std::vector<SceneTemplate> readAll()
{
    initResources();
    std::vector<SceneTemplate> all;
    for (const Row& row : kTable) {
        QFile file(QStringLiteral(":/templates/%1.yard").arg(QLatin1String(row.file)));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (auto scene = parseScene(text.toStdString()))
            all.push_back({QString::fromStdString(scene->title), coreText(row.name), coreText(row.more),
                           QString::fromStdString(scene->notes), QLatin1String(row.icon), {*std::move(scene), {}}});
    }
    return all;
}

} // namespace

const std::vector<SceneTemplate>& sceneTemplates()
{
    static const std::vector<SceneTemplate> s_all = readAll();
    return s_all;
}

} // namespace cloudyard
