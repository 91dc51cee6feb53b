// The template's own words, once per language: templates/common/labels.xml. A label may hold <strong>, <em> and
// places {1} to {9} for parameters. Every label has every language, or a finding says which one it lacks.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "base/arena.h"
#include "base/finding.h"
#include "compose/formats.h"
#include "compose/xml_file.h"

namespace concordia::compose {

/// A label's text is a row of pieces, as a stream of XML is.
struct LabelPiece {
    enum class Kind : std::uint8_t { Text, Start, End, Parameter };
    Kind kind = Kind::Text;
    std::string_view text;  // Text: the words; Start: the element; Parameter: its number
};

class Label {
 public:
    using Pieces = std::vector<LabelPiece>;
    /// nullptr when the label does not exist in that language.
    [[nodiscard]] const Pieces* in(std::string_view language) const;
    void add(std::string_view language, Pieces pieces) { texts_.emplace_back(language, std::move(pieces)); }

 private:
    std::vector<std::pair<std::string_view, Pieces>> texts_;
};

class Labels {
 public:
    /// Adds the labels of a file, in the typography of their languages; the file and `arena` must outlive this object.
    /// Findings: a label twice, without a language, or with
    /// markup other than strong and em.
    void read(const XmlFile& file, const Formats& formats, Arena& arena, Findings& findings);
    /// nullptr when there is none of that name.
    [[nodiscard]] const Label* find(std::string_view key) const;

 private:
    std::map<std::string_view, Label, std::less<>> labels_;
};

}  // namespace concordia::compose
