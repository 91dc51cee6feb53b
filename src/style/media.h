// Media queries as far as paper needs them (Media Queries 4, sections 2 and 4.1): the medium, and how wide the page is.
#pragma once

#include <optional>
#include <vector>

#include "base/length.h"
#include "style/value_reader.h"
#include "style/values.h"

namespace concordia::style {

/// Pages of these widths, both included.
struct PageWidths {
    Length least, most = kLongestLength;
    [[nodiscard]] bool hold(Length width) const { return least <= width && width <= most; }
    friend bool operator==(const PageWidths&, const PageWidths&) = default;
};

/// What a list of queries asks of a page, one range for each query that paper may meet; none when paper meets none.
using PageQuery = std::vector<PageWidths>;
inline const PageQuery kAnyPage{PageWidths{}};
[[nodiscard]] bool holds(const PageQuery& query, Length page_width);
/// Of two queries, one inside the other.
PageQuery both(const PageQuery& outer, const PageQuery& inner);

/// `print and (max-width: 12cm), screen`: all of the reader; nullopt when something is not understood.
std::optional<PageQuery> read_media_queries(ValueReader& reader);

}  // namespace concordia::style
