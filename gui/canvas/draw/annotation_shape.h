// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "core/model/scene.h"
#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// Draws a note (all of its words that fit, in lines) or a frame (its border and title, over places and under links).
/// Their words grow and shrink with the view, but not below what can be read: then there are fewer of them, of a note
/// the first line as long as it has a place.
void drawAnnotation(const ShapeContext& context, ItemIndex item);

/// How high a note of this width is that shows all these words at 100 %, in steps of the grid; scene units.
[[nodiscard]] double noteHeightFor(const QString& words, double width);

/// The size that an annotation grows to for other words; none while they have room, or for a frame.
[[nodiscard]] std::optional<Extent> grownFor(const Annotation& annotation, const QString& words);

/// The family of an annotation's color; what a note, or a frame, has when it states none.
[[nodiscard]] Hue hueOfAnnotation(const CanvasItem& item);

/// Lines of at most this width, broken at spaces (words that are too long anywhere); of more than `most` lines the last
/// one ends with "…".
[[nodiscard]] QStringList brokenIntoLines(const QString& text, FontSpec font, double width, int most);

} // namespace cloudyard
