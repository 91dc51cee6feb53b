// Typefaces are found once for each style and language; styles are shared between elements, so their address is key
// enough and never shows in any result.
#include "layout/context.h"

#include "base/number.h"
#include "base/utf8.h"
#include "layout/galley.h"
#include "layout/messages.h"

namespace concordia::layout {
namespace {

/// CSS Inline 3, section 5.1: ascent and descent of the first available font; without one, those of most faces.
void measure_face(const style::ComputedStyle& style, Typeface& typeface) {
    const Length size = style.font.size;
    typeface.ascent = size.scaled(8, 10);
    typeface.descent = size.scaled(2, 10);
    typeface.x_height = size / 2;
    if (typeface.face != nullptr) {
        const text::FaceMetrics& metrics = typeface.face->metrics();
        typeface.ascent = typeface.face->scaled(metrics.ascent, size);
        typeface.descent = typeface.face->scaled(-metrics.descent, size);
        if (metrics.x_height > 0) typeface.x_height = typeface.face->scaled(metrics.x_height, size);
        typeface.underline_thickness = typeface.face->scaled(metrics.underline_thickness, size);
        typeface.underline_offset = typeface.face->scaled(-metrics.underline_position, size);
    }
    if (typeface.underline_thickness <= Length{}) typeface.underline_thickness = size / 20;
    if (typeface.underline_offset <= Length{}) typeface.underline_offset = size / 10;
    typeface.half_leading = (style.line_height - typeface.ascent - typeface.descent) / 2;
}

/// "U+20AC": how character tables name a character.
std::string code_point(char32_t character) {
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (auto rest = static_cast<std::uint32_t>(character); rest != 0 || digits.size() < 4; rest /= 16) {
        digits.insert(digits.begin(), kDigits[rest % 16]);
    }
    return "U+" + digits;
}

}  // namespace

Groundwork::Groundwork(const LayoutInput& layout_input, PageSet& pages, Findings& findings)
    : input(layout_input),
      generated(layout_input.document, layout_input.styles, pages),
      leaves(build_structure(layout_input.document, layout_input.styles, pages, findings)),
      structure(pages.structure) {}

Context::Context(const Groundwork& groundwork, Arena& strings, std::deque<text::TextStyle>& text_styles,
                 Findings& findings)
    : input(groundwork.input),
      generated(groundwork.generated),
      leaves(groundwork.leaves),
      structure(groundwork.structure),
      arena(strings),
      text_styles_(text_styles),
      findings_(findings) {}

const Typeface& Context::typeface(const style::ComputedStyle& style, std::string_view language,
                                  const compose::Node& node) {
    const auto found = typefaces_.find({&style, language});
    if (found != typefaces_.end()) return found->second;
    Typeface typeface;
    typeface.style = &text_styles_.emplace_back(text_style(style, language));
    typeface.face = input.engine.match(*typeface.style);
    typeface.node = &node;
    measure_face(style, typeface);
    return typefaces_.emplace(std::pair(&style, language), typeface).first->second;
}

void Context::report(const CatalogueEntry& entry, const compose::Node& node,
                     std::initializer_list<std::string_view> arguments) {
    if (!reported_.emplace(node.index, entry.rule).second) return;
    findings_.error(entry, input.document.place(node), arguments, compose::Document::priority(node), node.language());
}

void Context::report_missing_glyphs(const std::vector<char32_t>& characters, const compose::Node& node) {
    for (const char32_t character : characters) {
        std::string shown;
        utf8::append(shown, character);
        report(say::kMissingGlyph, node, {shown, code_point(character)});
    }
}

void report_missing_fonts(std::span<const Context> contexts, Findings& findings) {
    std::map<Context::Typefaces::key_type, const Typeface*> missing;
    for (const Context& context : contexts) {
        for (const auto& [key, typeface] : context.typefaces_) {
            if (typeface.face != nullptr) continue;
            const Typeface*& first = missing[key];
            if (first == nullptr || typeface.node->index < first->node->index) first = &typeface;
        }
    }
    for (const auto& [key, typeface] : missing) {
        std::string families;
        for (const std::string& family : typeface->style->families) families += (families.empty() ? "" : ", ") + family;
        const compose::Node& node = *typeface->node;
        findings.error(say::kNoFont, contexts.front().input.document.place(node), {families},
                       compose::Document::priority(node), node.language());
    }
}

std::string points_text(Length length) {
    std::string text;
    append_points(text, length);
    return text;
}

text::TextStyle text_style(const style::ComputedStyle& style, std::string_view language) {
    text::TextStyle result;
    result.families = style.font.families;
    result.size = style.font.size;
    result.weight = style.font.weight;
    result.italic = style.font.italic;
    result.small_caps = style.font.caps == style::FontCaps::SmallCaps;
    result.kerning = style.font.kerning;
    result.features = style.font.features;
    result.letter_spacing = style.letter_spacing;
    result.word_spacing = style.word_spacing;
    result.language = language;
    return result;
}

}  // namespace concordia::layout
