// Compiled rules from one dossier to the next.
#include "dossier/rule_store.h"

#include "support.h"

namespace concordia::dossier::test {

TEST_CASE("rules are found by path and bytes, and by one at a time") {
    const SourceFile rules = file("<sch:schema/>", "input/schema/of-this-test.sch");
    CHECK(take_rules(rules) == nullptr);
    keep_rules(std::make_unique<CompiledRules>(CompiledRules{rules, std::vector<Pattern>(2)}));

    CHECK(take_rules(file("<sch:schema/>", "input/schema/another.sch")) == nullptr);
    CHECK(take_rules(file("<sch:schema />", "input/schema/of-this-test.sch")) == nullptr);
    const auto taken = take_rules(rules);
    REQUIRE(taken != nullptr);
    CHECK(taken->patterns.size() == 2);
    CHECK(take_rules(rules) == nullptr);
}

}  // namespace concordia::dossier::test
