// A glyph's place is its own, moved by the text's transform. A space is seen as the room it leaves.
#include "bench/comparison/set_lines.h"

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>
#include <sstream>
#include <stdexcept>

#include "child_process.h"

namespace concordia::bench {
namespace {

constexpr double kSmallestGap = 0.11;  // of the font size: no letters stand so far apart, no justified words nearer

struct PlacedGlyph {
    double left = 0, right = 0, baseline = 0, size = 0;
    bool is_hyphen = false;
};

std::vector<double> numbers(const char* text) {
    std::istringstream stream(text);
    stream.imbue(std::locale::classic());
    std::vector<double> values;
    for (double value = 0; stream >> value;) values.push_back(value);
    return values;
}

void add_glyphs(const pugi::xml_node& text, std::vector<PlacedGlyph>& glyphs) {
    const std::vector<double> move = numbers(text.attribute("transform").value());
    for (const pugi::xml_node span : text.children("span")) {
        const std::vector<double> scale = numbers(span.attribute("trm").value());
        for (const pugi::xml_node glyph : span.children("g")) {
            const std::string character = glyph.attribute("unicode").value();
            if (character == " " || character == "\u00A0" || character.empty()) continue;
            const double x = glyph.attribute("x").as_double(), y = glyph.attribute("y").as_double();
            const double size = scale.at(0) * move.at(0);
            const double left = move[0] * x + move[2] * y + move[4], baseline = move[1] * x + move[3] * y + move[5];
            const bool is_hyphen = character == "-" || character == "\u2010" || character == "\u00AD";
            glyphs.push_back({left, left + glyph.attribute("adv").as_double() * size, baseline, size, is_hyphen});
        }
    }
}

/// REQUIRES: glyphs of one line, at least one.
SetLine line_of(std::vector<PlacedGlyph> glyphs) {
    std::sort(glyphs.begin(), glyphs.end(), [](const auto& a, const auto& b) { return a.left < b.left; });
    SetLine line{glyphs.front().baseline, glyphs.front().left, glyphs.back().right, {}, glyphs.back().is_hyphen};
    for (std::size_t i = 1; i < glyphs.size(); ++i) {
        const WordGap gap{glyphs[i - 1].right, glyphs[i].left};
        if (gap.width() > kSmallestGap * glyphs[i].size) line.gaps.push_back(gap);
    }
    return line;
}

SetPage page_of(std::vector<PlacedGlyph> glyphs) {
    std::stable_sort(glyphs.begin(), glyphs.end(),
                     [](const auto& a, const auto& b) { return a.baseline < b.baseline; });
    SetPage lines;
    for (std::size_t begin = 0; begin < glyphs.size();) {
        std::size_t end = begin;
        while (end < glyphs.size() && glyphs[end].baseline - glyphs[begin].baseline < 1) ++end;
        lines.push_back(line_of(
            {glyphs.begin() + static_cast<std::ptrdiff_t>(begin), glyphs.begin() + static_cast<std::ptrdiff_t>(end)}));
        begin = end;
    }
    return lines;
}

}  // namespace

std::vector<SetPage> set_lines(const std::filesystem::path& pdf) {
    const test::Ended ended = test::run({"mutool", "trace", pdf.string()});
    pugi::xml_document trace;
    if (ended.exit_code != 0 || !trace.load_buffer(ended.output.data(), ended.output.size())) {
        throw std::runtime_error("mutool cannot read " + pdf.string() + ": " + ended.errors);
    }
    std::vector<SetPage> pages;
    for (const pugi::xpath_node& page : trace.select_nodes("//page")) {
        std::vector<PlacedGlyph> glyphs;
        for (const pugi::xpath_node& text : page.node().select_nodes(".//fill_text")) add_glyphs(text.node(), glyphs);
        pages.push_back(page_of(std::move(glyphs)));
    }
    return pages;
}

}  // namespace concordia::bench
