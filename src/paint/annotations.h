// Links and signature fields: what lies on a page besides its content (ISO 32000-1, 12.5 and 12.7).
#pragma once

#include <string>
#include <vector>

#include "layout/page.h"
#include "paint/marks.h"
#include "paint/writer.h"

namespace concordia::paint {

struct Annotations {
    std::vector<std::string> of_page;  // entry /Annots of each page's object; empty where it has none
    std::string form;                  // entry /AcroForm of the catalog; empty when there is no field
};

/// Writes all annotations of the document and adds them to `marks`. Pages are looked at one by one, before their items
/// are given back; fields and links are two steps, because a field stands on its own in the file, where a signature can
/// change it, and links travel in object streams.
class AnnotationWriter {
 public:
    AnnotationWriter(Writer& writer, const layout::PageSet& pages, const std::vector<ObjectNumber>& page_objects);
    /// Takes note of the annotations of `page`.
    void collect(std::uint32_t page);
    /// REQUIRES: nothing was reserved in object streams yet.
    void write_fields(Marks& marks);
    void write_links(Marks& marks);
    [[nodiscard]] Annotations result() const;

 private:
    struct Placed {
        layout::Item item;
        std::uint32_t page = 0;
    };

    [[nodiscard]] std::string field(const layout::SignatureField& field, std::size_t page, std::uint32_t key);
    [[nodiscard]] std::string link(const layout::Link& link, std::size_t page, std::uint32_t key) const;
    [[nodiscard]] std::string common(const Rectangle& area, std::size_t page, std::uint32_t key) const;
    void add(Marks& marks, const layout::Item& item, std::size_t page, ObjectNumber number, std::string_view language);

    Writer& writer_;
    const layout::PageSet& pages_;
    const std::vector<ObjectNumber>& page_objects_;
    std::vector<Placed> placed_;           // in page order
    std::vector<std::string> references_;  // by page
    std::string fields_;
    std::uint32_t next_key_;  // StructParent: pages come first
};

}  // namespace concordia::paint
