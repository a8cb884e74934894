// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/settings_page.h"

#include <algorithm>

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/edit/compose.h"
#include "core/edit/composite_edit.h"
#include "core/edit/label_edit.h"
#include "core/edit/value_edits.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

SettingDescriptor sceneSetting(std::string_view key, std::string_view label, SettingType type,
                               std::string_view help)
{
    SettingDescriptor setting;
    setting.key = key;
    setting.label = label;
    setting.type = type;
    setting.help = help;
    return setting;
}

SettingMap statedOf(const Scene& scene)
{
    SettingMap stated;
    stated.set("title", scene.title);
    stated.set("seed", static_cast<std::int64_t>(scene.seed));
    if (scene.duration)
        stated.set("duration", formatDuration(*scene.duration));
    stated.set("pace", formatNumber(scene.pace));
    return stated;
}

/// The value was parsed by the field's descriptor before.
SceneProperties changed(SceneProperties properties, const SettingChange& change)
{
    const std::string text =
        change.value ? settingText(*change.value).toStdString() : std::string();
    if (change.key == "title")
        properties.title = text;
    else if (change.key == "seed")
        properties.seed =
            text.empty() ? 1 : static_cast<std::uint64_t>(parseInteger(text).value_or(1));
    else if (change.key == "pace")
        properties.pace = text.empty() ? 1 : parseNumber(text).value_or(1);
    else if (change.key == "duration")
        properties.duration =
            text.empty() ? std::nullopt : std::optional(parseDuration(text).value_or(Duration{}));
    return properties;
}

QString statedText(const SettingMap& stated, std::string_view key)
{
    const SettingValue* value = stated.find(key);
    return value ? settingText(*value) : QString();
}

FilterPolicyDialog::Content filterOf(const Link& link, const SettingDescriptor& policy)
{
    return {statedText(link.settings, policy.key),
            statedText(link.settings, policy.editedWith) == QLatin1String("body")};
}

/// Who sends what a subscription may filter.
std::vector<FilterSender> sendersTo(const Scene& scene, const NodeId& topic)
{
    std::vector<FilterSender> senders;
    for (const Link& link : scene.links) {
        const Node* from = link.to == topic ? scene.find(link.from) : nullptr;
        if (from)
            senders.push_back({toQString(from->name.empty() ? from->id.str() : from->name),
                               statedText(link.settings, "attributes"), statedText(link.settings, "body")});
    }
    return senders;
}

} // namespace

const SettingTable& sceneSettings()
{
    static const SettingTable s_table = [] {
        SettingTable table;
        table.push_back(sceneSetting("title", QT_TRANSLATE_NOOP("Core", "Title"), SettingType::Text,
                                     QT_TRANSLATE_NOOP("Core", "What the scene is about")));
        table.push_back(sceneSetting("seed", QT_TRANSLATE_NOOP("Core", "Seed"), SettingType::Count,
                                     QT_TRANSLATE_NOOP("Core", "Same seed, same run, to the bit")));
        table.push_back(sceneSetting("duration", QT_TRANSLATE_NOOP("Core", "Duration"), SettingType::Time,
                                     QT_TRANSLATE_NOOP("Core", "When the story is over; without one it runs on")));
        table.push_back(
            sceneSetting("pace", QT_TRANSLATE_NOOP("Core", "Opening pace"), SettingType::Number,
                         QT_TRANSLATE_NOOP("Core", "Simulated seconds per second when the scene is opened")));
        table[1].min = 0;
        table[1].max = 2e9;
        table[1].defaultText = "1";
        table[2].min = 1;
        table[2].max = 1e8;
        table[3].min = 0.001;
        table[3].max = 1000;
        table[3].defaultText = "1";
        return table;
    }();
    return s_table;
}

SettingsPage::SettingsPage(Document& document, const Subject& subject, QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_subject(subject)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (!m_subject.node.empty()) {
        m_name = new QLineEdit(this);
        m_name->setPlaceholderText(tr("Name"));
        m_name->setAccessibleName(tr("Name"));
        column->addWidget(m_name);
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            const Node* node = m_document.scene().find(m_subject.node);
            if (!node || toQString(node->name) == m_name->text())
                return;
            // The id may follow the name, which ends this page: not while its own field is speaking.
            QTimer::singleShot(0, &m_document, [&document = m_document, id = m_subject.node,
                                                name = m_name->text().toStdString()] {
                (void)document.push(makeRename(document.scene(), id, name));
            });
        });
    }
    if (!m_subject.link.empty())
        addLabel(*column);
    if (const SettingTable* settings = table(); settings && !settings->empty()) {
        m_form = new SettingsForm(*settings, this);
        column->addWidget(m_form);
        connect(m_form, &SettingsForm::edited, this, &SettingsPage::edit);
        addFilterEditor();
    } else {
        const QString nothing = m_subject.link.empty() ? tr("Nothing to set.")
                                                       : tr("Nothing to set here: what it does is set at its ends.");
        auto* label = new ToneLabel(nothing, 12, QFont::Normal, TextTone::Muted, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    sync();
}

/// What is written onto a link.
void SettingsPage::addLabel(QVBoxLayout& column)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("label"));
    m_name->setPlaceholderText(tr("Label on the drawing"));
    m_name->setAccessibleName(tr("Label on the drawing"));
    column.addWidget(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const std::string label = m_name->text().trimmed().toStdString();
        if (const Link* link = m_document.scene().find(m_subject.link); !link || link->label == label)
            return;
        if (const auto done = m_document.push(EditPtr(std::make_unique<LabelEdit>(m_subject.link, label))); !done)
            Q_EMIT refused(coreText(done.error()));
    });
}

