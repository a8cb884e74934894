// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/keyboard_navigator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cloudyard::navigation {
namespace {

/// Rows of about a card's height, then left to right.
std::vector<ItemIndex> inReadingOrder(const CanvasModel& model, ItemIndex parent)
{
    std::vector<ItemIndex> found;
    for (ItemIndex i = 0; i < model.items().size(); ++i)
        if (model.items()[i].parent == parent && !model.items()[i].hidden)
            found.push_back(i);
    const auto row = [&](ItemIndex i) { return std::floor(model.items()[i].rect.top() / 48); };
    std::stable_sort(found.begin(), found.end(), [&](ItemIndex a, ItemIndex b) {
        return row(a) != row(b) ? row(a) < row(b) : model.items()[a].rect.left() < model.items()[b].rect.left();
    });
    return found;
}

} // namespace

ItemIndex sibling(const CanvasModel& model, ItemIndex item, int step)
{
    const ItemIndex parent = item == kNoIndex ? kNoIndex : model.items()[item].parent;
    const std::vector<ItemIndex> all = inReadingOrder(model, parent);
    if (all.empty())
        return kNoIndex;
    const auto at = std::find(all.begin(), all.end(), item);
    if (at == all.end())
        return step > 0 ? all.front() : all.back();
    const auto next = (at - all.begin()) + step;
    return next < 0 || next >= static_cast<std::ptrdiff_t>(all.size()) ? kNoIndex : all[static_cast<std::size_t>(next)];
}

ItemIndex into(const CanvasModel& model, ItemIndex place)
{
    if (place == kNoIndex || model.items()[place].collapsed)
        return kNoIndex;
    const std::vector<ItemIndex> all = inReadingOrder(model, place);
    return all.empty() ? kNoIndex : all.front();
}

ItemIndex out(const CanvasModel& model, ItemIndex item)
{
    return item == kNoIndex ? kNoIndex : model.items()[item].parent;
}

ItemIndex nearest(const CanvasModel& model, ItemIndex item, QPointF direction,
                  const std::function<bool(ItemIndex)>& wanted)
{
    ItemIndex best = kNoIndex;
    double least = std::numeric_limits<double>::infinity();
    for (ItemIndex i = 0; item != kNoIndex && i < model.items().size(); ++i) {
        if (model.items()[i].hidden || model.isInside(i, item) || model.isInside(item, i) || !wanted(i))
            continue;
        const QPointF by = model.items()[i].rect.center() - model.items()[item].rect.center();
        const double ahead = QPointF::dotProduct(by, direction);
        const double aside = std::abs(by.x() * direction.y() - by.y() * direction.x());
        if (ahead > 4 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            best = i;
        }
    }
    return best;
}

} // namespace cloudyard::navigation
