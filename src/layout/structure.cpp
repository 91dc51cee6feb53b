// One walk in reading order. An element gets a node when its role asks for one or its language changes; every text gets
// a leaf, wrapped in a paragraph where it stands directly in a grouping element.
#include "layout/structure.h"

#include <algorithm>

#include "base/byte_set.h"
#include "base/number.h"
#include "layout/generated_content.h"
#include "layout/grid_placement.h"
#include "layout/messages.h"
#include "layout/structure_roles.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::Display;

bool is_inline(Display display) {
    return display == Display::Inline || display == Display::InlineBlock;
}

/// <title> of an svg, as its first child (SVG 2, section 5.7).
const Node* title_of(const Node& svg) {
    for (const Node* child = svg.first_child; child != nullptr; child = child->next_sibling) {
        if (child->name == "title") return child;
    }
    return nullptr;
}

class StructureBuilder {
 public:
    StructureBuilder(const compose::Document& document, const style::Styles& styles, PageSet& pages, Findings& findings)
        : document_(document), styles_(styles), pages_(pages), findings_(findings), leaves_(document.node_count) {}

    std::vector<NodeLeaves> run() {
        StructureNode root;
        root.role = "Document";
        root.language = pages_.language;
        // An element or a leaf for each node at most, nearly always.
        pages_.structure.reserve(std::size_t{document_.node_count} + 1);
        pages_.structure.push_back(root);
        if (document_.root != nullptr) walk_children(*document_.root, {0, pages_.language});
        return std::move(leaves_);
    }

 private:
    /// Where the walk stands: the structure element that takes what comes, and the language in force.
    struct Place {
        StructureId parent = 0;
        std::string_view language;
        bool in_contents = false;  // inside a table of contents
        bool in_head = false;      // inside a thead
    };

    StructureNode& node_at(StructureId id) { return pages_.structure[id]; }
    StructureDetails& details_of(StructureId id) { return node_at(id).details(pages_.arena); }

    StructureId add(StructureId parent, std::string_view role) {
        const auto id = static_cast<StructureId>(pages_.structure.size());
        StructureNode& node = pages_.structure.emplace_back();
        node.role = role;
        node.is_content = role.empty();
        append_kid(pages_.structure, parent, id);
        return id;
    }

    /// Content may not stand directly in a grouping element: consecutive words there share a paragraph.
    StructureId parent_of_words(const Place& place) {
        if (!is_grouping(node_at(place.parent).role)) return place.parent;
        if (open_paragraph_ == kNoStructure) open_paragraph_ = add(place.parent, "P");
        return open_paragraph_;
    }

    void walk(const Node& node, const Place& place) {
        if (!node.is_element()) {
            walk_text(node, place);
            return;
        }
        const style::ComputedStyle& style = styles_.of(node);
        if (style.display == Display::None || is_artifact(node)) return;
        if (style.floating == style::Float::Footnote) {
            walk_footnote(node, place);
            return;
        }
        const bool block = !is_inline(style.display);
        if (block) open_paragraph_ = kNoStructure;
        if (node.name == "img" || node.name == "svg") {
            walk_picture(node, place);
        } else {
            walk_element(node, place, block);
        }
        if (block) open_paragraph_ = kNoStructure;
    }

    void walk_text(const Node& node, const Place& place) {
        const bool opens_paragraph = is_grouping(node_at(place.parent).role) && open_paragraph_ == kNoStructure;
        if (opens_paragraph && kXmlSpace.has_all(node.text)) return;
        leaves_[node.index].content = add(parent_of_words(place), {});
    }

    void walk_element(const Node& node, Place place, bool block) {
        std::string_view role = role_in(node, place);
        const std::string_view parent_role = node_at(place.parent).role;
        const std::string_view own_language = node.attribute("lang");
        const bool language_changes = !own_language.empty() && own_language != place.language;
        if (role.empty() && language_changes) role = block && !holds_words_only(parent_role) ? "Div" : "Span";
        if (role == "Link" && place.in_contents) place.parent = add(parent_of_words(place), "Reference");
        if (!role.empty()) {
            place.parent = add(block ? place.parent : parent_of_words(place), role);
            describe(node, place);
            if (language_changes) node_at(place.parent).language = own_language;
        }
        if (!own_language.empty()) place.language = own_language;
        if (role == "TOC") place.in_contents = true;
        if (role == "THead") place.in_head = true;
        add_marker(node, place, role);
        walk_children(node, place);
        const bool is_field = node.has_attribute("data-signature-field");
        if (is_field) check_field(node);
        if (is_field || role == "Link") leaves_[node.index].content = add(place.parent, {});
    }

