// What the setting of one document shares: its input, generated content and its structure's leaves, which are only
// read; and what each thread that sets chapters has of its own: typefaces, measured widths, memory for strings, and a
// report that says each thing once.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/generated_content.h"
#include "layout/layout.h"
#include "layout/structure.h"
#include "text/paragraph.h"

namespace concordia::layout {

/// What is known of a document before any box is set.
struct Groundwork {
    Groundwork(const LayoutInput& layout_input, PageSet& pages, Findings& findings);

    const LayoutInput& input;
    GeneratedContent generated;
    std::vector<NodeLeaves> leaves;  // by node index
    const std::vector<StructureNode>& structure;
};

/// A computed style in one language, ready for text: metrics of its first face at its size.
struct Typeface {
    const text::TextStyle* style = nullptr;
    const text::Face* face = nullptr;  // nullptr when no family is declared
    Length ascent, descent;            // both positive
    Length x_height;
    Length underline_offset, underline_thickness;  // offset downwards from the baseline to the line's top
    Length half_leading;                           // of the style's line-height; may be negative
    const compose::Node* node = nullptr;           // the first that asked for it
};

class Context {
 public:
    /// `strings` and `text_styles` are what nobody else writes to meanwhile; what is set points into them.
    Context(const Groundwork& groundwork, Arena& strings, std::deque<text::TextStyle>& text_styles, Findings& findings);

    [[nodiscard]] const style::ComputedStyle& style_of(const compose::Node& node) const {
        return input.styles.of(node);
    }
    /// `node` is the one that findings name when no font is declared; see report_missing_fonts.
    const Typeface& typeface(const style::ComputedStyle& style, std::string_view language, const compose::Node& node);

    /// An error at the node's place in the template, at most once for each node and rule.
    void report(const CatalogueEntry& entry, const compose::Node& node,
                std::initializer_list<std::string_view> arguments = {});
    void report_missing_glyphs(const std::vector<char32_t>& characters, const compose::Node& node);

    /// Intrinsic widths that were measured already, by node index: nested tables measure their content once.
    std::map<std::uint32_t, text::IntrinsicWidths> intrinsic_widths;

    /// Of the footnotes of what is being set: the page's, or that of a parallel column.
    Length note_width;

    const LayoutInput& input;
    const GeneratedContent& generated;
    const std::vector<NodeLeaves>& leaves;
    const std::vector<StructureNode>& structure;
    Arena& arena;

 private:
    using Typefaces = std::map<std::pair<const style::ComputedStyle*, std::string_view>, Typeface>;
    friend void report_missing_fonts(std::span<const Context> contexts, Findings& findings);

    std::deque<text::TextStyle>& text_styles_;
    Findings& findings_;
    Typefaces typefaces_;
    std::set<std::pair<std::uint32_t, std::string_view>> reported_;
};

/// An error for each style and language without a font, at the first node that asked for one, whichever context it
/// asked: the contexts are all of one document, and each has set its chapters in their order.
void report_missing_fonts(std::span<const Context> contexts, Findings& findings);

/// "12.5": points for a message.
std::string points_text(Length length);

}  // namespace concordia::layout
