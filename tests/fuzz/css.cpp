// Style sheets: tokenizer, parser, cascade, page rules.
#include "compose/document.h"
#include "fuzz/target.h"
#include "style/stylesheet.h"

namespace {

constexpr std::string_view kDocument =
    "<html lang=\"fr\"><body><div class=\"a b\" id=\"x\" style=\"color: var(--c)\"><p>un <em>mot</em></p><ul><li>a</li>"
    "</ul><table><tr><td colspan=\"2\">b</td></tr></table></div></body></html>";

std::size_t findings_of(std::string_view css) {
    using namespace concordia;
    Findings findings;
    compose::Document document;
    compose::parse_xhtml(kDocument, "d.xhtml", document, findings);
    const auto sheet = style::parse_stylesheet(css, "s.css", findings);
    if (sheet == nullptr) return findings.sorted().size();
    const auto styles = style::style_document(document, {sheet}, findings);
    for (const bool left : {false, true}) (void)styles->page({"cover", left, left, left});
    return findings.sorted().size() + style::font_faces(*sheet).size();
}

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    return {project_file("templates/common/house.css"), project_file("templates/progress-report/progress-report.css"),
            ":root { --a: 1pt; --b: var(--a, 2em) } .a > #b ~ p:nth-child(2n+1)::before { content: 'x' counter(page) } "
            "@page cover:first { size: A4 landscape; margin: calc(1em + 2%); @top-left { content: string(a) } }"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view css = concordia::fuzz::text_of(data, size);
    concordia::fuzz::require(findings_of(css) == findings_of(css), "a sheet has the same findings each time");
    return 0;
}
