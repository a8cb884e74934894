// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/formats/scene_file.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

std::string goodScene()
{
    Scene scene = testing::sceneFrom(R"(
        title Mutations
        clients c at 1,2 city=Dublin rate=10/s
        region r at 100,100 code=eu-west-1
        zone z in r name=a
        instance w in z slots=2 speed=1.5 service_time=exponential 50 ms
        queue q in r
        c -> w timeout=2 s retries=1
        w -> q
        fault 10s zone-power-loss z for 5s
        objective success_rate of c min 0.9
        expect failed 0..3)");
    scene.links[0].via = {{1, 2}, {3, 4}};
    scene.notes = "Watch.\n\u00e9";
    return writeScene(scene);
}

/// Breaks a text at random, but the same way each time.
class Mutator {
public:
    Mutator(std::string text, std::uint64_t seed)
        : m_text(std::move(text)),
          m_random(seed, 0, Purpose{})
    {
    }

    std::string next()
    {
        std::string mutated = m_text;
        for (std::size_t n = 1 + below(4); n > 0 && !mutated.empty(); --n)
            mutate(mutated);
        return mutated;
    }

private:
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(indexFromBits(m_random.next(), count));
    }

    void mutate(std::string& text)
    {
        const std::size_t at = below(text.size());
        switch (below(8)) {
        case 0:
            text[at] = static_cast<char>(below(256));
            break;
        case 1:
            text.erase(at, 1 + below(20));
            break;
        case 2:
            text.insert(at, token());
            break;
        case 3:
            text.resize(at);
            break;
        case 4:
            text.insert(at, text.substr(below(text.size()), below(200)));
            break;
        case 5:
            text.insert(at, std::string(1 + below(200), "[{\"0,: "[below(7)]));
            break;
        case 6:
            std::swap(text[at], text[below(text.size())]);
            break;
        default:
            replaceNumber(text, at);
            break;
        }
    }

    std::string token()
    {
        static const char* const kTokens[] = {"null",
                                              "true",
                                              "-1",
                                              "1e308",
                                              "1e999",
                                              "0.1",
                                              "\"\"",
                                              "[]",
                                              "{}",
                                              ",",
                                              "NaN",
                                              "\\u0000",
                                              "\"\\ud800\"",
                                              "18446744073709551616",
                                              "\xff",
                                              "\"id\": \"r\",",
                                              "\"parent\": \"w\",",
                                              "9999999999999999999999 s"};
        return kTokens[below(std::size(kTokens))];
    }

    void replaceNumber(std::string& text, std::size_t from)
    {
        const std::size_t at = text.find_first_of("0123456789", from);
        if (at != std::string::npos)
            text.replace(at, 1, token());
    }

    std::string m_text;
    RandomStream m_random;
};

/// 5,000 broken scenes: each is read or refused with one sentence in one line; what is read can be
/// written and read again. No case takes long.
TEST(SceneFuzz, NoMutationCrashesOrHangs)
{
    Mutator mutator(goodScene(), 42);
    int refused = 0;
    for (int i = 0; i < 5'000; ++i) {
        const std::string text = mutator.next();
        const auto start = std::chrono::steady_clock::now();
        const Result<Scene> scene = parseScene(text);
        const Result<Scene> checked = readScene(text, testing::testVocabulary());
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)) << text;
        refused += checked ? 0 : 1;
        if (!checked) {
            EXPECT_FALSE(checked.error().what.empty());
            EXPECT_EQ(checked.error().message().find('\n'), std::string::npos)
                << checked.error().message();
            EXPECT_LT(checked.error().message().size(), 600u);
        }
        if (!scene)
            continue;
        const std::string written = writeScene(*scene);
        const Result<Scene> again = parseScene(written);
        ASSERT_TRUE(again) << again.error().message() << "\n" << written;
        EXPECT_EQ(*again, *scene) << written;
        EXPECT_EQ(writeScene(*again), written);
    }
    EXPECT_GT(refused, 2'500);
    EXPECT_LT(refused, 5'000) << "some mutations are harmless";
}

TEST(SceneFuzz, EveryBeginningOfASceneIsRefused)
{
    const std::string text = goodScene();
    for (std::size_t length = 0; length + 2 < text.size(); ++length)
        EXPECT_FALSE(parseScene(std::string_view(text).substr(0, length))) << length;
}

} // namespace
} // namespace cloudyard
