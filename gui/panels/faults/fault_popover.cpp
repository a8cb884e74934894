// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/fault_popover.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include "core/faults/fault_aim.h"
#include "gui/language/core_text.h"
#include "gui/panels/faults/fault_times.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kWidth = 292;
constexpr int kGapToTarget = 8;
constexpr int kScreenMargin = 6;
constexpr int kErrorLines = 2;
constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kPresets[] = {15, 30, kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute}; ///< seconds

/// As tall as what it holds where there is room, and else scrolls.
class ScrolledForm : public QScrollArea {
public:
    explicit ScrolledForm(QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int wide = kWidth - 28;
        const QLayout* rows = widget()->layout();
        return {wide, rows->hasHeightForWidth() ? rows->totalHeightForWidth(wide) : rows->totalSizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 60}; }
};

} // namespace

FaultPopover::FaultPopover(const Document& document, const FrameFeed& feed, FaultOrder order, Purpose purpose,
                           const std::string& targetHint, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_document(document),
      m_feed(feed),
      m_order(std::move(order)),
      m_purpose(purpose),
      m_targetHint(m_order.target.empty() ? targetHint : m_order.target),
      m_icon(new IconTile(34, this)),
      m_title(new ElidedLabel({}, 13, QFont::DemiBold, TextTone::Normal, this)),
      m_subtitle(new ToneLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
      m_fault(new QComboBox(this)),
      m_target(new QComboBox(this)),
      m_duration(new QComboBox(this)),
      m_when(new QComboBox(this)),
      m_parameters(new QWidget(this)),
      m_error(new ToneLabel({}, 11, QFont::Normal, TextTone::Error, this)),
      m_confirm(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    build();
    fillTimes();
    fillFaults();
    connect(m_fault, &QComboBox::currentIndexChanged, this, &FaultPopover::fillTargets);
    connect(m_target, &QComboBox::currentIndexChanged, this, &FaultPopover::showKind);
    connect(m_when, &QComboBox::editTextChanged, this, &FaultPopover::showVerb);
    for (const QComboBox* field : {m_duration, m_when})
        connect(field, &QComboBox::editTextChanged, this, [this] {
            if (!m_error->text().isEmpty())
                showError(); // it may be right now
        });
    connect(m_confirm, &QPushButton::clicked, this, &FaultPopover::confirm);
    m_duration->setFocus();
}

void FaultPopover::build()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    m_subtitle->setWordWrap(true);
    texts->addWidget(m_subtitle);
    auto* header = new QHBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_icon);
    header->addLayout(texts, 1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& label, QComboBox* field) {
        auto* caption = new ToneLabel(label, 12, QFont::Normal, TextTone::Muted, this);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const int row = grid->rowCount();
        grid->addWidget(caption, row, 0);
        grid->addWidget(field, row, 1);
        return caption;
    };
    const bool asksFault = m_order.fault.empty() || m_purpose == Purpose::Scene;
    const bool asksTarget = m_order.target.empty() || m_purpose == Purpose::Scene;
    addRow(tr("What"), m_fault)->setVisible(asksFault);
    addRow(tr("Where"), m_target)->setVisible(asksTarget);
    m_durationLabel = addRow(tr("How long"), m_duration);
    addRow(tr("When"), m_when);
    m_fault->setVisible(asksFault);
    m_target->setVisible(asksTarget);
    for (QComboBox* field : {m_fault, m_target, m_duration, m_when}) {
        field->installEventFilter(this); // the wheel scrolls the form and changes nothing
        field->view()->installEventFilter(this);
    }
    for (QComboBox* field : {m_duration, m_when}) {
        field->setEditable(true);
        field->setInsertPolicy(QComboBox::NoInsert);
        field->setCompleter(nullptr);
        field->lineEdit()->installEventFilter(this); // a combo box would keep Enter and Esc to itself
    }
    (new QVBoxLayout(m_parameters))->setContentsMargins(0, 0, 0, 0);
    m_error->setWordWrap(true); // its room is kept, so that no button moves when something is said
    m_error->setFixedHeight(kErrorLines * m_error->fontMetrics().height());
    m_error->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    m_confirm->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_confirm, 1);
    m_scroll = new ScrolledForm(this);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(grid);
    rows->addWidget(m_parameters);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addLayout(header);
    column->addWidget(m_scroll);
    column->addWidget(m_error);
    column->addLayout(buttons);
}

