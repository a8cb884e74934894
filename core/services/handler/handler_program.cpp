// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handler/handler_program.h"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/units.h"
#include "core/model/scene.h"
#include "core/model/suggestion.h"

namespace cloudyard {
namespace {

using Op = HandlerStep::Op;

constexpr std::string_view kStepForms =
    R"(a step such as "work constant 5 ms", "call db", "parallel { call a; call b }", "send orders" or "reply")";
constexpr std::size_t kLongestProgram = 10'000; ///< bytes

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool endsStep(char c) { return c == ';' || c == ',' || c == '\n'; }

/// Words, "quoted words", braces and ends of steps, one after another.
class Words {
public:
    explicit Words(std::string_view text) : m_text(text) {}

    /// The next word of the present step; empty at its end.
    std::string_view next()
    {
        skipSpace();
        const std::size_t from = m_at;
        if (atStepEnd())
            return {};
        if (m_text[m_at] == '"')
            return quoted();
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !endsStep(m_text[m_at]) && !isBrace())
            ++m_at;
        return m_text.substr(from, m_at - from);
    }
    /// All that is left of the present step, as it stands.
    std::string_view rest()
    {
        const std::size_t from = m_at;
        while (!atStepEnd())
            ++m_at;
        return trimmed(m_text.substr(from, m_at - from));
    }
    /// Goes over empty steps to the next one's first word.
    void toNextStep()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || endsStep(m_text[m_at])))
            ++m_at;
    }
    bool take(char brace)
    {
        skipSpace();
        const bool found = m_at < m_text.size() && m_text[m_at] == brace;
        m_at += found ? 1 : 0;
        return found;
    }
    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool unclosedQuote() const { return m_unclosed; }
    /// The step that begins here, for errors.
    [[nodiscard]] std::string_view wording() const
    {
        std::size_t to = m_at;
        while (to < m_text.size() && !endsStep(m_text[to]) && m_text[to] != '}')
            ++to;
        return trimmed(m_text.substr(m_at, to - m_at));
    }

private:
    [[nodiscard]] bool isBrace() const { return m_text[m_at] == '{' || m_text[m_at] == '}'; }
    [[nodiscard]] bool atStepEnd() const { return m_at >= m_text.size() || endsStep(m_text[m_at]) || isBrace(); }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    std::string_view quoted()
    {
        const std::size_t from = ++m_at;
        const std::size_t to = m_text.find('"', from);
        m_unclosed = m_unclosed || to == std::string_view::npos;
        m_at = std::min(to, m_text.size());
        const std::string_view word = m_text.substr(from, m_at - from);
        m_at = std::min(m_at + 1, m_text.size());
        return word;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_unclosed = false;
};

class Parser {
public:
    explicit Parser(std::string_view text) : m_words(text) {}

    Result<HandlerProgram> parse()
    {
        for (m_words.toNextStep(); !m_words.done() && !m_error; m_words.toNextStep())
            step(false);
        if (m_error)
            return tl::unexpected(*std::move(m_error));
        return std::move(m_program);
    }

private:
    void step(bool inParallel)
    {
        if (!inParallel)
            ++m_number;
        m_wording = m_words.wording();
        m_depth = m_class.empty() && !inParallel ? 0 : 1;
        if (m_program.steps.size() >= kMostHandlerSteps)
            return refuse("is one too many", fmt::format("at most {} steps", kMostHandlerSteps));
        const std::string_view verb = m_words.next();
        if (inParallel && verb != "call")
            return refuse(verb == "parallel" ? "is a parallel block within another"
                                             : "cannot stand in a parallel block",
                          "only calls between its braces");
        if (verb == "class" && m_class.empty())
            return requestClass();
        if (verb == "work")
            work();
        else if (verb == "call")
            call(inParallel ? Op::ParallelCall : Op::Call);
        else if (verb == "parallel")
            return parallel();
        else if (verb == "send")
            send();
        else if (verb == "reply")
            add(Op::Reply);
        else
            return refuse("is not understood", std::string(kStepForms));
        endOfStep();
    }

