// A document set for one test, in squares: at 10 pt a letter is 10 pt wide, a space 5 pt, a line 10 pt high. Flows and
// structure trees are written on one line each, so that a person can count them.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/number.h"
#include "layout/galley.h"
#include "layout/structure.h"
#include "text/engine.h"

/// Shows lists of lines when a test fails.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
    static doctest::String convert(const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& line : lines) text += "\n    \"" + line + "\"";
        return text.c_str();
    }
};

namespace concordia::layout::tests {

using Lines = std::vector<std::string>;

/// One image: "picture.png", 40 x 20 pixels (30 x 15 pt).
class OneImage : public ImageSource {
 public:
    std::optional<ImageSize> size(std::string_view path) override {
        if (path != "picture.png") return std::nullopt;
        return ImageSize{40, 20};
    }
};

inline std::unique_ptr<text::Engine> square_engine() {
    auto engine = text::make_engine("/usr/share/hyphen");
    const std::filesystem::path fonts = std::filesystem::path(CONCORDIA_SOURCE_DIR) / "tests/fonts";
    engine->declare({"Squares", 400, false, fonts / "squares.ttf"});
    return engine;
}

/// Pages of 100 x 200 pt without margins; elements have no margins of their own.
inline constexpr std::string_view kBaseSheet =
    "@page { size: 100pt 200pt; margin: 0 }\n"
    "html { font-family: Squares; font-size: 10pt; line-height: 10pt; orphans: 1; widows: 1; font-weight: 400 }\n"
    "p, h1, h2, ul, ol, table, figure { margin: 0 } h1, h2, th { font-size: 10pt; font-weight: 400 }\n"
    "table { border-spacing: 0 } td, th { padding: 0; vertical-align: top; text-align: left }\n";

inline std::string points(Length length) {
    std::string text;
    append_points(text, length);
    return text;
}

/// What an entry shows: the characters of its runs, without the space that hangs at the end of a line.
inline std::string words(const Flow& flow, const Entry& entry) {
    std::string text;
    for (std::uint32_t i = entry.items.first; i < entry.items.last; ++i) {
        if (const auto* run = std::get_if<GlyphRun>(&flow.items[i].what)) text += run->characters;
    }
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// The share of each column in a segment: "a+b|c" for two entries beside one.
inline std::string columns(const Flow& flow, const Entry& entry) {
    std::string text;
    for (const Parallel::Column& column : flow.parallels[static_cast<std::size_t>(entry.parallel)].columns) {
        const Flow& content = flow.subflows[column.flow];
        if (&column != flow.parallels[static_cast<std::size_t>(entry.parallel)].columns.data()) text += '|';
        const std::uint32_t first = entry.segment == 0 ? 0 : column.ends[entry.segment - 1];
        for (std::uint32_t i = first; i < column.ends[entry.segment]; ++i) {
            const Entry& inner = content.entries[i];
            text += (i == first ? "" : "+") +
                    (inner.parallel >= 0 ? "(" + columns(content, inner) + ")" : words(content, inner));
        }
    }
    return text;
}

/// "10-20 !30 words": top, bottom, penalty where there is one ("!!" where a break is forbidden, ">" where it is
/// forced).
inline std::string dump(const Flow& flow, const Entry& entry) {
    std::string text = points(entry.top) + "-" + points(entry.bottom);
    if (entry.forced != ForcedBreak::None) text += " >";
    if (entry.penalty >= kForbidden) {
        text += " !!";
    } else if (entry.penalty > 0) {
        text += " !" + std::to_string(entry.penalty);
    }
    const std::string shown = entry.parallel >= 0 ? columns(flow, entry) : words(flow, entry);
    return shown.empty() ? text : text + " " + shown;
}

/// The parts of the galley that follow each other on pages of one name, joined again.
struct Stretch {
    std::string page;
    Flow flow;
};

/// Every leaf that a flow shows.
inline void visit_leaves(Flow& flow, const VisitLeaf& visit) {
    for (Item& item : flow.items) {
        if (item.structure != kNoStructure) visit(item.structure);
    }
    for (LateText& late : flow.late) {
        if (late.structure != kNoStructure) visit(late.structure);
    }
    for (Note& note : flow.notes) visit_leaves(note.content, visit);
    for (PageFloat& box : flow.page_floats) visit_leaves(box.content, visit);
    for (Flow& subflow : flow.subflows) visit_leaves(subflow, visit);
}

struct SetDocument {
    compose::Document document;
    Findings findings;
    std::unique_ptr<text::Engine> engine = square_engine();
    std::unique_ptr<style::Styles> styles;
    OneImage images;
    PageSet pages;
    GalleyTextStyles text_styles;
    std::vector<Stretch> stretches;

    SetDocument(std::string_view css, std::string_view body) {
        const std::string page =
            "<html lang=\"fr\"><head><title>T</title></head><body>" + std::string(body) + "</body></html>";
        compose::parse_xhtml(page, "test.xhtml", document, findings);
        const auto base = style::parse_stylesheet(kBaseSheet, "base.css", findings);
        const auto sheet = style::parse_stylesheet(css, "test.css", findings);
        styles = style::style_document(document, {base, sheet}, findings);
        set_galley(input(), pages, text_styles, findings, [this](GalleyPart part) { take(std::move(part)); });
        prune_structure(pages.structure, [this](const VisitLeaf& visit) {
            for (Stretch& stretch : stretches) visit_leaves(stretch.flow, visit);
        });
    }

    [[nodiscard]] LayoutInput input() { return {document, *styles, *engine, images, {}}; }
    [[nodiscard]] const Flow& flow() const { return stretches.front().flow; }

    /// Every entry of the first stretch.
    [[nodiscard]] Lines entries() const { return entries(flow()); }
    [[nodiscard]] static Lines entries(const Flow& flow) {
        Lines lines;
        for (const Entry& entry : flow.entries) lines.push_back(dump(flow, entry));
        return lines;
    }

    /// "x width above below" of every box of a flow.
    [[nodiscard]] static Lines boxes(const Flow& flow) {
        Lines lines;
        for (const Decoration& box : flow.decorations) {
            lines.push_back(points(box.x) + " " + points(box.width) + " " + points(box.above) + " " +
                            points(box.below));
        }
        return lines;
    }

    [[nodiscard]] std::string structure() const { return structure(0); }
    /// "P(.)": an element and its kids; "." is content.
    [[nodiscard]] std::string structure(StructureId id) const {
        const StructureNode& node = pages.structure[id];
        if (node.is_content) return ".";
        std::string text(node.role);
        if (!node.language.empty() && id != 0) text += ":" + std::string(node.language);
        std::string kids;
        for (const StructureId kid : Kids(pages.structure, node)) kids += (kids.empty() ? "" : " ") + structure(kid);
        return text + "(" + kids + ")";
    }

    /// "rule line" of every finding.
    [[nodiscard]] Lines said() const {
        Lines rules;
        for (const Finding& finding : findings.sorted()) rules.push_back(finding.rule);
        return rules;
    }

 private:
    void take(GalleyPart part) {
        if (part.opens_stretch) return stretches.push_back({std::move(part.page), std::move(part.flow)});
        Flow& flow = stretches.back().flow;
        flow.height = part.flow.height;
        append(flow, std::move(part.flow), Length{});
    }
};

/// All items of one kind in a flow, its columns included.
template <typename Kind>
void collect(const Flow& flow, std::vector<Kind>& found) {
    for (const Item& item : flow.items) {
        if (const auto* what = std::get_if<Kind>(&item.what)) found.push_back(*what);
    }
    for (const Flow& subflow : flow.subflows) collect(subflow, found);
}
template <typename Kind>
std::vector<Kind> all(const SetDocument& set) {
    std::vector<Kind> found;
    for (const Stretch& stretch : set.stretches) collect(stretch.flow, found);
    return found;
}

}  // namespace concordia::layout::tests
