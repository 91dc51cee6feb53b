// Documents made at random, always the same for the same seed: paragraphs, lists, tables, grids, facing units, forced
// breaks, long words, mixed languages and sizes. A document is a tree of blocks that knows its own words in reading
// order and can be made smaller piece by piece, so that a failure is shown in its least form.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::layout::tests {

/// Numbers that are the same on every machine (SplitMix64).
class RandomNumbers {
 public:
    explicit RandomNumbers(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    /// From 0 to `end` - 1. REQUIRES: end > 0.
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
    bool chance(std::size_t percent) { return below(100) < percent; }

 private:
    std::uint64_t state_;
};

struct RandomBlock {
    enum class Kind : std::uint8_t {
        Section,    // blocks one below the other
        Paragraph,  // words
        Heading,    // words
        List,       // items
        Item,       // words, then blocks
        Table,      // rows; the first `heads` are its head
        Row,        // cells
        Cell,       // words, then blocks
        Grid,       // cells, row by row in two or three columns
        Facing      // rows of two cells; the first column is read whole, then the second
    };
    Kind kind = Kind::Section;
    std::string language;            // empty: that of the parent
    std::string style;               // CSS declarations
    std::vector<std::string> words;  // may hold markup of their own: "<em>ver</em>gelijken"
    std::vector<RandomBlock> children;
    std::size_t columns = 2;  // of a grid
    std::size_t heads = 0;    // of a table
};

struct RandomDocument {
    std::string page;  // declarations of @page
    std::string root;  // declarations of the root element
    RandomBlock body;
};

RandomDocument random_document(std::uint64_t seed);

/// The style sheet and the body as XHTML.
std::string css_of(const RandomDocument& document);
std::string xhtml_of(const RandomBlock& block);
/// All words in reading order, without spaces, markup and soft hyphens.
std::string words_of(const RandomBlock& block);

/// A document as small as removing blocks, words and declarations one by one can make it while it still `fails`.
RandomDocument shrunk(RandomDocument document, const std::function<bool(const RandomDocument&)>& fails);

}  // namespace concordia::layout::tests
