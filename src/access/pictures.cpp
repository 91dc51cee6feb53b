// A figure speaks by the picture in it, by its own label, or not at all.
#include "access/pictures.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "access/messages.h"
#include "access/words.h"

namespace concordia::access {
namespace {

using compose::Node;

/// "img_2031.png" instead of words.
bool is_file_name(std::string_view words) {
    if (words.find(' ') != std::string_view::npos) return false;
    std::string lower(words);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    for (const std::string_view ending : {".png", ".jpg", ".jpeg", ".svg", ".gif", ".pdf"}) {
        if (lower.ends_with(ending)) return true;
    }
    return false;
}

/// Whether a picture inside speaks for the figure; its own check says so when it does not.
bool holds_picture(const Node& node) {
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        const bool picture = (child->name == "img" || child->name == "svg") && !is_decoration(*child);
        if (picture || holds_picture(*child)) return true;
    }
    return false;
}

}  // namespace

void check_picture(const Node& node, Report& report) {
    if (node.name == "figure") {
        const bool speaks = !is_blank(node.attribute("aria-label")) || holds_picture(node);
        if (!speaks) report.error(say::kSilentFigure, node);
        return;
    }
    const bool in_labelled_figure =
        node.parent != nullptr && node.parent->name == "figure" && !is_blank(node.parent->attribute("aria-label"));
    const std::string words = alternative_of(node);
    if (is_blank(words) && !in_labelled_figure) report.error(say::kNoAlternative, node);
    if (is_file_name(words)) report.error(say::kAlternativeIsFile, node, {words});
}

}  // namespace concordia::access
