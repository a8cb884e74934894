// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QStringList>

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// Draws a note (all of its words that fit, in lines) or a frame (its border and title, over places and under links).
/// Their words grow and shrink with the view, but not below what can be read: then there are fewer of them.
void drawAnnotation(const ShapeContext& context, ItemIndex item);

/// The family of an annotation's color; what a note, or a frame, has when it states none.
[[nodiscard]] Hue hueOfAnnotation(const CanvasItem& item);

/// Lines of at most this width, broken at spaces (words that are too long anywhere); of more than `most` lines the last
/// one ends with "…".
[[nodiscard]] QStringList brokenIntoLines(const QString& text, FontSpec font, double width, int most);

} // namespace cloudyard
