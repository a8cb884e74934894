// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/sim_time.h"
#include "core/model/setting_value.h"

namespace cloudyard {

/// A place on the drawing plane, in scene units (the world map is 4,000 wide unless the scene says otherwise).
/// A node's position is relative to its parent's top-left corner. Presentation only: it changes no result.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

struct Extent {
    double width = 0;
    double height = 0;
    bool operator==(const Extent&) const = default;
};

/// One part of the topology: a region, a zone, an instance, a queue. `parent` is containment, and containment is
/// meaning (failure domain, latency, price). `id` never changes; `name` is what people read and may be empty.
struct Node {
    NodeId id;
    std::string kind;
    NodeId parent;
    std::string name;
    std::optional<Point> position;
    std::optional<Extent> size; ///< only where somebody overrode the automatic size
    bool collapsed = false;
    bool locked = false; ///< stays where it stands, and is not taken away; presentation only
    std::string group;   ///< what is selected and moved together has the same; empty: none
    SettingMap settings;
    SettingMap unknown; ///< keys of a newer version, written back untouched
    bool operator==(const Node&) const = default;
};

/// One way for messages. What it means (request, send, poll, subscribe, ...) follows from the kinds of its ends.
struct Link {
    LinkId id;
    NodeId from;
    NodeId to;
    std::string label;      ///< what people call it; presentation only
    std::vector<Point> via; ///< points that the user put into the path; presentation only
    SettingMap settings;
    SettingMap unknown;
    bool operator==(const Link&) const = default;
};

/// What people write onto the drawing: a note, or a frame with a title around some of it. Presentation only, so it has
/// no kind, no links and no part in a run. Ids of nodes and annotations are all different: whatever is about what
/// stands on the drawing, such as a selection or a move, names both alike.
struct Annotation {
    enum class Form : std::uint8_t { Note, Frame };
    NodeId id;
    Form form = Form::Note;
    NodeId parent;     ///< the place that it moves with; empty: the map
    std::string text;  ///< of a note any number of lines, of a frame its title
    std::string tint;  ///< one of kAnnotationTints, "color" in the file; empty: as such a thing usually is
    std::optional<Point> position;
    std::optional<Extent> size;
    bool locked = false;
    std::string group;
    SettingMap unknown;
    bool operator==(const Annotation&) const = default;
};
inline constexpr std::array<std::string_view, 6> kAnnotationTints{"blue", "green", "violet", "cyan", "amber", "red"};

/// A fault that the scene itself injects. `target` is the id of a node or a link; without `duration` it stays.
struct ExperimentStep {
    SimTime at;
    std::string fault;
    std::string target;
    std::optional<Duration> duration;
    SettingMap parameters;
    SettingMap unknown;
    bool operator==(const ExperimentStep&) const = default;
};

/// What is measured where and when: `metric` of the node `of` (empty: of the whole scene), over requests created
/// in [from, to), or gauges within it. A missing `from` is time 0, a missing `to` the end of the run.
struct Measure {
    std::string metric;
    NodeId of;
    std::optional<SimTime> from;
    std::optional<SimTime> to;
    bool operator==(const Measure&) const = default;
};

/// A promise that a run keeps or misses: the measure lies within [min, max]. In the metric's own unit
/// (ratios 0 to 1, times in seconds, counts).
struct Objective {
    std::string name;
    Measure measure;
    std::optional<double> min;
    std::optional<double> max;
    SettingMap unknown;
    bool operator==(const Objective&) const = default;
};

/// The interval in which theory or arithmetic puts a measure, over seeds: what the scene's golden test checks.
struct Expectation {
    std::string name;
    Measure measure;
    double low = 0;
    double high = 0;
    std::string because; ///< the arithmetic, one line
    SettingMap unknown;
    bool operator==(const Expectation&) const = default;
};

/// The folder of a scene's file: where files are looked for that settings name. What was read once stays as it was
/// then, so that every run of the scene gets the same. Any thread.
class SceneFolder {
public:
    virtual ~SceneFolder() = default;
    /// The bytes of a file in the folder or below; never one outside. Errors say what is wrong with it, without its
    /// name.
    [[nodiscard]] virtual Result<std::shared_ptr<const std::string>> read(std::string_view name) const = 0;
    /// What `understands` says of such a file, which is asked once.
    [[nodiscard]] virtual Result<void> check(std::string_view name,
                                             Result<void> (*understands)(std::string_view)) const = 0;
};

/// A whole scene as data: what the file holds and what the editor edits. A regular value; knows nothing of runs.
/// Order of nodes and links is the order of the file and carries no meaning for results.
struct Scene {
    std::string title;
    std::uint64_t seed = 1;
    std::optional<Duration> duration; ///< none: runs until stopped
    double pace = 1;                  ///< simulated seconds per second at opening; presentation
    std::string notes; ///< Markdown: what to watch, what to try
    double mapWidth = 4000;
    SettingMap mapUnknown;            ///< keys of a newer version beside the map's width
    std::vector<Node> nodes;
    std::vector<Link> links;
    std::vector<ExperimentStep> experiment;
    std::vector<Objective> objectives;
    std::vector<Expectation> expectations;
    std::vector<Annotation> annotations; ///< later ones over earlier ones
    SettingMap unknown;
    /// Where it was read from; null: from nowhere. No part of its value.
    struct Origin {
        std::shared_ptr<const SceneFolder> folder;
        bool operator==(const Origin&) const { return true; }
    } origin;

    [[nodiscard]] const Node* find(const NodeId& id) const;
    [[nodiscard]] Node* find(const NodeId& id);
    [[nodiscard]] const Link* find(const LinkId& id) const;
    [[nodiscard]] Link* find(const LinkId& id);
    [[nodiscard]] const Annotation* findAnnotation(const NodeId& id) const;
    [[nodiscard]] Annotation* findAnnotation(const NodeId& id);
    /// Direct children in file order. Linear in the number of nodes.
    [[nodiscard]] std::vector<const Node*> childrenOf(const NodeId& id) const;
    /// The nearest ancestor-or-self of this kind, or null.
    [[nodiscard]] const Node* enclosing(const Node& node, std::string_view kind) const;
    /// An id that nobody has: the stem itself, else stem-2, stem-3, ...
    [[nodiscard]] NodeId freeNodeId(std::string_view stem) const;
    [[nodiscard]] LinkId freeLinkId(std::string_view stem = "link") const;

    bool operator==(const Scene&) const = default;
};

} // namespace cloudyard
