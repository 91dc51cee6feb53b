// The messages of the program, read from the source of every `messages.h`.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "house/source_tree.h"

namespace concordia::house {

struct Entry {
    std::string place;  // "src/base/messages.h:8"
    std::string stage, file;
    std::string rule, fr, nl, en;
};

/// Every `CatalogueEntry` of `src`, in order of file and line.
std::vector<Entry> catalogue();
/// The numbers of the placeholders, such as "{0}".
std::set<std::string> placeholders(const std::string& message);

}  // namespace concordia::house
