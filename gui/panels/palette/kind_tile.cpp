// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/kind_tile.h"

#include "gui/canvas/input/drop_handler.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/kind_words.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

QMimeData* kindMimeData(const KindDescriptor& kind)
{
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(kDropMimeType), toBytes(kind.id));
    return data;
}

KindTile::KindTile(const KindDescriptor& kind, QWidget* parent)
    : PaletteTile(coreText(kind.name), toQString(kind.id), hueOf(kind.family), parent),
      m_kind(kind)
{
    setToolTip(tr("<b>%1</b> · %2<br>%3<br><i>Drag it onto the map, or double-click.</i>")
                   .arg(coreText(kind.name), coreText(kind.serviceName),
                        aboutKind(kind).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
    setSecondName(coreText(kind.serviceName));
    setAccessibleDescription(coreText(kind.help));
    connect(this, &PaletteTile::activated, this, [this] { Q_EMIT placeRequested(toQString(m_kind.id)); });
}

} // namespace cloudyard
