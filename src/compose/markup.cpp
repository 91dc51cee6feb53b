// "&" and "<" mean something in text, the quotation mark in an attribute, and white space there is kept by references.
#include "compose/markup.h"

#include <algorithm>

namespace concordia::compose {
namespace {

constexpr std::string_view kVoidElements[] = {"area", "base", "br",    "col",    "embed", "hr", "img",
                                              "link", "meta", "param", "source", "track", "wbr"};

}  // namespace

bool is_void(std::string_view name) {
    return std::find(std::begin(kVoidElements), std::end(kVoidElements), name) != std::end(kVoidElements);
}

std::string_view namespace_of(std::string_view name) {
    if (name == "html") return "http://www.w3.org/1999/xhtml";
    return name == "svg" ? "http://www.w3.org/2000/svg" : std::string_view();
}

void append_escaped(std::string& out, std::string_view text, bool in_attribute) {
    for (const char character : text) {
        if (character == '&')
            out += "&amp;";
        else if (character == '<')
            out += "&lt;";
        else if (character == '>')
            out += "&gt;";
        else if (character == '\r')
            out += "&#13;";
        else if (in_attribute && character == '"')
            out += "&quot;";
        else if (in_attribute && character == '\n')
            out += "&#10;";
        else if (in_attribute && character == '\t')
            out += "&#9;";
        else
            out += character;
    }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    out += ' ';
    out += name;
    out += "=\"";
    append_escaped(out, value, true);
    out += '"';
}

}  // namespace concordia::compose
