// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/scene_reader.h"

#include <fmt/format.h>

#include "core/formats/element_reader.h"
#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

Node readNode(ElementReader& in)
{
    Node node;
    node.id = NodeId(in.requiredText("id", "a text such as \"web-a\""));
    in.setName(node.id.str());
    node.kind = in.requiredText("kind", "a kind such as \"instance\"");
    node.parent = NodeId(in.text("parent").value_or(""));
    node.name = in.text("name").value_or("");
    node.position = in.point("position");
    if (const std::optional<Point> size = in.point("size"))
        node.size = Extent{size->x, size->y};
    node.collapsed = in.toggle("collapsed").value_or(false);
    node.locked = in.toggle("locked").value_or(false);
    node.group = in.text("group").value_or("");
    node.settings = in.settings("settings");
    node.unknown = in.rest();
    return node;
}

Link readLink(ElementReader& in)
{
    Link link;
    link.id = LinkId(in.requiredText("id", "a text such as \"l1\""));
    in.setName(link.id.str());
    link.from = NodeId(in.requiredText("from", "the id of a node"));
    link.to = NodeId(in.requiredText("to", "the id of a node"));
    link.label = in.text("label").value_or("");
    link.via = in.points("via");
    link.settings = in.settings("settings");
    link.unknown = in.rest();
    return link;
}

/// Keys besides these are parameters of the fault: which it has, the vocabulary knows.
ExperimentStep readStep(ElementReader& in)
{
    ExperimentStep step;
    step.at = in.time("at").value_or(SimTime{});
    step.fault = in.requiredText("fault", "a fault such as \"zone-power-loss\"");
    step.target = in.requiredText("target", "the id of a node or a link");
    step.duration = in.duration("for");
    step.parameters = in.rest();
    return step;
}

Measure readMeasure(ElementReader& in)
{
    Measure measure;
    measure.metric = in.requiredText("metric", "a metric such as \"success_rate\"");
    measure.of = NodeId(in.text("of").value_or(""));
    measure.from = in.time("from");
    measure.to = in.time("to");
    return measure;
}

Objective readObjective(ElementReader& in)
{
    Objective objective;
    objective.name = in.text("name").value_or("");
    objective.measure = readMeasure(in);
    objective.min = in.quantity("min");
    objective.max = in.quantity("max");
    objective.unknown = in.rest();
    return objective;
}

Expectation readExpectation(ElementReader& in)
{
    Expectation expectation;
    expectation.name = in.text("name").value_or("");
    expectation.measure = readMeasure(in);
    expectation.low = in.requiredNumber("low");
    expectation.high = in.requiredNumber("high");
    expectation.because = in.text("because").value_or("");
    expectation.unknown = in.rest();
    return expectation;
}

Annotation readAnnotation(ElementReader& in)
{
    Annotation annotation;
    annotation.id = NodeId(in.requiredText("id", "a text such as \"note-1\""));
    in.setName(annotation.id.str());
    const std::string form = in.requiredText("form", "\"note\" or \"frame\"");
    if (form != "note" && form != "frame")
        in.refuse(fmt::format("the form {} is not known", inQuotes(form)), "\"note\" or \"frame\"");
    annotation.form = form == "frame" ? Annotation::Form::Frame : Annotation::Form::Note;
    annotation.parent = NodeId(in.text("parent").value_or(""));
    annotation.text = in.text("text").value_or("");
    annotation.tint = in.text("color").value_or("");
    annotation.position = in.point("position");
    if (const std::optional<Point> size = in.point("size"))
        annotation.size = Extent{size->x, size->y};
    annotation.locked = in.toggle("locked").value_or(false);
    annotation.group = in.text("group").value_or("");
    annotation.unknown = in.rest();
    return annotation;
}

/// Reads the elements of one list; false after the first that is wrong.
template <class Element>
bool readList(ElementReader& scene, std::string_view key, std::string_view what, Element (*read)(ElementReader&),
              std::vector<Element>& elements, std::vector<std::uint32_t>& lines, std::optional<Error>& error)
{
    const JsonValue::Array* items = scene.list(key);
    if (items == nullptr)
        return true;
    elements.reserve(items->size());
    lines.reserve(items->size());
    for (const JsonValue& item : *items) {
        ElementReader in(item, std::string(what));
        elements.push_back(read(in));
        lines.push_back(item.line);
        if (in.error()) {
            error = in.error();
            return false;
        }
    }
    return true;
}

void readProperties(ElementReader& in, Scene& scene)
{
    scene.title = in.text("title").value_or("");
    scene.seed = in.whole("seed").value_or(1);
    scene.duration = in.duration("duration");
    scene.pace = in.number("pace").value_or(1);
    scene.notes = in.text("notes").value_or("");
}

std::optional<Error> readMap(ElementReader& scene, Scene& into)
{
    const JsonValue* map = scene.object("map");
    if (map == nullptr)
        return std::nullopt;
    ElementReader in(*map, "map");
    into.mapWidth = in.number("width").value_or(into.mapWidth);
    into.mapUnknown = in.rest();
    return in.error();
}

std::uint32_t lineAt(const std::vector<std::uint32_t>& lines, std::size_t index)
{
    return index < lines.size() ? lines[index] : 0;
}

std::uint32_t lineOfMember(const std::vector<std::pair<std::string, std::uint32_t>>& members, std::string_view key)
{
    for (const auto& [name, line] : members)
        if (name == key)
            return line;
    return 0;
}

} // namespace

Error SceneLines::locate(const SceneIssue& issue) const
{
    std::uint32_t line = 0;
    switch (issue.part) {
    case SceneIssue::Part::Scene: line = lineOfMember(members, issue.error.where); break;
    case SceneIssue::Part::Node: line = lineAt(nodes, issue.index); break;
    case SceneIssue::Part::Link: line = lineAt(links, issue.index); break;
    case SceneIssue::Part::Step: line = lineAt(experiment, issue.index); break;
    case SceneIssue::Part::Objective: line = lineAt(objectives, issue.index); break;
    case SceneIssue::Part::Expectation: line = lineAt(expectations, issue.index); break;
    case SceneIssue::Part::Annotation: line = lineAt(annotations, issue.index); break;
    }
    Error error = issue.error;
    if (line != 0)
        error.where = fmt::format("line {}{}{}", line, error.where.empty() ? "" : ", ", error.where);
    return error;
}

Result<ReadScene> sceneFromJson(const JsonValue& root)
{
    ReadScene read;
    Scene& scene = read.scene;
    ElementReader in(root, "");
    std::optional<Error> error;
    (void)in.whole("format");
    readProperties(in, scene);
    error = readMap(in, scene);
    const bool complete =
        !error && readList(in, "nodes", "node", readNode, scene.nodes, read.lines.nodes, error)
        && readList(in, "links", "link", readLink, scene.links, read.lines.links, error)
        && readList(in, "experiment", "experiment step", readStep, scene.experiment, read.lines.experiment, error)
        && readList(in, "objectives", "objective", readObjective, scene.objectives, read.lines.objectives, error)
        && readList(in, "expect", "expectation", readExpectation, scene.expectations, read.lines.expectations, error)
        && readList(in, "annotations", "annotation", readAnnotation, scene.annotations, read.lines.annotations, error);
    if (in.error())
        return tl::unexpected<Error>(*in.error());
    if (!complete)
        return tl::unexpected<Error>(*error);
    scene.unknown = in.rest();
    for (const JsonMember& member : std::get<JsonValue::Object>(root.data))
        read.lines.members.emplace_back(member.key, member.value.line);
    return read;
}

} // namespace cloudyard
