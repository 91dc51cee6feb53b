// A plain word has four or more small letters without accents: no number, acronym, name or first word of a sentence.
#include "bench/varied_words.h"

#include <algorithm>

namespace concordia::bench {
namespace {

bool is_plain(std::string_view word) {
    constexpr std::size_t kShortest = 4, kLongest = 16;
    return word.size() >= kShortest && word.size() <= kLongest &&
           std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

template <typename Visit>
void for_each_word(std::string_view text, const Visit& visit) {
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        visit(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

bool is_french(pugi::xml_node text) {
    return std::string_view(text.attribute("lang").value()) == "fr";
}

}  // namespace

VariedWords::VariedWords(const pugi::xml_document& document, std::uint32_t seed) : random_(seed) {
    for (const pugi::xpath_node& found : document.select_nodes("//text")) {
        auto& words = is_french(found.node()) ? french_ : dutch_;
        for_each_word(found.node().child_value(), [&](std::string_view word) {
            if (is_plain(word)) words.emplace_back(word);
        });
    }
}

void VariedWords::vary(pugi::xml_node node, const char* paths) {
    for (const pugi::xpath_node& found : node.select_nodes(paths)) {
        for (const pugi::xml_node text : found.node().children("text")) {
            pugi::xml_node words = text.first_child();
            words.set_value(varied(words.value(), is_french(text) ? french_ : dutch_).c_str());
        }
    }
}

std::string VariedWords::varied(std::string_view text, const std::vector<std::string>& words) {
    constexpr std::uint32_t kReplaced = 3, kMadeOfTwo = 10;
    std::string result;
    for_each_word(text, [&](std::string_view word) {
        if (!result.empty()) result += ' ';
        if (!is_plain(word) || random_() % kReplaced != 0) {
            result += word;
            return;
        }
        result += any(words);
        if (random_() % kMadeOfTwo == 0) result += any(words);
    });
    return result;
}

const std::string& VariedWords::any(const std::vector<std::string>& words) {
    return words[random_() % words.size()];
}

}  // namespace concordia::bench
