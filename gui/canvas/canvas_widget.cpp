// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/canvas_widget.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <QMenu>
#include <QPainter>
#include <QTimer>

#include "core/edit/compose.h"
#include "core/edit/composite_edit.h"
#include "core/edit/holding.h"
#include "core/edit/label_edit.h"
#include "core/edit/layout_edits.h"
#include "core/edit/structure_edits.h"
#include "gui/canvas/canvas_accessible.h"
#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/draw/annotation_shape.h"
#include "gui/canvas/draw/icons.h"
#include "gui/canvas/draw/link_name.h"
#include "gui/canvas/draw/link_shape.h"
#include "gui/canvas/draw/place_shape.h"
#include "gui/canvas/frame_clock.h"
#include "gui/canvas/input/name_editor.h"
#include "gui/canvas/input/note_editor.h"
#include "gui/canvas/input/overlay.h"
#include "gui/canvas/layers/lifted_layer.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/canvas/scene/tidy_layout.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr QSize kOfferIcon{18, 18};
constexpr int kNumbersEvery = 100; ///< ms
constexpr QSize kLeastNoteEditor(200, 84);

const Scene& noScene()
{
    static const Scene empty;
    return empty;
}

/// The first letter of a word that no other entry has chooses this one; letters that are taken are noted.
QString withMnemonic(QString text, QString& taken)
{
    text.replace(u'&', QStringLiteral("&&"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = text[i].isLetter() && (i == 0 || text[i - 1].isSpace());
        if (!begins || taken.contains(text[i].toUpper()))
            continue;
        taken += text[i].toUpper();
        return text.insert(i, u'&');
    }
    return text;
}

} // namespace

CanvasWidget::CanvasWidget(const Vocabulary& vocabulary, QWidget* parentWidget)
    // First of all: Qt asks for a widget's accessible side as early as its name is set, and keeps what it gets.
    : QWidget((installCanvasAccessibility(), parentWidget)),
      m_model(vocabulary),
      m_stage({[this](LinkIndex link) { return m_model.linkOfRun(link); },
               [this](ItemIndex link) { return m_model.links()[link].path.length() * m_view.scale(); }}),
      m_theme(&Theme::dark()),
      m_scene(&noScene()),
      m_tools(*this),
      m_drops(*this, m_tools.preview()),
      m_faultDrops(*this, m_tools.preview()),
      m_fragmentDrops(*this, m_tools.preview()),
      m_annotationDrops(*this, m_tools.preview()),
      m_quickLink(*this, m_drops, m_tools.preview()),
      m_keyLink(*this, m_tools.preview()),
      m_clock(std::make_unique<FrameClock>()),
      m_chips(new CanvasChips(this)),
      m_nameEditor(std::make_unique<NameEditor>(this)),
      m_noteEditor(std::make_unique<NoteEditor>(this))
{
    m_wall.start();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Scene"));
    setMinimumSize(240, 180);
    connect(&m_selection, &Selection::changed, this, [this] {
        update();
        announceFocus(*this);
        Q_EMIT selectionChanged();
    });
    connect(&m_static, &StaticLayer::changed, this, [this] {
        beat();
        if (!m_clock->isRunning()) // else the next beat shows it
            update();
    });
    connect(m_clock.get(), &FrameClock::tick, this, &CanvasWidget::tick);
    connect(m_nameEditor.get(), &NameEditor::accepted, this, [this](const ElementId& id, const QString& name) {
        if (const auto* link = std::get_if<LinkId>(&id))
            commit(EditPtr(std::make_unique<LabelEdit>(*link, name.toStdString())));
        else
            commit(makeRename(*m_scene, std::get<NodeId>(id), name.toStdString()));
    });
    connect(m_noteEditor.get(), &NoteEditor::accepted, this, &CanvasWidget::write);
    connect(m_chips, &CanvasChips::zoomRequested, this, &CanvasWidget::zoomBy);
    connect(m_chips, &CanvasChips::fitRequested, this, &CanvasWidget::zoomToFit);
    connect(m_chips, &CanvasChips::centreRequested, this, [this](QPointF scene) { setView(m_view.centredOn(scene)); });
    connect(m_chips, &CanvasChips::restoreRequested, this, &CanvasWidget::restoreRequested);
    connect(m_chips, &CanvasChips::restoreAllRequested, this, &CanvasWidget::restoreAllRequested);
    connect(m_chips, &CanvasChips::keepRequested, this, &CanvasWidget::keepRequested);
    connect(m_chips, &CanvasChips::listRequested, this, &CanvasWidget::faultListRequested);
    connect(m_chips, &CanvasChips::exampleRequested, this, &CanvasWidget::exampleRequested);
    setTheme(*m_theme);
}

