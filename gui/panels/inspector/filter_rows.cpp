// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/filter_rows.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/units.h"
#include "core/formats/json_value.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr FilterOperator kOperators[] = {
    {FilterOp::Equal, QT_TRANSLATE_NOOP("FilterPolicy", "is"), "order, refund"},
    {FilterOp::AnythingBut, QT_TRANSLATE_NOOP("FilterPolicy", "is anything but"), "order, refund"},
    {FilterOp::Prefix, QT_TRANSLATE_NOOP("FilterPolicy", "begins with"), "re"},
    {FilterOp::Suffix, QT_TRANSLATE_NOOP("FilterPolicy", "ends with"), ".png"},
    {FilterOp::NotPrefix, QT_TRANSLATE_NOOP("FilterPolicy", "does not begin with"), "re"},
    {FilterOp::NotSuffix, QT_TRANSLATE_NOOP("FilterPolicy", "does not end with"), ".png"},
    {FilterOp::IgnoreCase, QT_TRANSLATE_NOOP("FilterPolicy", "is, in any case"), "order"},
    {FilterOp::Numeric, QT_TRANSLATE_NOOP("FilterPolicy", "is a number"), ">= 100, < 200"},
    {FilterOp::Cidr, QT_TRANSLATE_NOOP("FilterPolicy", "is an address in"), "10.0.0.0/24"},
    {FilterOp::Exists, QT_TRANSLATE_NOOP("FilterPolicy", "is there"), nullptr},
    {FilterOp::Missing, QT_TRANSLATE_NOOP("FilterPolicy", "is not there"), nullptr},
};

QString quoted(const QString& text) { return toQString(jsonText(text.toStdString())); }

bool isOtherThanText(const QString& word)
{
    return word == QLatin1String("true") || word == QLatin1String("false") || parseNumber(word.toStdString());
}

/// A word of a list as JSON.
QString scalarJson(const QString& word)
{
    const bool isQuoted = word.size() > 1 && word.startsWith(u'"') && word.endsWith(u'"');
    return isQuoted || isOtherThanText(word) ? word : quoted(word);
}

/// And back. Nothing for lists and objects.
std::optional<QString> scalarWord(const JsonValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value.data)) {
        const QString word = toQString(*text);
        const bool isPlain = !word.isEmpty() && word == word.trimmed() && !word.contains(u',') && !word.contains(u'"');
        return isPlain && !isOtherThanText(word) ? word : quoted(word);
    }
    if (std::holds_alternative<JsonValue::Array>(value.data) || std::holds_alternative<JsonValue::Object>(value.data))
        return {};
    return toQString(jsonText(value));
}

