// WCAG 2.1, 1.4.3: text against the colours of its ancestors, laid over each other from the page inwards. What is
// positioned away from its ancestors is beyond this; pictures behind text do not exist in the subset.
#include "access/legibility.h"

#include "access/contrast.h"
#include "access/drawing_ground.h"
#include "access/messages.h"
#include "access/words.h"
#include "base/byte_set.h"
#include "base/utf8.h"

namespace concordia::access {
namespace {

using compose::Node;
using style::ComputedStyle;

constexpr Colour kPaper{255, 255, 255, 255};
constexpr Length kSmallest = 4_pt;

/// Large text is of 18 pt, or of 14 pt and bold.
double least_ratio(const style::Font& font) {
    const bool large = font.size >= 18_pt || (font.size >= 14_pt && font.weight >= 700);
    return large ? 3 : 4.5;
}

/// The first words, to be recognised by.
std::string excerpt(std::string_view words) {
    constexpr std::size_t kMost = 32;
    words.remove_prefix(std::min(words.find_first_not_of(" \n\t\r"), words.size()));
    std::size_t end = 0;
    for (std::size_t count = 0; end < words.size() && count < kMost; ++count) utf8::next(words, end);
    return std::string(words.substr(0, end)) + (end < words.size() ? "…" : "");
}

bool is_private(char32_t character) {
    return (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
}

std::string hexadecimal(char32_t character) {
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (auto rest = static_cast<std::uint32_t>(character); rest != 0; rest /= 16) {
        digits.insert(digits.begin(), kDigits[rest % 16]);
    }
    return "U+" + digits;
}

/// The literal words of generated content; what it takes from elsewhere is checked there.
std::string literal_words(const style::Content& content) {
    std::string words;
    for (const style::ContentPart& part : content) {
        if (part.kind == style::ContentPart::Kind::Text) words += part.name;
    }
    return words;
}

}  // namespace

Colour Legibility::page_ground(const std::string& name) {
    const auto [entry, is_new] = pages_.try_emplace(name);
    if (is_new) {
        style::PageSelector selector;
        selector.name = name;
        entry->second = laid_over(styles_.page(selector).box.background, kPaper);
    }
    return entry->second;
}

Ground Legibility::ground_of(const Node& element, const Ground& outer) {
    const ComputedStyle& style = styles_.of(element);
    Ground ground = outer;
    if (!ground.painted) ground.colour = page_ground(style.page);
    if (style.background.visible()) ground = {laid_over(style.background, ground.colour), true};
    return ground;
}

void Legibility::check_text(const Node& text, const Ground& ground) {
    check_characters(text, text.text);
    const Node& element = *text.parent;
    const ComputedStyle& style = styles_.of(element);
    if (!style.visible) return;
    if (element.name == "text" || element.name == "tspan") {
        ComputedStyle drawn;  // a drawing is scaled: its words never count as large
        drawn.font.size = 10_pt;
        check_contrast(text, text.text, drawn, style.fill, ground_in_drawing(element, styles_, ground.colour));
        return;
    }
    if (style.font.size < kSmallest) report_.error(say::kTooSmall, text, {excerpt(text.text)});
    check_contrast(text, text.text, style, style.colour, ground.colour);
}

void Legibility::check_contrast(const Node& node, std::string_view words, const ComputedStyle& style, Colour colour,
                                Colour ground) {
    const double ratio = contrast_ratio(laid_over(colour, ground), ground);
    const double least = least_ratio(style.font);
    if (ratio >= least) return;
    const compose::Origin origin = node.template_origin;
    if (!said_.emplace(origin.file, origin.line, origin.column, &style).second) return;
    report_.error(say::kContrast, node,
                  {excerpt(words), ratio_text(ratio), colour_text(laid_over(colour, ground)), colour_text(ground),
                   ratio_text(least)});
}

/// The lead bytes of what may be private: U+E000 to U+F8FF begins with EE or EF, planes 15 and 16 with F3 or F4.
void Legibility::check_characters(const Node& node, std::string_view words) {
    constexpr ByteSet kLeads("\xEE\xEF\xF3\xF4");
    for (std::size_t at = kLeads.first_in(words); at < words.size(); at = kLeads.first_in(words, at)) {
        const char32_t character = utf8::next(words, at);
        if (is_private(character)) report_.error_in_words(say::kPrivateCharacter, node, {hexadecimal(character)});
    }
}

void Legibility::check_generated(const Node& element, const Ground& ground) {
    for (const ComputedStyle* style : {styles_.before(element), styles_.after(element), styles_.marker(element)}) {
        if (style != nullptr) check_pseudo_element(element, *style, ground);
    }
}

void Legibility::check_pseudo_element(const Node& element, const ComputedStyle& style, const Ground& ground) {
    const std::string words = literal_words(style.content);
    check_characters(element, words);
    const bool says_something = !is_blank(words) || style.content.size() > 1 || !style.has_content;
    if (!says_something || !style.visible) return;
    check_contrast(element, words, style, style.colour, laid_over(style.background, ground.colour));
}

void Legibility::check_margin_boxes() {
    for (const auto& page : pages_) check_margin_boxes_of(page.first);
}

void Legibility::check_margin_boxes_of(const std::string& page) {
    for (const bool first : {true, false}) {
        for (const bool left : {true, false}) {
            const style::PageStyle styles = styles_.page({page, first, left, false});
            const Colour ground = laid_over(styles.box.background, kPaper);
            for (const auto& box : styles.margin_boxes) {
                if (box == nullptr || box->content.empty()) continue;
                const Colour behind = laid_over(box->background, ground);
                const double ratio = contrast_ratio(laid_over(box->colour, behind), behind);
                if (ratio >= least_ratio(box->font)) continue;
                report_.error(say::kMarginBoxContrast, *document_.root,
                              {page, ratio_text(ratio), colour_text(box->colour), colour_text(behind),
                               ratio_text(least_ratio(box->font))});
            }
        }
    }
}

}  // namespace concordia::access
