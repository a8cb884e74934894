// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <Qt>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/input/selection.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/canvas/scene/hit_tester.h"
#include "gui/canvas/scene/item_ref.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// A pointer event as tools see it: where, with what, over what.
struct ToolEvent {
    QPointF position;                ///< px of the view
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
    ItemRef item;                    ///< what lies under the pointer
};

/// A few words at the pointer: why something is refused, what a drop would mean.
struct Hint {
    QString text;
    QPointF at; ///< px of the view
    bool refusal = false;
};

/// All that a tool shows while it works; drawn above everything by the overlay and nothing else.
struct Preview {
    std::optional<QPointF> dragOffset;      ///< of the lifted items, scene units
    std::optional<QRectF> rubberBand;       ///< px of the view
    struct LinkDraft {
        ItemIndex from = kNoIndex;          ///< the end that stays
        std::vector<ItemIndex> alsoFrom;    ///< other cards that are linked with it
        bool incoming = false;              ///< that end is where it leads to
        QPointF to;                         ///< px of the view
        ItemIndex target = kNoIndex;        ///< a card it would end at
        std::vector<ItemIndex> legal;       ///< all cards it may end at
        bool allowed = false;
    };
    std::optional<LinkDraft> link;
    std::vector<QLineF> guides;             ///< what the dragged caught on; scene units
    struct PinDraft {
        ItemIndex item = kNoIndex;
        QPointF at;                         ///< scene units
    };
    std::vector<PinDraft> pins;             ///< real places that items would take
    ItemIndex dropPlace = kNoIndex;         ///< highlighted as the place things would land in
    bool dropAllowed = true;
    struct Ghost {
        const KindDescriptor* kind = nullptr;
        QRectF rect;                        ///< scene units
    };
    std::optional<Ghost> ghost;
    struct Resize {
        ItemIndex item = kNoIndex;
        QRectF rect;                        ///< scene units
    };
    std::optional<Resize> resize;
    struct FaultAim {
        std::vector<ItemIndex> legal;       ///< all cards and places it may hit
        std::vector<ItemIndex> legalLinks;
        ItemIndex item = kNoIndex;          ///< what it would hit: a card or place
        ItemIndex link = kNoIndex;          ///< or a link
    };
    std::optional<FaultAim> aim;            ///< of a fault that is dragged
    std::optional<Hint> hint;
};

/// Everything a tool may see and do.
class ToolHost {
public:
    virtual ~ToolHost() = default;
    [[nodiscard]] virtual const Scene& scene() const = 0;
    [[nodiscard]] virtual const Vocabulary& vocabulary() const = 0;
    [[nodiscard]] virtual const CanvasModel& model() const = 0;
    [[nodiscard]] virtual const View& view() const = 0;
    [[nodiscard]] virtual const Theme& theme() const = 0;
    [[nodiscard]] virtual Selection& selection() = 0;
    virtual void setView(const View& view) = 0;
    /// Hands an edit over; false when it was refused, which the user has then been told.
    virtual bool commit(Result<EditPtr> edit) = 0;
    /// Takes these nodes out of the standing picture (none: puts all back).
    virtual void lift(const std::vector<NodeId>& ids) = 0;
    virtual void previewChanged() = 0;
    virtual void setPointer(Qt::CursorShape shape) = 0;
    virtual void say(const QString& text) = 0;
    /// Tells the user why something is not done.
    virtual void refuse(const QString& reason) = 0;
    /// Tells the user in what way something was done otherwise than it was asked for.
    virtual void note(const QString& sentence) = 0;
    virtual void rename(const NodeId& id) = 0;
    virtual void nameLink(const LinkId& id) = 0;
    /// Lets the user choose, right at a point of the view; `closed` is called at the end, chosen or not.
    struct Choice {
        QString text;
        std::function<void()> act;
        QString icon = {}; ///< in resources/icons; empty: none
    };
    virtual void offer(const QString& title, std::vector<Choice> choices, QPointF at, std::function<void()> closed) = 0;
    /// Offers what may come after a card, to be placed at a point of the view; false when nothing may.
    virtual bool offerNext(const NodeId& from, QPointF at) = 0;
};

/// What the mouse does at the moment: one gesture from press to release. A tool previews while it goes, commits at
/// most one edit on release, and leaves nothing behind when cancelled.
class Tool {
public:
    explicit Tool(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void move(const ToolEvent& event) = 0;
    virtual void release(const ToolEvent& event) = 0;
    virtual void cancel() {}
    /// After the release: what it showed stays until something else is shown, for a question that is open.
    [[nodiscard]] virtual bool keepsPreview() const { return false; }

protected:
    [[nodiscard]] ToolHost& host() const { return m_host; }
    [[nodiscard]] Preview& preview() const { return m_preview; }

private:
    ToolHost& m_host;
    Preview& m_preview;
};

/// A result of any edit as a result of an edit.
template <class SomeEdit> [[nodiscard]] Result<EditPtr> asEdit(Result<std::unique_ptr<SomeEdit>> edit)
{
    if (!edit)
        return tl::unexpected(std::move(edit).error());
    return EditPtr(*std::move(edit));
}

} // namespace cloudyard