SimTime FaultPopover::now() const { return m_feed.frame() ? m_feed.frame()->now : SimTime{}; }

void FaultPopover::fillTimes()
{
    m_duration->addItem(howLongText({}));
    for (const std::int64_t seconds : kPresets)
        m_duration->addItem(howLongText(Duration::seconds(seconds)));
    m_duration->setEditText(howLongText(m_order.duration));
    m_when->addItem(m_purpose == Purpose::Run ? whenText({}) : whenText(m_order.at));
    if (m_purpose == Purpose::Run)
        for (const char* later : {QT_TR_NOOP("in 10 s"), QT_TR_NOOP("in 30 s"), QT_TR_NOOP("in 1 min")})
            m_when->addItem(tr(later));
    m_when->setEditText(whenText(m_order.at));
}

void FaultPopover::fillFaults()
{
    const FaultDescriptor* wanted = m_document.vocabulary().fault(m_order.fault);
    for (const FaultGroup& group : faultGroups(m_document.vocabulary())) {
        if (faultTargets(m_document.scene(), m_document.vocabulary(), *group.front()).empty())
            continue;
        m_fault->addItem(coreText(group.front()->name), toQString(group.front()->id));
        const bool isHinted =
            aimedFault(m_document.scene(), m_document.vocabulary(), *group.front(), m_targetHint).has_value();
        const bool first = m_fault->count() == 1;
        if (wanted ? wanted->name == group.front()->name : first || (isHinted && m_kind == nullptr)) {
            m_fault->setCurrentIndex(m_fault->count() - 1);
            m_kind = isHinted ? group.front() : nullptr; // the first that fits what is selected
        }
    }
    fillTargets();
}

const FaultDescriptor* FaultPopover::chosenName() const
{
    return m_document.vocabulary().fault(m_fault->currentData().toString().toStdString());
}

std::string FaultPopover::chosenTarget() const { return m_target->currentData().toString().toStdString(); }

void FaultPopover::fillTargets()
{
    const std::string before = m_target->count() > 0 ? chosenTarget() : m_targetHint;
    const FaultDescriptor* name = chosenName();
    {
        const QSignalBlocker quiet(m_target);
        m_target->clear();
        if (name)
            for (const FaultTarget& target : faultTargets(m_document.scene(), m_document.vocabulary(), *name)) {
                m_target->addItem(target.name, toQString(target.id));
                if (target.id == before)
                    m_target->setCurrentIndex(m_target->count() - 1);
            }
    }
    showKind();
}

/// The kind follows from name and target; with it its words and parameters.
void FaultPopover::showKind()
{
    const FaultDescriptor* name = chosenName();
    const auto fits = name ? aimedFault(m_document.scene(), m_document.vocabulary(), *name, chosenTarget())
                           : Result<const FaultDescriptor*>(nullptr);
    m_kind = fits ? *fits : nullptr;
    m_confirm->setEnabled(m_kind != nullptr);
    if (!m_kind) {
        m_title->setText(tr("Nothing here can break"));
        return;
    }
    m_durationLabel->setVisible(!m_kind->endsItself);
    m_duration->setVisible(!m_kind->endsItself);
    m_icon->setIcon(toQString(m_kind->id), Hue::Red);
    m_title->setText(QStringLiteral("%1 · %2").arg(coreText(m_kind->name), m_target->currentText()));
    m_subtitle->setText(coreText(m_kind->help));
    setAccessibleName(m_title->text());
    delete m_form;
    m_form = nullptr;
    m_parameters->setVisible(!m_kind->parameters.empty());
    if (!m_kind->parameters.empty()) {
        m_form = new SettingsForm(m_kind->parameters, m_parameters);
        m_form->sync(m_order.parameters);
        m_parameters->layout()->addWidget(m_form);
        for (SettingField* field : m_form->fields()) {
            field->setShowsError(false); // it might be scrolled out of sight
            connect(field, &SettingField::errorChanged, this, &FaultPopover::showError);
        }
        connect(m_form, &SettingsForm::edited, this, [this](const SettingChange& change) {
            if (change.value)
                m_order.parameters.set(change.key, *change.value);
            else
                m_order.parameters.erase(change.key);
            m_form->sync(m_order.parameters);
        });
    }
    showVerb();
    fit();
}

