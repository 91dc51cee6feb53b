// Pages + structure -> the bytes of one PDF 1.7 file (ISO 32000-1) that is archival (PDF/A-3a, ISO 19005-3) and
// accessible (PDF/UA-1, ISO 14289-1). CONFORMANCE.md says clause by clause where each standard is met.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/side_work.h"
#include "layout/page.h"
#include "paint/image_library.h"

namespace concordia::paint {

/// A title in one language.
struct Title {
    std::string language;  // "fr", "nl"
    std::string text;
};

/// What the file says about itself in XMP and in the information dictionary. All of it comes from the input: the
/// painter looks at no clock. Dates are ISO 8601, "2028-06-01" or "2028-06-01T10:00:00Z" or with an offset "+02:00".
struct DocumentInformation {
    std::vector<Title> titles;  // in the edition's order; empty: PageSet::title
    std::string creator;        // who publishes the document
    std::string subject;
    std::string created, modified;
    std::vector<std::string> languages;  // of the edition, in its order
    std::string content_digest;          // SHA-256 of what the document was made from, in hexadecimal
    std::string dossier, publication, edition;
    std::string program_version;  // "0.1.0"
};

/// What a file becomes inside a PDF (ISO 32000-1, 7.11.4), the same in every one that carries it.
struct EmbeddedFile {
    std::string deflated;
    std::size_t size = 0;  // in bytes, before
    std::array<std::uint8_t, 16> md5{};
};
std::shared_ptr<const EmbeddedFile> embedded_file(std::string_view bytes);

/// A file carried inside the PDF (ISO 19005-3, 6.8).
struct Attachment {
    std::string name;          // file name without folders
    std::string media_type;    // "application/xml"
    std::string relationship;  // AFRelationship: "Source", "Data", "Alternative", "Supplement" or "Unspecified"
    std::string description;   // for people
    std::string modified;      // ISO 8601, as above
    std::shared_ptr<const EmbeddedFile> file;
};

/// The whole file. The same arguments give the same bytes. May run in several threads at once with one `images`.
/// REQUIRES: pages.structure[0] is the Document element; every image that a page places can be decoded by `images`.
/// With a spare processor the same bytes are there sooner. The items of each page are given back as soon as it is
/// painted: afterwards `pages` has none. Throws Failure when a font cannot be embedded, an image has vanished or memory
/// runs out.
std::string write_pdf(layout::PageSet& pages, const DocumentInformation& information,
                      const std::vector<Attachment>& attachments, ImageLibrary& images,
                      SpareProcessor spare = SpareProcessor::No);

}  // namespace concordia::paint
