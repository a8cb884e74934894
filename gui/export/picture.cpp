// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/picture.h"

#include <cmath>

#include <QBuffer>
#include <QImage>
#include <QSaveFile>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/draw/svg_sink.h"
#include "gui/export/picture_frame.h"

namespace cloudyard {

namespace {

QByteArray encode(const Picture& picture, bool asSvg, double scale)
{
    if (asSvg)
        return SvgSink::write(composePicture(picture), QRectF(QPointF(), picture.size()),
                              {picture.info.title, picture.info.moment});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    renderPicture(picture, scale).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QSize Picture::size() const { return view.size() + QSize(0, kTitleBlockHeight); }

DrawList composePicture(const Picture& picture)
{
    DrawList list =
        CanvasRenderer::compose(picture.snapshot, picture.flights, picture.view, *picture.theme);
    PictureInfo info = picture.info;
    info.night = picture.snapshot.noon.has_value();
    drawTitleBlock(list, info, picture.size(), *picture.theme);
    return list;
}

QImage renderPicture(const Picture& picture, double scale)
{
    const QSize size = picture.size();
    QImage image(QSize(static_cast<int>(std::lround(size.width() * scale)),
                       static_cast<int>(std::lround(size.height() * scale))),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(picture.theme->ocean);
    RasterSink sink;
    sink.render(composePicture(picture), image);
    return image;
}

Result<void> writePicture(const Picture& picture, const QString& path, double scale)
{
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return fail(QT_TRANSLATE_NOOP("Core", "a picture is a .png or an .svg"), path.toStdString());
    const QByteArray bytes = encode(picture, isSvg, scale);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(QT_TRANSLATE_NOOP("Core", "cannot be written: ") + file.errorString().toStdString(),
                    path.toStdString());
    return {};
}

} // namespace cloudyard
