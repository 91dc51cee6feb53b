// Tables, lists and figures are the elements that say more than their role.
#include "paint/structure_attributes.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "paint/syntax.h"

namespace concordia::paint {

namespace {

using layout::StructureId;

/// Extent of a glyph run: from its font's ascent to its descent, over all advances.
Rectangle area_of(const layout::GlyphRun& run) {
    Length width;
    for (const text::Glyph& glyph : run.glyphs) width += glyph.advance;
    const Length ascent = run.face->scaled(run.face->metrics().ascent, run.size);
    const Length descent = run.face->scaled(run.face->metrics().descent, run.size);
    return {run.origin.x, run.origin.y - ascent, width, ascent - descent};
}

Rectangle area_of(const layout::Path& path) {
    if (path.points.empty()) return {};
    Point low = path.points.front(), high = low;
    for (const Point point : path.points) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return {path.origin.x + low.x, path.origin.y + low.y, high.x - low.x, high.y - low.y};
}

template <typename Placed>
Rectangle area_of(const Placed& placed) {
    return placed.area;
}

Rectangle united(const Rectangle& a, const Rectangle& b) {
    const Length x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// The Figure that `node` belongs to, or kNoStructure.
StructureId figure_of(const std::vector<layout::StructureNode>& structure, StructureId node) {
    while (node != layout::kNoStructure && structure[node].role != "Figure") node = structure[node].parent;
    return node;
}

void append_table_attributes(std::string& out, const layout::StructureDetails& cell) {
    static constexpr std::string_view kScopes[] = {"", "/Scope/Row", "/Scope/Column", "/Scope/Both"};
    out.append("<</O/Table").append(kScopes[static_cast<std::size_t>(cell.scope)]);
    if (cell.column_span > 1) {
        out += "/ColSpan ";
        append_integer(out, cell.column_span);
    }
    if (cell.row_span > 1) {
        out += "/RowSpan ";
        append_integer(out, cell.row_span);
    }
    if (!cell.headers.empty()) {
        out += "/Headers[";
        for (const std::string_view header : cell.headers) append_bytes(out, header);
        out += ']';
    }
    out += ">>";
}

}  // namespace

FigureAreas::FigureAreas(const layout::PageSet& pages)
    : pages_(pages),
      has_figures_(std::any_of(pages.structure.begin(), pages.structure.end(),
                               [](const layout::StructureNode& node) { return node.role == "Figure"; })) {}

void FigureAreas::collect(std::uint32_t page) {
    if (!has_figures_) return;
    for (const layout::Item& item : pages_.pages[page].items) {
        const StructureId figure = figure_of(pages_.structure, item.structure);
        if (figure == layout::kNoStructure) continue;
        const Rectangle area = std::visit([&](const auto& what) { return area_of(what); }, item.what);
        const auto [known, is_new] = areas_.try_emplace(figure, FigureArea{page, area});
        if (!is_new && known->second.page == page) known->second.area = united(known->second.area, area);
    }
}

const FigureArea* FigureAreas::find(StructureId element) const {
    const auto known = areas_.find(element);
    return known == areas_.end() ? nullptr : &known->second;
}

void append_attributes(std::string& out, const layout::PageSet& pages, const layout::StructureDetails& element,
                       const FigureArea* figure) {
    const bool is_cell = element.scope != layout::TableScope::None || element.column_span > 1 || element.row_span > 1 ||
                         !element.headers.empty();
    if (!is_cell && element.list_numbering.empty() && figure == nullptr) return;
    out += "/A[";
    if (is_cell) append_table_attributes(out, element);
    if (!element.list_numbering.empty()) {
        out += "<</O/List/ListNumbering";
        append_name(out, element.list_numbering);
        out += ">>";
    }
    if (figure != nullptr) {
        out += "<</O/Layout/Placement/Block/BBox";
        append_rectangle(out, figure->area, pages.pages[figure->page].height);
        out += ">>";
    }
    out += ']';
}

}  // namespace concordia::paint
