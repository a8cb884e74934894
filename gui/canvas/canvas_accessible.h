// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cloudyard {

class CanvasWidget;

/// Gives every CanvasWidget a tree for assistive technology: regions hold zones, zones hold cards, links are children
/// of their source. Items are named as they are drawn, live numbers are their description. Interfaces hold ids, are
/// made when asked for and deleted when the scene changes. Calling it again does nothing. GUI thread.
void installCanvasAccessibility();

/// The scene of this canvas changed: interfaces of items that are gone are deleted.
void rebuildAccessibility(CanvasWidget& canvas);
/// The focus item changed: says so.
void announceFocus(CanvasWidget& canvas);

} // namespace cloudyard
