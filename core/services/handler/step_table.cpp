// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handler/step_table.h"

#include <algorithm>
#include <optional>

#include "core/base/hash.h"

namespace cloudyard {
namespace {

using StepOp = Step::Op;

class StepTableMaker {
public:
    StepTableMaker(const StepSource& source, const Topology& topology, NodeIndex self)
        : m_source(source), m_topology(topology), m_self(self)
    {
        m_table.steps.clear();
        m_table.programs.clear();
    }

    StepTable make()
    {
        addProgram({});
        for (const HandlerStep& stated : m_source.program.steps)
            if (!stated.requestClass.empty() && stated.requestClass != m_class)
                addProgram(stated.requestClass);
        return std::move(m_table);
    }

private:
    /// The one that is stated for a class, or, without a name, for all others. Those that nobody asks for go, too: a
    /// client that does may come during the run.
    void addProgram(std::string_view requestClass)
    {
        m_class = requestClass;
        m_first = m_table.steps.size();
        m_blocks.assign(m_first, 0);
        m_turn = 0;
        const auto isOwn = [&](const HandlerStep& stated) { return stated.requestClass == requestClass; };
        if (std::ranges::any_of(m_source.program.steps, isOwn))
            addStated();
        else
            addDefault();
        add(StepOp::End);
        finish();
    }

    void finish()
    {
        const auto index = [](std::ptrdiff_t position) { return static_cast<std::uint16_t>(position); };
        const auto last = std::find_if(m_table.steps.rbegin(), m_table.steps.rend() - std::ptrdiff_t(m_first),
                                       [](const Step& step) { return step.needsSlot(); });
        const StepTable::Program made{index(std::ptrdiff_t(m_first)), index(m_table.steps.rend() - last),
                                      index(std::ptrdiff_t(m_table.steps.size()) - 1)};
        for (std::size_t s = made.slotEnd; s < m_table.steps.size(); ++s)
            m_table.steps[s].slotIsOver = true;
        m_table.programs.push_back(made);
        if (m_class.empty() || m_topology.classes.empty())
            return;
        m_table.byClass.resize(kClassNumbers);
        for (std::size_t number = 1; number < kClassNumbers; ++number)
            if (m_topology.classes[number].name == m_class)
                m_table.byClass[number] = static_cast<std::uint8_t>(m_table.programs.size() - 1);
    }

    [[nodiscard]] bool isSend(LinkIndex l) const
    {
        return m_topology.links[l].meaning == static_cast<std::uint8_t>(LinkMeaning::Send);
    }

    void addDefault()
    {
        addWork(m_source.serviceTime);
        for (const LinkIndex l : m_topology.outgoing(m_self))
            if (!isSend(l))
                add(StepOp::Call, l).turn = 0;
        double from = 0;
        for (const LinkIndex l : m_topology.outgoing(m_self))
            if (isSend(l) && std::ranges::find(m_source.apart, l) == m_source.apart.end())
                from = addDefaultSend(l, from);
    }

    /// "One of them": the links share one draw between them, each the part of its probability.
    double addDefaultSend(LinkIndex l, double from)
    {
        Step& step = add(StepOp::Send, l);
        step.to = m_topology.links[l].probability;
        if (m_source.sends == Sends::All)
            return 0;
        step.luck = m_topology.nodes[m_self].stable;
        step.from = from;
        step.to += from;
        return step.to;
    }

    void addStated()
    {
        for (const HandlerStep& stated : m_source.program.steps)
            if (stated.requestClass == m_class)
                addStated(stated);
        for (std::size_t s = m_table.steps.size(); s-- > m_first;) {
            Step& step = m_table.steps[s];
            const bool goesOn = s + 1 < m_table.steps.size() && step.op == StepOp::Parallel &&
                                m_table.steps[s + 1].op == StepOp::Parallel && m_blocks[s] == m_blocks[s + 1];
            step.blockEnd = goesOn ? m_table.steps[s + 1].blockEnd : static_cast<std::uint16_t>(s);
        }
    }