/// Of a link whose messages are filtered; null: there is none.
const SettingDescriptor* SettingsPage::filterSetting() const
{
    const SettingTable* const all = m_subject.link.empty() ? nullptr : table();
    if (!all)
        return nullptr;
    const auto found = std::ranges::find(*all, SettingEditor::FilterPolicy, &SettingDescriptor::editor);
    return found == all->end() ? nullptr : &*found;
}

void SettingsPage::addFilterEditor()
{
    const SettingDescriptor* setting = filterSetting();
    SettingField* policy = setting ? m_form->field(setting->key) : nullptr;
    if (!policy)
        return;
    auto* open = new QPushButton(tr("Edit and try…"), this);
    open->setObjectName(QStringLiteral("editFilter"));
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the field
    open->setToolTip(tr("Conditions, limits and a trial with messages"));
    open->setAccessibleName(tr("Edit and try the filter policy"));
    policy->setBelow(open);
    connect(open, &QPushButton::clicked, this, &SettingsPage::editFilter);
}

void SettingsPage::editFilter()
{
    const Scene& scene = m_document.scene();
    const Link* link = scene.find(m_subject.link);
    const SettingDescriptor* policy = filterSetting();
    if (!link || !policy)
        return;
    auto* dialog = new FilterPolicyDialog(filterOf(*link, *policy), sendersTo(scene, link->from), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeFilter(dialog->content()); });
    dialog->open();
}

/// Policy and scope as one step.
void SettingsPage::takeFilter(const FilterPolicyDialog::Content& content)
{
    const Link* link = m_document.scene().find(m_subject.link);
    const SettingDescriptor* policy = filterSetting();
    if (!link || !policy || filterOf(*link, *policy) == content)
        return;
    const auto wanted = [](const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(SettingValue(text.toStdString()));
    };
    std::vector<EditPtr> edits;
    edits.push_back(std::make_unique<SettingEdit>(m_subject.link, std::string(policy->key), wanted(content.policy)));
    edits.push_back(std::make_unique<SettingEdit>(
        m_subject.link, std::string(policy->editedWith),
        content.looksAtBody && !content.policy.isEmpty() ? wanted(QStringLiteral("body")) : std::nullopt));
    const auto done = m_document.push(
        EditPtr(std::make_unique<CompositeEdit>(std::move(edits), fmt::format("Set {}", policy->key))));
    if (!done)
        Q_EMIT refused(coreText(done.error()));
}

const SettingTable* SettingsPage::table() const
{
    const Scene& scene = m_document.scene();
    const Vocabulary& vocabulary = m_document.vocabulary();
    if (m_subject.isScene())
        return &sceneSettings();
    if (const Node* node = scene.find(m_subject.node)) {
        const KindDescriptor* kind = vocabulary.kind(node->kind);
        return kind ? &kind->settings : nullptr;
    }
    const Link* link = scene.find(m_subject.link);
    const Node* from = link ? scene.find(link->from) : nullptr;
    const Node* to = link ? scene.find(link->to) : nullptr;
    const auto meaning = from && to ? vocabulary.meaning(from->kind, to->kind) : fail("");
    return meaning ? &vocabulary.linkSettings[static_cast<int>(*meaning)] : nullptr;
}

/// What is stated on the link, and as "to.key" what its settings ask of the node that it leads to; empty where that
/// has no such setting.
SettingMap SettingsPage::statedOn(const Link& link, const SettingTable& table) const
{
    constexpr std::string_view kTo = "to.";
    const Node* node = m_document.scene().find(link.to);
    const KindDescriptor* kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
    SettingMap stated = link.settings;
    for (const SettingDescriptor& setting : table) {
        if (!kind || !setting.onlyWith.starts_with(kTo))
            continue;
        const std::string_view asked = setting.onlyWith.substr(0, setting.onlyWith.find_first_of("!=|"));
        const SettingDescriptor* its = findSetting(kind->settings, asked.substr(kTo.size()));
        const SettingValue* value = its ? node->settings.find(its->key) : nullptr;
        stated.set(asked, value ? *value : SettingValue(std::string(its ? its->defaultText : "")));
    }
    return stated;
}

void SettingsPage::sync()
{
    const Scene& scene = m_document.scene();
    const Node* node = scene.find(m_subject.node);
    const Link* link = scene.find(m_subject.link);
    if (node && m_name && !m_name->hasFocus())
        m_name->setText(toQString(node->name));
    if (link && m_name && !m_name->hasFocus())
        m_name->setText(toQString(link->label));
    if (!m_form)
        return;
    if (node)
        m_form->sync(node->settings);
    else if (link)
        m_form->sync(statedOn(*link, m_form->table()));
    else if (m_subject.isScene())
        m_form->sync(statedOf(scene));
}

void SettingsPage::edit(const SettingChange& change)
{
    const ElementId target =
        m_subject.link.empty() ? ElementId(m_subject.node) : ElementId(m_subject.link);
    EditPtr wanted;
    if (m_subject.isScene())
        wanted =
            std::make_unique<ScenePropertyEdit>(changed(propertiesOf(m_document.scene()), change));
    else
        wanted = std::make_unique<SettingEdit>(target, change.key, change.value);
    if (const auto done = m_document.push(std::move(wanted)); !done) {
        sync();
        Q_EMIT refused(coreText(done.error()));
    }
}

} // namespace cloudyard
