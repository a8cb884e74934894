// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/distribution.h"
#include "core/base/text.h"
#include "core/base/units.h"

namespace cloudyard {

namespace {

using Kind = Distribution::Kind;

constexpr std::array<Distribution::Form, 8> kForms{{
    {Kind::Constant, "constant", "value", "constant 5 ms"},
    {Kind::Uniform, "uniform", "from to", "uniform 0.1 ms 0.3 ms"},
    {Kind::Exponential, "exponential", "mean", "exponential 8 ms"},
    {Kind::Lognormal, "lognormal", "median sigma", "lognormal 12 ms 0.4"},
    {Kind::Normal, "normal", "mean deviation", "normal 20 ms 5 ms"},
    {Kind::Pareto, "pareto", "least shape", "pareto 2 ms 2.5"},
    {Kind::Erlang, "erlang", "stages mean", "erlang 3 12 ms"},
    {Kind::Hyperexponential, "hyperexponential", "mean scv", "hyperexponential 10 ms 4"},
}};

const Distribution::Form& formOf(Kind kind) { return kForms[static_cast<std::size_t>(kind)]; }

bool beginsNumber(std::string_view word) { return word.find_first_of("0123456789.+-") == 0; }

bool isWholeNumber(std::string_view word)
{
    return word.find_first_not_of("0123456789.+-") == std::string_view::npos;
}

/// The parameters of a text, taken one by one. The first error stays; what is taken after it counts
/// nothing.
class Parameters {
public:
    explicit Parameters(std::vector<std::string_view> words) : m_words(std::move(words)) {}

    /// One word ("8ms"), or a number and the unit that follows it ("8 ms").
    Duration duration()
    {
        if (m_next == m_words.size())
            return missing<Duration>();
        std::string text(m_words[m_next++]);
        if (isWholeNumber(text) && m_next < m_words.size() && !beginsNumber(m_words[m_next]))
            text += fmt::format(" {}", m_words[m_next++]);
        return keep(parseDuration(text));
    }
    double number()
    {
        return m_next < m_words.size() ? keep(parseNumber(m_words[m_next++])) : missing<double>();
    }
    std::int64_t integer()
    {
        return m_next < m_words.size() ? keep(parseInteger(m_words[m_next++]))
                                       : missing<std::int64_t>();
    }

    /// What went wrong with taking, or the result of making.
    Result<Distribution> finish(Result<Distribution> made) const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        if (m_next < m_words.size())
            return fail(fmt::format("\"{}\" is one value too many", m_words[m_next]));
        return made;
    }

private:
    template <class T> T missing() { return keep(Result<T>(fail("a value is missing"))); }

    template <class T> T keep(Result<T> value)
    {
        if (!value && !m_error)
            m_error = value.error();
        return value.value_or(T{});
    }

    std::vector<std::string_view> m_words;
    std::size_t m_next = 0;
    std::optional<Error> m_error;
};

/// Arguments are taken one statement at a time: the order of evaluation of a call's arguments is
/// open.
Result<Distribution> make(Kind kind, Parameters& from)
{
    if (kind == Kind::Erlang) {
        const std::int64_t stages = from.integer();
        return Distribution::erlang(stages, from.duration());
    }
    const Duration first = from.duration();
    switch (kind) {
    case Kind::Uniform:
        return Distribution::uniform(first, from.duration());
    case Kind::Exponential:
        return Distribution::exponential(first);
    case Kind::Lognormal:
        return Distribution::lognormal(first, from.number());
    case Kind::Normal:
        return Distribution::normal(first, from.duration());
    case Kind::Pareto:
        return Distribution::pareto(first, from.number());
    case Kind::Hyperexponential:
        return Distribution::hyperexponential(first, from.number());
    default:
        return Distribution::constant(first);
    }
}

tl::unexpected<Error> refuseName(std::string_view name)
{
    std::array<std::string_view, kForms.size()> names;
    std::string all;
    for (std::size_t i = 0; i < kForms.size(); ++i) {
        names[i] = kForms[i].name;
        all += fmt::format("{}{}", i == 0 ? "" : ", ", kForms[i].name);
    }
    const std::size_t near = closestName(name, names);
    const std::string guess =
        near < names.size() ? fmt::format("; did you mean \"{}\"?", names[near]) : "";
    return fail(fmt::format("\"{}\" is not a kind of distribution{}", beginning(name, 40), guess),
                "", fmt::format("a duration such as \"5 ms\", or one of {}", all));
}

} // namespace

std::span<const Distribution::Form> Distribution::forms() { return kForms; }

Result<Distribution> Distribution::parse(std::string_view text)
{
    std::vector<std::string_view> words = splitWords(text);
    if (words.empty())
        return fail("the distribution is empty", "", "a distribution such as \"exponential 8 ms\"");
    const Form* form = &formOf(Kind::Constant);
    if (!beginsNumber(words.front())) {
        const std::string name = foldText(words.front());
        form = nullptr;
        for (const Form& known : kForms)
            if (known.name == name)
                form = &known;
        if (form == nullptr)
            return refuseName(words.front());
        words.erase(words.begin());
    }
    Parameters parameters(std::move(words));
    Result<Distribution> made = make(form->kind, parameters);
    return parameters.finish(std::move(made)).map_error([form](Error error) {
        error.expected =
            fmt::format("\"{} {}\", such as \"{}\"", form->name, form->parameters, form->example);
        return error;
    });
}

std::string Distribution::text() const
{
    const std::string_view name = formOf(m_kind).name;
    const std::string first = formatDuration(m_first);
    switch (m_kind) {
    case Kind::Erlang:
        return fmt::format("{} {} {}", name, formatNumber(m_shape), first);
    case Kind::Uniform:
    case Kind::Normal:
        return fmt::format("{} {} {}", name, first, formatDuration(m_second));
    case Kind::Lognormal:
    case Kind::Pareto:
    case Kind::Hyperexponential:
        return fmt::format("{} {} {}", name, first, formatNumber(m_shape));
    default:
        return fmt::format("{} {}", name, first);
    }
}

} // namespace cloudyard