    /// A field has a name of its own, without periods (ISO 32000-1, 12.7.3.2), and says who signs (ISO
    /// 14289-1, 7.18.1).
    void check_field(const Node& node) {
        const std::string_view name = node.attribute("data-signature-field");
        const bool is_new = std::find(field_names_.begin(), field_names_.end(), name) == field_names_.end();
        field_names_.push_back(name);
        const bool named = !name.empty() && name.find('.') == std::string_view::npos && is_new;
        if (!named) findings_.error(say::kFieldName, document_.place(node), {name});
        if (node.attribute("title").empty()) findings_.error(say::kNoTooltip, document_.place(node), {name});
    }

    /// The call is a link to the note, which follows it (ISO 32000-1, 14.8.4.4: Reference, Note).
    void walk_footnote(const Node& node, Place place) {
        const StructureId words = parent_of_words(place);
        const StructureId link = add(add(words, "Reference"), "Link");
        leaves_[node.index].call = add(link, {});
        leaves_[node.index].content = add(link, {});
        place.parent = add(words, "Note");
        describe(node, place);
        if (node.has_attribute("lang") && node.attribute("lang") != place.language) {
            place.language = node_at(place.parent).language = node.attribute("lang");
        }
        if (styles_.footnote_marker(node) != nullptr) leaves_[node.index].marker = add(add(place.parent, "Lbl"), {});
        walk_children(node, place);
    }

    /// In a table of contents lists and their items have roles of their own (14.8.4.3.3).
    [[nodiscard]] std::string_view role_in(const Node& node, const Place& place) {
        const std::string_view role = role_of(node);
        if (!place.in_contents) return role;
        if (role == "LI") return "TOCI";
        if (role == "L") return node_at(place.parent).role == "TOC" ? std::string_view() : "TOC";
        return role;
    }

