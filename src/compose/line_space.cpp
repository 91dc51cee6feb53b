// Names decide, not styles: those are not known yet.
#include "compose/line_space.h"

#include <algorithm>
#include <iterator>

#include "compose/xml_file.h"

namespace concordia::compose {
namespace {

constexpr std::string_view kBlocks[] = {
    "address", "article", "aside",   "blockquote", "body",   "caption", "circle",   "col",   "colgroup", "desc",
    "div",     "dl",      "ellipse", "figcaption", "figure", "footer",  "g",        "h1",    "h2",       "h3",
    "h4",      "h5",      "h6",      "head",       "header", "hr",      "html",     "line",  "link",     "main",
    "meta",    "nav",     "ol",      "p",          "path",   "polygon", "polyline", "pre",   "rect",     "section",
    "table",   "tbody",   "td",      "text",       "tfoot",  "th",      "thead",    "title", "tr",       "ul"};
static_assert(std::is_sorted(std::begin(kBlocks), std::end(kBlocks)));

}  // namespace

bool is_block(std::string_view name) {
    return std::binary_search(std::begin(kBlocks), std::end(kBlocks), name);
}

bool parts_words(const Node& parent) {
    if (parent.name == "pre") return true;
    const Node* before = parent.last_child;
    if (before == nullptr) return !parent.is_block;
    return before->is_element() ? !before->is_block : !is_white_space(before->text);
}

}  // namespace concordia::compose
