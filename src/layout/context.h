// What the setting of one document shares: its input, the typefaces of its styles, its structure's leaves, and a report
// that says each thing once.
#pragma once

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/galley.h"
#include "layout/generated_content.h"
#include "layout/structure.h"
#include "text/paragraph.h"

namespace concordia::layout {

/// A computed style in one language, ready for text: metrics of its first face at its size.
struct Typeface {
    const text::TextStyle* style = nullptr;
    const text::Face* face = nullptr;  // nullptr when no family is declared
    Length ascent, descent;            // both positive
    Length x_height;
    Length underline_offset, underline_thickness;  // offset downwards from the baseline to the line's top
    Length half_leading;                           // of the style's line-height; may be negative
};

class Context {
 public:
    Context(const LayoutInput& layout_input, PageSet& page_set, Galley& galley, Findings& findings);

    [[nodiscard]] const style::ComputedStyle& style_of(const compose::Node& node) const {
        return input.styles.of(node);
    }
    /// `node` is the one that findings name when no font is declared.
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
    PageSet& pages;
    GeneratedContent generated;
    std::vector<NodeLeaves> leaves;  // by node index

 private:
    Galley& galley_;
    Findings& findings_;
    std::map<std::pair<const style::ComputedStyle*, std::string_view>, Typeface> typefaces_;
    std::set<std::pair<std::uint32_t, std::string_view>> reported_;
};

/// "12.5": points for a message.
std::string points_text(Length length);

}  // namespace concordia::layout
