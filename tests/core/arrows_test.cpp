// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cloudyard {
namespace {

namespace fs = std::filesystem;
const fs::path kSource = CLOUDYARD_SOURCE_DIR;

/// One line of a source file, and where it stands.
struct Line {
    fs::path file; ///< from the project's root
    int number;
    std::string text;

    [[nodiscard]] std::string where() const
    {
        return file.string() + ":" + std::to_string(number) + ": " + text;
    }
    /// "core/engine" of core/engine/event.h.
    [[nodiscard]] std::string folder() const
    {
        auto part = file.begin();
        const fs::path top = *part++;
        return (top / *part).string();
    }
};

std::vector<Line> linesUnder(const std::string& folder)
{
    std::vector<Line> lines;
    for (const auto& entry : fs::recursive_directory_iterator(kSource / folder)) {
        const fs::path extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::ifstream in(entry.path());
        Line line{fs::relative(entry.path(), kSource), 0, {}};
        while (std::getline(in, line.text)) {
            ++line.number;
            lines.push_back(line);
        }
    }
    return lines;
}

const std::vector<Line>& core()
{
    static const std::vector<Line> lines = linesUnder("core");
    return lines;
}
const std::vector<Line>& gui()
{
    static const std::vector<Line> lines = linesUnder("gui");
    return lines;
}

/// The line without its comment and without the insides of texts.
std::string code(const std::string& line)
{
    std::string kept;
    bool inText = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (inText && line[i] == '\\') {
            ++i;
            continue;
        }
        if (line[i] == '"' && (i == 0 || line[i - 1] != '\''))
            inText = !inText;
        else if (!inText && line.compare(i, 2, "//") == 0)
            break;
        else if (!inText)
            kept += line[i];
    }
    return kept;
}

/// Every line whose code matches must be allowed; says where the others are.
void expectNone(const std::vector<Line>& lines, const std::string& pattern, const std::string& why,
                const std::function<bool(const Line&)>& allowed = {})
{
    const std::regex regex(pattern);
    for (const Line& line : lines)
        if (std::regex_search(code(line.text), regex) && !(allowed && allowed(line)))
            ADD_FAILURE() << why << "\n    " << line.where();
}

/// Which folders of core a folder may include, besides itself. Nothing points back
/// (ARCHITECTURE.md).
const std::map<std::string, std::set<std::string>>& arrows()
{
    static const auto all = [] {
        std::map<std::string, std::set<std::string>> direct = {
            {"core/base", {}},
            {"core/model", {"core/base"}},
            {"core/edit", {"core/model"}},
            {"core/formats", {"core/model"}},
            {"core/engine", {"core/base"}},
            {"core/metrics", {"core/engine", "core/model"}},
            {"core/services", {"core/model", "core/engine", "core/faults"}},
            {"core/faults", {"core/model", "core/engine"}},
            {"core/session", {"core/services", "core/faults", "core/metrics"}},
            {"core/study", {"core/services", "core/faults", "core/metrics", "core/formats"}},
            {"core/advice", {"core/session", "core/study", "core/edit"}},
            {"core/cli",
             {"core/session", "core/study", "core/formats", "core/edit", "core/advice"}},
        };
        // What one may include, one may include through another.
        for (std::size_t round = 0; round < direct.size(); ++round)
            for (auto& [folder, targets] : direct)
                for (const std::string& target : std::set<std::string>(targets))
                    targets.insert(direct[target].begin(), direct[target].end());
        return direct;
    }();
    return all;
}

const std::regex kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");

TEST(Arrows, PointOneWay)
{
    for (const auto& [folder, targets] : arrows())
        EXPECT_FALSE(targets.contains(folder)) << folder << " reaches itself";
}

