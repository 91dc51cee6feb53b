// How a source and the agreement become comparable strings, and how the reading position moves along the source.
#include "transcription/source_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

namespace concordia::transcription {

namespace {

constexpr std::string_view white_space = " \t\r\n";

std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE_MESSAGE(file.is_open(), path);
    return {std::istreambuf_iterator<char>(file), {}};
}

void append_words(pugi::xml_node node, std::string& words) {
    for (const pugi::xml_node child : node.children()) {
        words += child.value();
        append_words(child, words);
    }
}

}  // namespace

std::string with_single_spaces(std::string_view text) {
    std::string result;
    for (std::size_t begin = text.find_first_not_of(white_space); begin != std::string_view::npos;) {
        const std::size_t end = text.find_first_of(white_space, begin);
        if (!result.empty()) result += ' ';
        result += text.substr(begin, end - begin);
        begin = text.find_first_not_of(white_space, end);
    }
    return result;
}

std::string source_text(const std::string& name) {
    static const std::regex markup("<[^>]*>|\xE2\x80\xA2");  // elements, and the bullet that marks an item
    static const std::regex strong("\\*\\*");
    static const std::regex item_marker("\n- ");
    std::string text = file_text(std::string(CONCORDIA_SOURCE_DIR) + "/tests/transcription/seeds/" + name);
    text = std::regex_replace(text, markup, " ");
    text = std::regex_replace(text, strong, "");
    text = std::regex_replace(text, item_marker, "\n");
    return with_single_spaces(text);
}

std::string passage(const std::string& text, std::string_view first, std::string_view last) {
    const std::size_t begin = text.find(first);
    REQUIRE(begin != std::string::npos);
    if (last.empty()) return text.substr(begin);
    const std::size_t end = text.find(last, begin);
    REQUIRE(end != std::string::npos);
    return text.substr(begin, end - begin);
}

pugi::xml_node agreement() {
    static const pugi::xml_document document = [] {
        pugi::xml_document parsed;
        const std::string path = std::string(CONCORDIA_SOURCE_DIR) + "/input/brussels-2026-2029/agreement.xml";
        const auto result = parsed.load_file(path.c_str(), pugi::parse_full | pugi::parse_ws_pcdata);
        REQUIRE_MESSAGE(result, result.description());
        return parsed;
    }();
    return document.child("agreement");
}

std::string words_of(pugi::xml_node wording) {
    std::string words;
    append_words(wording, words);
    return with_single_spaces(words);
}

std::string place_of(pugi::xml_node wording) {
    pugi::xml_node owner = wording;
    while (owner && !owner.attribute("id")) owner = owner.parent();
    return std::string(owner.attribute("id").value()) + "/" + wording.name();
}

void SourceReader::expect(const std::string& words, const std::string& place) {
    CAPTURE(place);
    REQUIRE_FALSE(words.empty());
    position_ = std::min(text_.find_first_not_of(' ', position_), text_.size());
    REQUIRE_EQ(text_.substr(position_, words.size()), words);
    position_ += words.size();
}

void SourceReader::expect(pugi::xml_node wording) {
    expect(words_of(wording), place_of(wording));
}

void SourceReader::expect_all(pugi::xml_node context, const char* xpath) {
    const pugi::xpath_node_set wordings = context.select_nodes(xpath);
    CAPTURE(xpath);
    REQUIRE_FALSE(wordings.empty());
    for (const pugi::xpath_node& wording : wordings) expect(wording.node());
}

void SourceReader::expect_end() const {
    CHECK_EQ(with_single_spaces(text_.substr(position_)), "");
}

}  // namespace concordia::transcription
