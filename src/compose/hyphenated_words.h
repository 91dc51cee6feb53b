// Words whose hyphenation the patterns of their language get wrong: templates/common/hyphenation.xml, which a project
// may leave out. This stage only reads them; the text stage breaks by them.
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "compose/composer.h"
#include "compose/xml_file.h"

namespace concordia::compose {

/// Findings: a word that holds anything but letters, apostrophes and hyphens.
std::vector<HyphenatedWords> read_hyphenated_words(const XmlFile& file, Findings& findings);

}  // namespace concordia::compose
