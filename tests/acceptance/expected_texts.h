// Which texts of the shipped input a document must print, read from the XML alone: no template, no stage.
#pragma once

#include <string>
#include <vector>

#include "acceptance/editions.h"

namespace concordia::test {

struct ExpectedText {
    std::string place;     // "agreement.xml: unit p3-1"
    std::string language;  // "fr", "nl"; empty: the same in every language
    std::string words;     // with plain spaces; empty: missing in this language
};

/// Every text that the edition prints, in the edition's languages; the brochure's differing words are printed in every
/// edition.
std::vector<ExpectedText> expected_texts(const Edition& edition);

/// Whether the status that the edition reports on is invented, by its own word.
bool is_specimen(const Edition& edition);

/// A label of templates/common/labels.xml.
std::string label(const std::string& key, const std::string& language);

}  // namespace concordia::test
