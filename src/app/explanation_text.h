// The reasons of page breaks in a user's words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/finding.h"
#include "layout/page_explanation.h"

namespace concordia::app {

/// One line a page: how full it is, what it costs, what break ends it, its first and last words.
std::string pages_table(const std::vector<layout::PageExplanation>& pages, Language language);

/// Why page number `page` (index) of `count` begins and ends where it does.
std::string page_text(const std::vector<layout::PageExplanation>& pages, std::uint32_t page, std::size_t count,
                      Language language);

}  // namespace concordia::app
