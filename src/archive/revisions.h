// A file that is signed or renewed grows by increments (ISO 32000-1, 7.5.6); what it was before stays its beginning.
#pragma once

#include <string_view>

namespace concordia::archive {

/// The file as it was before any increment: up to and with the line of the first %%EOF that ends a revision. The whole
/// file when there is no such line.
std::string_view first_revision(std::string_view pdf);

}  // namespace concordia::archive
