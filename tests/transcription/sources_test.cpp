// What every wording claims about itself: that it stands in the source it names, and that what is missing is empty.
#include <doctest/doctest.h>

#include <utility>

#include "transcription/source_reader.h"

using namespace concordia::transcription;

namespace {

bool is_letter(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte & 0x80);
}

// Whether `words` occur in `source` as whole words: no letter runs on at either end.
bool stands_in(const std::string& words, const std::string& source) {
    for (std::size_t at = source.find(words); at != std::string::npos; at = source.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool runs_on_before = at > 0 && is_letter(source[at - 1]) && is_letter(words.front());
        const bool runs_on_after = end < source.size() && is_letter(source[end]) && is_letter(words.back());
        if (!runs_on_before && !runs_on_after) return true;
    }
    return false;
}

// Latin capitals, also those with an accent (U+00C0 to U+00DE), made small.
std::string in_small_letters(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool plain = byte >= 'A' && byte <= 'Z';
        const bool accented = i > 0 && text[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E;
        if (plain || accented) text[i] = static_cast<char>(byte + 0x20);
    }
    return text;
}

void check_each_stands_in(const char* xpath, const std::string& source) {
    const pugi::xpath_node_set wordings = agreement().select_nodes(xpath);
    REQUIRE_FALSE(wordings.empty());
    for (const pugi::xpath_node& wording : wordings) {
        const std::string words = words_of(wording.node());
        CAPTURE(place_of(wording.node()));
        CAPTURE(words);
        CHECK_FALSE(words.empty());
        CHECK(stands_in(words, source));
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

TEST_CASE("a party is named as in the heading above its signatories") {
    const pugi::xpath_node_set groups = agreement().select_nodes("//signatories/group");
    CHECK_EQ(groups.size(), 2);
    for (const pugi::xpath_node& group : groups) {
        const std::string party = group.node().attribute("party").value();
        const std::string named = "//party[@id='" + party + "']/name/text[@lang='nl']";
        const std::string name = words_of(agreement().select_node(named.c_str()).node());
        CHECK_EQ(words_of(group.node().select_node("heading/text[@lang='nl']").node()), "Voor de " + name + ":");
    }
}

TEST_CASE("a representative signs for the organisation that the function names") {
    const pugi::xpath_node_set representatives = agreement().select_nodes("//signatory[@organisation]");
    CHECK_EQ(representatives.size(), 6);
    for (const pugi::xpath_node& representative : representatives) {
        const std::string organisation = representative.node().attribute("organisation").value();
        const std::string short_form = "//organisation[@id='" + organisation + "']/acronym/text[@lang='nl']";
        const std::string acronym = words_of(agreement().select_node(short_form.c_str()).node());
        const std::string function = words_of(representative.node().select_node("function/text[@lang='nl']").node());
        CAPTURE(function);
        CAPTURE(acronym);
        CHECK(stands_in(acronym, function));
    }
}

TEST_CASE("a person is named as signed, but for capitals") {
    const pugi::xpath_node_set signatories = agreement().select_nodes("//signatory");
    CHECK_EQ(signatories.size(), 14);
    for (const pugi::xpath_node& signatory : signatories) {
        const std::string person = signatory.node().attribute("person").value();
        const std::string named = "//person[@id='" + person + "']/full-name";
        const std::string full_name = words_of(agreement().select_node(named.c_str()).node());
        const std::string signed_name = words_of(signatory.node().child("signed-name"));
        CHECK_EQ(in_small_letters(full_name), in_small_letters(signed_name));
    }
}

TEST_CASE("a note stands beside a text exactly where the brochure words it differently, capitals aside") {
    const pugi::xpath_node_set variants = agreement().select_nodes("//variant[@source='brochure']");
    REQUIRE_FALSE(variants.empty());
    for (const pugi::xpath_node& variant : variants) {
        const pugi::xml_node unit = variant.node().parent();
        const std::string words = words_of(unit.select_node("text[@lang='nl']").node());
        const std::string printed = words_of(variant.node());
        const bool only_capitals = in_small_letters(words) == in_small_letters(printed);
        const bool in_a_domain_name = std::string_view(unit.name()) == "name";
        const bool differs = in_a_domain_name ? !only_capitals : words != printed;
        const bool noted = !unit.select_nodes("note[@kind='difference']").empty();
        CAPTURE(place_of(variant.node()));
        CHECK_EQ(noted, differs);
    }
}
