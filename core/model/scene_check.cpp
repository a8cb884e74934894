// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scene_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "core/model/neighbours.h"
#include "core/model/rules.h"
#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

using Part = SceneIssue::Part;

constexpr std::size_t kLongestId = 200;
constexpr double kFarthest = 1e9; ///< positions and sizes; far outside of any map

constexpr std::array<std::string_view, 11> kSceneKeys{"title", "seed", "duration", "pace", "notes",
                                                      "map", "nodes", "links", "experiment", "objectives",
                                                      "annotations"};
constexpr std::array<std::string_view, 10> kNodeKeys{"id", "kind", "parent", "name", "position",
                                                     "size", "collapsed", "locked", "group", "settings"};
constexpr std::array<std::string_view, 9> kAnnotationKeys{"id", "form", "parent", "text", "color",
                                                          "position", "size", "locked", "group"};
constexpr std::array<std::string_view, 6> kLinkKeys{"id", "from", "to", "label", "via", "settings"};
constexpr std::array<std::string_view, 7> kObjectiveKeys{"name", "metric", "of", "from", "to", "min", "max"};
constexpr std::array<std::string_view, 8> kExpectationKeys{"name", "metric", "of", "from",
                                                           "to", "low", "high", "because"};

bool isPlainId(std::string_view id)
{
    return std::ranges::all_of(id, [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7f'; });
}

bool isNear(double coordinate)
{
    return std::abs(coordinate) <= kFarthest; // false for NaN
}

bool isNear(const Point& point)
{
    return isNear(point.x) && isNear(point.y);
}

std::string describeMeasure(std::string_view what, const std::string& name, std::size_t index)
{
    return name.empty() ? fmt::format("{} {}", what, index + 1)
                        : fmt::format("{} {}", what, inQuotes(name));
}

/// Walks a scene once and gathers what is wrong with it, until there are `most` issues.
class SceneChecker {
public:
    SceneChecker(const Scene& scene, const Vocabulary& vocabulary, std::size_t most)
        : m_scene(scene), m_vocabulary(vocabulary), m_most(most)
    {
        for (const KindDescriptor* kind : vocabulary.kinds)
            m_kindIds.push_back(kind->id);
        for (const FaultDescriptor* fault : vocabulary.faults)
            m_faultIds.push_back(fault->id);
    }

    std::vector<SceneIssue> check()
    {
        checkScene();
        if (!m_issues.empty() && m_tooLarge)
            return std::move(m_issues);
        gatherIds();
        each(Part::Node, m_scene.nodes, [this](const Node& node) { checkNode(node); });
        each(Part::Link, m_scene.links, [this](const Link& link) { checkLink(link); });
        m_neighbours = Neighbours(m_scene, m_vocabulary);
        gatherClasses();
        each(Part::Node, m_scene.nodes, [this](const Node& node) { checkNeighbours(node); });
        each(Part::Step, m_scene.experiment, [this](const ExperimentStep& step) { checkStep(step); });
        each(Part::Objective, m_scene.objectives, [this](const Objective& o) { checkObjective(o); });
        each(Part::Expectation, m_scene.expectations, [this](const Expectation& e) { checkExpectation(e); });
        each(Part::Annotation, m_scene.annotations, [this](const Annotation& a) { checkAnnotation(a); });
        return std::move(m_issues);
    }

private:
    template <class Elements, class Check> void each(Part part, const Elements& elements, Check check)
    {
        m_part = part;
        for (m_index = 0; m_index < elements.size() && !isFull(); ++m_index)
            check(elements[m_index]);
    }

    [[nodiscard]] bool isFull() const { return m_issues.size() >= m_most; }
    void report(std::string what, std::string expected = {})
    {
        if (!isFull())
            m_issues.push_back({m_part, m_index, Error{std::move(what), m_where, std::move(expected)}});
    }
    void report(const Error& error) { report(error.what, error.expected); }
    void reportAt(std::string_view detail, std::string what, std::string expected = {})
    {
        const std::string whole = m_where;
        m_where += fmt::format("{}{}", m_where.empty() ? "" : ", ", detail);
        report(std::move(what), std::move(expected));
        m_where = whole;
    }

    void checkScene();
    void gatherIds();
    void gatherClasses();
    void checkNode(const Node& node);
    void checkPlace(const Node& node, const KindDescriptor& kind);
    void checkGeometry(const std::optional<Point>& position, const std::optional<Extent>& size);
    bool isInCycle(std::size_t index);
    void checkLink(const Link& link);
    void checkMeaning(const Link& link, const Node& from, const Node& to);
    void checkNeighbours(const Node& node);
    void checkClasses(const Node& node, const KindDescriptor& kind);
    void checkStep(const ExperimentStep& step);
    void checkTarget(const ExperimentStep& step, const FaultDescriptor& fault);
    void checkObjective(const Objective& objective);
    void checkExpectation(const Expectation& expectation);
    void checkMeasure(const Measure& measure);
    void checkAnnotation(const Annotation& annotation);
    void checkId(std::string_view id, bool isFirst, std::string_view what);
    void checkSettings(const SettingMap& stated, const SettingTable& table, const Node* of);
    void checkNamed(const std::string& id, const NamedNode& wanted, const Node& by, std::string_view detail);
    void checkFile(const std::string& name, const SettingDescriptor& setting, std::string_view detail);
    void checkUnknown(const SettingMap& unknown, std::span<const std::string_view> known);
    const Node* nodeOf(const NodeId& id) const;

    const Scene& m_scene;
    const Vocabulary& m_vocabulary;
    std::size_t m_most;
    std::vector<std::string_view> m_kindIds;
    std::vector<std::string_view> m_faultIds;
    std::unordered_map<std::string_view, std::size_t> m_nodes; ///< the first node of an id
    std::unordered_map<std::string_view, std::size_t> m_links;
    std::unordered_map<std::string_view, std::size_t> m_annotations;
    std::set<std::pair<std::string_view, std::string_view>> m_ends;
    std::map<std::pair<std::string_view, LinkMeaning>, int> m_linkCounts;
    Neighbours m_neighbours;
    std::set<std::string> m_classes; ///< of the requests that somebody makes
    std::vector<SceneIssue> m_issues;
    std::vector<char> m_chain; ///< per node: 0 not walked yet, 1 on the walk, 2 leads to the map, 3 in or to a cycle
    Part m_part = Part::Scene;
    std::size_t m_index = 0;
    std::string m_where;
    bool m_tooLarge = false;
};

void SceneChecker::checkScene()
{
    if (m_scene.annotations.size() > kMaxAnnotations) {
        m_tooLarge = true;
        return report(fmt::format("the scene has {} annotations, which is too many", m_scene.annotations.size()),
                      fmt::format("at most {}", kMaxAnnotations));
    }
    if (m_scene.nodes.size() > kMaxNodes || m_scene.links.size() > kMaxLinks) {
        m_tooLarge = true;
        report(fmt::format("the scene has {} nodes and {} links, which is too many", m_scene.nodes.size(),
                           m_scene.links.size()),
               fmt::format("at most {} nodes and {} links", kMaxNodes, kMaxLinks));
        return;
    }
    if (m_scene.duration && *m_scene.duration <= Duration{})
        reportAt("duration", fmt::format("{} is no length of a run", formatDuration(*m_scene.duration)),
                 "a duration such as \"240 s\"");
    if (!(m_scene.pace > 0) || !(m_scene.pace <= 1e9))
        reportAt("pace", fmt::format("{} is no pace", toText(SettingValue(m_scene.pace))),
                 "simulated seconds per second, a number above 0");
    if (!(m_scene.mapWidth >= 1) || !isNear(m_scene.mapWidth))
        reportAt("map", fmt::format("{} is no width of a map", toText(SettingValue(m_scene.mapWidth))),
                 "a number such as 4000");
    checkUnknown(m_scene.unknown, kSceneKeys);
}

void SceneChecker::gatherIds()
{
    m_nodes.reserve(m_scene.nodes.size());
    for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
        m_nodes.emplace(m_scene.nodes[i].id.str(), i);
    m_links.reserve(m_scene.links.size());
    for (std::size_t i = 0; i < m_scene.links.size(); ++i)
        m_links.emplace(m_scene.links[i].id.str(), i);
    for (std::size_t i = 0; i < m_scene.annotations.size(); ++i)
        m_annotations.emplace(m_scene.annotations[i].id.str(), i);
    m_chain.assign(m_scene.nodes.size(), 0);
}

void SceneChecker::gatherClasses()
{
    for (const Node& node : m_scene.nodes)
        if (const KindDescriptor* kind = m_vocabulary.kind(node.kind); kind != nullptr && kind->classesMade != nullptr)
            for (std::string& name : kind->classesMade(node))
                m_classes.insert(std::move(name));
}

const Node* SceneChecker::nodeOf(const NodeId& id) const
{
    const auto found = m_nodes.find(id.str());
    return found == m_nodes.end() ? nullptr : &m_scene.nodes[found->second];
}

void SceneChecker::checkId(std::string_view id, bool isFirst, std::string_view what)
{
    if (id.empty())
        report(fmt::format("the {} has no id", what), "a text such as \"web-a\"");
    else if (id.size() > kLongestId)
        report("the id is too long", fmt::format("at most {} characters", kLongestId));
    else if (!isPlainId(id))
        report("the id contains a space or a control character", "a text such as \"web-a\"");
    else if (!isFirst)
        report(fmt::format("another {} has the same id", what), "a different id for each");
}

void SceneChecker::checkNode(const Node& node)
{
    m_where = describe(node);
    checkId(node.id.str(), m_nodes.at(node.id.str()) == m_index, "node");
    checkGeometry(node.position, node.size);
    checkUnknown(node.unknown, kNodeKeys);
    const KindDescriptor* kind = m_vocabulary.kind(node.kind);
    if (node.kind.empty())
        return report("the node has no kind", "a kind such as \"instance\"");
    if (kind == nullptr)
        return report(fmt::format("the kind {} is not known{}", inQuotes(node.kind),
                                  didYouMean(node.kind, m_kindIds)));
    checkPlace(node, *kind);
    checkSettings(node.settings, kind->settings, &node);
}

void SceneChecker::checkGeometry(const std::optional<Point>& position, const std::optional<Extent>& size)
{
    if (position && !isNear(*position))
        reportAt("position", "the position is not on any map", "two numbers of at most 1e9");
    const bool sized = !size || (size->width > 0 && size->height > 0 && isNear(size->width) && isNear(size->height));
    if (!sized)
        reportAt("size", "the size is not possible", "width and height above 0");
}

void SceneChecker::checkPlace(const Node& node, const KindDescriptor& kind)
{
    if (node.parent.empty()) {
        if (const Result<void> stands = mayStand(kind, nullptr); !stands)
            report(stands.error());
        return;
    }
    const Node* parent = nodeOf(node.parent);
    if (parent == nullptr)
        return reportAt("parent", fmt::format("there is no node {}", inQuotes(node.parent.str())));
    if (isInCycle(m_index))
        return reportAt("parent", "its parents form a cycle");
    const KindDescriptor* place = m_vocabulary.kind(parent->kind);
    if (place == nullptr)
        return; // the parent's own issue says it
    if (const Result<void> stands = mayStand(kind, place); !stands)
        report(stands.error());
}

/// Follows the parents once for all: nodes whose answer is known end the walk.
bool SceneChecker::isInCycle(std::size_t index)
{
    std::vector<std::size_t> walked;
    std::size_t at = index;
    char answer = 2;
    while (true) {
        if (m_chain[at] != 0) {
            answer = m_chain[at] == 1 ? 3 : m_chain[at];
            break;
        }
        m_chain[at] = 1;
        walked.push_back(at);
        const auto parent = m_nodes.find(m_scene.nodes[at].parent.str());
        if (m_scene.nodes[at].parent.empty() || parent == m_nodes.end())
            break;
        at = parent->second;
    }
    for (const std::size_t node : walked)
        m_chain[node] = answer;
    return answer == 3;
}

void SceneChecker::checkLink(const Link& link)
{
    m_where = describe(link);
    checkId(link.id.str(), m_links.at(link.id.str()) == m_index, "link");
    checkUnknown(link.unknown, kLinkKeys);
    if (!std::ranges::all_of(link.via, [](const Point& point) { return isNear(point); }))
        reportAt("via", "a point is not on any map", "two numbers of at most 1e9");
    const Node* from = nodeOf(link.from);
    const Node* to = nodeOf(link.to);
    if (from == nullptr)
        reportAt("from", fmt::format("there is no node {}", inQuotes(link.from.str())));
    if (to == nullptr)
        reportAt("to", fmt::format("there is no node {}", inQuotes(link.to.str())));
    if (from != nullptr && to != nullptr)
        checkMeaning(link, *from, *to);
}

void SceneChecker::checkMeaning(const Link& link, const Node& from, const Node& to)
{
    if (&from == &to)
        return report(fmt::format("{} is linked to itself", describe(from)));
    if (!m_ends.emplace(link.from.str(), link.to.str()).second)
        return report(fmt::format("another link leads from {} to {} already", inQuotes(link.from.str()),
                                  inQuotes(link.to.str())));
    if (m_vocabulary.kind(from.kind) == nullptr || m_vocabulary.kind(to.kind) == nullptr)
        return; // the node's own issue says it
    const Result<LinkMeaning> meaning = m_vocabulary.meaning(from.kind, to.kind);
    if (!meaning)
        return report(meaning.error());
    const LinkRule* rule = m_vocabulary.linkRule(from.kind, to.kind);
    if (++m_linkCounts[{link.from.str(), *meaning}] > rule->maxLinks)
        report(tooManyLinks(*rule).value());
    checkSettings(link.settings, m_vocabulary.linkSettings[static_cast<std::size_t>(*meaning)], &from);
}

void SceneChecker::checkNeighbours(const Node& node)
{
    const KindDescriptor* kind = m_vocabulary.kind(node.kind);
    if (kind == nullptr)
        return;
    m_where = describe(node);
    if (kind->classesNamed != nullptr)
        checkClasses(node, *kind);
    if (kind->check == nullptr)
        return;
    if (const Result<void> checked = kind->check(node, m_neighbours.outgoing(m_index), m_neighbours.incoming(m_index));
        !checked)
        reportAt(checked.error().where, checked.error().what, checked.error().expected);
}

void SceneChecker::checkClasses(const Node& node, const KindDescriptor& kind)
{
    const std::vector<std::string_view> known(m_classes.begin(), m_classes.end());
    for (const std::string& name : kind.classesNamed(node))
        if (!m_classes.contains(name))
            return reportAt(
                fmt::format("setting {}", kind.classSetting),
                fmt::format("nobody makes requests of the class {}{}", inQuotes(name), didYouMean(name, known)),
                "a class that clients in the scene state");
}

void SceneChecker::checkStep(const ExperimentStep& step)
{
    m_where = fmt::format("experiment step {}", m_index + 1);
    if (step.at < SimTime{})
        reportAt("at", "a step cannot happen before the start", "a time such as \"60 s\"");
    if (step.duration && *step.duration <= Duration{})
        reportAt("for", "a fault must last", "a duration such as \"120 s\"");
    const FaultDescriptor* fault = m_vocabulary.fault(step.fault);
    if (step.fault.empty())
        return report("the step has no fault", eitherOf(m_faultIds));
    if (fault == nullptr)
        return report(fmt::format("the fault {} is not known{}", inQuotes(step.fault),
                                  didYouMean(step.fault, m_faultIds)));
    checkTarget(step, *fault);
    checkSettings(step.parameters, fault->parameters, nullptr);
}

void SceneChecker::checkTarget(const ExperimentStep& step, const FaultDescriptor& fault)
{
    const Node* node = nodeOf(NodeId(step.target));
    if (node == nullptr && !m_links.contains(step.target))
        return reportAt("target", fmt::format("there is no node or link {}", inQuotes(step.target)));
    const Result<void> hits = node != nullptr ? mayHitNode(fault, *node) : mayHitLink(fault);
    if (!hits)
        reportAt("target", hits.error().what, hits.error().expected);
}

void SceneChecker::checkMeasure(const Measure& measure)
{
    if (measure.metric.empty())
        report("it has no metric", "a metric such as \"success_rate\"");
    if (!measure.of.empty() && nodeOf(measure.of) == nullptr)
        reportAt("of", fmt::format("there is no node {}", inQuotes(measure.of.str())));
    if (measure.from && *measure.from < SimTime{})
        reportAt("from", "no time lies before the start", "a time such as \"30 s\"");
    if (measure.to && *measure.to <= measure.from.value_or(SimTime{}))
        reportAt("to", "the window ends before it begins", "a time after \"from\"");
}

void SceneChecker::checkObjective(const Objective& objective)
{
    m_where = describeMeasure("objective", objective.name, m_index);
    checkMeasure(objective.measure);
    checkUnknown(objective.unknown, kObjectiveKeys);
    if (!objective.min && !objective.max)
        report("it promises nothing", "\"min\" or \"max\" or both");
    if (!std::isfinite(objective.min.value_or(0)) || !std::isfinite(objective.max.value_or(0)))
        report("its limit is not a number");
    else if (objective.min && objective.max && *objective.min > *objective.max)
        report("it cannot be kept: min is above max");
}

void SceneChecker::checkExpectation(const Expectation& expectation)
{
    m_where = describeMeasure("expectation", expectation.name, m_index);
    checkMeasure(expectation.measure);
    checkUnknown(expectation.unknown, kExpectationKeys);
    if (!std::isfinite(expectation.low) || !std::isfinite(expectation.high))
        report("its interval is not of numbers");
    else if (expectation.low > expectation.high)
        report("its interval is empty: low is above high");
}

/// `of`: whose they are; of a link, where it begins; null: nobody's who stands somewhere.
void SceneChecker::checkSettings(const SettingMap& stated, const SettingTable& table, const Node* of)
{
    for (const SettingMap::Entry& entry : stated.entries()) {
        if (isFull())
            return;
        const std::string detail = fmt::format("setting {}", shownName(entry.key));
        const SettingDescriptor* setting = findSetting(table, entry.key);
        if (setting == nullptr) {
            std::vector<std::string_view> keys;
            for (const SettingDescriptor& known : table)
                keys.push_back(known.key);
            reportAt(detail, "there is no such setting here" + didYouMean(entry.key, keys));
        } else if (const Result<TypedValue> typed = setting->parse(entry.value); !typed) {
            reportAt(detail, typed.error().what, typed.error().expected);
        } else if (setting->understandsFile != nullptr) {
            checkFile(std::get<std::string>(*typed), *setting, detail);
        } else if (!setting->names.offers.empty() && of != nullptr) {
            checkNamed(std::get<std::string>(*typed), setting->names, *of, detail);
        }
    }
}

void SceneChecker::checkNamed(const std::string& id, const NamedNode& wanted, const Node& by, std::string_view detail)
{
    if (id.empty())
        return;
    const auto isWanted = [&](const Node& node) {
        const KindDescriptor* kind = m_vocabulary.kind(node.kind);
        return kind != nullptr && std::ranges::find(kind->offers, wanted.offers) != kind->offers.end();
    };
    const auto regionOf = [this](const Node& node) { return m_scene.enclosing(node, toText(Placement::Region)); };
    const Node* named = nodeOf(NodeId(id));
    if (named == nullptr) {
        std::vector<std::string_view> known;
        for (const Node& node : m_scene.nodes)
            if (isWanted(node))
                known.push_back(node.id.str());
        reportAt(detail, fmt::format("there is no node {}{}", inQuotes(id), didYouMean(id, known)),
                 std::string(wanted.expected));
    } else if (!isWanted(*named)) {
        reportAt(detail, fmt::format("{} is something else", inQuotes(id)), std::string(wanted.expected));
    } else if (regionOf(*named) != regionOf(by)) {
        reportAt(detail, fmt::format("{} stands in another region than {}", inQuotes(id), inQuotes(by.id.str())),
                 std::string(wanted.expected));
    }
}

void SceneChecker::checkFile(const std::string& name, const SettingDescriptor& setting, std::string_view detail)
{
    if (name.empty())
        return;
    const SceneFolder* folder = m_scene.origin.folder.get();
    if (folder == nullptr)
        return reportAt(detail, fmt::format("{} cannot be found: the scene lies in no folder yet", inQuotes(name)),
                        "a scene that was saved beside the file");
    if (const Result<void> good = folder->check(name, setting.understandsFile); !good) {
        const Error& error = good.error();
        reportAt(detail,
                 fmt::format("{}{}{}: {}", inQuotes(name), error.where.empty() ? "" : ", ", error.where, error.what),
                 error.expected);
    }
}

/// A key of a newer version is let pass; one that is nearly right is a slip, and would silently do nothing.
void SceneChecker::checkUnknown(const SettingMap& unknown, std::span<const std::string_view> known)
{
    for (const SettingMap::Entry& entry : unknown.entries()) {
        if (isFull())
            return;
        if (const std::string hint = didYouMean(entry.key, known); !hint.empty())
            reportAt(shownName(entry.key), "there is no such key" + hint);
    }
}

} // namespace

void SceneChecker::checkAnnotation(const Annotation& annotation)
{
    m_where = describe(annotation);
    const std::string& id = annotation.id.str();
    checkId(id, m_annotations.at(id) == m_index, "annotation");
    if (!id.empty() && nodeOf(annotation.id) != nullptr)
        report("a node has the same id", "a different id for each");
    checkGeometry(annotation.position, annotation.size);
    checkUnknown(annotation.unknown, kAnnotationKeys);
    const Node* place = annotation.parent.empty() ? nullptr : nodeOf(annotation.parent);
    const KindDescriptor* kind = place == nullptr ? nullptr : m_vocabulary.kind(place->kind);
    if (!annotation.parent.empty() && place == nullptr)
        reportAt("parent", fmt::format("there is no node {}", inQuotes(annotation.parent.str())));
    else if (kind != nullptr && !kind->isPlace)
        reportAt("parent", fmt::format("{} is no place", inQuotes(annotation.parent.str())), "a region or a zone");
    if (!annotation.tint.empty() && std::ranges::find(kAnnotationTints, annotation.tint) == kAnnotationTints.end())
        reportAt("color", fmt::format("the color {} is not known{}", inQuotes(annotation.tint),
                                      didYouMean(annotation.tint, kAnnotationTints)));
}

std::string describe(const Node& node)
{
    return fmt::format("node {}", node.id.empty() ? std::string("without id") : shownName(node.id.str()));
}

std::string describe(const Link& link)
{
    return fmt::format("link {}", link.id.empty() ? std::string("without id") : shownName(link.id.str()));
}

std::string describe(const Annotation& annotation)
{
    const std::string_view form = annotation.form == Annotation::Form::Frame ? "frame" : "note";
    return fmt::format("{} {}", form,
                       annotation.id.empty() ? std::string("without id") : shownName(annotation.id.str()));
}

std::vector<SceneIssue> sceneIssues(const Scene& scene, const Vocabulary& vocabulary, std::size_t most)
{
    return SceneChecker(scene, vocabulary, most).check();
}

Result<void> checkScene(const Scene& scene, const Vocabulary& vocabulary)
{
    std::vector<SceneIssue> issues = sceneIssues(scene, vocabulary, 1);
    if (issues.empty())
        return {};
    return tl::unexpected<Error>(std::move(issues.front().error));
}

std::vector<Error> sceneErrors(const Scene& scene, const Vocabulary& vocabulary)
{
    std::vector<Error> errors;
    for (SceneIssue& issue : sceneIssues(scene, vocabulary))
        errors.push_back(std::move(issue.error));
    return errors;
}

} // namespace cloudyard
