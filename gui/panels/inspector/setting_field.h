// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QToolButton>
#include <QWidget>

#include "core/model/setting_descriptor.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// A wish to change a setting; no value means back to the default.
struct SettingChange {
    std::string key;
    std::optional<SettingValue> value;
};

/// One setting as a row of a form: label, an editor that suits its type, a way back to the default,
/// and below it why the text in it cannot be taken. Nothing is emitted before what stands there is
/// legal. A value that is the default because nothing is stated is shown greyed. Made by
/// `makeSettingField`. GUI thread.
class SettingField : public QWidget {
    Q_OBJECT
public:
    static constexpr int kLabelWidth = 104; ///< px; longer labels take more rows
    [[nodiscard]] const SettingDescriptor& descriptor() const { return m_descriptor; }
    /// Shows what the scene states; null is the default. Emits nothing.
    void setStated(const SettingValue* stated);
    /// Several things are shown that differ in it. Emits nothing.
    void setMixed();
    /// The sentence under the editor; empty when the text is legal.
    [[nodiscard]] QString error() const { return m_error->text(); }
    [[nodiscard]] bool isDefault() const { return m_default; }
    /// Whether it shows that sentence itself; else whoever holds it does.
    void setShowsError(bool shows);
    /// Enters a text as if it had been typed, and finishes the edit.
    virtual void enter(const QString& text) = 0;
    /// Puts something under the editor that belongs to it.
    void setBelow(QWidget* widget);
    [[nodiscard]] virtual QString shownText() const = 0;

Q_SIGNALS:
    void edited(const cloudyard::SettingChange& change);
    /// There is another sentence, or none any more.
    void errorChanged();

protected:
    SettingField(const SettingDescriptor& descriptor, QWidget* parent);

    void setEditor(QWidget* editor);
    /// Several values at once: none of them.
    virtual void showSeveral() { showText({}, true); }
    virtual void showText(const QString& text, bool isDefault) = 0;
    /// Parses a text and shows what is wrong with it.
    std::optional<SettingValue> check(const QString& text);
    /// Emits when the text is legal and differs from what the scene states.
    void commit(const QString& text);
    void showError(const QString& sentence);
    void changeEvent(QEvent* event) override;

private:
    void tintIcon();

    const SettingDescriptor& m_descriptor;
    ToneLabel* m_label;
    ToneLabel* m_error;
    QToolButton* m_reset;
    QWidget* m_row;
    std::optional<SettingValue> m_stated;
    bool m_default = true;
    bool m_mixed = false; ///< what is shown are several with different values
    bool m_showsError = true;
};

/// The field for this setting's type.
[[nodiscard]] SettingField* makeSettingField(const SettingDescriptor& descriptor, QWidget* parent);

/// A value as it is written in the file, without quotes: what a field shows.
[[nodiscard]] QString settingText(const SettingValue& value);
/// The text of a field as the file would hold it: a number, true or false, or text.
[[nodiscard]] SettingValue settingValueOf(SettingType type, const QString& text);

} // namespace cloudyard