CanvasWidget::~CanvasWidget() = default;

void CanvasWidget::setScene(const Scene& scene)
{
    m_tools.forget();
    m_keyLink.cancel();
    closeEditors();
    m_scene = &scene;
    m_selection.clear();
    clearRun();
    syncScene();
    setView(fittedView());
    m_fitted = true;
}

void CanvasWidget::applyChanges(const ChangeSet& changes)
{
    // What has changed is found by comparing geometry, which also catches what a change moved along.
    m_tools.forget();
    m_keyLink.cancel();
    // One that went while one came is the same with another id.
    const bool swapped = changes.nodesRemoved.size() == 1 && changes.nodesAdded.size() == 1
                         && m_selection.contains(ItemRef{ItemRef::Part::Body, changes.nodesRemoved.front(), {}, {}, 0});
    m_selection.prune(*m_scene);
    syncScene();
    if (swapped)
        m_selection.set({changes.nodesAdded.front()}, {});
    m_placed = changes.nodesAdded;
    std::ranges::copy_if(changes.nodesMoved, std::back_inserter(m_placed), [this](const NodeId& id) {
        return m_selection.contains(ItemRef{ItemRef::Part::Body, id, {}, {}, 0});
    });
}

void CanvasWidget::syncScene()
{
    const auto linksBefore = m_model.snapshot().links;
    m_model.sync(*m_scene);
    followLinks(*linksBefore);
    m_chips->setEmpty(m_scene->nodes.empty() && m_scene->annotations.empty());
    m_chips->showView(m_model, m_view);
    rebuildAccessibility(*this);
    refreshHover();
    update();
}

/// Dots stay on the links that they were on.
void CanvasWidget::followLinks(const CanvasSnapshot::Links& before)
{
    if (std::ranges::equal(before, m_model.links(), {}, &CanvasLink::id, &CanvasLink::id))
        return;
    std::vector<ItemIndex> to;
    for (const CanvasLink& link : before)
        to.push_back(m_model.find(link.id));
    m_stage.moveLinks(to);
}

void CanvasWidget::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_chips->setTheme(theme);
    update();
}

void CanvasWidget::showNight(bool shown)
{
    m_model.showNight(shown);
    m_chips->showNight(m_model.snapshot().noon.has_value());
    update();
}

void CanvasWidget::closeEditors()
{
    m_nameEditor->close();
    m_noteEditor->close();
}

void CanvasWidget::rename(const NodeId& id)
{
    const ItemIndex item = m_model.find(id);
    if (item == kNoIndex)
        return;
    if (m_model.items()[item].locked)
        return refuse(tr("%1 is locked: unlock it first").arg(m_model.items()[item].title));
    const QRectF box = boxOf(id);
    if (m_model.items()[item].shape == ItemShape::Note)
        return openNote(m_model.items()[item], box);
    const double width = std::clamp(box.width() - 12, 120.0, 260.0);
    const QRect place(QPointF(box.left() + 6, box.top() + 3).toPoint(), QSizeF(width, 26).toSize());
    m_nameEditor->open(id, m_model.items()[item].title, place);
}

void CanvasWidget::nameLink(const LinkId& id)
{
    const ItemIndex link = m_model.find(id);
    if (link == kNoIndex || m_model.links()[link].path.length() <= 0)
        return;
    constexpr QSizeF kField(180, 26);
    const QPointF middle = linkNameBox(m_model.snapshot(), m_view, link).center();
    QRect place(QPointF(middle.x() - kField.width() / 2, middle.y() - kField.height() / 2).toPoint(), kField.toSize());
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_nameEditor->open(id, m_model.links()[link].label, place);
}

