// Every text of the input stands in every edition of its language, in its own words; what does not exist in a language
// is shown as missing, never in the other language's words.
#include <doctest/doctest.h>

#include "acceptance/expected_texts.h"
#include "acceptance/printed_text.h"

using namespace concordia::test;

namespace {

/// Words of the other language that an edition in one language must not print: those of texts missing in it.
std::vector<std::string> words_of_the_other_language(const Edition& edition) {
    Edition other = edition;
    other.languages = {edition.languages[0] == "fr" ? "nl" : "fr"};
    const std::vector<ExpectedText> own = expected_texts(edition), foreign = expected_texts(other);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i].words.empty() && own[i].place == foreign[i].place) words.push_back(foreign[i].words);
    }
    return words;
}

}  // namespace

TEST_CASE("the words of every text stand in every edition of their language") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const PrintedText printed(shipped_output() / edition.file());
        std::size_t found = 0;
        for (const ExpectedText& text : expected_texts(edition)) {
            found += text.words.empty() ? 0 : 1;
            const bool has = printed.has(text.words) || printed.has(in_capitals(text.words));
            CHECK_MESSAGE(has, text.place, " (", text.language, "): ", text.words);
        }
        CHECK(found > 20);
    }
}

TEST_CASE("a text that a language lacks is shown as missing") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const PrintedText printed(shipped_output() / edition.file());
        for (const std::string& language : edition.languages) {
            std::size_t missing = 0;
            for (const ExpectedText& text : expected_texts(edition)) {
                missing += text.words.empty() && text.language == language ? 1 : 0;
            }
            CHECK(printed.count(label("missing", language)) >= missing);
            if (missing == 0) CHECK(printed.count(label("missing", language)) == 0);
        }
    }
}

TEST_CASE("a text that a language lacks is not replaced by another language's words") {
    std::size_t checked = 0;
    for (const Edition& edition : shipped_editions()) {
        if (edition.languages.size() > 1) continue;
        CAPTURE(edition.file());
        const PrintedText printed(shipped_output() / edition.file());
        for (const std::string& words : words_of_the_other_language(edition)) {
            CHECK_MESSAGE(!printed.has(words), words);
            ++checked;
        }
    }
    CHECK(checked > 0);
}
