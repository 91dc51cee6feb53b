// Generated content (CSS Content 3, CSS GCPM 3): what ::before, ::after and ::marker say, which named strings and
// bookmarks an element sets. Known before anything is laid out, so that measuring twice counts once.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "compose/document.h"
#include "layout/flow.h"
#include "layout/page.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// A part of generated content: words, the page number of a destination, or a leader's pattern.
struct GeneratedPiece {
    enum class Kind : std::uint8_t { Text, PageReference, Leader };
    Kind kind = Kind::Text;
    std::string_view text;  // the words, the destination's name, the pattern; in PageSet::arena
};
using GeneratedPieces = std::vector<GeneratedPiece>;

struct Generated {
    GeneratedPieces before, after, marker;
    GeneratedPieces footnote_call, footnote_marker, continued;
    bool marker_is_bullet = false;  // a list style's own sign or number, set apart by half an em
    std::vector<Event> events;      // destinations, named strings and bookmarks, where the element begins
};

class GeneratedContent {
 public:
    /// One walk over the document in its order. Strings are kept in `pages.arena`.
    GeneratedContent(const compose::Document& document, const style::Styles& styles, PageSet& pages);
    /// What `node` generates; an empty Generated for most.
    [[nodiscard]] const Generated& of(const compose::Node& node) const;

 private:
    std::vector<std::uint32_t> entries_;  // by node index: index into generated_, 0 for none
    std::vector<Generated> generated_;
};

/// The destination of a footnote: its id, or a name of our own, kept in `arena`.
std::string_view footnote_name(const compose::Node& node, Arena& arena);

/// The words of an element: its texts joined, white space collapsed and trimmed.
std::string text_of(const compose::Node& node);

}  // namespace concordia::layout
