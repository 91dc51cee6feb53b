// A document checked for one test: what is said of a body, rule by rule.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "access/access.h"

namespace concordia::access::test {

using Said = std::vector<std::string>;

/// Findings about a whole document, without "access.".
inline Said said_of_document(std::string_view css, std::string_view xhtml) {
    compose::Document document;
    Findings findings;
    compose::parse_xhtml(xhtml, "test.xhtml", document, findings);
    const std::shared_ptr<const style::StyleSheet> sheet = style::parse_stylesheet(css, "test.css", findings);
    const std::unique_ptr<style::Styles> styles = style::style_document(document, {sheet}, findings);
    check(document, *styles, findings);
    Said said;
    for (const Finding& finding : findings.sorted()) {
        const std::string_view rule = finding.rule;
        said.emplace_back(rule.substr(rule.find('.') + 1));
    }
    return said;
}

/// Findings about what stands in the body, behind a title and a heading that are sound.
inline Said said(std::string_view body, std::string_view css = "") {
    return said_of_document(
        css, "<html lang='fr'><head><title>t</title></head><body><h1>t</h1>" + std::string(body) + "</body></html>");
}

}  // namespace concordia::access::test