    void endOfStep()
    {
        if (const std::string_view left = m_words.rest(); !left.empty())
            refuse(fmt::format("goes on with {} that has no meaning here", inQuotes(left)));
        else if (m_words.unclosedQuote())
            refuse("has a quotation mark that is not closed");
        else if (m_depth == 0 && (m_words.take('{') || m_words.take('}')))
            refuse("has a brace too many");
    }

    HandlerStep& add(Op op)
    {
        HandlerStep& step = m_program.steps.emplace_back();
        step.op = op;
        step.number = static_cast<std::uint8_t>(std::min(m_number, 255));
        step.text = m_wording;
        step.requestClass = m_class;
        return step;
    }

    void work()
    {
        std::string_view text = m_words.rest();
        const std::size_t per = text.find(" per ");
        const std::string_view unit =
            per == std::string_view::npos ? std::string_view() : trimmed(text.substr(per + 5));
        text = text.substr(0, per);
        auto time = Distribution::parse(text);
        if (!time)
            return refuse(fmt::format("has no service time: {}", time.error().what), time.error().expected);
        HandlerStep& step = add(Op::Work);
        step.work = *time;
        if (per == std::string_view::npos)
            return;
        const bool isCounted = !unit.empty() && unit.front() >= '0' && unit.front() <= '9';
        const auto bytes = parseBytes(isCounted ? std::string(unit) : fmt::format("1 {}", unit));
        if (!bytes || bytes->count <= 0)
            return refuse(fmt::format("has no size after \"per\": {}", inQuotes(unit)),
                          "a size such as \"KiB\" or \"64 KiB\"");
        step.perBytes = bytes->count;
    }

    void requestClass()
    {
        m_class = m_words.next();
        if (m_class.empty())
            return refuse("does not say which class", "\"class NAME { work 5 ms; reply }\"");
        if (!m_words.take('{'))
            return refuse("has no block", "\"class NAME { work 5 ms; reply }\"");
        if (std::ranges::find(m_program.steps, m_class, &HandlerStep::requestClass) != m_program.steps.end())
            return refuse("is the second program of that class");
        const std::size_t first = m_program.steps.size();
        const std::string_view wording = m_wording;
        for (m_words.toNextStep(); !m_words.take('}') && !m_error; m_words.toNextStep()) {
            if (m_words.done())
                return refuse("has a block that is not closed", "a \"}\" after its steps");
            step(false);
        }
        m_wording = wording;
        m_class.clear();
        m_depth = 0;
        if (!m_error && m_program.steps.size() == first)
            refuse("has an empty block", "at least one step between its braces");
        if (!m_error)
            endOfStep();
    }

    void call(Op op)
    {
        const std::string target(m_words.next());
        if (target.empty())
            return refuse("does not say what to call", "\"call TARGET\" or \"call TARGET optional\"");
        HandlerStep& step = add(op);
        step.target = target;
        if (const std::string_view word = m_words.next(); word == "optional")
            step.optional = true;
        else if (!word.empty())
            refuse(fmt::format("goes on with {}", inQuotes(word)), "nothing or \"optional\" after the target");
    }

    void send()
    {
        const std::string target(m_words.next());
        if (target.empty())
            return refuse("does not say where to send", "\"send TARGET\" or \"send TARGET 50 %\"");
        HandlerStep& step = add(Op::Send);
        step.target = target;
        std::string_view share = m_words.rest();
        if (share.empty())
            return;
        const bool percent = share.ends_with('%');
        if (percent)
            share.remove_suffix(1);
        const auto number = parseNumber(trimmed(share));
        step.probability = number ? *number / (percent ? 100 : 1) : -1;
        if (!number || !(step.probability >= 0 && step.probability <= 1))
            refuse(fmt::format("has no share in {}", inQuotes(share)), "a share such as \"50 %\" or \"0.5\"");
    }

    void parallel()
    {
        const std::size_t first = m_program.steps.size();
        const std::string_view wording = m_wording;
        if (!m_words.take('{'))
            return refuse("has no block", "\"parallel { call a; call b }\"");
        for (m_words.toNextStep(); !m_words.take('}') && !m_error; m_words.toNextStep()) {
            if (m_words.done())
                return refuse("has a block that is not closed", "a \"}\" after its calls");
            step(true);
        }
        m_depth = m_class.empty() ? 0 : 1;
        m_wording = wording;
        if (!m_error && m_program.steps.size() == first)
            refuse("has an empty block", "at least one call between its braces");
        if (!m_error)
            endOfStep();
    }

