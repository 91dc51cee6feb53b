// A run of collapsible white space becomes one space; a preserved line feed takes the spaces around it away.
#include "layout/white_space.h"

namespace concordia::layout {
namespace {

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

}  // namespace

bool preserves_spaces(style::WhiteSpace white_space) {
    return white_space == style::WhiteSpace::Pre || white_space == style::WhiteSpace::PreWrap;
}

bool collapse(std::string_view text, style::WhiteSpace white_space, bool after_space, std::string& out) {
    if (preserves_spaces(white_space)) {
        out += text;
        return !text.empty() && text.back() == '\n';
    }
    const bool keeps_lines = white_space == style::WhiteSpace::PreLine;
    std::size_t kept = 0;  // from here on nothing had to change
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        const bool space = is_space(character);
        if (!space || (character == ' ' && !after_space)) {
            after_space = space;
            continue;
        }
        out.append(text, kept, i - kept);
        kept = i + 1;
        if (keeps_lines && character == '\n') {
            if (!out.empty() && out.back() == ' ') out.pop_back();
            out += '\n';
        } else if (!after_space) {
            out += ' ';
        }
        after_space = true;
    }
    out.append(text, kept);
    return after_space;
}

bool is_collapsible(std::string_view text, style::WhiteSpace white_space) {
    if (preserves_spaces(white_space)) return text.empty();
    for (const char character : text) {
        if (!is_space(character) || (character == '\n' && white_space == style::WhiteSpace::PreLine)) return false;
    }
    return true;
}

}  // namespace concordia::layout
