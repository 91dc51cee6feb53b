// What layout says to the painter, and all it may say: pages of placed items, and the logical structure that the items
// belong to. Positions are absolute and final; the painter decides nothing.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/arena.h"
#include "base/colour.h"
#include "base/length.h"
#include "layout/structure_node.h"
#include "text/engine.h"
#include "text/face.h"

namespace concordia::layout {

/// Why an item is not real content (ISO 32000-1, 14.8.2.2).
enum class Artifact : std::uint8_t { None, Pagination, Layout, Background, Header, Footer, Watermark };

/// What few runs of glyphs say.
struct GlyphRunDetails {
    std::span<const text::GlyphOffset> offsets;   // of glyphs that stand apart from the pen, in their order
    std::optional<std::string_view> actual_text;  // replaces GlyphRun::characters for extraction, may be empty
};

struct GlyphRun {
    const text::Face* face = nullptr;
    ShortLength size;
    Colour colour;
    Point origin;                              // of the first glyph, on the baseline
    std::span<const text::Glyph> glyphs;       // in PageSet::arena
    std::string_view characters;               // the text that the glyphs stand for, in order; in PageSet::arena
    ShortLength tracking;                      // most advances hold so much beyond the font's: a writer may say it once
    std::int32_t scale = text::kNaturalScale;  // ... and all are scaled so, with the shapes of the glyphs
    std::int32_t rotation = 0;  // degrees counter-clockwise about the origin; 0 for all but watermarks and SVG
    const GlyphRunDetails* own_details = nullptr;  // in PageSet::arena; null where there is nothing to say

    [[nodiscard]] const GlyphRunDetails& details() const {
        static constexpr GlyphRunDetails kNone;
        return own_details == nullptr ? kNone : *own_details;
    }
};

struct Path {
    enum class Verb : std::uint8_t { Move, Line, Curve, Close };  // 1, 1, 3 and 0 points
    Point origin;
    std::span<const Verb> verbs;    // in PageSet::arena, as are all spans, or of static storage
    std::span<const Point> points;  // from the origin
    std::span<const Length> dashes;
    Colour fill = kTransparent;
    Colour stroke = kTransparent;
    ShortLength stroke_width;
    bool even_odd = false;
    bool round_caps = false;
};

struct FilledRectangle {
    Rectangle area;
    Colour colour;
};

struct PlacedImage {
    std::string_view path;  // relative to the project; the painter has decoded it already (ImageSource)
    Rectangle area;
};

/// A link annotation; `destination` names a PageSet::destinations entry, else `uri`.
struct Link {
    Rectangle area;
    std::string_view destination;
    std::string_view uri;
    std::string_view contents;  // what it leads to, for assistive technology
};

/// A place where a party signs: a signature form field (ISO 32000-1, 12.7.4.5), or ink on paper.
struct SignatureField {
    Rectangle area;
    std::string_view name;
    std::string_view tooltip;
    std::string_view language;
};

/// Plain values: copying an item copies neither glyphs nor outlines.
struct Item {
    std::variant<GlyphRun, FilledRectangle, Path, PlacedImage, Link, SignatureField> what;
    StructureId structure = kNoStructure;  // a content node; kNoStructure for artifacts
    Artifact artifact = Artifact::Layout;  // used when structure is kNoStructure
};
static_assert(std::is_trivially_copyable_v<Item>);

/// Annotations lie on the page, not in its content.
inline bool is_annotation(const Item& item) {
    return std::holds_alternative<Link>(item.what) || std::holds_alternative<SignatureField>(item.what);
}

/// Where something is drawn: items are added, what they point to is kept in the arena.
struct Canvas {
    std::vector<Item>& items;
    Arena& arena;
};

struct Page {
    Length width, height;
    std::string label;        // page number as printed: "12", "iv"
    std::vector<Item> items;  // in painting order: backgrounds first
};

/// A named place: the target of links and bookmarks.
struct Destination {
    std::string_view name;
    std::uint32_t page = 0;
    Point point;
};

struct Bookmark {
    std::string_view title;
    std::uint32_t level = 1;  // 1 is the outermost
    std::uint32_t page = 0;
    Point point;
    std::string_view language;
};

struct PageSet {
    Arena arena;       // every string_view above lives here, in the other arena or in the composed document
    Arena side_arena;  // of a second thread
    std::vector<Page> pages;
    std::vector<StructureNode> structure;   // [0] is the Document element
    std::vector<Destination> destinations;  // sorted by name
    std::vector<Bookmark> bookmarks;        // in document order
    std::string title;
    std::string language;  // of the document: the edition's first
};

}  // namespace concordia::layout
