// A length in a query knows no element: em and rem are the initial font size (Media Queries 4, section 1.3).
#include "style/media.h"

#include <algorithm>

#include "style/cascade.h"

namespace concordia::style {
namespace {

/// `(min-width: 12cm)`; false when it is not understood.
bool read_width(ValueReader& reader, PageWidths& widths) {
    if (!reader.at(TokenKind::OpenParenthesis)) return false;
    ValueReader inside = reader.take_block();
    const bool least = inside.take_keyword("min-width");
    if ((!least && !inside.take_keyword("max-width")) || !inside.take(TokenKind::Colon)) return false;
    const auto length = read_length(inside);
    if (!length || !inside.at_end()) return false;
    const Length width = length->resolved(CascadeInput::initial_font_size(), CascadeInput::initial_font_size());
    if (least) {
        widths.least = std::max(widths.least, width);
    } else {
        widths.most = std::min(widths.most, width);
    }
    return true;
}

/// One query; `of_paper`: its medium is.
bool read_query(ValueReader& reader, PageWidths& widths, bool& of_paper) {
    of_paper = reader.take_keyword("print") || reader.take_keyword("all");
    const bool has_medium = of_paper || reader.take_keyword("screen");
    if (!has_medium) {
        of_paper = true;
        if (!read_width(reader, widths)) return false;
    }
    while (reader.take_keyword("and")) {
        if (!read_width(reader, widths)) return false;
    }
    return true;
}

}  // namespace

bool holds(const PageQuery& query, Length page_width) {
    return std::any_of(query.begin(), query.end(), [&](const PageWidths& widths) { return widths.hold(page_width); });
}

PageQuery both(const PageQuery& outer, const PageQuery& inner) {
    PageQuery result;
    result.reserve(outer.size() * inner.size());
    for (const PageWidths& a : outer) {
        for (const PageWidths& b : inner) result.push_back({std::max(a.least, b.least), std::min(a.most, b.most)});
    }
    return result;
}

std::optional<PageQuery> read_media_queries(ValueReader& reader) {
    PageQuery query;
    do {
        PageWidths widths;
        bool of_paper = false;
        if (!read_query(reader, widths, of_paper)) return std::nullopt;
        if (of_paper) query.push_back(widths);
    } while (reader.take(TokenKind::Comma));
    if (!reader.at_end()) return std::nullopt;
    return query;
}

}  // namespace concordia::style
