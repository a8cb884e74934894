// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/cloudyard_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

constexpr qreal kFieldRadius = 7;
constexpr qreal kButtonRadius = 8;
constexpr qreal kRowRadius = 5;
constexpr int kScrollBarWidth = 10;
constexpr int kStepperWidth = 20;
constexpr int kMenuRow = 26;
constexpr int kFieldInset = 4;  ///< px beside words, in addition to what Qt leaves
constexpr int kFlatPadding = 7; ///< px beside the words of a button without a face
constexpr int kPopupMargin = 8; ///< px beside the words of a list that opens over the window

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// A list that opens over the window, such as what a search finds.
bool isPopupList(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr && widget->isWindow();
}

/// The line for text of a field with more to it.
bool isPartOfField(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

/// A field for several lines of text.
bool isTextBox(const QWidget* widget) { return qobject_cast<const QPlainTextEdit*>(widget) != nullptr; }

/// A line between entries of a menu, without words.
bool isBareSeparator(const QStyleOption* option)
{
    const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return entry != nullptr && entry->menuItemType == QStyleOptionMenuItem::Separator && entry->text.isEmpty();
}

/// The rect of a cell, longer where its row goes on: only a row's ends are round.
QRect beyondCell(const QStyleOptionViewItem& cell)
{
    using Option = QStyleOptionViewItem;
    const bool before = cell.viewItemPosition == Option::Middle || cell.viewItemPosition == Option::End;
    const bool after = cell.viewItemPosition == Option::Middle || cell.viewItemPosition == Option::Beginning;
    const int more = 2 * static_cast<int>(kRowRadius);
    return cell.rect.adjusted(before ? -more : 0, 0, after ? more : 0, 0);
}

/// Keyboard focus shows a ring; a mouse click on a button does not.
bool showsRing(const QStyleOption* option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

/// A chevron of a size that suits fields and menus, pointing up or down, centred in a rect.
void strokeChevron(QPainter* painter, const QRectF& rect, const QColor& colour, bool up)
{
    const QPointF centre = rect.center();
    const qreal reach = 3.5;
    const qreal rise = up ? -1.75 : 1.75;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {centre + QPointF(-reach, -rise), centre + QPointF(0, rise),
                              centre + QPointF(reach, -rise)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

} // namespace

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, theme.panel);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.raised);
    set(QPalette::AlternateBase, theme.hover);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Button, theme.raised);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.errText());
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.hue(Hue::Blue).text);
    set(QPalette::LinkVisited, theme.hue(Hue::Blue).text);
    set(QPalette::ToolTipBase, theme.raised);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Light, theme.hover);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.divider);
    set(QPalette::Dark, theme.divider);
    set(QPalette::Shadow, theme.divider);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hover);
    return palette;
}

const Theme& themeOf(const QWidget* widget)
{
    const auto* style = qobject_cast<const CloudyardStyle*>(widget->style());
    return style ? style->theme() : Theme::dark();
}

CloudyardStyle::CloudyardStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_theme(&theme)
{
}

void CloudyardStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isTextBox(widget)) { // its frame fills it, for its corners are round
        widget->setAttribute(Qt::WA_Hover);
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    }
}

void CloudyardStyle::fillRounded(QPainter* painter, const QRectF& rect, qreal radius,
                                 const QColor& fill, const QColor& border) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void CloudyardStyle::drawField(const QStyleOption* option, QPainter* painter) const
{
    const bool focused = has(option, State_HasFocus);
    const bool hovered = has(option, State_MouseOver) && has(option, State_Enabled);
    const QColor border = focused   ? m_theme->accent
                          : hovered ? m_theme->cardBorder
                                    : m_theme->divider;
    fillRounded(painter, option->rect, kFieldRadius, m_theme->raised, border);
}

void CloudyardStyle::drawButtonFace(const QStyleOption* option, QPainter* painter) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool hovered = has(option, State_MouseOver) && has(option, State_Enabled);
    const bool pressed = has(option, State_Sunken) || has(option, State_On);
    if (primary && has(option, State_Enabled))
        fillRounded(painter, option->rect, kButtonRadius,
                    hovered ? m_theme->accentHover : m_theme->accent, {});
    else if (!flat || hovered || pressed)
        fillRounded(painter, option->rect, kButtonRadius,
                    hovered || pressed ? m_theme->hover : m_theme->raised,
                    flat ? QColor() : QColor(m_theme->divider));
    if (showsRing(option))
        fillRounded(painter, option->rect, kButtonRadius, {}, m_theme->accent);
}

