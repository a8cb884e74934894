// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/units.h"
#include "core/formats/json_value.h"
#include "core/formats/migration.h"
#include "core/formats/scene_file.h"

namespace cloudyard {

namespace {

/// One JSON object in one line, its members in the order of the calls.
class LineWriter {
public:
    void raw(std::string_view key, std::string_view json)
    {
        m_text += fmt::format("{}{}: {}", m_text.size() > 1 ? ", " : "", jsonText(key), json);
    }
    void text(std::string_view key, std::string_view value) { raw(key, jsonText(value)); }
    void textIfAny(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            text(key, value);
    }
    void time(std::string_view key, std::optional<SimTime> time)
    {
        if (time)
            text(key, formatDuration(time->sinceStart()));
    }
    void number(std::string_view key, std::optional<double> number)
    {
        if (number)
            raw(key, jsonPlain(*number));
    }
    void settings(const SettingMap& settings)
    {
        for (const SettingMap::Entry& entry : settings.entries())
            raw(entry.key, settingJson(entry.value));
    }
    void settings(std::string_view key, const SettingMap& stated)
    {
        if (stated.empty())
            return;
        LineWriter inner;
        inner.settings(stated);
        raw(key, inner.close());
    }
    void held(bool locked, std::string_view group)
    {
        if (locked)
            raw("locked", "true");
        textIfAny("group", group);
    }
    [[nodiscard]] std::string close() const { return m_text + '}'; }

    static std::string settingJson(const SettingValue& value)
    {
        if (const auto* number = std::get_if<double>(&value))
            return jsonDouble(*number);
        if (const auto* text = std::get_if<std::string>(&value))
            return jsonText(*text);
        return toJsonScalar(value);
    }

private:
    static std::string toJsonScalar(const SettingValue& value)
    {
        if (const auto* toggle = std::get_if<bool>(&value))
            return *toggle ? "true" : "false";
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return fmt::format("{}", *whole);
        return std::get<RawJson>(value).text;
    }

    std::string m_text = "{";
};

std::string pairJson(double first, double second)
{
    return fmt::format("[{}, {}]", jsonPlain(first), jsonPlain(second));
}

void write(LineWriter& line, const std::optional<Point>& position, const std::optional<Extent>& size)
{
    if (position)
        line.raw("position", pairJson(position->x, position->y));
    if (size)
        line.raw("size", pairJson(size->width, size->height));
}

std::string lineOf(const Node& node)
{
    LineWriter line;
    line.text("id", node.id.str());
    line.text("kind", node.kind);
    line.textIfAny("parent", node.parent.str());
    line.textIfAny("name", node.name);
    write(line, node.position, node.size);
    if (node.collapsed)
        line.raw("collapsed", "true");
    line.held(node.locked, node.group);
    line.settings("settings", node.settings);
    line.settings(node.unknown);
    return line.close();
}

std::string lineOf(const Link& link)
{
    LineWriter line;
    line.text("id", link.id.str());
    line.text("from", link.from.str());
    line.text("to", link.to.str());
    if (!link.label.empty())
        line.text("label", link.label);
    if (!link.via.empty()) {
        std::string points;
        for (const Point& point : link.via)
            points += (points.empty() ? "" : ", ") + pairJson(point.x, point.y);
        line.raw("via", fmt::format("[{}]", points));
    }
    line.settings("settings", link.settings);
    line.settings(link.unknown);
    return line.close();
}

std::string lineOf(const ExperimentStep& step)
{
    LineWriter line;
    line.time("at", step.at);
    line.text("fault", step.fault);
    line.text("target", step.target);
    if (step.duration)
        line.text("for", formatDuration(*step.duration));
    line.settings(step.parameters);
    line.settings(step.unknown);
    return line.close();
}

void write(LineWriter& line, const std::string& name, const Measure& measure)
{
    line.textIfAny("name", name);
    line.text("metric", measure.metric);
    line.textIfAny("of", measure.of.str());
}

std::string lineOf(const Objective& objective)
{
    LineWriter line;
    write(line, objective.name, objective.measure);
    line.number("min", objective.min);
    line.number("max", objective.max);
    line.time("from", objective.measure.from);
    line.time("to", objective.measure.to);
    line.settings(objective.unknown);
    return line.close();
}

std::string lineOf(const Expectation& expectation)
{
    LineWriter line;
    write(line, expectation.name, expectation.measure);
    line.time("from", expectation.measure.from);
    line.time("to", expectation.measure.to);
    line.number("low", expectation.low);
    line.number("high", expectation.high);
    line.textIfAny("because", expectation.because);
    line.settings(expectation.unknown);
    return line.close();
}

std::string lineOf(const Annotation& annotation)
{
    LineWriter line;
    line.text("id", annotation.id.str());
    line.text("form", annotation.form == Annotation::Form::Frame ? "frame" : "note");
    line.textIfAny("parent", annotation.parent.str());
    line.textIfAny("text", annotation.text);
    line.textIfAny("color", annotation.tint);
    write(line, annotation.position, annotation.size);
    line.held(annotation.locked, annotation.group);
    line.settings(annotation.unknown);
    return line.close();
}

std::string mapJson(const Scene& scene)
{
    LineWriter map;
    map.number("width", scene.mapWidth);
    map.settings(scene.mapUnknown);
    return map.close();
}

/// The members of the scene, each in a line of its own.
class SceneWriter {
public:
    void member(std::string_view key, std::string_view json)
    {
        m_text += fmt::format("{}  {}: {}", m_text.empty() ? "" : ",\n", jsonText(key), json);
    }

    template <class Element> void list(std::string_view key, const std::vector<Element>& elements)
    {
        std::string lines;
        for (const Element& element : elements)
            lines += (lines.empty() ? "\n    " : ",\n    ") + lineOf(element);
        member(key, lines.empty() ? "[]" : fmt::format("[{}\n  ]", lines));
    }

    template <class Element> void listIfAny(std::string_view key, const std::vector<Element>& elements)
    {
        if (!elements.empty())
            list(key, elements);
    }

    [[nodiscard]] std::string close() const { return fmt::format("{{\n{}\n}}\n", m_text); }

private:
    std::string m_text;
};

} // namespace

std::string writeScene(const Scene& scene)
{
    SceneWriter out;
    out.member("format", fmt::format("{}", kSceneFormat));
    out.member("title", jsonText(scene.title));
    out.member("seed", fmt::format("{}", scene.seed));
    if (scene.duration)
        out.member("duration", jsonText(formatDuration(*scene.duration)));
    if (scene.pace != 1)
        out.member("pace", jsonPlain(scene.pace));
    if (!scene.notes.empty())
        out.member("notes", jsonText(scene.notes));
    if (scene.mapWidth != Scene{}.mapWidth || !scene.mapUnknown.empty())
        out.member("map", mapJson(scene));
    out.list("nodes", scene.nodes);
    out.list("links", scene.links);
    out.listIfAny("experiment", scene.experiment);
    out.listIfAny("objectives", scene.objectives);
    out.listIfAny("expect", scene.expectations);
    out.listIfAny("annotations", scene.annotations);
    for (const SettingMap::Entry& entry : scene.unknown.entries())
        out.member(entry.key, LineWriter::settingJson(entry.value));
    return out.close();
}

} // namespace cloudyard
