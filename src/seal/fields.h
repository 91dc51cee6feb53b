// Signature fields of a document: those that its pages offer, and invisible ones that a seal or a timestamp needs,
// which are form fields in the structure tree like any other (ISO 14289-1, 7.18.4 knows no exemption).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "seal/pdf_editor.h"

namespace concordia::seal {

struct Field {
    std::string name;
    QPDFObjectHandle widget;
    [[nodiscard]] bool is_signed() const { return QPDFObjectHandle(widget).getKey("/V").isDictionary(); }
};

/// The signature field that stands in the form's list; nullopt when it is none, or has parts of its own: none of ours.
std::optional<Field> signature_field(QPDFObjectHandle item);
/// All signature fields, in the order of the form.
std::vector<Field> signature_fields(QPDF& file);

/// What an invisible field says of itself to assistive technology.
struct FieldWords {
    std::string name;
    std::string tooltip;
    std::string language;  // of the tooltip
};

/// Adds an invisible field to the first page, to the form and to the end of the structure tree. A null handle when the
/// document has no structure tree of the kind that our painter writes.
QPDFObjectHandle add_invisible_field(PdfEditor& editor, const FieldWords& words);

/// The form says that it holds signatures and that further revisions must be appended (ISO 32000-1, table 219).
void set_signature_flags(PdfEditor& editor);

}  // namespace concordia::seal