    void addStated(const HandlerStep& stated)
    {
        using Stated = HandlerStep::Op;
        if (stated.op == Stated::Work)
            addWork(stated.work).perBytes = static_cast<double>(stated.perBytes);
        else if (stated.op == Stated::Reply)
            add(StepOp::Reply);
        else if (const auto link = linkTo(stated.target); link && stated.op == Stated::Send)
            addStatedSend(stated, *link);
        else if (link)
            addStatedCall(stated, *link);
        if (m_blocks.size() == m_table.steps.size())
            return; // its link is gone
        m_blocks.push_back(stated.number);
        countOccurrence(m_table.steps.back());
    }

    void countOccurrence(Step& step) const
    {
        step.occurrence = static_cast<std::uint16_t>(
            std::count_if(m_table.steps.begin() + std::ptrdiff_t(m_first), m_table.steps.end(),
                          [&](const Step& other) { return other.op == step.op && other.link == step.link; }) - 1);
        if (step.occurrence != 0)
            step.luck = hashCombine(step.luck, step.occurrence);
    }

    void addStatedCall(const HandlerStep& stated, LinkIndex l)
    {
        Step& step = add(stated.op == HandlerStep::Op::Call ? StepOp::Call : StepOp::Parallel, l);
        step.optional = stated.optional;
        step.turn = m_turn++;
    }

    void addStatedSend(const HandlerStep& stated, LinkIndex l)
    {
        Step& step = add(StepOp::Send, l);
        step.to = stated.probability >= 0 ? stated.probability : m_topology.links[l].probability;
    }

    Step& addWork(const Distribution& time)
    {
        Step& step = add(StepOp::Work);
        step.work = time;
        return step;
    }

    Step& add(StepOp op, LinkIndex l = kNone)
    {
        Step& step = m_table.steps.emplace_back();
        step.op = op;
        step.link = l;
        step.luck = l == kNone ? m_topology.nodes[m_self].stable : m_topology.links[l].stable;
        return step;
    }

    /// In the order in which checkHandlerProgram looks: id of the node, id of the link, name of the node.
    [[nodiscard]] std::optional<LinkIndex> linkTo(std::string_view target) const
    {
        const auto links = m_topology.outgoing(m_self);
        const auto find = [&](auto&& wordOf) -> std::optional<LinkIndex> {
            const auto found = std::ranges::find_if(links, [&](LinkIndex l) { return wordOf(l) == target; });
            return found == links.end() ? std::nullopt : std::optional(*found);
        };
        if (const auto byNode = find([&](LinkIndex l) { return m_topology.nodeIds[m_topology.links[l].to]; }))
            return byNode;
        if (const auto byLink = find([&](LinkIndex l) { return m_topology.linkIds[l]; }))
            return byLink;
        return find([&](LinkIndex l) { return m_topology.nodeNames[m_topology.links[l].to]; });
    }

    const StepSource& m_source;
    const Topology& m_topology;
    NodeIndex m_self;
    StepTable m_table;
    std::vector<std::uint8_t> m_blocks; ///< by step: which stated step it comes from
    std::size_t m_first = 0;             ///< of the present program
    std::string_view m_class;            ///< whose it is
    std::uint8_t m_turn = 0;
};

} // namespace

StepTable makeSteps(const StepSource& source, const Topology& topology, NodeIndex self)
{
    return StepTableMaker(source, topology, self).make();
}

bool StepTable::sameSteps(const StepTable& other) const
{
    return programs == other.programs && byClass == other.byClass &&
           std::ranges::equal(steps, other.steps, [](const Step& a, const Step& b) { return a.matches(b); });
}

std::uint16_t StepTable::follow(const StepTable& before, std::uint16_t step, bool holdsSlot, std::uint64_t trace) const
{
    const Program& was = before.programFor(trace);
    const Program& is = programFor(trace);
    if (step < was.first || step > was.end)
        return static_cast<std::uint16_t>(is.first - 1); // before the first one
    const auto least = steps.begin() + (holdsSlot ? is.first : is.slotEnd);
    const auto end = steps.begin() + is.end + 1;
    for (std::size_t old = step; old <= was.end; ++old) {
        const auto found = std::find_if(least, end, [&](const Step& s) { return s.matches(before.steps[old]); });
        if (found == end)
            continue;
        const auto position = static_cast<std::uint16_t>(found - steps.begin());
        return old == step ? position : static_cast<std::uint16_t>(position - 1);
    }
    return is.end;
}

} // namespace cloudyard
