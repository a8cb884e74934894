// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/system_scheme.h"

#include <QApplication>
#include <QPalette>

namespace cloudyard {
namespace {

constexpr uint kNoWish = 0;
constexpr uint kDark = 1;

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent),
      m_wish(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")),
      m_isDark(isDarkPalette(QApplication::palette()))
{
    connect(&m_wish, &PortalSetting::said, this, [this](const QVariant& scheme) { take(scheme.toUInt()); });
}

/// No preference leaves it to the palette; but who had one and has it no more is back at light.
void SystemScheme::take(uint scheme)
{
    const bool isDark = scheme == kDark || (scheme == kNoWish && !m_hasAnswer && m_isDark);
    m_hasAnswer = true;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed(isDark);
}

} // namespace cloudyard
