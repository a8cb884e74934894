// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/fragment_picture.h"

#include <algorithm>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/scene/canvas_model.h"

namespace cloudyard {

namespace {
constexpr double kAround = 24; ///< scene units
constexpr double kMostPixels = 4'000;
constexpr double kScale = 2;
} // namespace

QImage pictureOf(const Scene& scene, const Vocabulary& vocabulary, const Theme& theme)
{
    CanvasModel model(vocabulary);
    model.sync(scene);
    const QRectF bounds = model.contentBounds().adjusted(-kAround, -kAround, kAround, kAround);
    if (scene.nodes.empty() && scene.annotations.empty())
        return {};
    const double dpr = std::clamp(kMostPixels / std::max(bounds.width(), bounds.height()), 0.1, kScale);
    const View view(1, -bounds.topLeft(), bounds.size().toSize(), dpr);
    QImage image = CanvasRenderer().render(model.snapshot(), {}, view, theme);
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace cloudyard
