// A composed document, as someone else might have written it, through style and layout.
#include "base/failure.h"
#include "fuzz/target.h"
#include "layout/page_properties.h"
#include "style/stylesheet.h"

namespace {

class NoImages : public concordia::layout::ImageSource {
 public:
    std::optional<concordia::layout::ImageSize> size(std::string_view /*path*/) override { return std::nullopt; }
};

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    std::vector<std::string> seeds;
    for (std::uint64_t seed = 1; seeds.size() < 8; ++seed) {
        const std::string body = layout::tests::xhtml_of(layout::tests::random_document(seed).body);
        if (body.size() < 6000) seeds.push_back("<html lang=\"fr\"><body>" + body + "</body></html>");
    }
    seeds.emplace_back(
        "<html lang=\"nl\"><body><svg viewBox=\"0 0 9 9\" width=\"90\"><title>t</title><path d=\"M1 1h8z\"/></svg>"
        "<p style=\"float: right; position: relative\"><a href=\"#x\">a</a><sup>1</sup><br/><img src=\"a.png\"/></p>"
        "<table><caption>c</caption><thead><tr><th rowspan=\"2\">h</th></tr></thead><tbody><tr><td colspan=\"3\">d</td>"
        "</tr></tbody></table><dl><dt id=\"x\">a</dt><dd>b</dd></dl></body></html>");
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia;
    static const auto engine = layout::tests::publication_engine();
    Findings findings;
    compose::Document document;
    compose::parse_xhtml(fuzz::text_of(data, size), "d.xhtml", document, findings);
    if (document.root == nullptr) return 0;
    const auto sheet = style::parse_stylesheet(
        "html { font-family: Gentium } @page { size: 200pt 300pt; margin: 20pt }", "s.css", findings);
    const auto styles = style::style_document(document, {sheet}, findings);
    NoImages images;
    try {
        layout::lay_out({document, *styles, *engine, images, {}}, findings);
    } catch (const Failure&) {
        return 0;
    }
    return 0;
}
