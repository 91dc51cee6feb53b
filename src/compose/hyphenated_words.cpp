// A word is checked by its bytes: whatever is not ASCII counts as a letter.
#include "compose/hyphenated_words.h"

#include <algorithm>

#include "compose/messages.h"

namespace concordia::compose {
namespace {

bool is_part_of_word(char byte) {
    const auto lower = static_cast<unsigned char>(byte) | 0x20U;
    return (lower >= 'a' && lower <= 'z') || lower >= 0x80 || byte == '-' || byte == '\'';
}

bool is_word(std::string_view word) {
    return std::all_of(word.begin(), word.end(), is_part_of_word) && word.front() != '-' && word.back() != '-';
}

}  // namespace

std::vector<HyphenatedWords> read_hyphenated_words(const XmlFile& file, Findings& findings) {
    std::vector<HyphenatedWords> languages;
    for (const pugi::xml_node element : file.root().children("language")) {
        HyphenatedWords& read = languages.emplace_back();
        read.language = element.attribute("code").value();
        for (std::string& word : words_in(element.child_value())) {
            if (is_word(word)) {
                read.words.push_back(std::move(word));
            } else {
                findings.error(say::kHyphenatedWord, file.place(element), {word});
            }
        }
    }
    return languages;
}

}  // namespace concordia::compose