/// Over the note itself, but large enough to write in.
void CanvasWidget::openNote(const CanvasItem& note, const QRectF& box)
{
    QRect place(box.topLeft().toPoint(), box.size().expandedTo(QSizeF(kLeastNoteEditor)).toSize());
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_noteEditor->open(note.id, note.words, place);
}

/// A note grows to what was written into it.
void CanvasWidget::write(const NodeId& id, const QString& text)
{
    if (const Annotation* note = m_scene->findAnnotation(id))
        commit(EditPtr(std::make_unique<AnnotationEdit>(
            id, AnnotationEdit::Look{text.toStdString(), note->tint, grownFor(*note, text)})));
}

void CanvasWidget::selectAll()
{
    std::vector<NodeId> nodes;
    for (const CanvasItem& item : m_model.items())
        if (!item.hidden)
            nodes.push_back(item.id);
    m_selection.set(std::move(nodes), {});
}

void CanvasWidget::removeSelection()
{
    if (!m_selection.isEmpty())
        commit(EditPtr(std::make_unique<RemoveEdit>(m_selection.nodes(), m_selection.links())));
}

void CanvasWidget::placeKind(const QString& kind, const QString& name)
{
    const KindDescriptor* descriptor = vocabulary().kind(kind.toStdString());
    if (!descriptor)
        return;
    QPointF at = m_view.visibleScene().center();
    if (const ItemIndex item = m_model.find(m_selection.focus().node); item != kNoIndex) {
        const CanvasItem& focus = m_model.items()[item];
        at = focus.isCard() ? besides(item, {1, 0}) : focus.rect.center();
        if (const QRectF inside = focus.rect.adjusted(0, headerOf(focus.shape), 0, 0);
            focus.isPlace() && focus.cardsInside == 0)
            at = inside.center();
    }
    if (m_drops.placeAt(*descriptor, at, name))
        reveal(m_selection.nodes());
}

void CanvasWidget::placeLinked(const QString& kind, const QString& name)
{
    const KindDescriptor* descriptor = vocabulary().kind(kind.toStdString());
    const std::vector<NodeId> from = selectedCards();
    if (!descriptor || from.empty())
        return placeKind(kind, name);
    if (m_drops.placeAt(*descriptor, besides(m_model.find(from.back()), {1, 0}), name, from))
        reveal(m_selection.nodes());
}

/// A gap away from a card, in that direction; what stands in a region goes on in it.
QPointF CanvasWidget::besides(ItemIndex card, QPointF direction) const
{
    const QRectF& rect = m_model.items()[card].rect;
    const QPointF at =
        rect.center() + QPointF(direction.x() * (rect.width() + kLinkGap), direction.y() * (rect.height() + kLinkGap));
    ItemIndex around = card;
    while (m_model.items()[around].parent != kNoIndex)
        around = m_model.items()[around].parent;
    if (around == card)
        return at;
    const QRectF room = m_model.items()[around].rect.adjusted(1, 1, -1, -1);
    return {std::clamp(at.x(), room.left(), room.right()), std::clamp(at.y(), room.top(), room.bottom())};
}

/// The one with the focus last.
std::vector<NodeId> CanvasWidget::selectedCards() const
{
    std::vector<NodeId> cards;
    for (const NodeId& id : m_selection.nodes())
        if (const ItemIndex item = m_model.find(id); item != kNoIndex && m_model.items()[item].isCard())
            cards.push_back(id);
    return cards;
}

void CanvasWidget::placeFragment(const Fragment& fragment)
{
    if (m_fragmentDrops.place(fragment, m_view.visibleScene().center()))
        reveal(m_selection.nodes());
}

void CanvasWidget::placeAnnotation(Annotation::Form form)
{
    m_tools.cancel();
    setFocus(Qt::ShortcutFocusReason);
    m_annotationDrops.place(form);
}

void CanvasWidget::toggleLocked()
{
    if (!m_selection.nodes().empty())
        commit(makeLock(*m_scene, m_selection.nodes()));
}

void CanvasWidget::groupSelection() { commit(makeGroup(*m_scene, m_selection.nodes())); }

