// libxml2 speaks English to programmers; this says the same to a secretary, in three languages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/finding.h"

namespace concordia::dossier {

inline constexpr std::size_t kMostSchemaFindings = 200;  // for one file

/// Turns libxml2's sentences about one file into findings.
class SchemaErrors {
 public:
    explicit SchemaErrors(Findings& findings) : findings_(findings) {}
    /// The file is not XML at `place`.
    void malformed(std::string_view english, const Place& place);
    /// The element at `place` is not as the schema wants it.
    void invalid(std::string_view english, const Place& place);
    /// The schema itself cannot be used.
    void unusable(std::string_view english, const Place& place);

    [[nodiscard]] bool none() const { return count_ == 0; }
    [[nodiscard]] bool full() const { return count_ > kMostSchemaFindings; }

 private:
    void add(const CatalogueEntry& entry, const Place& place, std::initializer_list<std::string_view> arguments);

    Findings& findings_;
    std::size_t count_ = 0;
    Place value_place_;  // where a value was last refused, and
    std::string value_;  // which: libxml2 says it twice, once for the facet and once for the type
};

}  // namespace concordia::dossier
