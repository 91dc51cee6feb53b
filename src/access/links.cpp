// A link in running text must differ from it by more than a shade: a line, a weight, or a contrast of 3 to the words
// around it (technique G183).
#include "access/links.h"

#include <algorithm>
#include <array>
#include <string>

#include "access/contrast.h"
#include "access/messages.h"
#include "access/words.h"

namespace concordia::access {
namespace {

using compose::Node;
using style::ComputedStyle;
using style::Display;

constexpr std::array<std::string_view, 12> kVague{"ici",  "cliquez ici", "lire la suite", "lien", "en savoir plus",
                                                  "hier", "klik hier",   "lees meer",     "link", "meer",
                                                  "here", "click here"};

/// Lower-case ASCII, white space at both ends and a final stop left out.
std::string plain(std::string_view words) {
    while (!words.empty() && (is_blank(words.substr(0, 1)))) words.remove_prefix(1);
    while (!words.empty() && (is_blank(words.substr(words.size() - 1)) || words.back() == '.')) words.remove_suffix(1);
    std::string text(words);
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

bool is_vague(std::string_view words) {
    return std::find(kVague.begin(), kVague.end(), plain(words)) != kVague.end();
}

/// ISO 19005-3, 6.5.1 allows no scripts; a file of this computer is none of the reader's.
bool is_reachable(std::string_view target) {
    for (const std::string_view scheme : {"#", "https:", "http:", "mailto:", "tel:"}) {
        if (target.starts_with(scheme) && target.size() > scheme.size()) return true;
    }
    return false;
}

bool has_words_beside(const Node& block, const Node& link) {
    for (const Node* child = block.first_child; child != nullptr; child = child->next_sibling) {
        if (child == &link || child->name == "a") continue;
        if (child->is_element() ? has_words_beside(*child, link) : !is_blank(child->text)) return true;
    }
    return false;
}

bool is_inline(const ComputedStyle& style) {
    return style.display == Display::Inline || style.display == Display::InlineBlock;
}

bool stands_out(const ComputedStyle& link, const ComputedStyle& around) {
    return link.underline || link.border[style::Bottom].width > Length{} || link.font.weight != around.font.weight ||
           link.font.italic != around.font.italic || link.background.visible() ||
           contrast_ratio(laid_over(link.colour, around.colour), around.colour) >= 3;
}

/// A link that is a block's only words needs no other sign.
void check_sign(const Node& link, const style::Styles& styles, Report& report) {
    const ComputedStyle& own = styles.of(link);
    if (!is_inline(own)) return;
    const Node* block = link.parent;
    while (block->parent != nullptr && is_inline(styles.of(*block))) block = block->parent;
    if (!has_words_beside(*block, link) || stands_out(own, styles.of(*block))) return;
    report.error(say::kLinkByColour, link, {name_of(link)});
}

}  // namespace

void check_link(const Node& link, const style::Styles& styles, Report& report) {
    for (const Node* outer = link.parent; outer != nullptr; outer = outer->parent) {
        if (outer->name == "a") report.error(say::kLinkInLink, link);
    }
    if (!link.has_attribute("href")) {
        if (!link.has_attribute("id")) report.error(say::kLinkWithoutTarget, link);
        return;
    }
    if (!is_reachable(link.attribute("href"))) report.error(say::kLinkTarget, link, {link.attribute("href")});
    const std::string words = name_of(link);
    if (is_blank(words)) {
        report.error_in_words(say::kLinkWithoutWords, link);
    } else {
        if (is_vague(words)) report.error_in_words(say::kVagueLink, link, {words});
        check_sign(link, styles, report);
    }
}

}  // namespace concordia::access
