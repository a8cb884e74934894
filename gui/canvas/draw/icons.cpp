// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include "resources/resources.h"

namespace cloudyard {

namespace {

QString pathOf(const QString& name)
{
    initResources();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray sourceOf(const QString& name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool hasIcon(const QString& name) { return QFile::exists(pathOf(name)); }

QByteArray iconDrawing(const QString& name)
{
    const QByteArray source = sourceOf(name);
    const qsizetype begin = source.indexOf('>') + 1;
    return source.mid(begin, source.lastIndexOf("</svg>") - begin);
}

QByteArray iconSource(const QString& name, QRgb color)
{
    return sourceOf(name).replace("currentColor", QColor(color).name().toLatin1());
}

QImage renderIcon(const QString& name, QSize size, QRgb color)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QByteArray source = iconSource(name, color);
    if (source.isEmpty() || size.isEmpty())
        return image;
    QSvgRenderer renderer(source);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

} // namespace cloudyard
