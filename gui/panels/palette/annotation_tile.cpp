// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/annotation_tile.h"

#include "gui/canvas/input/annotation_drop.h"
#include "gui/panels/palette/kind_search.h"

namespace cloudyard {

namespace {
bool isFrame(Annotation::Form form) { return form == Annotation::Form::Frame; }
} // namespace

AnnotationTile::AnnotationTile(Annotation::Form form, QWidget* parent)
    : PaletteTile(isFrame(form) ? tr("Frame") : tr("Note"),
                  isFrame(form) ? QStringLiteral("frame") : QStringLiteral("note"),
                  isFrame(form) ? Hue::Blue : Hue::Amber, parent),
      m_form(form)
{
    const QString help = isFrame(form) ? tr("A title around things that belong together; what lies in it moves with it")
                                       : tr("A few words on the drawing");
    setToolTip(tr("<b>%1</b><br>%2<br><i>Drag it onto the map, or double-click.</i>")
                   .arg(isFrame(form) ? tr("Frame") : tr("Note"), help));
    setSecondName(isFrame(form) ? tr("With a title") : tr("Words"));
    setAccessibleDescription(help);
    connect(this, &PaletteTile::activated, this, [this] { Q_EMIT placeRequested(m_form); });
}

bool AnnotationTile::matches(const std::string& wanted) const
{
    const std::string name = (isFrame(m_form) ? tr("Frame") : tr("Note")).toStdString();
    return matchesWords(
        {name, isFrame(m_form) ? "frame group box" : "note text comment label sticky", "drawing annotation"}, wanted);
}

QMimeData* AnnotationTile::dragData() const { return mimeOf(m_form); }

} // namespace cloudyard
