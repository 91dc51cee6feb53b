// A document set and cut into pages for one test, in squares: 100 x 200 pt unless a test says otherwise.
#pragma once

#include "layout/galley_setting.h"
#include "layout/page_explanation.h"

namespace concordia::layout::tests {

/// A document through both halves of layout.
struct LaidOut {
    compose::Document document;
    Findings findings;
    std::unique_ptr<text::Engine> engine = square_engine();
    std::unique_ptr<style::Styles> styles;
    OneImage images;
    std::unique_ptr<PageSet> pages;

    LaidOut(std::string_view css, std::string_view body, Watermark watermark = {}, Explanation* explanation = nullptr,
            SpareProcessor spare = SpareProcessor::No) {
        const std::string page =
            "<html lang=\"fr\"><head><title>T</title></head><body>" + std::string(body) + "</body></html>";
        compose::parse_xhtml(page, "test.xhtml", document, findings);
        const auto base = style::parse_stylesheet(kBaseSheet, "base.css", findings);
        const auto sheet = style::parse_stylesheet(css, "test.css", findings);
        styles = style::style_document(document, {base, sheet}, findings);
        pages = lay_out({document, *styles, *engine, images, std::move(watermark), spare}, findings, explanation);
    }

    /// "x,y words" of every run of a page, in painting order.
    [[nodiscard]] Lines words(std::size_t page) const {
        Lines lines;
        for (const Item& item : pages->pages.at(page).items) {
            const auto* run = std::get_if<GlyphRun>(&item.what);
            if (run == nullptr) continue;
            lines.push_back(points(run->origin.x) + "," + points(run->origin.y) + " " + std::string(run->characters));
        }
        return lines;
    }

    /// "x,y width x height" of every filled rectangle of a page.
    [[nodiscard]] Lines rectangles(std::size_t page) const {
        Lines lines;
        for (const Item& item : pages->pages.at(page).items) {
            const auto* fill = std::get_if<FilledRectangle>(&item.what);
            if (fill == nullptr) continue;
            lines.push_back(points(fill->area.x) + "," + points(fill->area.y) + " " + points(fill->area.width) + "x" +
                            points(fill->area.height));
        }
        return lines;
    }

    [[nodiscard]] Lines said() const {
        Lines rules;
        for (const Finding& finding : findings.sorted()) rules.push_back(finding.rule);
        return rules;
    }
};

/// Paragraphs of one line each: l0, l1, ...
inline std::string lines(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "<p>l" + std::to_string(i) + "</p>";
    return text;
}

}  // namespace concordia::layout::tests
