// The composed document as a web page: one XHTML file that needs no other, written so that a browser builds the same
// tree whether it reads it as XML or as HTML. No scripts.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "compose/document.h"
#include "style/stylesheet.h"

namespace concordia::web {

struct PageInput {
    const compose::Document& document;
    const style::Styles& styles;
    std::vector<std::string_view> sheets;  // CSS texts, in the document's order
    /// Bytes of an image, its path relative to the project; nullopt: missing.
    std::function<std::optional<std::string>(std::string_view path)> image;
};

/// UTF-8, from the doctype to </html>. What the page adds to the document: its sheets and images, a link that skips to
/// the content, landmarks, scopes and names that assistive technology needs. Findings: an image that is missing.
std::string write_page(const PageInput& input, Findings& findings);

}  // namespace concordia::web
