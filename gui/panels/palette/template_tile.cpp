// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/template_tile.h"

#include "gui/canvas/input/scene_mime.h"

namespace cloudyard {

TemplateTile::TemplateTile(const SceneTemplate& shownTemplate, QWidget* parent)
    : PaletteTile(shownTemplate.name, shownTemplate.icon, Hue::Blue, parent), m_template(shownTemplate)
{
    setToolTip(tr("<b>%1</b><br>%2<br><i>Drag it onto the map or into a region, or double-click.</i>")
                   .arg(m_template.title, m_template.help));
    setSecondName(m_template.more);
    setAccessibleName(m_template.title);
    setAccessibleDescription(m_template.help);
    connect(this, &PaletteTile::activated, this, [this] { Q_EMIT placeRequested(m_template.fragment); });
}

QMimeData* TemplateTile::dragData() const { return mimeOf(m_template.fragment); }

} // namespace cloudyard