/// As tall as needed and the screen allows; what has grown below the screen's edge moves up.
void FaultPopover::fit()
{
    m_scroll->widget()->layout()->activate();
    m_scroll->updateGeometry();
    layout()->activate();
    const int most = m_room.isValid() ? m_room.height() : QWIDGETSIZE_MAX;
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : layout()->totalSizeHint().height();
    resize(kWidth, std::min(wanted, most));
    if (m_room.isValid() && isVisible() && geometry().bottom() > m_room.bottom())
        move(x(), std::max(m_room.top(), m_room.bottom() + 1 - height()));
}

void FaultPopover::showVerb()
{
    const auto when = parseWhen(m_when->currentText(), now());
    const bool isLater = when && when->has_value();
    m_confirm->setText(m_purpose == Purpose::Scene ? tr("Save")
                       : isLater                   ? tr("Plan it")
                       : m_kind                    ? coreText(m_kind->verb)
                                                   : tr("Inject"));
}

QString FaultPopover::problem() const
{
    for (const SettingField* field : m_form ? m_form->fields() : std::vector<SettingField*>())
        if (!field->error().isEmpty())
            return tr("%1: %2").arg(coreText(field->descriptor().label), field->error());
    const auto howLong = parseHowLong(m_duration->currentText());
    const auto when = parseWhen(m_when->currentText(), m_purpose == Purpose::Run ? now() : SimTime{-1});
    if (!howLong && !m_kind->endsItself)
        return coreText(howLong.error());
    if (!when)
        return coreText(when.error());
    if (m_purpose == Purpose::Scene && !*when)
        return tr("A step of the scene needs a time, such as 1:30");
    const auto end = m_document.scene().duration;
    return end && *when && when->value().sinceStart() >= *end
               ? tr("The scene ends at %1").arg(clockOf(SimTime{end->ns}))
               : QString();
}

void FaultPopover::showError()
{
    m_error->setText(m_kind ? problem() : QString());
    m_error->setToolTip(m_error->text());
}

/// Orders are done when they are done; one that a step cuts short stays so.
std::optional<Duration> FaultPopover::wantedDuration() const
{
    if (m_kind->endsItself)
        return m_order.fault == m_kind->id ? m_order.duration : std::nullopt;
    return *parseHowLong(m_duration->currentText());
}

void FaultPopover::confirm()
{
    if (!m_kind)
        return;
    showError();
    if (!m_error->text().isEmpty())
        return;
    m_order.duration = wantedDuration();
    m_order.at = *parseWhen(m_when->currentText(), m_purpose == Purpose::Run ? now() : SimTime{-1});
    m_order.fault = m_kind->id;
    m_order.target = chosenTarget();
    const SettingMap before = m_order.parameters;
    for (const SettingMap::Entry& stated : before.entries())
        if (!findSetting(m_kind->parameters, stated.key)) // of another kind, chosen before
            m_order.parameters.erase(stated.key);
    const FaultOrder order = m_order;
    close();
    Q_EMIT ordered(order);
}

void FaultPopover::popUpAt(const QRect& box)
{
    const QScreen* screen = QGuiApplication::screenAt(box.center());
    popUpAt(box, (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry());
}

void FaultPopover::popUpAt(const QRect& box, const QRect& screen)
{
    m_room = screen.adjusted(0, kScreenMargin, 0, -kScreenMargin);
    const QRect& room = m_room;
    fit();
    QPoint at(box.right() + kGapToTarget, box.top());
    if (at.x() + width() > room.right())
        at.setX(box.left() - kGapToTarget - width());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() + 1 - height())));
    move(at);
    show();
    QComboBox* first = m_duration->isHidden() ? m_when : m_duration;
    first->setFocus(Qt::PopupFocusReason);
    first->lineEdit()->selectAll();
}

void FaultPopover::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme.panel));
    painter.setPen(QColor(theme.divider));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool FaultPopover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress || qobject_cast<QComboBox*>(watched))
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (QComboBox* open = openList()) { // it has the keys first: Esc closes it alone
        if (key->key() == Qt::Key_Escape)
            open->hidePopup();
        return key->key() == Qt::Key_Escape;
    }
    if (!qobject_cast<QLineEdit*>(watched))
        return QFrame::eventFilter(watched, event);
    const bool isOurs = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
    if (isOurs)
        keyPressEvent(key);
    return isOurs;
}

QComboBox* FaultPopover::openList() const
{
    for (QComboBox* field : {m_fault, m_target, m_duration, m_when})
        if (field->view()->isVisible())
            return field;
    return nullptr;
}

void FaultPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cloudyard
