// The walk keeps the counters; each element's parts are evaluated at its place in the document, as CSS Lists 3 section
// 4.3 asks: counters change before the element's own content is made, ::before's before its.
#include "layout/generated_content.h"

#include <algorithm>
#include <string>

#include "base/number.h"
#include "layout/counters.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ContentPart;

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

void append_collapsed(std::string_view text, std::string& out) {
    for (const char character : text) {
        if (!is_space(character)) {
            out += character;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
}

void append_text_of(const Node& node, std::string& out) {
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (child->is_element()) {
            append_text_of(*child, out);
        } else {
            append_collapsed(child->text, out);
        }
    }
}

const std::string kFootnote = "footnote";  // the counter of footnotes, of the whole document

class Generator {
 public:
    Generator(const style::Styles& styles, PageSet& pages, std::vector<std::uint32_t>& entries,
              std::vector<Generated>& generated)
        : styles_(styles), pages_(pages), entries_(entries), generated_(generated) {}

    void collect_identifiers(const Node& node) {
        const std::string_view identifier = node.attribute("id");
        if (!identifier.empty()) identifiers_.emplace(identifier, &node);
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element()) collect_identifiers(*child);
        }
    }

    void walk(const Node& node) {
        const style::ComputedStyle& style = styles_.of(node);
        if (style.display == style::Display::None) return;
        count(node, style);
        Generated own;
        note_events(node, style, own);
        if (style.display == style::Display::ListItem) make_marker(node, style, own);
        if (style.floating == style::Float::Footnote) make_footnote_parts(node, own);
        make_pseudo(node, styles_.continued(node), own.continued);
        counters_.enter_children();
        make_pseudo(node, styles_.before(node), own.before);
        const std::uint32_t slot = reserve(node, own);
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element()) walk(*child);
        }
        GeneratedPieces after;
        make_pseudo(node, styles_.after(node), after);
        counters_.leave_children();
        if (!after.empty()) generated_[slot != 0 ? slot : add(node)].after = std::move(after);
    }

 private:
    std::uint32_t add(const Node& node) {
        generated_.emplace_back();
        entries_[node.index] = static_cast<std::uint32_t>(generated_.size() - 1);
        return entries_[node.index];
    }

    std::uint32_t reserve(const Node& node, Generated& own) {
        const bool says_nothing = own.before.empty() && own.marker.empty() && own.events.empty() &&
                                  own.footnote_call.empty() && own.footnote_marker.empty() && own.continued.empty();
        if (says_nothing) return 0;
        const std::uint32_t slot = add(node);
        generated_[slot] = std::move(own);
        return slot;
    }

    /// Own changes, then HTML's hints: `ol start`, `li value`. The default sheet counts list items itself.
    void count(const Node& node, const style::ComputedStyle& style) {
        static const std::string kListItem = "list-item";
        counters_.apply(style);
        if (node.parent == nullptr) counters_.reset(kFootnote, 0);
        if (style.floating == style::Float::Footnote) count_footnote(style);
        const auto start = parse_integer(node.attribute("start"));
        if (node.name == "ol" && start) counters_.set(kListItem, *start - 1);
        const auto value = parse_integer(node.attribute("value"));
        if (node.name == "li" && value) counters_.set(kListItem, *value);
    }

    /// Every footnote counts itself (CSS GCPM 3, section 2.3).
    void count_footnote(const style::ComputedStyle& style) {
        const bool counted = std::any_of(style.counter_increment.begin(), style.counter_increment.end(),
                                         [](const style::CounterChange& change) { return change.name == kFootnote; });
        if (!counted) counters_.increment(kFootnote, 1);
    }

    void make_footnote_parts(const Node& node, Generated& own) {
        if (!node.has_attribute("id")) {
            own.events.push_back({Event::Kind::Destination, footnote_name(node, pages_.arena), {}, {}, 0});
        }
        make_pseudo(node, styles_.footnote_call(node), own.footnote_call);
        make_pseudo(node, styles_.footnote_marker(node), own.footnote_marker);
    }

    void note_events(const Node& node, const style::ComputedStyle& style, Generated& own) {
        const std::string_view identifier = node.attribute("id");
        if (!identifier.empty()) own.events.push_back({Event::Kind::Destination, identifier, {}, {}, 0});
        for (const auto& [name, content] : style.string_set) {
            own.events.push_back({Event::Kind::SetString, pages_.arena.keep(name), words(node, content), {}, 0});
        }
        if (style.bookmark_level <= 0) return;
        const std::string_view title =
            style.bookmark_label.empty() ? pages_.arena.keep(text_of(node)) : words(node, style.bookmark_label);
        own.events.push_back(
            {Event::Kind::Bookmark, {}, title, node.language(), static_cast<std::uint32_t>(style.bookmark_level)});
    }

    void make_pseudo(const Node& node, const style::ComputedStyle* style, GeneratedPieces& pieces) {
        if (style == nullptr || style->display == style::Display::None) return;
        counters_.apply(*style);
        evaluate(node, style->content, pieces);
    }

    /// ::marker content, else a string, else the list style (CSS Lists 3, section 3.2).
    void make_marker(const Node& node, const style::ComputedStyle& style, Generated& own) {
        const style::ComputedStyle* marker = styles_.marker(node);
        if (marker != nullptr && marker->has_content) {
            evaluate(node, marker->content, own.marker);
            return;
        }
        if (!style.list_marker.empty()) {
            own.marker.push_back({GeneratedPiece::Kind::Text, pages_.arena.keep(style.list_marker)});
            return;
        }
        std::string sign = counter_text(counters_.value("list-item"), style.list_style);
        if (sign.empty()) return;
        if (style.list_style >= style::ListStyle::Decimal) sign += '.';
        own.marker.push_back({GeneratedPiece::Kind::Text, pages_.arena.keep(sign)});
        own.marker_is_bullet = true;
    }

    std::string_view words(const Node& node, const style::Content& content) {
        GeneratedPieces pieces;
        evaluate(node, content, pieces);
        std::string all;
        for (const GeneratedPiece& piece : pieces) {
            if (piece.kind == GeneratedPiece::Kind::Text) all += piece.text;
        }
        return pages_.arena.keep(all);
    }

    void evaluate(const Node& node, const style::Content& content, GeneratedPieces& pieces) {
        for (const ContentPart& part : content) {
            GeneratedPiece piece;
            piece.text = pages_.arena.keep(evaluated(node, part));
            if (part.kind == ContentPart::Kind::TargetCounter) piece.kind = GeneratedPiece::Kind::PageReference;
            if (part.kind == ContentPart::Kind::Leader) piece.kind = GeneratedPiece::Kind::Leader;
            if (!piece.text.empty()) pieces.push_back(piece);
        }
    }

    std::string evaluated(const Node& node, const ContentPart& part) {
        switch (part.kind) {
            case ContentPart::Kind::Text:
            case ContentPart::Kind::Leader:
                return part.name;
            case ContentPart::Kind::Attribute:
                return std::string(node.attribute(part.name));
            case ContentPart::Kind::Counter:
                return counter_text(counters_.value(part.name), part.list_style);
            case ContentPart::Kind::Counters:
                return all_counters(part);
            case ContentPart::Kind::ElementText:
                return text_of(node);
            case ContentPart::Kind::TargetCounter:
                return std::string(target(node, part));
            case ContentPart::Kind::TargetText:
                return target_text(node, part);
            case ContentPart::Kind::StringValue:
                break;  // margin boxes only
        }
        return {};
    }

    std::string all_counters(const ContentPart& part) {
        std::string text;
        for (const std::int64_t value : counters_.values(part.name)) {
            if (!text.empty()) text += part.separator;
            text += counter_text(value, part.list_style);
        }
        return text;
    }

    /// The destination that the attribute named in the part points to, without its '#'.
    static std::string_view target(const Node& node, const ContentPart& part) {
        std::string_view name = node.attribute(part.separator.empty() ? std::string_view("href") : part.separator);
        if (name.starts_with('#')) name.remove_prefix(1);
        return name;
    }

    std::string target_text(const Node& node, const ContentPart& part) const {
        const auto found = identifiers_.find(target(node, part));
        return found == identifiers_.end() ? std::string() : text_of(*found->second);
    }

    const style::Styles& styles_;
    PageSet& pages_;
    std::vector<std::uint32_t>& entries_;
    std::vector<Generated>& generated_;
    std::unordered_map<std::string_view, const Node*> identifiers_;
    Counters counters_;
};

}  // namespace

GeneratedContent::GeneratedContent(const compose::Document& document, const style::Styles& styles, PageSet& pages)
    : entries_(document.node_count), generated_(1) {
    if (document.root == nullptr) return;
    Generator generator(styles, pages, entries_, generated_);
    generator.collect_identifiers(*document.root);
    generator.walk(*document.root);
}

const Generated& GeneratedContent::of(const Node& node) const {
    return generated_[entries_[node.index]];
}

std::string_view footnote_name(const Node& node, Arena& arena) {
    const std::string_view identifier = node.attribute("id");
    return identifier.empty() ? arena.keep("footnote-" + integer_text(node.index)) : identifier;
}

std::string text_of(const Node& node) {
    std::string text;
    append_text_of(node, text);
    if (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}  // namespace concordia::layout