void CanvasWidget::ungroupSelection() { commit(makeUngroup(*m_scene, m_selection.nodes())); }

void CanvasWidget::linkByKeyboard()
{
    m_tools.cancel();
    setFocus(Qt::ShortcutFocusReason);
    m_keyLink.begin(selectedCards());
}

void CanvasWidget::arrange(Arrangement how)
{
    commit(makeArrange(m_model, unlockedOf(*m_scene, m_selection.nodes()), how));
}

void CanvasWidget::tidyUp()
{
    const bool fitted = m_fitted;
    if (commit(makeTidy(*m_scene, vocabulary(), m_selection.nodes())) && fitted)
        zoomToFit();
}

void CanvasWidget::toggleCollapsed()
{
    std::vector<ItemIndex> places;
    for (const NodeId& id : m_selection.nodes())
        if (const ItemIndex item = m_model.find(id); item != kNoIndex && m_model.items()[item].isPlace())
            places.push_back(item);
    const bool unfold = std::ranges::all_of(places, [&](ItemIndex i) { return m_model.items()[i].collapsed; });
    std::vector<EditPtr> edits;
    for (const ItemIndex i : places) {
        const Node& node = *m_scene->find(m_model.items()[i].id);
        edits.push_back(std::make_unique<ResizeEdit>(node.id, ResizeEdit::Box{node.position, node.size, !unfold}));
    }
    if (edits.size() == 1)
        commit(std::move(edits.front()));
    else if (!edits.empty())
        commit(EditPtr(
            std::make_unique<CompositeEdit>(std::move(edits), unfold ? QT_TRANSLATE_NOOP("Core", "Unfold places")
                                                                     : QT_TRANSLATE_NOOP("Core", "Fold places"))));
}

std::optional<QPointF> CanvasWidget::pointed() const
{
    return m_pointer ? std::optional(m_view.toScene(QPointF(*m_pointer))) : std::nullopt;
}

bool CanvasWidget::commit(Result<EditPtr> edit)
{
    m_placed.clear();
    Result<void> done =
        edit ? (m_commit ? m_commit(std::move(*edit)) : Result<void>()) : tl::unexpected(std::move(edit).error());
    if (!done)
        Q_EMIT refused(coreText(done.error()));
    else
        followPlaced();
    return done.has_value();
}

void CanvasWidget::lift(const std::vector<NodeId>& ids)
{
    if (ids.empty() && m_model.snapshot().lifted->empty())
        return;
    m_model.setLifted(ids);
    update();
}

void CanvasWidget::say(const QString& text)
{
    if (text == m_hoverText)
        return;
    m_hoverText = text;
    Q_EMIT hoverTextChanged(text);
}

/// A small menu, shown once the drag that leads to it is over.
void CanvasWidget::offer(const QString& title, std::vector<Choice> choices, QPointF at, std::function<void()> closed)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("offer"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(title);
    QString letters;
    for (Choice& choice : choices) {
        QAction* action = menu->addAction(withMnemonic(choice.text, letters));
        action->setObjectName(choice.icon);
        if (!choice.icon.isEmpty())
            action->setIcon(
                QIcon(QPixmap::fromImage(renderIcon(choice.icon, kOfferIcon * devicePixelRatioF(), m_theme->accent))));
        connect(action, &QAction::triggered, this, [this, act = std::move(choice.act)] {
            act();
            reveal(m_selection.nodes());
        });
    }
    connect(menu, &QMenu::aboutToHide, this, [closed = std::move(closed)] { closed(); });
    QTimer::singleShot(0, menu, [menu, where = mapToGlobal(at.toPoint())] { menu->popup(where); });
}

void CanvasWidget::takeFrame(const Frame& frame)
{
    m_model.takeFrame(frame);
    m_stage.takeFrame(frame);
    m_chips->showRun(m_model, frame, m_stage.play());
    m_chips->showView(m_model, m_view);
    m_playing = frame.playing;
    beat();
    const auto acting = static_cast<std::size_t>(std::ranges::count_if(frame.faults, &FaultSpec::active));
    const bool faultsTurned = std::exchange(m_actingFaults, acting) != acting;
    if (faultsTurned)
        m_meter.answer();
    if (!m_sinceHover.isValid() || m_sinceHover.hasExpired(kNumbersEvery) || !frame.playing) {
        m_sinceHover.start();
        refreshHover();
    }
    if (!m_clock->isRunning() || faultsTurned) // else the next beat shows it
        update();
}

