// The small change of writing XHTML, such that a browser reads the same from it as XML and as HTML.
#pragma once

#include <string>
#include <string_view>

namespace concordia::compose {

/// Elements that HTML closes by themselves: br, img, meta ... (HTML, section 13.1.2).
bool is_void(std::string_view name);
/// The namespace that an element's start tag declares: of html and svg; empty for others.
std::string_view namespace_of(std::string_view name);
/// `text` as the content of an element or of an attribute in double quotation marks.
void append_escaped(std::string& out, std::string_view text, bool in_attribute);
/// ` name="value"`.
void append_attribute(std::string& out, std::string_view name, std::string_view value);

}  // namespace concordia::compose
