// A dictionary is only read once it is loaded, so threads share it; loading can be done early on another thread.
#include "text/hyphenation.h"

#include <hyphen.h>

#include <cstdlib>
#include <map>
#include <shared_mutex>

#include "base/failure.h"
#include "base/file.h"
#include "base/utf8.h"
#include "text/latin.h"
#include "text/messages.h"
#include "text/pattern_dictionary.h"

namespace concordia::text {
namespace {

/// `word` in the dictionary's own encoding, UTF-8 or Latin-1; empty when it cannot be written so.
std::string encoded(std::u32string_view word, const HyphenDict& dictionary) {
    std::string bytes;
    for (const char32_t character : word) {
        if (dictionary.utf8 != 0) {
            utf8::append(bytes, character);
        } else if (character < 0x100) {
            bytes.push_back(static_cast<char>(character));
        } else {
            return {};
        }
    }
    return bytes;
}

/// Replacements (rep, pos, cut) of non-standard hyphenation; neither language uses them.
struct Replacements {
    char** texts = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    std::size_t count = 0;

    Replacements() = default;
    Replacements(const Replacements&) = delete;
    Replacements& operator=(const Replacements&) = delete;
    ~Replacements() {
        for (std::size_t i = 0; texts != nullptr && i < count; ++i) std::free(texts[i]);
        std::free(static_cast<void*>(texts));
        std::free(positions);
        std::free(cuts);
    }
};

/// The odd values of the hyphenation vector, which counts characters in either encoding.
std::vector<std::size_t> pattern_places(HyphenDict& dictionary, std::u32string_view word) {
    const std::string bytes = encoded(word, dictionary);
    if (bytes.empty()) return {};
    constexpr int kMinimum = 2;
    std::string values(bytes.size() + 5, '\0');
    Replacements replacements;
    replacements.count = bytes.size();
    const int error = hnj_hyphen_hyphenate3(&dictionary, bytes.data(), static_cast<int>(bytes.size()), values.data(),
                                            nullptr, &replacements.texts, &replacements.positions, &replacements.cuts,
                                            kMinimum, kMinimum, kMinimum, kMinimum);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; error == 0 && i + 1 < word.size(); ++i) {
        const bool replaced = replacements.texts != nullptr && replacements.texts[i] != nullptr;
        if ((static_cast<unsigned char>(values[i]) & 1U) != 0 && !replaced) places.push_back(i + 1);
    }
    return places;
}

}  // namespace

struct PatternHyphenation::Patterns {
    explicit Patterns(std::string language_name) : language(std::move(language_name)) {}
    std::string language;
    std::once_flag loaded;
    std::unique_ptr<const PatternDictionary> dictionary;
    std::shared_mutex exceptions_mutex;
    std::map<std::u32string, std::vector<std::size_t>, std::less<>> exceptions;
};

PatternHyphenation::PatternHyphenation(std::filesystem::path folder) : folder_(std::move(folder)) {
    for (const char* language : {"fr", "nl"}) languages_.push_back(std::make_unique<Patterns>(language));
}

PatternHyphenation::~PatternHyphenation() = default;

bool PatternHyphenation::knows(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find('-'));
    return primary == "fr" || primary == "nl";
}

PatternHyphenation::Patterns& PatternHyphenation::patterns(std::string_view language) {
    return *languages_[language.starts_with("fr") ? 0 : 1];
}

void PatternHyphenation::prepare(std::string_view language) {
    if (!knows(language)) return;
    Patterns& known = patterns(language);
    std::call_once(known.loaded, [&] {
        const std::filesystem::path file = folder_ / ("hyph_" + known.language + ".dic");
        if (std::filesystem::exists(file)) {
            known.dictionary = std::make_unique<const PatternDictionary>(MappedFile(file).bytes());
        }
        if (!known.dictionary || known.dictionary->get() == nullptr) throw Failure(say::kNoPatterns, {file.string()});
    });
}

void PatternHyphenation::add_exceptions(std::string_view language, const std::vector<std::string>& words) {
    if (!knows(language)) return;
    Patterns& known = patterns(language);
    const std::unique_lock lock(known.exceptions_mutex);
    for (const std::string& hyphenated : words) {
        std::u32string word;
        std::vector<std::size_t> places;
        for (const char32_t character : utf8::decode(hyphenated)) {
            if (character == '-') {
                places.push_back(word.size());
            } else {
                word.push_back(lower_letter(character));
            }
        }
        known.exceptions[word] = places;
    }
}

std::vector<std::size_t> PatternHyphenation::places(std::u32string_view word, std::string_view language) {
    if (!knows(language)) return {};
    Patterns& known = patterns(language);
    {
        const std::shared_lock lock(known.exceptions_mutex);
        if (const auto exception = known.exceptions.find(word); exception != known.exceptions.end()) {
            return exception->second;
        }
    }
    prepare(language);
    return pattern_places(*known.dictionary->get(), word);
}

}  // namespace concordia::text
