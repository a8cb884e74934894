// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/document_safety.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

DocumentSafety::DocumentSafety(Document& document, QWidget* window)
    : QObject(window),
      m_document(document),
      m_window(window),
      m_autosave(document, Autosave::usualFolder()),
      m_watch(document)
{
    connect(&m_watch, &FileWatch::changedOutside, this, &DocumentSafety::offerReload);
}

bool DocumentSafety::offerRecovery()
{
    const auto left = Autosave::leftovers(Autosave::usualFolder());
    if (left.empty())
        return false;
    const Autosave::Leftover& newest = left.front();
    const QString title =
        newest.title.isEmpty() ? tr("a scene without a name") : QStringLiteral("\"%1\"").arg(newest.title);
    QMessageBox box(QMessageBox::Question, tr("Recover"), tr("Cloudyard ended before %1 was saved.").arg(title),
                    QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("recover"));
    box.setInformativeText(
        tr("What was done until %1 is kept.").arg(QLocale().toString(newest.kept, QLocale::ShortFormat)));
    const QPushButton* recover = box.addButton(tr("&Recover"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(tr("&Throw Away"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Later"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == discard) {
        Autosave::discard(newest);
        return offerRecovery();
    }
    if (box.clickedButton() != recover)
        return false;
    return m_autosave.recover(newest).has_value();
}

bool DocumentSafety::hasLeftovers() { return !Autosave::leftovers(Autosave::usualFolder()).empty(); }

/// Does not block: the program that changes the file may change it again.
void DocumentSafety::offerReload()
{
    if (m_asking)
        return;
    m_asking = true;
    const QString name = QFileInfo(m_document.path()).fileName();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Changed elsewhere"),
                                tr("Another program has changed %1.").arg(name), QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("changedOutside"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (m_document.isModified())
        box->setInformativeText(tr("Reading it again loses what is not saved here."));
    QPushButton* again = box->addButton(tr("&Read Again"), QMessageBox::AcceptRole);
    QPushButton* keep = box->addButton(tr("&Keep Mine"), QMessageBox::RejectRole);
    box->setDefaultButton(m_document.isModified() ? keep : again);
    box->setEscapeButton(keep);
    connect(again, &QPushButton::clicked, this, &DocumentSafety::reload);
    connect(box, &QObject::destroyed, this, [this] { m_asking = false; });
    box->open();
}

void DocumentSafety::reload()
{
    if (const auto loaded = m_document.load(m_document.path()); !loaded)
        QMessageBox::warning(m_window, tr("Cannot read it"), coreText(loaded.error()));
}

} // namespace cloudyard
