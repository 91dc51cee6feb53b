// Where the findings of this stage go: the template's place, and the data's where a text comes from it.
#pragma once

#include <initializer_list>
#include <string_view>

#include "base/finding.h"
#include "compose/document.h"

namespace concordia::access {

class Report {
 public:
    Report(const compose::Document& document, Findings& findings) : document_(document), findings_(findings) {}

    /// An error of the template at `node`.
    void error(const CatalogueEntry& entry, const compose::Node& node,
               std::initializer_list<std::string_view> arguments = {});
    /// An error that the words in `node` may be to blame for: says too where they stand in the data.
    void error_in_words(const CatalogueEntry& entry, const compose::Node& node,
                        std::initializer_list<std::string_view> arguments = {});
    /// An error of the document as a whole, at its root.
    void error(const CatalogueEntry& entry) { error(entry, *document_.root); }

 private:
    const compose::Document& document_;
    Findings& findings_;
};

}  // namespace concordia::access
