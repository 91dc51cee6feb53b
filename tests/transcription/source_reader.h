// Reads the extracted text of a source from its first word to its last. Each wording of the agreement is expected in
// its place, letter for letter; only white space, markup and list markers are evened out. Whoever reaches the end has
// shown both directions: every wording stands in the source, and no word of the source is left over.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace concordia::transcription {

// Runs of white space as one space, none at either end.
std::string with_single_spaces(std::string_view text);

// The text of tests/transcription/seeds/<name>, without markup and list markers, with single spaces.
std::string source_text(const std::string& name);

// The part of `text` from `first` (included) to `last` (left out); an empty `last` means the end. Both must occur.
std::string passage(const std::string& text, std::string_view first, std::string_view last);

// The root element of input/brussels-2026-2029/agreement.xml, parsed with its white space.
pugi::xml_node agreement();

// The words of a text or variant element, strong and em read through, with single spaces.
std::string words_of(pugi::xml_node wording);

// "p3-1/text" or the like: the nearest identifier and the element's name, to be told in a failure.
std::string place_of(pugi::xml_node wording);

class SourceReader {
 public:
    explicit SourceReader(std::string text) : text_(std::move(text)) {}

    // Fails the test unless `words` come next; `place` says what was being read.
    void expect(const std::string& words, const std::string& place);
    // Expects the words of a text or variant element; an absent or empty element fails the test.
    void expect(pugi::xml_node wording);
    // Expects the words of every element that `xpath` selects, at least one, in document order.
    void expect_all(pugi::xml_node context, const char* xpath);
    // Fails the test unless everything has been read.
    void expect_end() const;

 private:
    std::string text_;
    std::size_t position_ = 0;
};

}  // namespace concordia::transcription
