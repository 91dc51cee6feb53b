// Whoever hears a document instead of seeing it gets every text whole, in its language, in an order that makes sense.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "acceptance/expected_texts.h"
#include "acceptance/printed_text.h"
#include "acceptance/spoken_text.h"
#include "golden.h"

using namespace concordia::test;
namespace fs = std::filesystem;

namespace {

/// What is said of an edition, read once for all tests of this process.
const std::vector<std::string>& lines_of(const Edition& edition) {
    static std::map<fs::path, std::vector<std::string>> known;
    const auto [entry, is_new] = known.try_emplace(edition.file());
    if (is_new) entry->second = spoken_lines(shipped_output() / edition.file());
    return entry->second;
}

/// Index of what says the words in that language; the number of parts when nothing does.
std::size_t place_of(const std::vector<Spoken>& parts, const std::string& language, const std::string& words) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Spoken& part) {
        return part.language == language && (part.words.find(words) != std::string::npos ||
                                             part.words.find(in_capitals(words)) != std::string::npos);
    });
    return static_cast<std::size_t>(found - parts.begin());
}

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0xC3;
}

/// Runs of letters, in capitals. Letters beyond ASCII are those of two bytes from U+00C0 on.
std::vector<std::string> letters_of(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && is_letter(text[i]) && static_cast<unsigned char>(text[i]) < 0xE0) {
            word += text[i];
            if (static_cast<unsigned char>(text[i]) >= 0xC3 && i + 1 < text.size()) word += text[++i];
        } else if (!word.empty()) {
            words.push_back(in_capitals(word));
            word.clear();
        }
    }
    return words;
}

/// Every word of the input, the templates and the calendar's formats, in capitals.
const std::set<std::string>& known_words() {
    static const std::set<std::string> known = [] {
        std::set<std::string> words;
        for (const char* folder : {"input", "templates"}) {
            for (const auto& [file, bytes] : files_below(kProject / folder)) {
                for (std::string& word : letters_of(bytes)) words.insert(std::move(word));
            }
        }
        // What a line says of roles.
        for (std::string& word :
             letters_of("heading level list of item items end table with row rows and column columns "
                        "head empty contents entry entries figure note caption link field")) {
            words.insert(std::move(word));
        }
        return words;
    }();
    return known;
}

void check_lines(const std::string& name, const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    check_golden(kProject / "tests/acceptance/goldens" / (name + ".txt"), text);
}

/// From the line that ends in `first` up to, not with, the next heading of its level.
std::vector<std::string> chapter(const std::vector<std::string>& lines, const std::string& first) {
    auto begin =
        std::find_if(lines.begin(), lines.end(), [&](const std::string& line) { return line.ends_with(first); });
    REQUIRE(begin != lines.end());
    const std::string role = begin->substr(4, begin->find(':') - 4);
    const auto end =
        std::find_if(begin + 1, lines.end(), [&](const std::string& line) { return line.find(role) == 4; });
    return {begin, end};
}

}  // namespace

TEST_CASE("every text of an edition is said whole, in its own language") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const std::vector<Spoken> parts = spoken(lines_of(edition));
        for (const ExpectedText& text : expected_texts(edition)) {
            if (text.words.empty() || text.language.empty()) continue;
            CHECK_MESSAGE(place_of(parts, text.language, text.words) < parts.size(), text.place, " (", text.language,
                          "): ", text.words);
        }
    }
}

TEST_CASE("every word that is said is a word of the input: none is broken, glued or misread") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        std::set<std::string> unknown;
        for (const std::string& line : lines_of(edition)) {
            for (const std::string& word : letters_of(line)) {
                if (!known_words().contains(word)) unknown.insert(word);
            }
        }
        for (const std::string& word : unknown) FAIL_CHECK(word);
    }
}

TEST_CASE("a section in two languages is read in the one whole, then in the other") {
    std::size_t checked = 0;
    for (const Edition& edition : shipped_editions()) {
        if (edition.document != "progress-report" || edition.languages.size() < 2) continue;
        CAPTURE(edition.file());
        const std::vector<Spoken> parts = spoken(lines_of(edition));
        std::size_t last_of_first = 0, first_of_second = parts.size();
        for (const ExpectedText& text : expected_texts(edition)) {
            if (text.place.find("paragraph") == std::string::npos) continue;
            const std::size_t place = place_of(parts, text.language, text.words);
            if (text.language == edition.languages[0]) last_of_first = std::max(last_of_first, place);
            if (text.language == edition.languages[1]) first_of_second = std::min(first_of_second, place);
            ++checked;
        }
        CHECK(last_of_first < first_of_second);
    }
    CHECK(checked > 0);
}

TEST_CASE("what is said of a scorecard and of a report's chapter stays what it is") {
    const fs::path folder = shipped_output() / "brussels-2026-2029/2028-progress/draft";
    check_lines("scorecard.fr-nl", spoken_lines(folder / "scorecard.fr-nl.pdf"));
    check_lines("progress-report.fr-nl.chapter-3",
                chapter(spoken_lines(folder / "progress-report.fr-nl.pdf"), "3 Urbanisme {nl: Stedenbouw}"));
}
