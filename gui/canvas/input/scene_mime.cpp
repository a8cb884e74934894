// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/scene_mime.h"

#include "core/formats/scene_file.h"

namespace cloudyard {

namespace {

constexpr auto kHomesMimeType = "application/x-cloudyard-homes"; ///< lines of node, tab, the place that it stood in

QString own() { return QLatin1String(kFragmentMimeType); }

} // namespace

QMimeData* mimeOf(const Fragment& fragment)
{
    auto* data = new QMimeData;
    const QByteArray text = QByteArray::fromStdString(writeScene(fragment.scene));
    data->setData(own(), text);
    data->setText(QString::fromUtf8(text));
    QByteArray homes;
    for (const auto& [node, home] : fragment.homes)
        homes += QByteArray::fromStdString(node.str() + '\t' + home.str() + '\n');
    data->setData(QLatin1String(kHomesMimeType), homes);
    return data;
}

bool mayHoldFragment(const QMimeData* data)
{
    return data && (data->hasFormat(own()) || (data->hasText() && data->text().trimmed().startsWith(u'{')));
}

Result<Fragment> fragmentFrom(const QMimeData* data)
{
    if (!mayHoldFragment(data))
        return fail(QT_TRANSLATE_NOOP("Core", "the clipboard holds no part of a scene"));
    const QByteArray text = data->hasFormat(own()) ? data->data(own()) : data->text().toUtf8();
    auto scene = parseScene(text.toStdString());
    if (!scene)
        return tl::unexpected<Error>(scene.error());
    Fragment fragment{*std::move(scene), {}};
    for (const QByteArray& line : data->data(QLatin1String(kHomesMimeType)).split('\n'))
        if (const qsizetype tab = line.indexOf('\t'); tab > 0)
            fragment.homes.emplace(NodeId(line.left(tab).toStdString()), NodeId(line.mid(tab + 1).toStdString()));
    return fragment;
}

} // namespace cloudyard
