// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/fault_tile.h"

#include <algorithm>

#include "core/services/registry.h"
#include "gui/canvas/input/fault_drop.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"
#include "gui/panels/palette/kind_search.h"

namespace cloudyard {

QMimeData* faultMimeData(const FaultDescriptor& fault)
{
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(kFaultMimeType), toBytes(fault.id));
    return data;
}

FaultTile::FaultTile(FaultGroup faults, QWidget* parent)
    : PaletteTile(coreText(faults.front()->name), toQString(faults.front()->id), Hue::Red, parent),
      m_faults(std::move(faults))
{
    QStringList targets;
    for (const FaultDescriptor* each : m_faults) {
        for (const std::string_view kind : each->targetKinds)
            if (const KindDescriptor* target = vocabulary().kind(kind))
                targets << inSentence(coreText(target->name));
        if (each->targetsLinks)
            targets << tr("link");
    }
    setToolTip(tr("<b>%1</b> · hits %2<br>%3<br><i>Drag it onto its target or the time strip, or select the target and "
                  "double-click.</i>")
                   .arg(text(), targets.join(QStringLiteral(", ")), coreText(fault().help)));
    setAccessibleDescription(coreText(fault().help));
    connect(this, &PaletteTile::activated, this, [this] { Q_EMIT faultRequested(toQString(fault().id)); });
}

bool FaultTile::matches(std::string_view text) const
{
    return std::ranges::any_of(m_faults, [text](const FaultDescriptor* each) {
        return matchesWords({each->name, each->verb, each->state, each->id, "fault"}, text);
    });
}

} // namespace cloudyard
