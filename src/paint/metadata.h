// What the file says about itself: XMP (ISO 16684-1) and the older information dictionary (ISO 32000-1, 14.3.3), both
// the same.
#pragma once

#include <string>

#include "paint/pdf.h"

namespace concordia::paint {

/// The XMP packet with Dublin Core, the two conformance claims, our own properties and the extension schemas that PDF/A
/// asks for (ISO 19005-3, 6.6.2.3).
std::string xmp_packet(const DocumentInformation& information);
/// Entries of the information dictionary.
std::string information_entries(const DocumentInformation& information);

}  // namespace concordia::paint
