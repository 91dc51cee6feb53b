// What differs between the words and values that were approved and those of today, place by place.
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::approval {

/// A text or value that is not the same; `before` is empty where it is new, `after` where it is gone.
struct Change {
    std::string priority;  // id of the priority or unit concerned; empty where none is
    std::string language;  // "fr" or "nl"; empty for a value that has no language
    std::string where;     // "status/priority-status p3/unit-status p3-1/narrative"
    std::string file;
    std::string before, after;
    friend bool operator==(const Change&, const Change&) = default;
};

/// Every text and every attribute that differs, sorted by priority, language, file and place. Elements are matched by
/// what names them (an identifier, a unit, a year), others by their order. REQUIRES: each file is well-formed XML.
std::vector<Change> changes(const std::vector<dossier::SourceFile>& approved,
                            const std::vector<dossier::SourceFile>& present);

}  // namespace concordia::approval
