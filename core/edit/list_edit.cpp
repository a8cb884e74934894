// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/list_edit.h"

#include <vector>

#include <fmt/format.h>

#include "core/edit/footprint.h"

namespace cloudyard {

namespace {

template <class Element> struct ListOf;
template <> struct ListOf<ExperimentStep> {
    static constexpr std::string_view kName = "experiment step";
    static std::vector<ExperimentStep>& in(Scene& scene) { return scene.experiment; }
};
template <> struct ListOf<Objective> {
    static constexpr std::string_view kName = "objective";
    static std::vector<Objective>& in(Scene& scene) { return scene.objectives; }
};

template <class Element> auto at(std::vector<Element>& list, std::size_t position)
{
    return list.begin() + static_cast<std::ptrdiff_t>(position);
}

} // namespace

template <class Element>
ListEdit<Element>::ListEdit(Action action, std::size_t position, std::optional<Element> element)
    : m_action(action), m_position(position), m_after(std::move(element))
{
}

template <class Element> EditPtr ListEdit<Element>::add(Element element)
{
    return EditPtr(new ListEdit(Action::Add, 0, std::move(element)));
}

template <class Element> EditPtr ListEdit<Element>::replace(std::size_t position, Element element)
{
    return EditPtr(new ListEdit(Action::Replace, position, std::move(element)));
}

template <class Element> EditPtr ListEdit<Element>::remove(std::size_t position)
{
    return EditPtr(new ListEdit(Action::Remove, position, std::nullopt));
}

template <class Element> Result<void> ListEdit<Element>::apply(Scene& scene)
{
    std::vector<Element>& list = ListOf<Element>::in(scene);
    if (m_action == Action::Add) {
        m_position = list.size();
        list.push_back(*m_after);
        return {};
    }
    if (m_position >= list.size())
        return fail(fmt::format("there is no {} {}", ListOf<Element>::kName, m_position + 1));
    m_before = list[m_position];
    if (m_action == Action::Replace)
        list[m_position] = *m_after;
    else
        list.erase(at(list, m_position));
    return {};
}

template <class Element> void ListEdit<Element>::revert(Scene& scene)
{
    std::vector<Element>& list = ListOf<Element>::in(scene);
    if (m_action == Action::Add)
        list.pop_back();
    else if (m_action == Action::Replace)
        list[m_position] = *m_before;
    else
        list.insert(at(list, m_position), *m_before);
}

template <class Element> bool ListEdit<Element>::mergeWith(const Edit& next)
{
    const ListEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_action != Action::Replace || more->m_position != m_position
        || m_action == Action::Remove)
        return false;
    m_after = more->m_after;
    return true;
}

template <class Element> std::size_t ListEdit<Element>::bytes() const
{
    return sizeof(*this) + (m_before ? heapBytes(*m_before) : 0) + (m_after ? heapBytes(*m_after) : 0);
}

template <class Element> std::string ListEdit<Element>::text() const
{
    const char* verb = m_action == Action::Add ? "Add {}" : m_action == Action::Replace ? "Change {}" : "Remove {}";
    return fmt::format(fmt::runtime(verb), ListOf<Element>::kName);
}

template <class Element> ChangeSet ListEdit<Element>::changes() const
{
    ChangeSet changes;
    changes.experimentChanged = true;
    changes.isCosmetic = false;
    return changes;
}

template class ListEdit<ExperimentStep>;
template class ListEdit<Objective>;

} // namespace cloudyard