TEST(Arrows, OfIncludesHold)
{
    std::smatch match;
    std::size_t seen = 0;
    for (const Line& line : core()) {
        if (!std::regex_search(line.text, match, kInclude))
            continue;
        const std::string target = match[1];
        EXPECT_FALSE(target.starts_with("gui/")) << line.where();
        EXPECT_FALSE(target.starts_with("..") || target.starts_with("tests/")) << line.where();
        if (!target.starts_with("core/"))
            continue;
        ++seen;
        const std::string to = Line{fs::path(target), 0, {}}.folder();
        const auto from = arrows().find(line.folder());
        ASSERT_NE(from, arrows().end()) << line.folder() << " has no place among the arrows";
        EXPECT_TRUE(to == line.folder() || from->second.contains(to))
            << "against the arrows: " << line.where();
    }
    EXPECT_GT(seen, 200u) << "no includes were read";
}

TEST(Arrows, IncludesAreWrittenFromTheRoot)
{
    std::smatch match;
    for (const auto* lines : {&core(), &gui()})
        for (const Line& line : *lines) {
            if (!std::regex_search(line.text, match, kInclude))
                continue;
            const std::string target = match[1];
            const bool isOurs = target.starts_with("core/") || target.starts_with("gui/") ||
                                target.starts_with("resources/");
            EXPECT_TRUE(line.text.find('"') == std::string::npos || isOurs) << line.where();
            EXPECT_TRUE(!target.starts_with("core/") || fs::exists(kSource / target))
                << line.where();
        }
}

/// Whom a service may know besides its own folder, and why.
constexpr std::pair<std::string_view, std::string_view> kKnows[] = {
    {"auto_scaling_group", "instance"}, // its members are instances, and its template is their settings
    {"function", "queue"},              // a mapping is checked against its queue's settings
    {"topic", "queue"},                 // a subscription's dead letters go to a queue of the topic's type alone
};
/// Rooms that belong to no one service: how a handler program is followed, and what all stand in.
constexpr std::string_view kShared[] = {"handler", "places"};

/// The engine knows no cloud service, and a service none but those it is about, the registry apart.
TEST(Arrows, ServicesDoNotKnowEachOther)
{
    std::smatch match;
    for (const Line& line : core()) {
        if (line.folder() != "core/services" || !std::regex_search(line.text, match, kInclude))
            continue;
        const fs::path target(match[1].str());
        const bool toKind = target.string().starts_with("core/services/") &&
                            std::distance(target.begin(), target.end()) == 4;
        const std::string from = line.file.parent_path().filename().string();
        const std::string to = target.parent_path().filename().string();
        const bool mayKnow =
            std::ranges::find(kShared, to) != std::end(kShared) ||
            std::ranges::find(kKnows, std::pair<std::string_view, std::string_view>(from, to)) != std::end(kKnows);
        EXPECT_TRUE(!toKind || from == to || mayKnow || line.file.stem() == "registry") << line.where();
    }
}

TEST(Core, IncludesNoQt)
{
    expectNone(
        core(),
        R"(#\s*include\s*<Q[A-Z]|#\s*include\s*<Qt|\bQ(String|Object|Widget|Color|Point|Rect|Thread|Timer)\b)",
        "Qt in core");
}

TEST(Core, KnowsNoGuiNoun)
{
    // A terminal has colours too.
    const auto isTerminal = [](const Line& line) { return line.folder() == "core/cli"; };
    expectNone(core(), R"(([Cc]olou?r)([A-Z_s]|\b))", "a noun of the window in core", isTerminal);
    expectNone(core(), R"(([Pp]ixel|[Ii]con|[Ww]idget)([A-Z_s]|\b))",
               "a noun of the window in core");
}

/// libm picks other code on other processors, and the standard's distributions differ between
/// libraries.
TEST(Core, ComputesTheSameBitsEverywhere)
{
    expectNone(
        core(),
        R"(#\s*include\s*<random>|\bstd::(mt19937|random_device|normal_distribution|exponential_distribution|uniform_\w+_distribution)|\brand\s*\()",
        "chance outside core/base/random.h");
    const auto inBase = [](const Line& line) {
        return line.file.stem() == "math" && line.folder() == "core/base";
    };
    expectNone(
        core(),
        R"(\bstd::(exp|exp2|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|erf|lgamma|tgamma|cbrt|hypot|fma)\s*\()",
        "a function whose last bit depends on the machine: use repro::", inBase);
}