/// Words between commas, which stand for themselves within quotation marks.
QStringList wordsOf(const QString& list)
{
    QStringList words;
    static const QRegularExpression kWord(QStringLiteral(R"("(?:[^"\\]|\\.)*"|[^,\s][^,]*)"));
    for (auto each = kWord.globalMatch(list); each.hasNext();)
        words << each.next().captured().trimmed();
    return words;
}

QString listJson(const QString& list)
{
    QStringList all;
    for (const QString& word : wordsOf(list))
        all << scalarJson(word);
    return all.join(QStringLiteral(", "));
}

/// ">= 100, < 200" as the list that the operator takes; a number alone is one to equal.
QString numericJson(const QString& value)
{
    QStringList all;
    for (const QString& part : value.split(u',')) {
        static const QRegularExpression kBound(QStringLiteral(R"(^\s*(<=|>=|<|>|=)?\s*(\S+)\s*$)"));
        const auto bound = kBound.match(part);
        if (!bound.hasMatch())
            continue;
        all << quoted(bound.captured(1).isEmpty() ? QStringLiteral("=") : bound.captured(1))
            << scalarJson(bound.captured(2));
    }
    return all.join(QStringLiteral(", "));
}

/// The members of a key's list that a row says.
QString matcherJson(const FilterRow& row)
{
    const QString text = quoted(row.value);
    switch (row.op) {
    case FilterOp::Equal: return listJson(row.value);
    case FilterOp::AnythingBut: return QStringLiteral(R"({"anything-but": [%1]})").arg(listJson(row.value));
    case FilterOp::Prefix: return QStringLiteral(R"({"prefix": %1})").arg(text);
    case FilterOp::Suffix: return QStringLiteral(R"({"suffix": %1})").arg(text);
    case FilterOp::NotPrefix: return QStringLiteral(R"({"anything-but": {"prefix": %1}})").arg(text);
    case FilterOp::NotSuffix: return QStringLiteral(R"({"anything-but": {"suffix": %1}})").arg(text);
    case FilterOp::IgnoreCase: return QStringLiteral(R"({"equals-ignore-case": %1})").arg(text);
    case FilterOp::Numeric: return QStringLiteral(R"({"numeric": [%1]})").arg(numericJson(row.value));
    case FilterOp::Cidr: return QStringLiteral(R"({"cidr": %1})").arg(text);
    case FilterOp::Exists: return QStringLiteral(R"({"exists": true})");
    case FilterOp::Missing: return QStringLiteral(R"({"exists": false})");
    }
    return {};
}

std::optional<QString> listWords(const JsonValue& value)
{
    const auto* list = std::get_if<JsonValue::Array>(&value.data);
    if (!list)
        return scalarWord(value);
    QStringList words;
    for (const JsonValue& one : *list) {
        const auto word = scalarWord(one);
        if (!word)
            return {};
        words << *word;
    }
    return words.join(QStringLiteral(", "));
}

std::optional<QString> numericWords(const JsonValue& value)
{
    const auto* list = std::get_if<JsonValue::Array>(&value.data);
    if (!list || list->size() % 2 != 0)
        return {};
    QStringList bounds;
    for (std::size_t n = 0; n < list->size(); n += 2) {
        const auto* sign = std::get_if<std::string>(&(*list)[n].data);
        const auto number = scalarWord((*list)[n + 1]);
        if (!sign || !number)
            return {};
        bounds << toQString(*sign) + u' ' + *number;
    }
    return bounds.join(QStringLiteral(", "));
}

std::optional<FilterRow> rowOfText(const QString& path, FilterOp op, const JsonValue& value)
{
    const auto* text = std::get_if<std::string>(&value.data);
    return text ? std::optional(FilterRow{path, op, toQString(*text)}) : std::nullopt;
}

std::optional<FilterRow> rowOfButNot(const QString& path, const JsonValue& value)
{
    if (const JsonValue* prefix = value.find("prefix"))
        return rowOfText(path, FilterOp::NotPrefix, *prefix);
    if (const JsonValue* suffix = value.find("suffix"))
        return rowOfText(path, FilterOp::NotSuffix, *suffix);
    const auto words = listWords(value);
    return words ? std::optional(FilterRow{path, FilterOp::AnythingBut, *words}) : std::nullopt;
}

/// {"prefix": "re"} and its like.
std::optional<FilterRow> rowOfOperator(const QString& path, const JsonMember& member)
{
    constexpr std::pair<std::string_view, FilterOp> kOfText[] = {{"prefix", FilterOp::Prefix},
                                                                 {"suffix", FilterOp::Suffix},
                                                                 {"equals-ignore-case", FilterOp::IgnoreCase},
                                                                 {"cidr", FilterOp::Cidr}};
    for (const auto& [key, op] : kOfText)
        if (member.key == key)
            return rowOfText(path, op, member.value);
    if (member.key == "anything-but")
        return rowOfButNot(path, member.value);
    if (member.key == "numeric") {
        const auto words = numericWords(member.value);
        return words ? std::optional(FilterRow{path, FilterOp::Numeric, *words}) : std::nullopt;
    }
    const auto* there = std::get_if<bool>(&member.value.data);
    if (member.key != "exists" || !there)
        return {};
    return FilterRow{path, *there ? FilterOp::Exists : FilterOp::Missing, {}};
}

/// The rows of a key's list; equal values share one.
bool addRows(const QString& path, const JsonValue::Array& list, std::vector<FilterRow>& rows)
{
    const std::size_t first = rows.size();
    for (const JsonValue& one : list) {
        if (const auto* object = std::get_if<JsonValue::Object>(&one.data)) {
            const auto row = object->size() == 1 ? rowOfOperator(path, object->front()) : std::nullopt;
            if (!row)
                return false;
            rows.push_back(*row);
            continue;
        }
        const auto word = scalarWord(one);
        if (!word)
            return false;
        if (rows.size() > first && rows.back().op == FilterOp::Equal)
            rows.back().value += QStringLiteral(", ") + *word;
        else
            rows.push_back({path, FilterOp::Equal, *word});
    }
    return true;
}

bool addRows(const QString& above, const JsonValue::Object& object, std::vector<FilterRow>& rows)
{
    for (const JsonMember& member : object) {
        const QString path = above + toQString(member.key);
        const auto* inner = std::get_if<JsonValue::Object>(&member.value.data);
        const auto* list = std::get_if<JsonValue::Array>(&member.value.data);
        if (member.key == "$or" || (inner && !addRows(path + u'.', *inner, rows)) ||
            (list && !addRows(path, *list, rows)) || (!inner && !list))
            return false;
    }
    return true;
}

/// A key's list, or what is nested in it.
struct Branch {
    QString key;
    QStringList matchers;
    std::vector<Branch> inner;
};

Branch& branchAt(std::vector<Branch>& branches, const QString& key)
{
    const auto found = std::ranges::find(branches, key, &Branch::key);
    return found != branches.end() ? *found : branches.emplace_back(Branch{key, {}, {}});
}

QStringList membersOf(const std::vector<Branch>& branches)
{
    QStringList members;
    for (const Branch& branch : branches) {
        if (!branch.matchers.isEmpty())
            members << QStringLiteral("%1: [%2]").arg(quoted(branch.key), branch.matchers.join(u", "));
        if (!branch.inner.empty())
            members << QStringLiteral("%1: {%2}").arg(quoted(branch.key), membersOf(branch.inner).join(u", "));
    }
    return members;
}

QString onLines(const QStringList& members)
{
    return members.isEmpty() ? QString() : QStringLiteral("{\n  %1\n}").arg(members.join(QStringLiteral(",\n  ")));
}

} // namespace

std::span<const FilterOperator> filterOperators() { return kOperators; }

QString filterLabel(FilterOp op)
{
    return QCoreApplication::translate("FilterPolicy", std::ranges::find(kOperators, op, &FilterOperator::op)->label);
}

std::optional<std::vector<FilterRow>> filterRows(const QString& policy)
{
    std::vector<FilterRow> rows;
    if (policy.trimmed().isEmpty())
        return rows;
    const auto json = parseJson(policy.toStdString());
    const auto* object = json ? std::get_if<JsonValue::Object>(&json->data) : nullptr;
    return object && addRows(QString(), *object, rows) ? std::optional(std::move(rows)) : std::nullopt;
}

QString filterText(const std::vector<FilterRow>& rows, bool nests)
{
    std::vector<Branch> root;
    for (const FilterRow& row : rows) {
        if (row.path.trimmed().isEmpty())
            continue;
        QStringList keys = nests ? row.path.trimmed().split(u'.') : QStringList(row.path.trimmed());
        std::vector<Branch>* level = &root;
        while (keys.size() > 1)
            level = &branchAt(*level, keys.takeFirst()).inner;
        branchAt(*level, keys.front()).matchers << matcherJson(row);
    }
    return onLines(membersOf(root));
}

QString inOneLine(const QString& policy)
{
    const auto json = parseJson(policy.toStdString());
    return json ? toQString(jsonText(*json)) : policy.trimmed();
}

QString inLines(const QString& policy)
{
    const auto json = parseJson(policy.toStdString());
    const auto* object = json ? std::get_if<JsonValue::Object>(&json->data) : nullptr;
    if (!object)
        return policy;
    QStringList members;
    for (const JsonMember& member : *object)
        members << QStringLiteral("%1: %2").arg(quoted(toQString(member.key)), toQString(jsonText(member.value)));
    return onLines(members);
}

QString fieldText(const FieldValue& value)
{
    return value.type == FieldValue::Type::Number ? toQString(formatNumber(value.number)) : toQString(value.text);
}

QString fieldsText(std::span<const MessageField> fields)
{
    QStringList all;
    for (const MessageField& field : fields)
        all << QStringLiteral("%1: %2").arg(toQString(field.path), fieldText(field.value));
    return all.join(QStringLiteral("; "));
}

} // namespace cloudyard
