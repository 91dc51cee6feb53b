// CSS text -> rules, and rules + document -> the computed style of every element. Sheets are parsed once a process and
// shared by threads; styling a document is one walk over its tree.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "compose/document.h"
#include "style/computed_style.h"

namespace concordia::style {

/// `@font-face`: file names relative to the sheet, or absolute (fonts of the system).
struct FontFace {
    std::string family;
    std::uint16_t weight = 400;
    bool italic = false;
    std::vector<std::string> sources;  // url()s in order; the first that exists is used
    Place place;
};

/// The sixteen page-margin boxes of CSS Paged Media 3, section 5.
enum class MarginBox : std::uint8_t {
    TopLeftCorner,
    TopLeft,
    TopCenter,
    TopRight,
    TopRightCorner,
    LeftTop,
    LeftMiddle,
    LeftBottom,
    RightTop,
    RightMiddle,
    RightBottom,
    BottomLeftCorner,
    BottomLeft,
    BottomCenter,
    BottomRight,
    BottomRightCorner
};
inline constexpr std::size_t kMarginBoxes = 16;

/// The page context that results for one page: size, margins and margin boxes after the cascade of @page rules.
struct PageStyle {
    Length width, height;  // of the sheet
    ComputedStyle box;     // margin, padding, border, background of the page box
    ComputedStyle notes;   // @footnote: the area of the footnotes (CSS GCPM 3, section 2.2)
    std::array<std::shared_ptr<const ComputedStyle>, kMarginBoxes> margin_boxes;  // null: not generated
};

struct PageSelector {
    std::string name;  // named page, may be empty
    bool first = false;
    bool left = false;  // else right
    bool blank = false;
};

class StyleSheet;  // parsed rules, immutable

/// Styles of all elements of one document; lives as long as the Styles object and the document.
class Styles {
 public:
    virtual ~Styles() = default;
    /// Every element has one. REQUIRES: node is an element of the styled document.
    [[nodiscard]] virtual const ComputedStyle& of(const compose::Node& node) const = 0;
    /// nullptr when the pseudo-element generates no box.
    [[nodiscard]] virtual const ComputedStyle* before(const compose::Node& node) const = 0;
    [[nodiscard]] virtual const ComputedStyle* after(const compose::Node& node) const = 0;
    [[nodiscard]] virtual const ComputedStyle* marker(const compose::Node& node) const = 0;
    /// Of footnotes only (CSS GCPM 3, section 2.4).
    [[nodiscard]] virtual const ComputedStyle* footnote_call(const compose::Node& node) const = 0;
    [[nodiscard]] virtual const ComputedStyle* footnote_marker(const compose::Node& node) const = 0;
    /// Of tables and captions only: what stands above each later part of a table that pages cut.
    [[nodiscard]] virtual const ComputedStyle* continued(const compose::Node& node) const = 0;
    /// An anonymous box's style: initial values, inherited ones taken from `parent`.
    [[nodiscard]] virtual const ComputedStyle& anonymous(const ComputedStyle& parent, Display display) const = 0;
    [[nodiscard]] virtual PageStyle page(const PageSelector& selector) const = 0;
};

/// Parses `css`; `path` is the name that findings show. Findings: syntax, unknown property or at-rule, a value outside
/// the subset (templates/README.md): each with line and column, never dropped silently.
std::shared_ptr<const StyleSheet> parse_stylesheet(std::string_view css, std::string path, Findings& findings);
const std::vector<FontFace>& font_faces(const StyleSheet& sheet);

/// The defaults of HTML for the elements that the subset knows (html.css, built in).
const StyleSheet& default_stylesheet();

/// Styles every element: default sheet, then `sheets` in order, then style attributes. Findings: an unknown property in
/// a style attribute, a var() without value.
std::unique_ptr<Styles> style_document(const compose::Document& document,
                                       const std::vector<std::shared_ptr<const StyleSheet>>& sheets,
                                       Findings& findings);

}  // namespace concordia::style
