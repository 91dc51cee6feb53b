// Reports that differ: the same sentences with other words, the same for everyone who generates them.
#pragma once

#include <cstdint>
#include <pugixml.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::bench {

/// Replaces about a third of the plain words of texts by other words of their language; one in ten of these is made of
/// two, so that it was never seen before. Numbers, names and punctuation stay: the languages go on agreeing.
class VariedWords {
 public:
    /// Learns the words of every <text lang="fr|nl"> of `document`.
    VariedWords(const pugi::xml_document& document, std::uint32_t seed);
    /// Changes every <text> below the nodes that `paths` selects from `node`.
    void vary(pugi::xml_node node, const char* paths);

 private:
    [[nodiscard]] std::string varied(std::string_view text, const std::vector<std::string>& words);
    [[nodiscard]] const std::string& any(const std::vector<std::string>& words);

    std::vector<std::string> french_, dutch_;
    std::mt19937 random_;
};

}  // namespace concordia::bench
