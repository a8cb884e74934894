// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/palette/palette_tile.h"

namespace cloudyard {

/// What a drag of this fault carries, under kFaultMimeType of the canvas. The caller owns it.
[[nodiscard]] QMimeData* faultMimeData(const FaultDescriptor& fault);

/// Faults of one name in the palette; activating it asks for what is selected to be broken. GUI thread.
class FaultTile : public PaletteTile {
    Q_OBJECT
public:
    explicit FaultTile(FaultGroup faults, QWidget* parent = nullptr);
    /// The first of its name, which stands for all.
    [[nodiscard]] const FaultDescriptor& fault() const { return *m_faults.front(); }
    [[nodiscard]] bool matches(std::string_view text) const;

Q_SIGNALS:
    void faultRequested(const QString& fault);

protected:
    [[nodiscard]] QMimeData* dragData() const override { return faultMimeData(fault()); }

private:
    FaultGroup m_faults;
};

} // namespace cloudyard