/// Only the session waits, measures or sleeps by the clock on the wall; yard and studies show it.
TEST(Core, ReadsNoWallClockWhereResultsAreMade)
{
    const std::set<std::string> mayKnow = {"core/session", "core/cli", "core/study"};
    expectNone(
        core(),
        R"(\bstd::chrono|\bstd::this_thread|\bclock\s*\(|\bgettimeofday|\btime\s*\(\s*(nullptr|NULL|0)\s*\))",
        "a wall clock", [&](const Line& line) { return mayKnow.contains(line.folder()); });
}

/// Order of a hash table and addresses of things differ from run to run: nothing that makes results
/// walks or compares them.
TEST(Core, WalksNoHashTable)
{
    std::map<fs::path, std::vector<std::string>> tables;
    const std::regex declared(R"(\bunordered_(?:multi)?(?:map|set)<.*>\s*&?\s*(\w+)\s*[;={(])");
    std::smatch match;
    for (const Line& line : core()) {
        const std::string text = code(line.text);
        if (std::regex_search(text, match, declared))
            tables[fs::path(line.file).replace_extension()].push_back(match[1]);
    }
    for (const Line& line : core()) {
        const auto known = tables.find(fs::path(line.file).replace_extension());
        if (known == tables.end())
            continue;
        for (const std::string& table : known->second) {
            const std::regex walk("for\\s*\\(.*:\\s*" + table + "\\s*\\)|\\b" + table +
                                  R"(\.(begin|cbegin)\s*\()");
            EXPECT_FALSE(std::regex_search(code(line.text), walk))
                << "walks a hash table: " << line.where();
        }
    }
}

TEST(Core, HasNoStateOfItsOwn)
{
    const std::set<std::string> parts = {"core/base",     "core/model",  "core/engine",
                                         "core/services", "core/faults", "core/metrics"};
    expectNone(
        core(),
        R"(^\s*(static\s+|thread_local\s+|inline\s+thread_local\s+)+(?!const|constexpr|_assert)[\w:<>,\s\*&]+\s+\w+\s*(=|;|\{))",
        "state that all runs share", [&](const Line& line) {
            return !parts.contains(line.folder()) ||
                   line.text.find("static constexpr") != std::string::npos ||
                   line.text.find("static const") != std::string::npos;
        });
}

TEST(Gui, HasOneStyleAndNoSheets)
{
    expectNone(gui(), R"(\bsetStyleSheet\s*\()",
               "a style sheet: use the palette and the proxy style");
}

/// Long work on the global pool would starve the canvas; only the render worker has leave.
TEST(Gui, KeepsLongWorkOffTheGlobalPool)
{
    const auto isRenderWorker = [](const Line& line) {
        return line.file.stem() == "render_worker";
    };
    expectNone(gui(), R"(\bglobalInstance\s*\()", "the global thread pool", isRenderWorker);
    expectNone(gui(), R"(\bQtConcurrent::run\s*\(\s*(\[|&?\w+::))",
               "QtConcurrent::run without a pool", isRenderWorker);
    expectNone(gui(), R"(\bprocessEvents\s*\()", "processEvents",
               [](const Line& line) { return line.folder() == "gui/app"; });
}

TEST(Sources, BeginWithTheirLicence)
{
    for (const auto* lines : {&core(), &gui()})
        for (const Line& line : *lines) {
            if (line.number == 1)
                EXPECT_EQ(line.text, "// SPDX-FileCopyrightText: The Cloudyard authors")
                    << line.file;
            if (line.number == 2)
                EXPECT_EQ(line.text, "// SPDX-License-Identifier: GPL-3.0-or-later") << line.file;
        }
}

} // namespace
} // namespace cloudyard
