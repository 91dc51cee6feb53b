// Every annotation is printed, never hidden (F 4), described by Contents or TU, and part of the structure tree through
// its StructParent key (ISO 14289-1, 7.18).
#include "paint/annotations.h"

namespace concordia::paint {

AnnotationWriter::AnnotationWriter(Writer& writer, const layout::PageSet& pages,
                                   const std::vector<ObjectNumber>& page_objects)
    : writer_(writer),
      pages_(pages),
      page_objects_(page_objects),
      references_(pages.pages.size()),
      next_key_(static_cast<std::uint32_t>(pages.pages.size())) {}

void AnnotationWriter::collect(std::uint32_t page) {
    for (const layout::Item& item : pages_.pages[page].items) {
        if (layout::is_annotation(item)) placed_.push_back({item, page});
    }
}

void AnnotationWriter::write_fields(Marks& marks) {
    for (const Placed& placed : placed_) {
        const auto* place = std::get_if<layout::SignatureField>(&placed.item.what);
        if (place == nullptr) continue;
        const ObjectNumber number = writer_.reserve();
        writer_.set(number, field(*place, placed.page, next_key_));
        append_reference(fields_, number);
        fields_ += ' ';
        add(marks, placed.item, placed.page, number, place->language);
    }
}

void AnnotationWriter::write_links(Marks& marks) {
    for (const Placed& placed : placed_) {
        const auto* place = std::get_if<layout::Link>(&placed.item.what);
        if (place == nullptr) continue;
        const ObjectNumber number = writer_.reserve_compressed();
        writer_.set(number, link(*place, placed.page, next_key_));
        add(marks, placed.item, placed.page, number, {});
    }
}

void AnnotationWriter::add(Marks& marks, const layout::Item& item, std::size_t page, ObjectNumber number,
                           std::string_view language) {
    append_reference(references_[page], number);
    references_[page] += ' ';
    if (item.structure == layout::kNoStructure) return;
    marks.push_back({item.structure, static_cast<std::uint32_t>(page), next_key_++, number, language});
}

std::string AnnotationWriter::common(const Rectangle& area, std::size_t page, std::uint32_t key) const {
    std::string out = "/Type/Annot/F 4/Rect";
    append_rectangle(out, area, pages_.pages[page].height);
    out += "/P ";
    append_reference(out, page_objects_[page]);
    out += "/StructParent ";
    append_integer(out, key);
    return out;
}

std::string AnnotationWriter::link(const layout::Link& link, std::size_t page, std::uint32_t key) const {
    std::string out = common(link.area, page, key) + "/Subtype/Link/Border[0 0 0]/Contents";
    append_text(out, link.contents);
    if (!link.destination.empty()) {
        out += "/Dest";
        append_bytes(out, link.destination);
    } else {
        out += "/A<</S/URI/URI";
        append_bytes(out, link.uri);
        out += ">>";
    }
    return out;
}

/// An unsigned field with an empty appearance. Signing it locks it and nothing else, so that the next party can sign
/// too.
std::string AnnotationWriter::field(const layout::SignatureField& field, std::size_t page, std::uint32_t key) {
    const ObjectNumber appearance = writer_.reserve();
    std::string form = "/Type/XObject/Subtype/Form/Resources<<>>/BBox[0 0 ";
    append_length(form, field.area.width);
    form += ' ';
    append_length(form, field.area.height);
    writer_.set_stream(appearance, form + "]", {});

    std::string out = common(field.area, page, key) + "/Subtype/Widget/FT/Sig/T";
    append_text(out, field.name);
    out += "/TU";
    append_text(out, field.tooltip);
    out += "/AP<</N ";
    append_reference(out, appearance);
    out += ">>/Lock<</Type/SigFieldLock/Action/Include/Fields[";
    append_text(out, field.name);
    out += "]>>";
    return out;
}

Annotations AnnotationWriter::result() const {
    Annotations result;
    for (const std::string& references : references_) {
        result.of_page.push_back(references.empty() ? std::string() : "/Annots[" + references + "]");
    }
    if (!fields_.empty()) result.form = "/AcroForm<</Fields[" + fields_ + "]>>";
    return result;
}

}  // namespace concordia::paint