    void refuse(std::string why, std::string expected = {})
    {
        if (!m_error)
            m_error = Error{fmt::format("step {} {} {}", m_number, inQuotes(m_wording), why), {}, std::move(expected)};
    }

    Words m_words;
    HandlerProgram m_program;
    std::optional<Error> m_error;
    std::string_view m_wording;
    std::string m_class; ///< whose block this is
    int m_number = 0;
    int m_depth = 0;     ///< not 0: a closing brace may come
};

tl::unexpected<Error> refusal(const HandlerStep& step, std::string_view why, std::string expected = {})
{
    return fail(fmt::format("step {} {} {}", step.number, inQuotes(step.text), why), {}, std::move(expected));
}

/// What a target names: the id of a node that a link leads to, else the id of a link, else the name of such a node.
const LinkedNode* linkOfTarget(std::string_view target, std::span<const LinkedNode> outgoing)
{
    const auto find = [&](auto&& matches) {
        const auto found = std::ranges::find_if(outgoing, matches);
        return found == outgoing.end() ? nullptr : &*found;
    };
    if (const auto* byNode = find([&](const LinkedNode& l) { return l.other->id.str() == target; }))
        return byNode;
    if (const auto* byLink = find([&](const LinkedNode& l) { return l.link->id.str() == target; }))
        return byLink;
    return find([&](const LinkedNode& l) { return l.other->name == target; });
}

Result<void> checkTarget(const HandlerStep& step, std::span<const LinkedNode> outgoing)
{
    const LinkedNode* found = linkOfTarget(step.target, outgoing);
    const bool sends = step.op == Op::Send;
    if (found == nullptr) {
        std::vector<std::string_view> names;
        for (const LinkedNode& linked : outgoing)
            names.emplace_back(linked.other->id.str());
        return refusal(step, fmt::format("has no link to {}{}", inQuotes(step.target), didYouMean(step.target, names)),
                       names.empty() ? "a link to it" : eitherOf(names));
    }
    if (sends != (found->meaning == LinkMeaning::Send))
        return refusal(step, sends ? "names something that is called, not sent to"
                                   : "names something that is sent to, not called");
    return {};
}

/// Somebody who waits for an answer, or null.
const Node* callerOf(std::span<const LinkedNode> incoming)
{
    const auto found = std::ranges::find_if(incoming, [](const LinkedNode& linked) {
        return linked.meaning == LinkMeaning::Request || linked.meaning == LinkMeaning::Route;
    });
    return found == incoming.end() ? nullptr : found->other;
}

} // namespace

Result<HandlerProgram> parseHandlerProgram(std::string_view text)
{
    if (text.size() > kLongestProgram)
        return fail("the program is too long", {}, fmt::format("at most {} steps", kMostHandlerSteps));
    return Parser(text).parse();
}

Result<void> checkHandlerProgram(const HandlerProgram& program, std::span<const LinkedNode> outgoing,
                                 std::span<const LinkedNode> incoming)
{
    std::map<std::string_view, const HandlerStep*> replies; ///< by class; null: none
    for (const HandlerStep& step : program.steps) {
        if (!step.target.empty())
            if (auto checked = checkTarget(step, outgoing); !checked)
                return checked;
        const HandlerStep*& reply = replies.emplace(step.requestClass, nullptr).first->second;
        if (step.op != Op::Reply)
            continue;
        if (reply != nullptr)
            return refusal(step, fmt::format("answers again after step {}", reply->number), "one reply");
        reply = &step;
    }
    const Node* caller = callerOf(incoming);
    for (const auto& [requestClass, reply] : replies)
        if (reply == nullptr && caller != nullptr)
            return fail(fmt::format("it never replies{}, and {} waits for an answer",
                                    requestClass.empty() ? "" : fmt::format(" to the class {}", inQuotes(requestClass)),
                                    inQuotes(caller->id.str())),
                        {}, "a step \"reply\"");
    return {};
}

} // namespace cloudyard
