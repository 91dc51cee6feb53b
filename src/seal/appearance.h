// What a signed field shows: the one page of a PDF that our painter made, its font embedded, as the appearance stream
// of the field (ISO 32000-1, 12.5.5).
#pragma once

#include <string_view>

#include "seal/pdf_editor.h"

namespace concordia::seal {

/// REQUIRES: `pdf` is a sound PDF of one page, as large as the field's rectangle.
void set_appearance(PdfEditor& editor, QPDFObjectHandle widget, std::string_view pdf);

}  // namespace concordia::seal