    /// Whether elements without a box of their own hold items of the grid: such a group (a language, a list) stays
    /// whole, in the order of the document.
    [[nodiscard]] bool groups_items(const Node& grid) const {
        for (const Node* child = grid.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element() && styles_.of(*child).display == Display::Contents) return true;
        }
        return false;
    }

    void walk_children(const Node& node, const Place& place) {
        if (styles_.before(node) != nullptr) leaves_[node.index].before = add(parent_of_words(place), {});
        const style::ComputedStyle& style = styles_.of(node);
        const bool by_columns = style.reading_flow == style::ReadingFlow::GridColumns && !groups_items(node);
        if (style.display == Display::Grid && by_columns) {
            walk_by_columns(node, place);
        } else {
            for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling)
                walk(*child, place);
        }
        if (styles_.after(node) != nullptr) leaves_[node.index].after = add(parent_of_words(place), {});
    }

    /// reading-flow: grid-columns (CSS Display 4, section 4.1): the first column whole, then the next.
    void walk_by_columns(const Node& grid, const Place& place) {
        std::vector<GridItem> items = place_grid_items(grid, styles_);
        std::stable_sort(items.begin(), items.end(),
                         [](const GridItem& a, const GridItem& b) { return a.column < b.column; });
        for (const GridItem& item : items) walk(*item.node, place);
    }

    void add_marker(const Node& node, Place& place, std::string_view role) {
        if (role != "LI") return;
        const style::ComputedStyle& style = styles_.of(node);
        const style::ComputedStyle* marker = styles_.marker(node);
        const bool marked = style.list_style != style::ListStyle::None || !style.list_marker.empty() ||
                            (marker != nullptr && marker->has_content);
        if (marked && style.display == Display::ListItem) {
            leaves_[node.index].marker = add(add(place.parent, "Lbl"), {});
        }
        place.parent = add(place.parent, "LBody");
    }

    /// A picture inside a figure is that figure's content; elsewhere it is a Figure itself.
    void walk_picture(const Node& node, const Place& place) {
        StructureId figure = place.parent;
        if (node_at(figure).role != "Figure") figure = add(parent_of_words(place), "Figure");
        std::string_view alternative = node.attribute(node.name == "img" ? "alt" : "aria-label");
        if (const Node* title = title_of(node); alternative.empty() && title != nullptr) {
            alternative = pages_.arena.keep(text_of(*title));
        }
        if (node_at(figure).details().alternative.empty()) details_of(figure).alternative = alternative;
        leaves_[node.index].content = add(figure, {});
    }

    void describe(const Node& node, const Place& place) {
        const std::string_view role = node_at(place.parent).role;
        if (role == "L") details_of(place.parent).list_numbering = numbering_of(node);
        if (role == "Figure") details_of(place.parent).alternative = node.attribute("aria-label");
        if (node.name == "abbr") details_of(place.parent).title = node.attribute("title");
        if (role == "Note") describe_note(node, place.parent);
        if (role == "TH" || role == "TD") describe_cell(node, place, role == "TH");
    }

    [[nodiscard]] std::string_view numbering_of(const Node& list) const {
        for (const Node* child = list.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element()) return list_numbering(styles_.of(*child).list_style);
        }
        return "None";
    }

    /// Every Note has an ID (ISO 14289-1, 7.9).
    void describe_note(const Node& node, StructureId id) {
        details_of(id).identifier =
            node.has_attribute("id") ? node.attribute("id") : pages_.arena.keep("note-" + integer_text(id));
    }

    void describe_cell(const Node& node, const Place& place, bool is_head) {
        StructureDetails& cell = details_of(place.parent);
        cell.column_span = span_of(node, "colspan");
        cell.row_span = span_of(node, "rowspan");
        cell.identifier = node.attribute("id");
        cell.headers = identifiers_in(node.attribute("headers"));
        if (!is_head) return;
        const std::string_view scope = node.attribute("scope");
        if (scope.empty()) {
            cell.scope = place.in_head ? TableScope::Column : TableScope::Row;
        } else {
            cell.scope = scope.starts_with("row") ? TableScope::Row : TableScope::Column;
        }
    }

    static std::uint16_t span_of(const Node& node, std::string_view attribute) {
        const std::int64_t span = parse_integer(node.attribute(attribute)).value_or(1);
        return static_cast<std::uint16_t>(std::clamp<std::int64_t>(span, 1, 1'000));
    }

    std::span<const std::string_view> identifiers_in(std::string_view names) {
        std::vector<std::string_view> identifiers;
        while (!names.empty()) {
            const std::size_t end = std::min(names.find(' '), names.size());
            if (end > 0) identifiers.push_back(names.substr(0, end));
            names.remove_prefix(std::min(end + 1, names.size()));
        }
        return pages_.arena.keep(std::span<const std::string_view>(identifiers));
    }

    const compose::Document& document_;
    const style::Styles& styles_;
    PageSet& pages_;
    Findings& findings_;
    std::vector<NodeLeaves> leaves_;
    std::vector<std::string_view> field_names_;
    StructureId open_paragraph_ = kNoStructure;
};

}  // namespace

std::vector<NodeLeaves> build_structure(const compose::Document& document, const style::Styles& styles, PageSet& pages,
                                        Findings& findings) {
    return StructureBuilder(document, styles, pages, findings).run();
}

bool words_go_on(const std::vector<StructureNode>& structure, StructureId leaf) {
    for (StructureId node = leaf; node != kNoStructure; node = structure[node].parent) {
        if (node != leaf && !is_part_of_line(structure[node].role)) return false;
        if (structure[node].parent == kNoStructure) return false;
        const StructureNode& parent = structure[structure[node].parent];
        const StructureId end = parent.role == "Link" ? parent.last_kid : kNoStructure;  // a link's last is no word
        if (structure[node].next != end) return true;
    }
    return false;
}

}  // namespace concordia::layout
