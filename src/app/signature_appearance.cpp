// The words are decoration to assistive technology: the field says the same by its tooltip and its signature.
#include "app/signature_appearance.h"

#include "base/number.h"
#include "layout/layout.h"
#include "paint/pdf.h"

namespace concordia::app {
namespace {

constexpr const char* kSheet = "templates/common/signature.css";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&' || c == '<') {
            out += c == '&' ? "&amp;" : "&lt;";
        } else {
            out += c;
        }
    }
    return out;
}

std::string page_of(const SignatureWords& words) {
    return "<html lang=\"fr\"><head><title>-</title></head><body aria-hidden=\"true\"><p class=\"signer\">" +
           escaped(words.signer) + "</p><p class=\"time\">" + escaped(words.time) + "</p></body></html>";
}

std::string page_size(const seal::FieldSize& size) {
    std::string css = "@page { margin: 0; size: ";
    append_points(css, size.width);
    css += "pt ";
    append_points(css, size.height);
    return css + "pt }";
}

}  // namespace

std::string signature_appearance(const SignatureWords& words, const seal::FieldSize& size, Resources& resources,
                                 Findings& findings) {
    const LoadedSheet& loaded = resources.sheet(kSheet);
    findings.merge(loaded.findings);
    if (loaded.sheet == nullptr) return {};
    Findings ignored;  // a name too long for its box is cut at the box, and signs all the same
    compose::Document document;
    compose::parse_xhtml(page_of(words), "signature", document, ignored);
    const auto sheet = style::parse_stylesheet(page_size(size), "signature", ignored);
    const auto styles = style::style_document(document, {loaded.sheet, sheet}, ignored);
    const auto pages = layout::lay_out({document, *styles, resources.engine(), resources.images(), {}}, ignored);
    return paint::write_pdf(*pages, {}, {}, resources.images());
}

}  // namespace concordia::app
