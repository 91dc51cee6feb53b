// One walk over the document. Each element is written with its own attributes, a few of them changed, and with what it
// lacks for the web: names for tables and contents, scopes for heads, roles for drawings.
#include <array>
#include <utility>

#include "base/byte_set.h"
#include "base/number.h"
#include "compose/markup.h"
#include "web/data_uri.h"
#include "web/messages.h"
#include "web/page_sheet.h"
#include "web/reading_order.h"
#include "web/sheet.h"
#include "web/spoken.h"
#include "web/web.h"

namespace concordia::web {
namespace {

using compose::append_attribute;
using compose::append_escaped;
using compose::Node;

constexpr std::string_view kContentId = "page-content";
constexpr std::int64_t kThousandthsOfPixel = 750;  // of a point

bool is_stylesheet(const Node& node) {
    return node.name == "link" && node.attribute("rel") == "stylesheet";
}

bool is_blank(const Node& node) {
    return !node.is_element() && kXmlSpace.has_all(node.text);
}

bool stands_before_content(const Node& node) {
    return is_blank(node) || node.name == "header" || node.name == "nav";
}

bool stands_behind_content(const Node& node) {
    return is_blank(node) || node.name == "footer";
}

const std::string& words_in(const Message& message, std::string_view language) {
    return language.starts_with("nl") ? message.nl : language.starts_with("fr") ? message.fr : message.en;
}

class PageWriter {
 public:
    PageWriter(const PageInput& input, Findings& findings)
        : input_(input),
          findings_(findings),
          root_size_(input.styles.of(*input.document.root).font.size),
          content_id_(kContentId) {}

    std::string run() {
        page_ = "<!DOCTYPE html>\n";
        write(*input_.document.root);
        page_ += '\n';
        return std::move(page_);
    }

 private:
    void write(const Node& node) {
        if (!node.is_element()) return append_escaped(page_, node.text, false);
        if (is_stylesheet(node)) return;
        if (is_heading(node)) last_heading_ = &node;
        if (node.name == "table") add_cell_labels(node, cell_labels_);
        write_start_tag(node);
        if (compose::is_void(node.name)) return;
        if (node.name == "title")
            append_escaped(page_, words_of(node), false);  // a title holds text alone
        else if (node.name == "head")
            write_head(node);
        else if (node.name == "body")
            write_body(node);
        else
            write_children(node);
        write_end_tag(node.name);
    }

    void write_children(const Node& node) {
        const std::vector<GridChild> children = children_by_columns(node, input_.styles);
        if (children.empty()) return write_range(node.first_child, nullptr);
        for (const GridChild& child : children) {
            place_ = child;
            page_ += '\n';
            write(*child.node);
        }
    }

    void write_end_tag(std::string_view name) {
        page_ += "</";
        page_ += name;
        page_ += '>';
    }

    void write_head(const Node& head) {
        page_ +=
            "\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>";
        write_children(head);
        page_ += "<style>";
        page_ += kPageSheet;
        for (const std::string_view sheet : input_.sheets) {
            page_ += style_element_text(for_browsers(sheet, root_size_));
            page_ += '\n';
        }
        page_ += "@media print { html { font-size: ";
        append_points(page_, root_size_);
        page_ += "pt; } }\n</style>\n";
    }

    /// Links that skip, a header and contents that stand before all, the content, a footer that stands behind all.
    void write_body(const Node& body) {
        const Node* main = find_main(body);
        if (main != nullptr && main->has_attribute("id")) content_id_ = main->attribute("id");
        write_skip_links();
        if (main != nullptr) return write_children(body);
        const Node* first = body.first_child;
        while (first != nullptr && stands_before_content(*first)) first = first->next_sibling;
        const Node* end = nullptr;
        for (const Node* last = body.last_child; last != first && last != nullptr && stands_behind_content(*last);
             last = last->previous_sibling) {
            end = last;
        }
        write_range(body.first_child, first);
        page_ += "<main id=\"" + content_id_ + "\">";
        write_range(first, end);
        write_end_tag("main");
        write_range(end, nullptr);
    }

    void write_range(const Node* first, const Node* end) {
        for (const Node* node = first; node != end; node = node->next_sibling) write(*node);
    }

    static const Node* find_main(const Node& body) {
        return find_inside(body, [](const Node& node) { return node.name == "main"; });
    }

    void write_skip_links() {
        const Message words = fill(say::kSkip);
        for (const std::string& language : input_.document.languages) {
            page_ += "\n<a class=\"skip-link\"";
            append_attribute(page_, "lang", language);
            append_attribute(page_, "href", "#" + content_id_);
            page_ += '>';
            page_ += words_in(words, language);
            page_ += "</a>";
        }
        page_ += '\n';
    }

