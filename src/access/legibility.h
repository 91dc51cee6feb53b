// Can the words be seen: their contrast with what lies behind them, their size, their characters.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "access/report.h"
#include "base/colour.h"
#include "style/stylesheet.h"

namespace concordia::access {

/// What lies behind the content of an element.
struct Ground {
    Colour colour;         // opaque
    bool painted = false;  // by an element, and no longer by the page
};

class Legibility {
 public:
    Legibility(const compose::Document& document, const style::Styles& styles, Report& report)
        : document_(document), styles_(styles), report_(report) {}

    /// What lies behind the content of `element`, which itself stands on `outer`.
    Ground ground_of(const compose::Node& element, const Ground& outer);
    /// The words of a text node that stands on `ground`. REQUIRES: not blank, and an element around it.
    void check_text(const compose::Node& text, const Ground& ground);
    /// What ::before, ::after and ::marker of `element` say.
    void check_generated(const compose::Node& element, const Ground& ground);
    /// The running heads and feet of every page that ground_of has met.
    void check_margin_boxes();

 private:
    void check_contrast(const compose::Node& node, std::string_view words, const style::ComputedStyle& style,
                        Colour colour, Colour ground);
    void check_characters(const compose::Node& node, std::string_view words);
    void check_pseudo_element(const compose::Node& element, const style::ComputedStyle& style, const Ground& ground);
    void check_margin_boxes_of(const std::string& page);
    Colour page_ground(const std::string& name);

    const compose::Document& document_;
    const style::Styles& styles_;
    Report& report_;
    std::map<std::string, Colour> pages_;  // what lies behind all, by page name
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, const style::ComputedStyle*>>
        said_;  // file, line, column: a contrast is the template's matter, so it is said once a place
};

}  // namespace concordia::access
