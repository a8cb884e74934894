// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/palette/palette_tile.h"
#include "gui/panels/palette/template_library.h"

namespace cloudyard {

/// A template in the palette; activating it asks for it to be placed. GUI thread.
class TemplateTile : public PaletteTile {
    Q_OBJECT
public:
    explicit TemplateTile(const SceneTemplate& shown, QWidget* parent = nullptr);
    [[nodiscard]] const SceneTemplate& shown() const { return m_template; }

Q_SIGNALS:
    void placeRequested(const cloudyard::Fragment& fragment);

protected:
    [[nodiscard]] QMimeData* dragData() const override;

private:
    const SceneTemplate& m_template;
};

} // namespace cloudyard
