// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which publications a subscription gets.
#include "core/services/filter_policy.h"
#include "core/services/message_fields.h"
#include "core/services/rule_stage.h"
#include "core/services/topic/topic_rules.h"

namespace cloudyard {
namespace topic_filter_rules {
namespace {

constexpr std::string_view kFilter = "SNS guide, subscription filter policies";
constexpr std::string_view kOperators = "SNS guide, filter policies: string and numeric value matching";

/// Publications with these attributes and this body, a queue "q" with this filter and a queue "all" without.
Stage filtered(const std::string& attributes, const std::string& policy, const std::string& body = "",
               const std::string& scope = "attributes")
{
    return Stage("region r; zone z in r; puppet w in z; topic t in r publish_latency=constant 0 s\n"
                 "in: w -> t latency=0 s; queue q in r send_latency=constant 0 s; to: t -> q latency=0 s\n"
                 "queue all in r send_latency=constant 0 s; t -> all latency=0 s",
                 {{"in", "attributes", attributes},
                  {"in", "body", body},
                  {"to", "filter_policy", policy},
                  {"to", "filter_policy_scope", scope}});
}

/// Whether a publication comes through.
bool passes(const std::string& attributes, const std::string& policy, const std::string& body = "",
            const std::string& scope = "attributes")
{
    Stage stage = filtered(attributes, policy, body, scope);
    stage.send("in");
    stage.runTo(1);
    return stage.metric("q", "waiting") == 1;
}

const ConformanceRule kRules[] = {
    {"topic-9", "3.2", "A subscription gets only what its filter policy matches; without one it gets everything",
     kFilter,
     [](Verdict& v) {
         Stage stage = filtered("type: order 30 %, refund", R"({"type": ["order"]})");
         stage.send("in", 400);
         stage.runTo(1);
         const double wanted = stage.metric("q", "waiting");
         v.within("orders among 400", wanted, 120 - 4 * 9.2, 120 + 4 * 9.2);
         v.equal("filtered out", stage.metric("t", "filtered_out"), 400 - wanted);
         v.equal("without a filter", stage.metric("all", "waiting"), 400);
     }},
    {"topic-10", "3.2", "All keys of a policy must match; of a key's values one is enough", kFilter,
     [](Verdict& v) {
         const std::string both = R"({"type": ["order", "refund"], "from": ["web"]})";
         v.holds("both", passes("type: refund; from: web", both));
         v.holds("one of them does not", !passes("type: refund; from: app", both));
         v.holds("a key is missing", !passes("type: refund", both));
         v.holds("keys not named do not matter", passes("type: order; from: web; price: 3", both));
     }},
    {"topic-11", "3.2", "Case matters, and a number is no text", kFilter,
     [](Verdict& v) {
         v.holds("other case", !passes("type: Order", R"({"type": ["order"]})"));
         v.holds("number", passes("price: 100", R"({"price": [100]})"));
         v.holds("text of the number", !passes("price: 100", R"({"price": ["100"]})"));
         v.holds("true", passes("vip: true", R"({"vip": [true]})"));
         v.holds("false", !passes("vip: true", R"({"vip": [false]})"));
     }},
    {"topic-12", "3.2", "prefix, suffix and equals-ignore-case", kOperators,
     [](Verdict& v) {
         v.holds("prefix", passes("type: refund", R"({"type": [{"prefix": "re"}]})"));
         v.holds("not its prefix", !passes("type: order", R"({"type": [{"prefix": "re"}]})"));
         v.holds("suffix", passes("file: a.png", R"({"file": [{"suffix": ".png"}]})"));
         v.holds("not its suffix", !passes("file: a.jpg", R"({"file": [{"suffix": ".png"}]})"));
         v.holds("whatever the case", passes("type: OrDeR", R"({"type": [{"equals-ignore-case": "order"}]})"));
     }},
    {"topic-13", "3.2", "anything-but: a value, several, a prefix; the key must be there", kOperators,
     [](Verdict& v) {
         const std::string policy = R"({"type": [{"anything-but": ["order", "refund"]}]})";
         v.holds("another", passes("type: gift", policy));
         v.holds("one of them", !passes("type: refund", policy));
         v.holds("none at all", !passes("from: web", policy));
         v.holds("number", passes("price: 5", R"({"price": [{"anything-but": 4}]})"));
         v.holds("prefix", !passes("type: refund", R"({"type": [{"anything-but": {"prefix": "re"}}]})"));
         v.holds("other prefix", passes("type: order", R"({"type": [{"anything-but": {"prefix": "re"}}]})"));
     }},
    {"topic-14", "3.2", "numeric: equal, less, greater, and ranges with their ends in or out", kOperators,
     [](Verdict& v) {
         const std::string range = R"({"price": [{"numeric": [">=", 10, "<", 20]}]})";
         v.holds("at the lower end", passes("price: 10", range));
         v.holds("below it", !passes("price: 9.99999", range));
         v.holds("within", passes("price: 19.99999", range));
         v.holds("at the upper end", !passes("price: 20", range));
         v.holds("equal", passes("price: 301.5", R"({"price": [{"numeric": ["=", 301.5]}]})"));
         v.holds("greater", !passes("price: 5", R"({"price": [{"numeric": [">", 5]}]})"));
         v.holds("less or equal", passes("price: 5", R"({"price": [{"numeric": ["<=", 5]}]})"));
         v.holds("a text", !passes("price: much", R"({"price": [{"numeric": [">", 5]}]})"));
     }},
    {"topic-15", "3.2", "cidr: addresses of a network", kOperators,
     [](Verdict& v) {
         const std::string net = R"({"ip": [{"cidr": "10.0.4.0/22"}]})";
         v.holds("its first", passes("ip: 10.0.4.0", net));
         v.holds("its last", passes("ip: 10.0.7.255", net));
         v.holds("the next", !passes("ip: 10.0.8.0", net));
         v.holds("no address", !passes("ip: here", net));
     }},
    {"topic-16", "3.2", "exists: a key that is there, or that is not", kOperators,
     [](Verdict& v) {
         v.holds("there", passes("vip: true", R"({"vip": [{"exists": true}]})"));
         v.holds("not there", !passes("type: order", R"({"vip": [{"exists": true}]})"));
         v.holds("must not be there", passes("type: order", R"({"vip": [{"exists": false}]})"));
         v.holds("is there though", !passes("vip: false", R"({"vip": [{"exists": false}]})"));
     }},
    {"topic-17", "3.2", "$or: one of several policies must match, and the keys beside it", kOperators,
     [](Verdict& v) {
         const std::string policy =
             R"({"from": ["web"], "$or": [{"type": ["order"]}, {"price": [{"numeric": [">", 99]}]}]})";
         v.holds("the one", passes("from: web; type: order; price: 1", policy));
         v.holds("the other", passes("from: web; type: gift; price: 100", policy));
         v.holds("neither", !passes("from: web; type: gift; price: 99", policy));
         v.holds("not beside it", !passes("from: app; type: order", policy));
     }},
    {"topic-18", "3.2", "With the body as its scope a policy looks into it, nested keys too, and not at the attributes",
     kFilter,
     [](Verdict& v) {
         const std::string policy = R"({"customer": {"vip": [true]}})";
         const std::string scope = "body";
         v.holds("in the body", passes("", policy, "customer.vip: true", scope));
         v.holds("not so in the body", !passes("", policy, "customer.vip: false", scope));
         v.holds("in the attributes alone", !passes("customer.vip: true", policy, "", scope));
     }},
    {"topic-19", "3.2", "A policy is JSON with at most 150 combinations of values", kFilter,
     [](Verdict& v) {
         std::string ten = "1";
         for (int n = 2; n <= 10; ++n)
             ten += fmt::format(", {}", n);
         const auto isRefused = [](const std::string& policy) { return !FilterPolicy::parse(policy); };
         v.holds("100 combinations", !isRefused(fmt::format(R"({{"a": [{0}], "b": [{0}]}})", ten)));
         v.holds("200 combinations", isRefused(fmt::format(R"({{"a": [{0}], "b": [{0}], "c": [1, 2]}})", ten)));
         v.holds("no list", isRefused(R"({"a": 1})"));
         v.holds("no object", isRefused("[1]"));
         v.holds("an unknown operator", isRefused(R"({"a": [{"like": "b"}]})"));
         v.holds("a number beyond 1e9", isRefused(R"({"a": [1000000001]})"));
     }},
    {"topic-60", "3.2",
     "Limits of a policy: 150 combinations, 256 KiB, numbers up to a thousand million, told apart by 5 decimals",
     "SNS guide, filter policy constraints",
     [](Verdict& v) {
         const auto values = [](int count) {
             std::string text = "1";
             for (int n = 2; n <= count; ++n)
                 text += fmt::format(", {}", n);
             return text;
         };
         const auto isTaken = [](const std::string& policy) { return FilterPolicy::parse(policy).has_value(); };
         v.holds("150", isTaken(fmt::format(R"({{"a": [{}]}})", values(150))));
         v.holds("151", !isTaken(fmt::format(R"({{"a": [{}]}})", values(151))));
         v.holds("10 times 15", isTaken(fmt::format(R"({{"a": [{}], "b": [{}]}})", values(10), values(15))));
         v.holds("10 times 16", !isTaken(fmt::format(R"({{"a": [{}], "b": [{}]}})", values(10), values(16))));
         const std::string shortest = R"({"a": ["b"]})";
         v.holds("256 KiB", isTaken(shortest + std::string(256 * 1024 - shortest.size(), ' ')));
         v.holds("a byte more", !isTaken(shortest + std::string(256 * 1024 - shortest.size() + 1, ' ')));
         for (const std::string_view sign : {"", "-"}) {
             v.holds("1e9", isTaken(fmt::format(R"({{"a": [{}1000000000]}})", sign)));
             v.holds("more", !isTaken(fmt::format(R"({{"a": [{}1000000000.5]}})", sign)));
         }
         v.holds("in the 6th decimal the same", passes("price: 1.000004", R"({"price": [1]})"));
         v.holds("in the 5th another", !passes("price: 1.00001", R"({"price": [1]})"));
         v.holds("neither more", !passes("price: 1.000004", R"({"price": [{"numeric": [">", 1]}]})"));
         v.holds("16 deep",
                 isTaken(R"({"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a":
             {"a": {"a": {"a": ["b"]}}}}}}}}}}}}}}}}})"));
         v.holds("17 deep",
                 !isTaken(R"({"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a":
             {"a": {"a": {"a": {"a": ["b"]}}}}}}}}}}}}}}}}}})"));
     }},
    {"topic-61", "3.2", "What an operator does not take is no policy", kOperators,
     [](Verdict& v) {
         for (const char* policy : {R"({"a": []})",
                                    R"({"a": [{}]})",
                                    R"({"a": [{"prefix": "b", "suffix": "c"}]})",
                                    R"({"a": [{"prefix": 1}]})",
                                    R"({"a": [{"exists": "yes"}]})",
                                    R"({"a": [{"numeric": []}]})",
                                    R"({"a": [{"numeric": ["="]}]})",
                                    R"({"a": [{"numeric": [">", 1, "<"]}]})",
                                    R"({"a": [{"numeric": [">", 1, "<", 2, "=", 3]}]})",
                                    R"({"a": [{"numeric": ["~", 1]}]})",
                                    R"({"a": [{"numeric": ["=", "1"]}]})",
                                    R"({"a": [{"numeric": "="}]})",
                                    R"({"a": [{"cidr": "10.0.0.0"}]})",
                                    R"({"a": [{"cidr": "10.0.0.0/33"}]})",
                                    R"({"a": [{"cidr": "10.0.0/8"}]})",
                                    R"({"a": [{"cidr": "10.0.0.256/8"}]})",
                                    R"({"a": [{"cidr": "10.0.0.0.0/8"}]})",
                                    R"({"a": [{"anything-but": [["b"]]}]})",
                                    R"({"a": [null]})",
                                    R"({"$or": [{"a": ["b"]}]})",
                                    R"({"$or": {"a": ["b"]}})",
                                    R"({"$or": [{"a": ["b"]}, "c"]})",
                                    R"({"$or": [{"a": ["b"]}, {"a": "c"}]})",
                                    R"({"a": ["b"]} c)"})
             v.holds(policy, !FilterPolicy::parse(policy));
         for (const char* policy :
              {"", " ", "{}", R"({"a": [{"numeric": ["<=", 1]}]})", R"({"a": [{"numeric": [">", 1, "<=", 2]}]})",
               R"({"a": [{"cidr": "255.255.255.255/32"}]})", R"({"a": [{"anything-but": {"suffix": "b"}}]})"})
             v.holds(policy, FilterPolicy::parse(policy).has_value());
     }},
    {"topic-62", "3.2", "Each operator at its edges", kOperators,
     [](Verdict& v) {
         v.holds("any address", passes("ip: 200.1.2.3", R"({"ip": [{"cidr": "10.0.0.0/0"}]})"));
         v.holds("one address", passes("ip: 10.0.0.7", R"({"ip": [{"cidr": "10.0.0.7/32"}]})"));
         v.holds("the one beside it", !passes("ip: 10.0.0.6", R"({"ip": [{"cidr": "10.0.0.7/32"}]})"));
         v.holds("a network by one of its addresses", passes("ip: 10.0.0.1", R"({"ip": [{"cidr": "10.0.0.7/24"}]})"));
         v.holds("its highest bit", !passes("ip: 138.0.0.7", R"({"ip": [{"cidr": "10.0.0.7/1"}]})"));
         v.holds("255", passes("ip: 255.255.255.255", R"({"ip": [{"cidr": "255.255.255.0/24"}]})"));
         v.holds("more than a number", !passes("ip: 10x.0.0.7", R"({"ip": [{"cidr": "10.0.0.0/0"}]})"));
         v.holds("256", !passes("ip: 10.0.0.256", R"({"ip": [{"cidr": "10.0.0.0/0"}]})"));
         for (const auto& [op, below, same, above] :
              {std::tuple{"<", true, false, false}, std::tuple{"<=", true, true, false},
               std::tuple{"=", false, true, false}, std::tuple{">=", false, true, true},
               std::tuple{">", false, false, true}}) {
             const std::string policy = fmt::format(R"({{"price": [{{"numeric": ["{}", 5]}}]}})", op);
             v.equal(fmt::format("4.9 {} 5", op), passes("price: 4.9", policy), below);
             v.equal(fmt::format("5 {} 5", op), passes("price: 5", policy), same);
             v.equal(fmt::format("5.1 {} 5", op), passes("price: 5.1", policy), above);
         }
         const std::string letters = R"({"type": [{"equals-ignore-case": "AZaz@[`{"}]})";
         v.holds("letters of both cases", passes("type: azAZ@[`{", letters));
         v.holds("what stands beside letters has none", !passes("type: azAZ`{@[", letters));
         v.holds("not to the end", !passes("type: azAZ@[`", letters));
         for (const std::string_view op : {"prefix", "suffix", "equals-ignore-case", "cidr"})
             v.holds("no number", !passes("price: 5", fmt::format(R"({{"price": [{{"{}": "{}"}}]}})", op,
                                                                  op == "cidr" ? "0.0.0.0/0" : "5")));
         v.holds("anything but a suffix",
                 !passes("file: a.png", R"({"file": [{"anything-but": {"suffix": ".png"}}]})"));
         v.holds("anything but a text: a number", passes("price: 5", R"({"price": [{"anything-but": "5"}]})"));
         const std::string nested = R"({"$or": [{"a": {"b": [1]}}, {"a": {"c": [2]}}]})";
         v.holds("nested, the one", passes("", nested, "a.b: 1", "body"));
         v.holds("nested, the other", passes("", nested, "a.c: 2", "body"));
         v.holds("nested, neither", !passes("", nested, "a.c: 1", "body"));
         const std::string inner = R"({"a": {"$or": [{"b": [1]}, {"c": [2]}]}})";
         v.holds("within a key", passes("", inner, "a.c: 2", "body"));
         v.holds("within that key alone", !passes("", inner, "c: 2", "body"));
     }},
    {"topic-63", "3.2",
     "Attributes have the shares and ranges that the link states; what no share names is spread evenly",
     "Cloudyard's model of what messages hold",
     [](Verdict& v) {
         const auto among = [](const std::string& attributes, const std::string& policy) {
             Stage stage = filtered(attributes, policy);
             stage.send("in", 2'000);
             stage.runTo(1);
             return stage.metric("q", "waiting");
         };
         const double quarter = 4 * 19.4; // deviations of 500 of 2,000
         v.within("70 %", among("type: a 70 %, b", R"({"type": ["a"]})"), 1'400 - 4 * 20.5, 1'400 + 4 * 20.5);
         v.within("the rest", among("type: a 70 %, b", R"({"type": ["b"]})"), 600 - 4 * 20.5, 600 + 4 * 20.5);
         v.within("a half of what is left of 70 %", among("type: a 70 %, b, c", R"({"type": ["b"]})"), 300 - 4 * 16,
                  300 + 4 * 16);
         v.within("a half of the rest", among("type: a 50 %, b, c", R"({"type": ["c"]})"), 500 - quarter,
                  500 + quarter);
         v.within("one of four", among("type: a, b, c, d", R"({"type": ["d"]})"), 500 - quarter, 500 + quarter);
         v.within("none", among("type: a 75 %", R"({"type": [{"exists": false}]})"), 500 - quarter, 500 + quarter);
         v.equal("none of 0 %", among("type: a 0 %, b", R"({"type": ["a"]})"), 0);
         v.equal("at most", among("type: a 100 %, b", R"({"type": ["b"]})"), 0);
         for (const int price : {-1, 0, 1, 2})
             v.within(fmt::format("{}", price), among("price: -1..2", fmt::format(R"({{"price": [{}]}})", price)),
                      500 - quarter, 500 + quarter);
         v.equal("one number", among("price: 7..7", R"({"price": [7]})"), 2'000);
         v.within("two at once, each by itself", among("a: x 50 %, y; b: x 50 %, y", R"({"a": ["x"], "b": ["x"]})"),
                  500 - quarter, 500 + quarter);
         v.within("of numbers, too", among("a: 0..1; b: 0..1", R"({"a": [1], "b": [1]})"), 500 - quarter,
                  500 + quarter);
     }},
    {"topic-64", "3.2", "What attributes cannot be is refused", "Cloudyard's model of what messages hold",
     [](Verdict& v) {
         std::string thirty;
         for (int n = 0; n < 30; ++n)
             thirty += fmt::format("a{}: x;", n);
         for (const std::string& text :
              {std::string("type"), std::string(": a"), std::string("type:"), std::string("type: a,"),
               std::string("type: a 60 %, b 50 %"), std::string("type: a -1 %"), std::string("type: 50 %"),
               std::string("type: a x %"), std::string("price: 5..4"), std::string("type: $size"),
               std::string("a\tb: c"), thirty + "more: x"})
             v.holds(text, !FieldsText::parse(text));
         for (const std::string& text :
              {std::string(), std::string(" ; "), std::string("type: a 60 %, b 40 %"), std::string("type: a 0 %, b"),
               std::string("price: 4..4"), std::string("key: $key; of: $class"), std::string("type: a b"), thirty})
             v.holds(text, FieldsText::parse(text).has_value());
     }},
};

} // namespace
} // namespace topic_filter_rules

std::span<const ConformanceRule> topicFilterRules() { return topic_filter_rules::kRules; }

} // namespace cloudyard
