// Each message says the same in French, Dutch and English, in the typography of its language.
#include "house/catalogue.h"

#include <doctest/doctest.h>

#include <map>
#include <regex>

using namespace concordia::house;

namespace {

const std::string kNoBreakSpace = "\u00A0";
const std::string kNarrowNoBreakSpace = "\u202F";

bool follows(const std::string& text, std::size_t at, const std::string& space) {
    return at >= space.size() && text.compare(at - space.size(), space.size(), space) == 0;
}

bool ends_a_word(const std::string& text, std::size_t at) {
    return at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == ')';
}

/// The first place where French asks for a no-break space and has none: U+202F before ; ! ?, U+00A0 before : and
/// inside guillemets. What stands between guillemets is quoted from a file and is left as it is.
std::string unspaced_french(const std::string& text) {
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, "«") == 0) {
            if (text.compare(at + 2, 2, kNoBreakSpace) != 0) return text.substr(at);
            quoted = true;
        } else if (text.compare(at, 2, "»") == 0) {
            if (!follows(text, at, kNoBreakSpace)) return text.substr(at);
            quoted = false;
        } else if (!quoted && text[at] == ':' && ends_a_word(text, at)) {
            if (!follows(text, at, kNoBreakSpace)) return text.substr(at);
        } else if (!quoted && (text[at] == '!' || text[at] == '?' || text[at] == ';') && ends_a_word(text, at)) {
            const bool entity =
                text[at] == ';' && text.rfind('&', at) != std::string::npos && text.find(' ', text.rfind('&', at)) > at;
            if (!entity && !follows(text, at, kNarrowNoBreakSpace)) return text.substr(at);
        }
    }
    return {};
}

}  // namespace

TEST_CASE("there are messages to check, all of them in a file of messages") {
    CHECK(catalogue().size() > 50);
    for (const Entry& entry : catalogue()) CHECK_MESSAGE(entry.file.ends_with("messages.h"), entry.place);
}

TEST_CASE("every message has all three languages") {
    for (const Entry& entry : catalogue()) {
        CAPTURE(entry.place);
        CHECK_FALSE(entry.fr.empty());
        CHECK_FALSE(entry.nl.empty());
        CHECK_FALSE(entry.en.empty());
    }
}

TEST_CASE("the languages of a message have the same placeholders") {
    for (const Entry& entry : catalogue()) {
        CAPTURE(entry.place);
        CHECK(placeholders(entry.nl) == placeholders(entry.fr));
        CHECK(placeholders(entry.en) == placeholders(entry.fr));
    }
}

TEST_CASE("the name of a rule is its stage, a dot and words with hyphens") {
    static const std::regex words("[a-z0-9]+(-[a-z0-9]+)*");
    for (const Entry& entry : catalogue()) {
        CAPTURE(entry.place);
        REQUIRE_MESSAGE(entry.rule.starts_with(entry.stage + "."), entry.rule);
        CHECK_MESSAGE(std::regex_match(entry.rule.substr(entry.stage.size() + 1), words), entry.rule);
    }
}

TEST_CASE("the sentences of one rule differ") {
    std::map<std::string, std::string> place_of_sentence;
    for (const Entry& entry : catalogue()) {
        const auto added = place_of_sentence.emplace(entry.rule + entry.en, entry.place);
        CHECK_MESSAGE(added.second, entry.place, " repeats ", added.first->second);
    }
}

TEST_CASE("French has no-break spaces before its high signs and inside its guillemets") {
    for (const Entry& entry : catalogue())
        CHECK_MESSAGE(unspaced_french(entry.fr).empty(), entry.place, ": ", entry.fr);
}

TEST_CASE("Dutch and English have no space before : ; ! ?") {
    static const std::regex spaced("\u00A0|\u202F|[ ][:;!?]( |$)");
    for (const Entry& entry : catalogue()) {
        CHECK_MESSAGE(!std::regex_search(entry.nl, spaced), entry.place, ": ", entry.nl);
        CHECK_MESSAGE(!std::regex_search(entry.en, spaced), entry.place, ": ", entry.en);
    }
}
