// The automaton that is built here and the one that libhyphen builds say the same of every word.
#include "text/pattern_dictionary.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

namespace concordia::text {
namespace {

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// libhyphen's values between the letters of a word: odd where it may be parted.
std::string values(HyphenDict& dictionary, const std::string& word) {
    std::string result(word.size() + 5, '\0');
    std::vector<char*> texts(word.size());
    std::vector<int> positions(word.size()), cuts(word.size());
    char** all = texts.data();
    int *at = positions.data(), *cut = cuts.data();
    hnj_hyphen_hyphenate2(&dictionary, word.data(), static_cast<int>(word.size()), result.data(), nullptr, &all, &at,
                          &cut);
    result.resize(word.size());
    for (char* text : texts) {
        if (text != nullptr) result += std::string("=") + text;
        std::free(text);
    }
    return result;
}

struct Free {
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

/// libhyphen loses a few bytes for every pattern that a file has twice; the leak checker need not know.
std::unique_ptr<HyphenDict, Free> read_by_libhyphen(const std::string& path) {
#if defined(__SANITIZE_ADDRESS__)
    const __lsan::ScopedDisabler known_leak;
#endif
    return std::unique_ptr<HyphenDict, Free>(hnj_hyphen_load(path.c_str()));
}

/// The letters of each pattern, alone and with those of the next pattern behind them.
std::vector<std::string> words_of(const std::string& bytes) {
    std::vector<std::string> words;
    std::string word, before;
    for (const char character : bytes) {
        if (character == '\n') {
            words.push_back(word);
            words.push_back(before + word);
            before = std::move(word);
            word.clear();
        } else if (character != '.' && (character < '0' || character > '9')) {
            word.push_back(character);
        }
    }
    return words;
}

TEST_CASE("every pattern of both languages does what it does for libhyphen") {
    for (const std::string path : {"/usr/share/hyphen/hyph_nl.dic", "/usr/share/hyphen/hyph_fr.dic"}) {
        CAPTURE(path);
        const std::string bytes = bytes_of(path);
        const PatternDictionary dictionary(bytes);
        const auto other = read_by_libhyphen(path);
        REQUIRE(dictionary.get() != nullptr);
        REQUIRE(other != nullptr);
        std::size_t parted = 0, different = 0;
        for (const std::string& word : words_of(bytes)) {
            const std::string own = values(*dictionary.get(), word);
            if (own != values(*other, word)) ++different;
            parted += static_cast<std::size_t>(std::count(own.begin(), own.end(), '1'));
        }
        CHECK(different == 0);
        CHECK(parted > 1'000);
    }
}

TEST_CASE("a small dictionary, its options and its comments") {
    const PatternDictionary dictionary("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\n% not a1z\na1b\n.xa3b\na2b1c\n");
    REQUIRE(dictionary.get() != nullptr);
    CHECK(values(*dictionary.get(), "yab") == "010");    // a1b
    CHECK(values(*dictionary.get(), "yabc") == "0210");  // 2 of a2b1c is greater than 1 of a1b
    CHECK(values(*dictionary.get(), "xabc") == "0310");  // 3 of .xa3b, which is only for the beginning of a word
    CHECK(values(*dictionary.get(), "yxab") == "0010");
}

TEST_CASE("the pattern that comes last of two for the same letters counts") {
    const PatternDictionary dictionary("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\na1b\na3b\n");
    CHECK(values(*dictionary.get(), "xab") == "030");
}

TEST_CASE("a dictionary has two levels and no third") {
    const PatternDictionary dictionary("UTF-8\nNEXTLEVEL\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\na1b\nNEXTLEVEL\na3b\n");
    REQUIRE(dictionary.get()->nextlevel != nullptr);
    CHECK(values(*dictionary.get()->nextlevel, "xab") == "010");
}

TEST_CASE("replacements and long lines are left to libhyphen") {
    const PatternDictionary replacing("UTF-8\nf1f/ff=f,1,2\n");
    CHECK(values(*replacing.get(), "schiffahrt").ends_with("=ff=f"));
    const PatternDictionary lengthy("UTF-8\na1b\n" + std::string(500, 'x') + "\n");
    CHECK(lengthy.get() != nullptr);
}

TEST_CASE("what is no dictionary gives none, or one without patterns") {
    CHECK(PatternDictionary("").get() == nullptr);
    const PatternDictionary no_patterns("UTF-8");
    REQUIRE(no_patterns.get() != nullptr);
    CHECK(values(*no_patterns.get(), "abcd") == "0000");
}

}  // namespace
}  // namespace concordia::text
