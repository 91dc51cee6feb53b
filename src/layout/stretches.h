// Named pages (CSS Paged Media 3, section 6.1): where the page that content wants changes between siblings, a new
// stretch of pages begins.
#pragma once

#include <string>
#include <vector>

#include "compose/document.h"
#include "layout/block.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// The part of the document that one stretch shows.
struct StretchPlan {
    std::string page;
    Clip clip;
};

/// At least one plan; together they cover the document in order.
std::vector<StretchPlan> plan_stretches(const compose::Document& document, const style::Styles& styles);

}  // namespace concordia::layout
