// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/annotation_page.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/edit/holding.h"
#include "core/edit/layout_edits.h"
#include "gui/canvas/draw/annotation_shape.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {
constexpr Edit::Series kWriting = 61; ///< what is typed in one go is one step
constexpr int kWordsHeight = 120;
} // namespace

AnnotationPage::AnnotationPage(Document& document, NodeId id, QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_id(std::move(id)),
      m_words(new QPlainTextEdit(this)),
      m_colors(new QComboBox(this)),
      m_lock(new QCheckBox(tr("Locked: stays where it is"), this))
{
    const Annotation* annotation = m_document.scene().findAnnotation(m_id);
    const bool isFrame = annotation && annotation->form == Annotation::Form::Frame;
    const auto label = [this](const QString& text, QWidget* buddy) {
        buddy->setAccessibleName(text);
        return new ToneLabel(text, 12, QFont::Normal, TextTone::Muted, this);
    };
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(isFrame ? m_words->fontMetrics().height() + 14 : kWordsHeight);
    for (const auto& [color, name] : annotationColorNames())
        m_colors->addItem(name, toQString(color));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addWidget(label(isFrame ? tr("Title") : tr("Words"), m_words));
    column->addWidget(m_words);
    column->addWidget(label(tr("Color"), m_colors));
    column->addWidget(m_colors);
    column->addSpacing(4);
    column->addWidget(m_lock);
    column->addStretch();
    sync();
    connect(m_words, &QPlainTextEdit::textChanged, this, &AnnotationPage::write);
    connect(m_colors, &QComboBox::activated, this, &AnnotationPage::write);
    connect(m_lock, &QCheckBox::toggled, this, &AnnotationPage::setLocked);
}

void AnnotationPage::sync()
{
    const Annotation* annotation = m_document.scene().findAnnotation(m_id);
    if (!annotation)
        return;
    const QSignalBlocker quietWords(m_words), quietColors(m_colors), quietLock(m_lock);
    if (const QString words = toQString(annotation->text); words != m_words->toPlainText())
        m_words->setPlainText(words);
    m_colors->setCurrentIndex(std::max(0, m_colors->findData(toQString(annotation->tint))));
    m_lock->setChecked(annotation->locked);
    m_words->setReadOnly(annotation->locked);
    m_colors->setEnabled(!annotation->locked);
}

void AnnotationPage::write()
{
    const Annotation* annotation = m_document.scene().findAnnotation(m_id);
    if (!annotation)
        return;
    const AnnotationEdit::Look look{m_words->toPlainText().toStdString(),
                                    m_colors->currentData().toString().toStdString(),
                                    grownFor(*annotation, m_words->toPlainText())};
    auto edit = std::make_unique<AnnotationEdit>(m_id, look);
    edit->setSeries(kWriting);
    push(std::move(edit));
}

void AnnotationPage::setLocked(bool locked)
{
    if (const Annotation* annotation = m_document.scene().findAnnotation(m_id);
        annotation && annotation->locked != locked)
        push(makeLock(m_document.scene(), {&m_id, 1}));
}

void AnnotationPage::push(EditPtr edit)
{
    if (const auto done = m_document.push(std::move(edit)); !done)
        Q_EMIT refused(coreText(done.error()));
}

std::vector<std::pair<std::string_view, QString>> annotationColorNames()
{
    using Page = AnnotationPage;
    return {{"", Page::tr("Usual")},        {"blue", Page::tr("Blue")}, {"green", Page::tr("Green")},
            {"violet", Page::tr("Violet")}, {"cyan", Page::tr("Cyan")}, {"amber", Page::tr("Amber")},
            {"red", Page::tr("Red")}};
}

Hue hueNamed(std::string_view color)
{
    CanvasItem item;
    item.shape = ItemShape::Note;
    item.color = color;
    return hueOfAnnotation(item);
}

} // namespace cloudyard
