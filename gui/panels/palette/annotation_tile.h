// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scene.h"
#include "gui/panels/palette/palette_tile.h"

namespace cloudyard {

/// A tile for a note or a frame. GUI thread.
class AnnotationTile : public PaletteTile {
    Q_OBJECT
public:
    explicit AnnotationTile(Annotation::Form form, QWidget* parent = nullptr);
    [[nodiscard]] Annotation::Form form() const { return m_form; }
    [[nodiscard]] bool matches(const std::string& wanted) const;

Q_SIGNALS:
    void placeRequested(cloudyard::Annotation::Form form);

protected:
    [[nodiscard]] QMimeData* dragData() const override;

private:
    Annotation::Form m_form;
};

} // namespace cloudyard
