// The signature dictionary is written by hand, because ByteRange counts the bytes around its own Contents.
#include "seal/signature_revision.h"

#include <algorithm>

#include "base/failure.h"
#include "base/number.h"
#include "seal/appearance.h"
#include "seal/messages.h"

namespace concordia::seal {
namespace {

constexpr std::size_t kSignatureSize = 16'384;  // a signature, its chain and its timestamp
constexpr std::string_view kRoomForRange = "                                                ";

std::string reference_text(const QPDFObjectHandle& object) {
    return QPDFObjectHandle(object).unparse();
}

/// What the signature forbids afterwards (12.8.2.2 and 12.8.2.4): all but signing, or the field's own Lock.
std::string transform(const NewSignature& signature, QPDFObjectHandle widget, PdfEditor& editor) {
    if (signature.kind == SignatureKind::Certification) {
        return "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams"
               "<</Type/TransformParams/P 2/V/1.2>>>>]";
    }
    QPDFObjectHandle lock = widget.getKey("/Lock");
    if (signature.kind == SignatureKind::Timestamp || !lock.isDictionary()) return {};
    return "/Reference[<</Type/SigRef/TransformMethod/FieldMDP/Data " + reference_text(editor.catalog()) +
           "/TransformParams<</Type/TransformParams/V/1.2/Action" + lock.getKey("/Action").unparse() + "/Fields" +
           lock.getKey("/Fields").unparse() + ">>>>]";
}

std::string dictionary(const NewSignature& signature, const std::string& reference) {
    const bool timestamp = signature.kind == SignatureKind::Timestamp;
    std::string text = timestamp ? "<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161"
                                 : "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached";
    if (!timestamp) {
        text += "/M(" + pdf_time(signature.time) + ")/Name" +
                QPDFObjectHandle::newUnicodeString(signature.signer).unparse();
    }
    text += reference;
    text.append("/ByteRange[").append(kRoomForRange).append("]/Contents<").append(2 * kSignatureSize, '0');
    return text + ">>>";
}

/// Finds the hole and writes the ByteRange that leaves it out.
SignatureRevision with_byte_range(PdfEditor::Saved saved, std::string_view text) {
    SignatureRevision revision{std::move(saved.file), 0, 2 * kSignatureSize + 2};
    revision.hole = saved.last_text + text.rfind("/Contents<") + std::string_view("/Contents").size();
    const std::size_t after = revision.hole + revision.hole_size;
    const auto number = [](std::size_t value) { return integer_text(static_cast<std::int64_t>(value)); };
    const std::string range =
        "0 " + number(revision.hole) + " " + number(after) + " " + number(revision.file.size() - after);
    const std::size_t place = saved.last_text + text.rfind("/ByteRange[") + std::string_view("/ByteRange[").size();
    std::copy(range.begin(), range.end(), revision.file.begin() + static_cast<std::ptrdiff_t>(place));
    return revision;
}

Refusal refusal_for(const NewSignature& signature, QPDFObjectHandle catalog, const std::vector<Field>& fields,
                    const Field* field) {
    const bool sealed = catalog.getKey("/Perms").isDictionary() && catalog.getKey("/Perms").hasKey("/DocMDP");
    const bool any = std::any_of(fields.begin(), fields.end(), [](const Field& f) { return f.is_signed(); });
    if (signature.kind == SignatureKind::Certification) return any ? Refusal::AlreadySealed : Refusal::None;
    if (!sealed) return Refusal::NotSealed;
    if (signature.kind == SignatureKind::Timestamp) return Refusal::None;
    if (field == nullptr) return Refusal::NoField;
    return field->is_signed() ? Refusal::AlreadySigned : Refusal::None;
}

/// The catalog names the certification that all permissions come from (12.8.4).
void set_permissions(PdfEditor& editor, const QPDFObjectHandle& signature) {
    QPDFObjectHandle permissions = QPDFObjectHandle::newDictionary();
    permissions.replaceKey("/DocMDP", signature);
    editor.catalog().replaceKey("/Perms", permissions);
    editor.changed(editor.catalog());
}

}  // namespace

std::optional<FieldSize> field_size(std::string_view file, std::string_view field) {
    const std::unique_ptr<PdfEditor> reader = PdfEditor::open(file);
    if (reader == nullptr) return std::nullopt;
    for (const Field& known : signature_fields(reader->file())) {
        QPDFObjectHandle area = QPDFObjectHandle(known.widget).getKey("/Rect");
        if (known.name != field || !area.isRectangle()) continue;
        const QPDFObjectHandle::Rectangle corners = area.getArrayAsRectangle();
        const FieldSize size{Length::from_points(corners.urx - corners.llx),
                             Length::from_points(corners.ury - corners.lly)};
        if (size.width > Length{} && size.height > Length{}) return size;
    }
    return std::nullopt;
}

bool has_field(std::string_view file, std::string_view field) {
    const std::unique_ptr<PdfEditor> reader = PdfEditor::open(file);
    if (reader == nullptr) return false;
    const std::vector<Field> fields = signature_fields(reader->file());
    return std::any_of(fields.begin(), fields.end(), [&](const Field& known) { return known.name == field; });
}

std::string SignatureRevision::filled(std::string_view signature) const {
    if (signature.size() > kSignatureSize) throw Failure(say::kTooLarge);
    constexpr char kDigits[] = "0123456789abcdef";
    std::string result = file;
    std::size_t at = hole + 1;
    for (const char c : signature) {
        const auto byte = static_cast<unsigned char>(c);
        result[at++] = kDigits[byte >> 4];
        result[at++] = kDigits[byte & 15];
    }
    return result;
}

Prepared prepare_signature(std::string_view file, const NewSignature& signature) {
    const std::unique_ptr<PdfEditor> editor = PdfEditor::open(file);
    if (editor == nullptr) return {Refusal::NotOurs, {}};
    const std::vector<Field> fields = signature_fields(editor->file());
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.name == signature.field.name; });
    const Field* field = found == fields.end() ? nullptr : &*found;
    const Refusal refusal = refusal_for(signature, editor->catalog(), fields, field);
    if (refusal != Refusal::None) return {refusal, {}};

    QPDFObjectHandle widget = field != nullptr ? field->widget : add_invisible_field(*editor, signature.field);
    if (!widget.isDictionary()) return {Refusal::NotOurs, {}};
    if (!signature.appearance.empty()) set_appearance(*editor, widget, signature.appearance);
    const std::string text = dictionary(signature, transform(signature, widget, *editor));
    const QPDFObjectHandle value = editor->add_text(text);
    widget.replaceKey("/V", value);
    editor->changed(widget);
    set_signature_flags(*editor);
    if (signature.kind == SignatureKind::Certification) set_permissions(*editor, value);
    return {Refusal::None, with_byte_range(editor->save(), text)};
}

}  // namespace concordia::seal