void CloudyardStyle::drawToolFace(const QStyleOption* option, QPainter* painter) const
{
    const bool on = has(option, State_On) || has(option, State_Sunken);
    if (has(option, State_Enabled) && (on || has(option, State_MouseOver)))
        fillRounded(painter, option->rect, kButtonRadius,
                    has(option, State_On) ? m_theme->divider : m_theme->hover, {});
    if (showsRing(option))
        fillRounded(painter, option->rect, kButtonRadius, {}, m_theme->accent);
}

void CloudyardStyle::drawCheckMark(const QStyleOption* option, QPainter* painter) const
{
    const bool on = has(option, State_On);
    const bool enabled = has(option, State_Enabled);
    const QColor fill = on ? (enabled ? m_theme->accent : m_theme->faint) : m_theme->raised;
    const bool ring = has(option, State_HasFocus) || has(option, State_MouseOver);
    fillRounded(painter, option->rect, 4, fill, ring || on ? m_theme->accent : m_theme->cardBorder);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(QColor(m_theme->onAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option->rect;
    const QPointF points[] = {r.topLeft() + QPointF(r.width() * 0.24, r.height() * 0.52),
                              r.topLeft() + QPointF(r.width() * 0.43, r.height() * 0.70),
                              r.topLeft() + QPointF(r.width() * 0.77, r.height() * 0.32)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void CloudyardStyle::drawArrow(const QStyleOption* option, QPainter* painter, bool up) const
{
    strokeChevron(painter, option->rect,
                  has(option, State_Enabled) ? m_theme->muted : m_theme->faint, up);
}

void CloudyardStyle::drawRow(const QStyleOption* option, QPainter* painter) const
{
    const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    painter->save();
    painter->setClipRect(option->rect, Qt::IntersectClip);
    const QRect whole = row ? beyondCell(*row) : option->rect;
    if (has(option, State_Selected))
        fillRounded(painter, whole, kRowRadius, m_theme->hover, showsRing(option) ? QColor(m_theme->accent) : QColor());
    else if (row && has(option, State_MouseOver) && has(option, State_Enabled))
        fillRounded(painter, whole, kRowRadius, m_theme->raised, {});
    painter->restore();
}

void CloudyardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isPartOfField(widget))
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonCommand:
        drawButtonFace(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolFace(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckMark(option, painter);
        return;
    case PE_IndicatorArrowDown:
        drawArrow(option, painter, false);
        return;
    case PE_IndicatorArrowUp:
        drawArrow(option, painter, true);
        return;
    case PE_PanelItemViewItem:
        drawRow(option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        if (isTextBox(widget))
            return drawField(option, painter);
        if (!isPopupList(widget))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        [[fallthrough]];
    case PE_PanelMenu:
        painter->fillRect(option->rect, QColor(m_theme->isDark ? m_theme->raised : m_theme->panel));
        fillRounded(painter, option->rect, 0, {}, m_theme->cardBorder);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        fillRounded(painter, option->rect, 0, {}, m_theme->cardBorder);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CloudyardStyle::drawTab(const QStyleOption* option, QPainter* painter) const
{
    const QRect r = option->rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), QColor(m_theme->divider));
    if (has(option, State_Selected))
        painter->fillRect(QRect(r.left() + 6, r.bottom() - 1, r.width() - 12, 2),
                          QColor(m_theme->accent));
    if (has(option, State_HasFocus))
        fillRounded(painter, r.adjusted(2, 2, -2, -4), 5, {}, m_theme->accent);
}

void CloudyardStyle::drawTabText(const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return;
    const bool lit = has(option, State_Selected) || has(option, State_MouseOver);
    painter->save();
    painter->setPen(!has(option, State_Enabled) ? m_theme->faint
                    : lit                       ? m_theme->text
                                                : m_theme->muted);
    QFont font = widget ? widget->font() : painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QRect room = option->rect;
    if (!tab->icon.isNull()) {
        constexpr int kGap = 4;
        const int text = tab->text.isEmpty() ? 0 : kGap + painter->fontMetrics().horizontalAdvance(tab->text);
        const QRect icon(
            {room.center().x() - (tab->iconSize.width() + text) / 2, room.center().y() - tab->iconSize.height() / 2},
            tab->iconSize);
        tab->icon.paint(painter, icon);
        room.setLeft(icon.right() + kGap);
    }
    const Qt::Alignment at = tab->icon.isNull() ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft;
    painter->drawText(room, static_cast<int>(at) | Qt::TextShowMnemonic, tab->text);
    painter->restore();
}

void CloudyardStyle::drawControl(ControlElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        drawTabText(option, painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, QColor(m_theme->divider));
        return;
    case CE_ComboBoxLabel:
        drawComboBoxLabel(option, painter, widget);
        return;
    case CE_ItemViewItem: // rows are selected by a quiet fill, not by the accent
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy = *row;
            if (has(option, State_Enabled))
                copy.palette.setColor(QPalette::HighlightedText, m_theme->text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (isBareSeparator(option)) {
            const QRect r = option->rect;
            painter->fillRect(QRect(r.left() + 6, r.center().y(), r.width() - 12, 1), QColor(m_theme->divider));
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            if (copy.features.testFlag(QStyleOptionButton::DefaultButton) &&
                has(option, State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, m_theme->onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CloudyardStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    const bool active =
        has(option, State_MouseOver) || option->activeSubControls.testFlag(SC_ScrollBarSlider);
    fillRounded(painter, QRectF(thumb).adjusted(2, 2, -2, -2), 3,
                active ? m_theme->faint : m_theme->divider, {});
}

void CloudyardStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter,
                                 const QWidget* widget) const
{
    drawField(option, painter);
    QStyleOption arrow(*option);
    arrow.rect = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
    drawArrow(&arrow, painter, true);
    arrow.rect = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
    drawArrow(&arrow, painter, false);
}

/// With an ellipsis where the room is short.
void CloudyardStyle::drawComboBoxLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!box)
        return;
    QStyleOptionComboBox shown(*box);
    const int room = subControlRect(CC_ComboBox, &shown, SC_ComboBoxEditField, widget).width() - 4;
    if (!shown.editable)
        shown.currentText = shown.fontMetrics.elidedText(shown.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &shown, painter, widget);
}

void CloudyardStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter,
                                  const QWidget* widget) const
{
    drawField(option, painter);
    QStyleOption arrow(*option);
    arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawArrow(&arrow, painter, false);
}

void CloudyardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect CloudyardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const
{
    const QRect r = option->rect;
    const auto mirrored = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_SpinBox) {
        const QRect up(r.right() - kStepperWidth, r.top() + 2, kStepperWidth, r.height() / 2 - 2);
        switch (part) {
        case SC_SpinBoxUp:
            return mirrored(up);
        case SC_SpinBoxDown:
            return mirrored(up.translated(0, up.height()));
        case SC_SpinBoxEditField:
            return mirrored(r.adjusted(6, 2, -kStepperWidth - 2, -2));
        default:
            return r;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!slider)
            return r;
        const bool upright = slider->orientation == Qt::Vertical;
        const int room = upright ? r.height() : r.width();
        const int range = slider->maximum - slider->minimum;
        const int thumb = range > 0 ? qMax(24, static_cast<int>(qint64(room) * slider->pageStep /
                                                                (range + slider->pageStep)))
                                    : room;
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                    room - thumb, slider->upsideDown);
        const auto span = [&](int from, int length) {
            return upright ? QRect(r.left(), r.top() + from, r.width(), length)
                           : QRect(r.left() + from, r.top(), length, r.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return span(start, thumb);
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + thumb, room - start - thumb);
        default:
            return {};
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return mirrored(mirrored(rect).adjusted(kFieldInset, 0, 0, 0));
    return rect;
}

/// Words begin as far from the edge of a line for text as in the other fields.
QRect CloudyardStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && !isPartOfField(widget) ? rect.adjusted(kFieldInset, 0, -kFieldInset, 0)
                                                                    : rect;
}

QSize CloudyardStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                       const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
    case CT_PushButton:
        result.setHeight(qMax(result.height(), 28));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat)) // is a word in its row
            result.setWidth(size.width() + 2 * kFlatPadding);
        break;
    case CT_TabBarTab:
        result = QSize(result.width() - 4, 34);
        break;
    case CT_ItemViewItem:
        if (isPopupList(widget))
            result.setHeight(qMax(result.height(), kMenuRow));
        break;
    case CT_MenuItem:
        if (!isBareSeparator(option))
            result.setHeight(qMax(result.height(), kMenuRow));
        break;
    default:
        break;
    }
    return result;
}

int CloudyardStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarWidth;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return isPopupList(widget) ? 1 : qobject_cast<const QAbstractItemView*>(widget) ? 0 : 2;
    case PM_FocusFrameHMargin:
        return isPopupList(widget) ? kPopupMargin : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_TabBarTabHSpace:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// What stands in a message box is one of our own icons.
QIcon CloudyardStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    const auto own = [](const char* name, QRgb color) {
        return tintedIcon(QString::fromLatin1(name), QColor(color), QColor(color));
    };
    switch (icon) {
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return own("app-logo", m_theme->accent);
    case SP_MessageBoxWarning:
        return own("warning", m_theme->retry());
    case SP_MessageBoxCritical:
        return own("warning", m_theme->error());
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int CloudyardStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace cloudyard