void CanvasWidget::clearRun()
{
    m_model.clearLive();
    m_stage.clear();
    m_chips->showNoRun();
    m_playing = false;
    beat();
    update();
}

void CanvasWidget::tick(double seconds)
{
    m_stage.advance(seconds);
    beat();
    update();
}

void CanvasWidget::settle()
{
    m_glide.reset();
    m_static.update(m_model.snapshot(), m_model.geometryVersion(), m_view, *m_theme, m_model.takeDirty());
    (void)m_model.takeTurned();
    m_static.renderNow();
}

ItemRef CanvasWidget::itemAt(QPoint position) const
{
    const ItemRef item = HitTester(m_model, m_view).at(position, m_tools.grabbable());
    const bool isGround = item.isNone() || item.part == ItemRef::Part::Header || item.part == ItemRef::Part::Link ||
                          (item.part == ItemRef::Part::Body && !m_model.items()[m_model.find(item.node)].isCard());
    const ItemIndex named = isGround ? linkNamedAt(m_model.snapshot(), m_view, position) : kNoIndex;
    return named == kNoIndex ? item : ItemRef{ItemRef::Part::LinkLabel, {}, m_model.links()[named].id, {}, 0};
}

QRectF CanvasWidget::boxOf(const NodeId& id) const
{
    const ItemIndex item = m_model.find(id);
    return item == kNoIndex ? QRectF() : m_view.toScreen(m_model.items()[item].rect);
}

void CanvasWidget::paintEvent(QPaintEvent*)
{
    m_meter.begin(m_clock->isRunning());
    composeFrame();
    QPainter painter(this);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, m_frame);
    painter.end();
    m_clock->frameCost(m_meter.end());
    if (m_clock->isRunning())
        Q_EMIT framePainted();
}

/// Numbers change ten times a second while time runs, so that they can be read; states at once.
std::vector<QRectF> CanvasWidget::takeDirty()
{
    const auto shows =
        m_view.detail().card < CardDetail::Icon ? CanvasModel::Shows::States : CanvasModel::Shows::Numbers;
    const bool due = !m_clock->isRunning() || !m_sinceNumbers.isValid() || m_sinceNumbers.hasExpired(kNumbersEvery);
    if (due)
        m_sinceNumbers.start();
    return m_model.takeDirty(shows, due);
}

void CanvasWidget::composeFrame()
{
    if (m_view.size() != size() || m_view.dpr() != devicePixelRatioF())
        m_view = m_view.resized(size(), devicePixelRatioF());
    m_static.update(m_model.snapshot(), m_model.geometryVersion(), m_view, *m_theme, takeDirty(), m_model.takeTurned());
    if (m_static.isFading(wall()))
        beat();
    if (m_frame.size() != (QSizeF(size()) * devicePixelRatioF()).toSize() ||
        m_frame.devicePixelRatio() != devicePixelRatioF())
        m_frame = CanvasRenderer::imageFor(m_view);
    const View shown = shownView();
    m_static.present(m_frame, shown, wall());
    m_meter.copied(m_static.copyMilliseconds());
    const Preview& preview = m_tools.preview();
    if (preview.dragOffset)
        m_renderer.renderList(m_frame, composeDragged(m_model.snapshot(), *preview.dragOffset, shown, *m_theme));
    if (preview.resize)
        m_renderer.renderList(
            m_frame, composeResized(m_model.snapshot(), preview.resize->item, preview.resize->rect, shown, *m_theme));
    m_renderer.renderMoving(m_frame, m_model.snapshot(), m_stage.window(), shown, *m_theme);
    const DrawList overlay = composeOverlay(m_model, shown, *m_theme, m_selection, m_tools.hovered(),
                                            m_tools.grabbable(), preview, hasFocus());
    if (!overlay.empty())
        m_renderer.renderList(m_frame, overlay);
}

} // namespace cloudyard
