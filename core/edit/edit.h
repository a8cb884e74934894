// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <typeinfo>

#include "core/base/result.h"
#include "core/edit/change_set.h"
#include "core/model/scene.h"

namespace cloudyard {

/// One undoable change of a scene.
///
/// Guarantees: `apply` does all of it or, with an Error, nothing; `revert` leaves the very scene that was there before
/// (also the order of nodes, links and settings), so the written document is the same byte for byte. They alternate:
/// apply, revert, apply, ... each on the scene as the call before left it. Holds ids and values, never pointers. Edits
/// know no vocabulary: whether the result is legal is for checkScene, or for the functions of compose.h, to say.
/// One thread at a time, any thread.
class Edit {
public:
    /// Edits of one gesture or one stay in a form field carry the same number; 0 never merges.
    using Series = std::uint32_t;

    virtual ~Edit() = default;
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    /// The Error names what is missing or in the way: "there is no node web-a".
    [[nodiscard]] virtual Result<void> apply(Scene& scene) = 0;
    virtual void revert(Scene& scene) = 0;

    /// After the first apply: whether the scene was left as it was. Such an edit is dropped.
    [[nodiscard]] virtual bool isNoOp() const = 0;
    /// Both were applied, `next` right after this one: takes it over and returns true if both are repeats of the same
    /// series and kind on the same target, as in typing or nudging. Then `next` is to be thrown away.
    [[nodiscard]] virtual bool mergeWith(const Edit& next);
    /// What it costs to remember it.
    [[nodiscard]] virtual std::size_t bytes() const = 0;
    /// For the undo menu: "Move web-a".
    [[nodiscard]] virtual std::string text() const = 0;
    /// What apply does (or did); revert does `changes().reversed()`. Valid after the first apply.
    [[nodiscard]] virtual ChangeSet changes() const = 0;

    /// Lets repeats merge; see Series.
    void setSeries(Series series) { m_series = series; }
    [[nodiscard]] Series series() const { return m_series; }

protected:
    Edit() = default;

    /// `next` as this kind of edit if it repeats this one's series, else null.
    template <class Same> [[nodiscard]] static const Same* sameSeries(const Same& self, const Edit& next);

private:
    Series m_series = 0;
};

using EditPtr = std::unique_ptr<Edit>;

template <class Same> const Same* Edit::sameSeries(const Same& self, const Edit& next)
{
    const bool repeats = self.series() != 0 && self.series() == next.series();
    return repeats && typeid(next) == typeid(Same) ? static_cast<const Same*>(&next) : nullptr;
}

} // namespace cloudyard
