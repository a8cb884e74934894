// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include "gui/canvas/draw/theme.h"
#include "gui/panels/inspector/inspector_page.h"

namespace cloudyard {

/// The inspector's page of a note or a frame: its words, its color, and whether it is locked. GUI thread.
class AnnotationPage : public InspectorPage {
    Q_OBJECT
public:
    AnnotationPage(Document& document, NodeId id, QWidget* parent = nullptr);
    void sync() override;

    [[nodiscard]] QPlainTextEdit* words() const { return m_words; }
    [[nodiscard]] QComboBox* colors() const { return m_colors; }
    [[nodiscard]] QCheckBox* lock() const { return m_lock; }

private:
    void write();
    void setLocked(bool locked);
    void push(EditPtr edit);

    Document& m_document;
    NodeId m_id;
    QPlainTextEdit* m_words;
    QComboBox* m_colors;
    QCheckBox* m_lock;
};

/// The colors that there are, with what people call them; first the usual one, whose name in files is empty.
[[nodiscard]] std::vector<std::pair<std::string_view, QString>> annotationColorNames();
/// What a color of annotations looks like.
[[nodiscard]] Hue hueNamed(std::string_view color);

} // namespace cloudyard
