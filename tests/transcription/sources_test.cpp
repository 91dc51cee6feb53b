// What every wording claims about itself: that it stands in the source it names, and that what is missing is empty.
#include <doctest/doctest.h>

#include "transcription/source_reader.h"

using namespace concordia::transcription;

namespace {

void check_each_stands_in(const char* xpath, const std::string& source) {
    const pugi::xpath_node_set wordings = agreement().select_nodes(xpath);
    REQUIRE_FALSE(wordings.empty());
    for (const pugi::xpath_node& wording : wordings) {
        const std::string words = words_of(wording.node());
        CAPTURE(place_of(wording.node()));
        CAPTURE(words);
        CHECK_FALSE(words.empty());
        CHECK(source.find(words) != std::string::npos);
    }
}

// The words that stand between two competences of a function.
bool joins_competences(std::string_view words) {
    return words == ", " || words == " en " || words == " en de " || words == ", bevoegd voor ";
}

// What precedes the first competence, and what follows the last; fails where something else stands in between.
std::pair<std::string, std::string> around_competences(pugi::xml_node signatory) {
    const std::string function = words_of(signatory.select_node("function/text[@lang='nl']").node());
    std::string before;
    std::size_t position = 0;
    for (const auto& node : signatory.select_nodes("competences/competence/text[@lang='nl']")) {
        const std::string competence = words_of(node.node());
        CAPTURE(competence);
        const std::size_t begin = function.find(competence, position);
        REQUIRE(begin != std::string::npos);
        const std::string between = function.substr(position, begin - position);
        if (position == 0) {
            before = between;
        } else {
            CHECK(joins_competences(between));
        }
        position = begin + competence.size();
    }
    return {before, function.substr(position)};
}

}  // namespace

TEST_CASE("every text that is said to be signed stands in the agreement, in one piece") {
    check_each_stands_in("//text[@status='signed']", source_text("protocol-agreement.txt"));
    check_each_stands_in("//text[@source='agreement']", source_text("protocol-agreement.txt"));
}

TEST_CASE("every official text and every variant stands in the brochure, in one piece") {
    check_each_stands_in("//text[@status='official']|//variant", source_text("brochure-nl.txt"));
    check_each_stands_in("//*[@source='brochure']", source_text("brochure-nl.txt"));
}

TEST_CASE("a missing text is empty and names no source") {
    const pugi::xpath_node_set missing = agreement().select_nodes("//text[@status='missing']");
    REQUIRE_FALSE(missing.empty());
    for (const pugi::xpath_node& text : missing) {
        CAPTURE(place_of(text.node()));
        CHECK_EQ(words_of(text.node()), "");
        CHECK_FALSE(text.node().attribute("source"));
    }
}

TEST_CASE("no French is invented for the body, the headings and the functions, and no Dutch for the annex's heads") {
    const char* const untranslated =
        "//protocol//text[@lang='fr'][not(parent::note)]|//signatories//text[@lang='fr'][not(parent::note)]|"
        "//introduction//text[@lang='fr'][not(parent::note)]|//annex/*[not(self::domain)]/text[@lang='nl']";
    const pugi::xpath_node_set texts = agreement().select_nodes(untranslated);
    REQUIRE_FALSE(texts.empty());
    for (const pugi::xpath_node& text : texts) {
        CAPTURE(place_of(text.node()));
        CHECK_EQ(std::string(text.node().attribute("status").value()), "missing");
    }
}

TEST_CASE("the competences are the whole of what a function lists, in its order") {
    const pugi::xpath_node_set holders = agreement().select_nodes("//signatory[competences]");
    CHECK_EQ(holders.size(), 8);
    for (const pugi::xpath_node& holder : holders) {
        CAPTURE(holder.node().attribute("id").value());
        const auto [before, after] = around_competences(holder.node());
        CHECK(before.find("bevoegd voor") != std::string::npos);
        const bool ends_or_delegated = after.empty() || after.rfind(" (bevoegdheden gedelegeerd door ", 0) == 0;
        CHECK(ends_or_delegated);
    }
}

TEST_CASE("a delegation names the minister whom the function names") {
    std::string delegations;
    for (const auto& node : agreement().select_nodes("//signatory[delegation or "
                                                     "contains(function/text[@lang='nl'], 'gedelegeerd')]")) {
        const pugi::xml_node signatory = node.node();
        const std::string by = signatory.child("delegation").attribute("by").value();
        const std::string delegating = "//signatory[@id='" + by + "']/signed-name";
        const std::string minister = words_of(agreement().select_node(delegating.c_str()).node());
        const std::string function = words_of(signatory.select_node("function/text[@lang='nl']").node());
        CAPTURE(function);
        CHECK_FALSE(minister.empty());
        CHECK(function.find(" " + minister + ")") != std::string::npos);
        delegations += std::string(signatory.attribute("id").value()) + "<" + by + " ";
    }
    CHECK_EQ(delegations, "s06<s01 s07<s02 s08<s03 ");
}
