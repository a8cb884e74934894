// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind_descriptor.h"
#include "gui/panels/palette/palette_tile.h"

namespace cloudyard {

/// What a drag of this kind carries, under kDropMimeType of the canvas. The caller owns it.
[[nodiscard]] QMimeData* kindMimeData(const KindDescriptor& kind);

/// One kind of node in the palette, the provider's name small below its own; activating it asks for it to be placed.
/// GUI thread.
class KindTile : public PaletteTile {
    Q_OBJECT
public:
    explicit KindTile(const KindDescriptor& kind, QWidget* parent = nullptr);
    [[nodiscard]] const KindDescriptor& kind() const { return m_kind; }

Q_SIGNALS:
    void placeRequested(const QString& kind);

protected:
    [[nodiscard]] QMimeData* dragData() const override { return kindMimeData(m_kind); }

private:
    const KindDescriptor& m_kind;
};

} // namespace cloudyard
