// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/appearance.h"

#include <unordered_set>

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStandardPaths>
#include <QToolTip>
#include <QWidget>

#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/desktop_motion.h"
#include "gui/panels/look/panel_fonts.h"

namespace cloudyard {
namespace {

/// Notes which widgets Qt itself tells of another palette, for as long as it lives.
class ToldWidgets : public QObject {
public:
    ToldWidgets() { qApp->installEventFilter(this); }
    [[nodiscard]] bool contains(const QWidget* widget) const { return m_told.contains(widget); }

protected:
    bool eventFilter(QObject* to, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            m_told.insert(to);
        return false;
    }

private:
    std::unordered_set<const QObject*> m_told;
};

} // namespace

Appearance::Appearance(ThemeChoice choice, QObject* parent)
    : QObject(parent),
      m_choice(choice),
      m_animations(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")),
      m_motion(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion")),
      m_filesSayStill(
          cloudyard::desktopIsStill(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))),
      m_theme(&Theme::dark())
{
    installFonts();
    m_style = new CloudyardStyle(*m_theme);
    QApplication::setStyle(m_style);
    QApplication::setFont(sansFont(12, QFont::Normal));
    apply();
    connect(&m_system, &SystemScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    connect(&m_animations, &PortalSetting::said, this,
            [this](const QVariant& on) { note(m_animationsAreOff, !on.toBool()); });
    connect(&m_motion, &PortalSetting::said, this,
            [this](const QVariant& wish) { note(m_lessIsAskedFor, wish.toUInt() == 1); });
}

void Appearance::note(bool& wish, bool isStill)
{
    const bool before = desktopIsStill();
    wish = isStill;
    if (desktopIsStill() != before)
        Q_EMIT desktopStillnessChanged();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::toggle() { choose(m_theme->isDark ? ThemeChoice::Light : ThemeChoice::Dark); }

void Appearance::apply()
{
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system.isDark());
    m_theme = dark ? &Theme::dark() : &Theme::light();
    m_style->setTheme(*m_theme);
    const QPalette palette = paletteOf(*m_theme);
    const ToldWidgets told;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Qt tells only those widgets whose own palette changed; what paints itself from the theme must hear of it too.
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!told.contains(widget)) {
            QEvent change(QEvent::PaletteChange);
            QApplication::sendEvent(widget, &change);
        }
        widget->update();
    }
    Q_EMIT themeChanged(*m_theme);
}

} // namespace cloudyard
