// One selector, matched against every element of a document.
#include "compose/document.h"
#include "fuzz/target.h"
#include "style/stylesheet.h"

std::vector<std::string> concordia::fuzz::seeds() {
    return {"p", "div > p:first-child + ul li:nth-child(2n+1)::marker", "[lang|=fr i], .a.b#x:not(.c)",
            "*:nth-last-of-type(-n+3) ~ em:lang(fr)", "table tr td[colspan='2']:empty::before"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia;
    constexpr std::string_view kDocument =
        "<html lang=\"fr\"><body><div class=\"a b\" id=\"x\"><p>un <em>mot</em></p><ul><li>a</li><li>b</li></ul>"
        "<table><tr><td colspan=\"2\"></td></tr></table></div></body></html>";
    Findings findings;
    compose::Document document;
    compose::parse_xhtml(kDocument, "d.xhtml", document, findings);
    const std::string css = std::string(fuzz::text_of(data, size)) + " { color: red; content: 'x' }";
    const auto sheet = style::parse_stylesheet(css, "s.css", findings);
    if (sheet != nullptr) style::style_document(document, {sheet}, findings);
    return 0;
}
