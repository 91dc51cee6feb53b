// Words are read through the structure tree, which is built from the document alone; boxes are those of the glyphs as
// the font's ascent and descent give them.
#include "layout/page_properties.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/number.h"
#include "compose/document.h"
#include "layout/page_explanation.h"
#include "style/stylesheet.h"

namespace concordia::layout::tests {
namespace {

class NoImages : public ImageSource {
 public:
    std::optional<ImageSize> size(std::string_view /*path*/) override { return std::nullopt; }
};

/// The sheet of the fonts; margins of the default sheet are kept.
constexpr std::string_view kFonts =
    "@font-face { font-family: Gentium; src: url(g.ttf) } @font-face { font-family: Lato; src: url(l.ttf) }";

struct Box {
    Length left, top, right, bottom;
    std::string_view words;
};

Box box_of(const GlyphRun& run) {
    const text::FaceMetrics& metrics = run.face->metrics();
    Length width;
    for (const text::Glyph& glyph : run.glyphs) width += glyph.advance;
    return {run.origin.x, run.origin.y - run.face->scaled(metrics.cap_height, run.size), run.origin.x + width,
            run.origin.y, run.characters};
}

std::string said(const Box& box) {
    std::string text = "“" + std::string(box.words) + "” at ";
    append_points(text, box.left);
    text += ",";
    append_points(text, box.top);
    return text;
}

/// Rounding may push neighbours into each other by a few thousandths.
constexpr Length kTolerance = 0.02_pt;

bool overlap(const Box& a, const Box& b) {
    return a.left + kTolerance < b.right && b.left + kTolerance < a.right && a.top + kTolerance < b.bottom &&
           b.top + kTolerance < a.bottom;
}

std::string complaint_about(const Page& page) {
    std::vector<Box> boxes;
    for (const Item& item : page.items) {
        if (const auto* run = std::get_if<GlyphRun>(&item.what)) boxes.push_back(box_of(*run));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        if (box.left < -kTolerance || box.top < -kTolerance || box.right > page.width + kTolerance ||
            box.bottom > page.height + kTolerance) {
            return said(box) + " stands outside its page";
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(box, boxes[j])) return said(box) + " stands on " + said(boxes[j]);
        }
    }
    return {};
}

/// Page floats stand on the page of their place in the text or behind it.
std::string complaint_about(const Explanation& explanation) {
    for (const PageExplanation& page : explanation.pages) {
        for (const FloatPlace& box : page.floats) {
            if (box.home > page.page) return "“" + box.what.words + "” stands before its place";
        }
    }
    return {};
}

/// What each content leaf says, over all its pages.
using Contents = std::map<StructureId, std::string>;

void append_words(const PageSet& pages, StructureId id, const Contents& contents, std::string& words) {
    const StructureNode& node = pages.structure[id];
    const auto content = contents.find(id);
    if (content != contents.end()) words += content->second;
    for (const StructureId kid : Kids(pages.structure, node)) append_words(pages, kid, contents, words);
}

/// From where two texts differ, a little of each.
std::string difference(const std::string& expected, const std::string& found) {
    const auto [a, b] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
    const auto at = static_cast<std::size_t>(a - expected.begin());
    const std::size_t begin = at < 30 ? 0 : at - 30;
    return "expected “" + expected.substr(begin, 80) + "”, found “" + found.substr(std::min(begin, found.size()), 80) +
           "”";
}

}  // namespace

std::string words_of(const PageSet& pages) {
    Contents contents;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* run = std::get_if<GlyphRun>(&item.what);
            if (run == nullptr || item.structure == kNoStructure) continue;
            contents[item.structure] += run->details().actual_text.value_or(run->characters);
        }
    }
    std::string words, plain;
    append_words(pages, 0, contents, words);
    constexpr std::string_view kSpaces[] = {" ", "\n", "\u00A0", "\u202F"};
    for (std::string_view rest = words; !rest.empty();) {
        const auto* space = std::find_if(std::begin(kSpaces), std::end(kSpaces),
                                         [&](std::string_view known) { return rest.starts_with(known); });
        const bool is_space = space != std::end(kSpaces);
        if (!is_space) plain += rest.front();
        rest.remove_prefix(is_space ? space->size() : 1);
    }
    return plain;
}

std::unique_ptr<text::Engine> publication_engine() {
    auto engine = text::make_engine("/usr/share/hyphen");
    const std::filesystem::path fonts = "/usr/share/fonts/truetype";
    for (const auto& [weight, cut] : {std::pair<std::uint16_t, const char*>{400, "Regular"}, {700, "Bold"}}) {
        engine->declare(
            {"Gentium", weight, false, fonts / "gentiumplus" / ("GentiumPlus-" + std::string(cut) + ".ttf")});
        engine->declare({"Lato", weight, false, fonts / "lato" / ("Lato-" + std::string(cut) + ".ttf")});
    }
    return engine;
}

Verdict judge(const RandomDocument& document, text::Engine& engine) {
    compose::Document composed;
    Findings findings;
    const std::string page =
        "<html lang=\"fr\"><head><title>T</title></head><body>" + xhtml_of(document.body) + "</body></html>";
    compose::parse_xhtml(page, "random.xhtml", composed, findings);
    const auto sheet = style::parse_stylesheet(css_of(document), "random.css", findings);
    const auto fonts = style::parse_stylesheet(kFonts, "fonts.css", findings);
    const auto styles = style::style_document(composed, {fonts, sheet}, findings);
    NoImages images;
    Explanation explanation;
    const LayoutInput input{composed, *styles, engine, images, {}, SpareProcessor::Yes};  // chapters on two threads
    const auto pages = lay_out(input, findings, &explanation);

    Verdict verdict;
    verdict.pages = pages->pages.size();
    verdict.has_findings = !findings.empty();
    const std::string expected = words_of(document.body), found = words_of(*pages);
    if (expected != found) verdict.complaint = difference(expected, found);
    if (verdict.complaint.empty()) verdict.complaint = complaint_about(explanation);
    for (const Page& made : pages->pages) {
        if (verdict.complaint.empty() && !verdict.has_findings) verdict.complaint = complaint_about(made);
    }
    return verdict;
}

Verdict judge(std::uint64_t seed, text::Engine& engine) {
    const RandomDocument document = random_document(seed);
    Verdict verdict = judge(document, engine);
    if (verdict.complaint.empty()) return verdict;
    const auto fails = [&](const RandomDocument& smaller) { return !judge(smaller, engine).complaint.empty(); };
    const RandomDocument least = shrunk(document, fails);
    verdict.complaint = "seed " + std::to_string(seed) + ": " + judge(least, engine).complaint + "\n" + css_of(least) +
                        xhtml_of(least.body);
    return verdict;
}

}  // namespace concordia::layout::tests
