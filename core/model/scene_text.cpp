// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scene_text.h"

#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/units.h"
#include "core/model/scene_check.h"

namespace cloudyard {

namespace {

SettingValue valueFrom(std::string_view text)
{
    if (text == "true" || text == "false")
        return text == "true";
    if (const Result<std::int64_t> whole = parseInteger(text))
        return *whole;
    if (const Result<double> number = parseNumber(text))
        return *number;
    return std::string(text);
}

/// The words of one statement, taken from the front.
class Statement {
public:
    explicit Statement(std::string_view text) : m_text(text), m_words(splitWords(text)) {}

    [[nodiscard]] bool atEnd() const { return m_next == m_words.size(); }
    [[nodiscard]] std::string_view peek() const
    {
        return atEnd() ? std::string_view() : m_words[m_next];
    }
    std::string take()
    {
        if (atEnd())
            broken("ends too early");
        return std::string(m_words[m_next++]);
    }
    bool skip(std::string_view word)
    {
        const bool is = peek() == word;
        m_next += is ? 1 : 0;
        return is;
    }
    /// The words after the first, as they stand.
    [[nodiscard]] std::string tail() const
    {
        const std::size_t first = m_text.find(m_words.front()) + m_words.front().size();
        return std::string(trimmed(m_text.substr(first)));
    }
    SettingMap settings()
    {
        SettingMap settings;
        while (!atEnd()) {
            const std::string word = take();
            const std::size_t equals = word.find('=');
            if (equals == std::string::npos || equals == 0)
                broken("has a word that is no key=value");
            std::string value = word.substr(equals + 1);
            while (!atEnd() && peek().find('=') == std::string_view::npos)
                value += ' ' + take();
            settings.set(word.substr(0, equals), valueFrom(value));
        }
        return settings;
    }
    template <class T> T valueOf(const Result<T>& parsed) const
    {
        if (!parsed)
            broken(parsed.error().message());
        return *parsed;
    }
    Duration takeDuration() { return valueOf(parseDuration(take())); }
    SimTime takeTime() { return SimTime{takeDuration().ns}; }
    double takeNumber() { return valueOf(parseNumber(take())); }
    [[noreturn]] void broken(std::string_view why) const
    {
        throw std::invalid_argument(fmt::format("scene text, statement \"{}\": {}", m_text, why));
    }

private:
    std::string_view m_text;
    std::vector<std::string_view> m_words;
    std::size_t m_next = 0;
};

Point pointFrom(Statement& in)
{
    const std::string text = in.take();
    const std::vector<std::string_view> parts = splitText(text, ',');
    if (parts.size() != 2)
        in.broken("has a position that is not X,Y");
    return {in.valueOf(parseNumber(parts[0])), in.valueOf(parseNumber(parts[1]))};
}

void addNode(Scene& scene, Statement& in)
{
    Node node;
    node.kind = in.take();
    node.id = NodeId(in.take());
    if (in.skip("in"))
        node.parent = NodeId(in.take());
    if (in.skip("at"))
        node.position = pointFrom(in);
    node.settings = in.settings();
    scene.nodes.push_back(std::move(node));
}

void addLink(Scene& scene, Statement& in)
{
    Link link;
    std::string from = in.take();
    if (from.ends_with(':')) {
        link.id = LinkId(from.substr(0, from.size() - 1));
        from = in.take();
    }
    if (!in.skip("->"))
        in.broken("has no -> after the first node");
    link.from = NodeId(from);
    link.to = NodeId(in.take());
    if (link.id.empty())
        link.id = scene.freeLinkId(fmt::format("{}-{}", from, link.to.str()));
    link.settings = in.settings();
    scene.links.push_back(std::move(link));
}

void addStep(Scene& scene, Statement& in)
{
    ExperimentStep step;
    step.at = in.takeTime();
    step.fault = in.take();
    step.target = in.take();
    if (in.skip("for"))
        step.duration = in.takeDuration();
    step.parameters = in.settings();
    scene.experiment.push_back(std::move(step));
}

Measure takeMeasure(Statement& in)
{
    Measure measure;
    measure.metric = in.take();
    if (in.skip("of"))
        measure.of = NodeId(in.take());
    if (in.skip("from"))
        measure.from = in.takeTime();
    if (in.skip("to"))
        measure.to = in.takeTime();
    return measure;
}

void addObjective(Scene& scene, Statement& in)
{
    Objective objective;
    objective.measure = takeMeasure(in);
    if (in.skip("min"))
        objective.min = in.takeNumber();
    if (in.skip("max"))
        objective.max = in.takeNumber();
    if (!in.atEnd())
        in.broken("goes on after the limits");
    scene.objectives.push_back(std::move(objective));
}

void addExpectation(Scene& scene, Statement& in)
{
    Expectation expectation;
    expectation.measure = takeMeasure(in);
    const std::string range = in.take();
    const std::size_t dots = range.find("..");
    if (dots == std::string::npos)
        in.broken("has no LOW..HIGH");
    expectation.low = in.valueOf(parseNumber(range.substr(0, dots)));
    expectation.high = in.valueOf(parseNumber(range.substr(dots + 2)));
    scene.expectations.push_back(std::move(expectation));
}

bool addProperty(Scene& scene, Statement& in)
{
    if (in.peek() == "title")
        scene.title = in.tail();
    else if (in.peek() == "seed")
        scene.seed = static_cast<std::uint64_t>(in.valueOf(parseInteger(in.tail())));
    else if (in.peek() == "duration")
        scene.duration = in.valueOf(parseDuration(in.tail()));
    else if (in.peek() == "pace")
        scene.pace = in.valueOf(parseNumber(in.tail()));
    else
        return false;
    return true;
}

void addStatement(Scene& scene, std::string_view text)
{
    Statement in(text);
    if (in.atEnd() || addProperty(scene, in))
        return;
    if (in.skip("fault"))
        addStep(scene, in);
    else if (in.skip("objective"))
        addObjective(scene, in);
    else if (in.skip("expect"))
        addExpectation(scene, in);
    else if (text.find("->") != std::string_view::npos)
        addLink(scene, in);
    else
        addNode(scene, in);
}

} // namespace

Scene sceneFrom(std::string_view text)
{
    Scene scene;
    for (const std::string_view line : splitText(text, '\n'))
        for (const std::string_view statement : splitText(line.substr(0, line.find('#')), ';'))
            addStatement(scene, statement);
    return scene;
}

Scene sceneFrom(std::string_view text, const Vocabulary& vocabulary)
{
    Scene scene = sceneFrom(text);
    if (const Result<void> legal = checkScene(scene, vocabulary); !legal)
        throw std::invalid_argument("scene text: " + legal.error().message());
    return scene;
}

} // namespace cloudyard
