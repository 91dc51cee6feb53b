// Document + styles -> what would keep a person from reading it: WCAG 2.1 level AA, PDF/UA-1 and what the archive asks
// of the words. Found before anything is laid out, so that every format of a document is refused alike.
#pragma once

#include "base/finding.h"
#include "compose/document.h"
#include "style/stylesheet.h"

namespace concordia::access {

/// One walk over the document. Each finding stands at the template's line; where the words come from the data, a second
/// one, of severity Information, gives the data's line. src/access/README.md lists the rules.
void check(const compose::Document& document, const style::Styles& styles, Findings& findings);

}  // namespace concordia::access
