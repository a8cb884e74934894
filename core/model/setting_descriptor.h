// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/distribution.h"
#include "core/base/result.h"
#include "core/base/sim_time.h"
#include "core/base/units.h"
#include "core/model/setting_value.h"

namespace cloudyard {

/// A setting after its text was understood. Text also holds choices, cities, region codes and instance types.
using TypedValue = std::variant<bool, std::int64_t, double, Duration, Rate, Bytes, Distribution, std::string>;

enum class SettingType : std::uint8_t {
    Toggle,       ///< bool
    Count,        ///< std::int64_t
    Number,       ///< double without a unit
    Probability,  ///< double in [0, 1]
    Time,         ///< Duration, "30 s"
    PerTime,      ///< Rate, "200/s"
    Size,         ///< Bytes, "256 KiB"
    Random,       ///< Distribution, "exponential 8 ms"
    Choice,       ///< one of `choices`
    Text,
    City,         ///< a city of the catalogue
    RegionCode,   ///< a region of the catalogue
    InstanceType, ///< an instance type of the catalogue
};

/// When a changed setting acts in a run. Shrinking never kills running work.
enum class Applies : std::uint8_t { AtOnce, ToNewWork, ToNewInstances, OnRestart };

/// What edits a Text beyond the line that every text has. Who draws forms knows one for each.
enum class SettingEditor : std::uint8_t {
    Line,         ///< nothing else
    FilterPolicy, ///< conditions on messages, and a trial of them
};

struct SettingChoice {
    std::string_view value = {};
    std::string_view label = {};
};

/// How to see that a setting acts: run `scene` (a probe scene by name) with the one and the other value; the reports
/// must differ. Every setting has one, and a test runs them all.
struct Probe {
    std::string_view scene = {};
    std::string_view first = {};
    std::string_view second = {};
    std::string_view deed =
        {}; ///< what is done to the run at 10 s, where it takes more: "launch web-a", "terminate web-a"
};

/// What another node is that a setting names by its id.
struct NamedNode {
    std::string_view offers = {};   ///< as targets of links do: "dead-letter"; empty: the setting names none
    std::string_view expected = {}; ///< for errors: "the id of a queue"
};

/// All there is to know about one setting of a kind, a link or a fault: the scene file, the inspector, tool tips,
/// `yard kinds` and the checks are made from it. Built once at start-up, then read from any thread.
struct SettingDescriptor {
    std::string_view key = {};   ///< as users of the service know it: visibility_timeout
    std::string_view label = {}; ///< "Visibility timeout"
    std::string_view section = {}; ///< where a section of the table begins, its title: "Lifecycle hooks"
    /// Acts with other settings only, see isRelevant: "purchase_option=spot", "retry_budget",
    /// "launch_hook|terminate_hook".
    std::string_view onlyWith = {};
    SettingType type = SettingType::Text;
    std::string_view defaultText =
        {}; ///< as it would stand in the file: "30 s"; empty: stays unset (std::optional member)
    double min = -std::numeric_limits<double>::infinity(); ///< in s, /s, bytes, or plain; inclusive
    double max = std::numeric_limits<double>::infinity();
    std::vector<SettingChoice> choices = {};
    Applies applies = Applies::AtOnce;
    std::string_view help = {};   ///< one line
    std::string_view source = {}; ///< where the meaning and the limits come from
    Probe probe = {};
    void (*assign)(void* settings, const TypedValue& value) = nullptr;
    /// Of a Text with a grammar of its own: whether it is kept. Null: any text will do.
    Result<void> (*understands)(std::string_view text) = nullptr;
    /// Of a Text that names a file beside the scene: whether the file's bytes will do. Null: it names none.
    Result<void> (*understandsFile)(std::string_view bytes) = nullptr;
    /// Of a Text that is the id of another node, in the region of the node or of where the link begins; no text: of none.
    NamedNode names = {};
    SettingEditor editor = SettingEditor::Line;
    /// Another setting of the table that this editor edits in the same step; empty: none.
    std::string_view editedWith = {};
    /// Of a Choice that makes the node another thing to the eye: other than the default it is a tag on its card,
    /// "FIFO".
    bool tagsCard = false;

    /// Understands a value of the file; the Error's `expected` names type and range.
    [[nodiscard]] Result<TypedValue> parse(const SettingValue& value) const;
    /// Nothing for a setting that stays unset (an override such as a link's latency).
    [[nodiscard]] std::optional<TypedValue> defaultValue() const;
    /// A text as typed into a form or stated in a probe ("3", "true", "30 s") as it would stand in the file; checked.
    [[nodiscard]] Result<SettingValue> fromText(std::string_view text) const;
    /// "a duration from 0 s to 12 h": type and range in words, for tool tips and errors.
    [[nodiscard]] std::string expected() const;
};

using SettingTable = std::vector<SettingDescriptor>;

/// A setting of the file as people read it: the text itself, numbers in their shortest form, raw JSON as it is.
[[nodiscard]] std::string toText(const SettingValue& value);

/// Whether a setting acts as the others of its table are stated. Its `onlyWith` lists alternatives, separated by |:
/// "key" holds where that setting is on (not empty, 0, false), "key=a,b" where it has one of these values, a* standing
/// for all that begin with a, and "key!=a" where it has another. Without any it always acts; so it does for a key that
/// the table lacks, unless it is stated: of a link, "to.key" is stated for a setting of the node that it leads to.
[[nodiscard]] bool isRelevant(const SettingTable& table, const SettingDescriptor& setting, const SettingMap& stated);

/// Null when the table has no such key.
[[nodiscard]] const SettingDescriptor* findSetting(const SettingTable& table, std::string_view key);

/// Writes defaults (unset ones leave their member alone), then every stated setting, into `settings` (the struct that
/// the table's `assign`s were made for). Keys that the table lacks are left alone: they belong to a newer version.
/// Errors name the key.
[[nodiscard]] Result<void> assignSettings(const SettingTable& table, const SettingMap& stated, void* settings);

namespace detail {
template <class> struct MemberOf;
template <class S, class M> struct MemberOf<M S::*> {
    using Struct = S;
    using Member = M;
};
/// Choices are held in the settings struct as enums, numbered as `choices` is; see bindChoice.
template <auto Field> void assignField(void* settings, const TypedValue& value)
{
    using Traits = MemberOf<decltype(Field)>;
    using Member = typename Traits::Member;
    Member& member = static_cast<typename Traits::Struct*>(settings)->*Field;
    std::visit(
        [&](const auto& v) {
            using V = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<Member, V> || std::is_same_v<Member, std::optional<V>>)
                member = v;
            else if constexpr (std::is_same_v<V, std::int64_t> && std::is_integral_v<Member>
                               && !std::is_same_v<Member, bool>)
                member = static_cast<Member>(v);
        },
        value);
}
} // namespace detail

/// The binding of a descriptor to a member of the kind's settings struct: `.assign = bind<&QueueSettings::delay>`.
template <auto Field> inline constexpr auto bind = &detail::assignField<Field>;

/// Like `bind`, for an enum member and a choice setting: `Words` is a function from text to the enum.
template <auto Field, auto FromText>
inline constexpr auto bindChoice = [](void* settings, const TypedValue& value) {
    using Traits = detail::MemberOf<decltype(Field)>;
    static_cast<typename Traits::Struct*>(settings)->*Field = FromText(std::get<std::string>(value));
};

} // namespace cloudyard