    void write_start_tag(const Node& node) {
        page_ += '<';
        page_ += node.name;
        if (const std::string_view space = compose::namespace_of(node.name); !space.empty()) add("xmlns", space);
        for (std::uint32_t i = 0; i < node.attribute_count; ++i) write_attribute(node, node.attributes[i]);
        add_what_lacks(node);
        page_ += compose::is_void(node.name) ? "/>" : ">";
    }

    void add(std::string_view name, std::string_view value) { append_attribute(page_, name, value); }

    void write_attribute(const Node& node, const compose::Attribute& attribute) {
        if (attribute.name == "src" && node.name == "img")
            add("src", image(node));
        else if (attribute.name == "style")
            add("style", for_browsers(attribute.value, root_size_) + ";" + own_style(node));
        else
            add(attribute.name, attribute.value);
    }

    std::string image(const Node& node) {
        const std::optional<std::string> bytes = input_.image(node.attribute("src"));
        if (bytes) return data_uri(*bytes);
        findings_.error(say::kMissingImage, input_.document.place(node), {node.attribute("src")},
                        compose::Document::priority(node), node.language());
        return {};
    }

    /// Declarations of the page's own: where an element stands that is written out of the document's order; and the
    /// size of a drawing's words, which is in its user units and does not grow with the reader's text.
    [[nodiscard]] std::string own_style(const Node& node) const {
        if (place_.node == &node) {
            return "grid-area:" + std::to_string(place_.row) + "/" + std::to_string(place_.column);
        }
        if (node.name != "text" && node.name != "tspan") return {};
        std::string text = "font-size:";
        append_thousandths(text, input_.styles.of(node).font.size.thousandths() * 1000 / kThousandthsOfPixel);
        return text + "px";
    }

    void add_what_lacks(const Node& node) {
        if (is_heading(node) && !node.has_attribute("id")) add("id", id_of(node));
        if (node.name == "svg") describe_drawing(node);
        if (node.name == "img" && !node.has_attribute("alt")) add("alt", "");
        if (node.name == "th" && !node.has_attribute("scope")) add("scope", in_head(node) ? "col" : "row");
        if (node.name == "td") label_cell(node);
        if (node.name == "table") name_table(node);
        if (node.name == "nav") name_contents(node);
        if (node.name == "main" && !node.has_attribute("id")) add("id", kContentId);
        if (const std::string style = own_style(node); !style.empty() && !node.has_attribute("style"))
            add("style", style);
    }

    static std::string id_of(const Node& heading) {
        if (heading.has_attribute("id")) return std::string(heading.attribute("id"));
        return "heading-" + integer_text(heading.index);
    }

    static bool is_named(const Node& node) {
        return node.has_attribute("aria-label") || node.has_attribute("aria-labelledby");
    }

    void describe_drawing(const Node& svg) {
        if (svg.attribute("aria-hidden") == "true" || svg.has_attribute("role")) return;
        add("role", "img");
        const Node* title = find_inside(svg, [](const Node& node) { return node.name == "title"; });
        if (!is_named(svg) && title != nullptr) add("aria-label", words_of(*title));
    }

    static bool in_head(const Node& cell) {
        for (const Node* node = cell.parent; node != nullptr && node->name != "table"; node = node->parent) {
            if (node->name == "thead") return true;
        }
        return false;
    }

    /// On a narrow screen, where cells stand below each other, each says what column it is of.
    void label_cell(const Node& cell) {
        const auto label = cell_labels_.find(&cell);
        if (label != cell_labels_.end()) add("data-label", label->second);
    }

    void name_table(const Node& table) {
        const bool captioned = find_inside(table, [](const Node& node) { return node.name == "caption"; }) != nullptr;
        if (!captioned && !is_named(table) && last_heading_ != nullptr) add("aria-labelledby", id_of(*last_heading_));
    }

    void name_contents(const Node& nav) {
        if (is_named(nav)) return;
        if (const Node* heading = find_inside(nav, is_heading))
            add("aria-labelledby", id_of(*heading));
        else
            add("aria-label", words_in(fill(say::kContents), nav.language()));
    }

    const PageInput& input_;
    Findings& findings_;
    Length root_size_;
    std::string content_id_;
    std::string page_;
    CellLabels cell_labels_;
    const Node* last_heading_ = nullptr;
    GridChild place_;  // of the last child written out of the document's order
};

}  // namespace

std::string write_page(const PageInput& input, Findings& findings) {
    return input.document.root == nullptr ? std::string() : PageWriter(input, findings).run();
}

}  // namespace concordia::web
