// Texts are gathered in one buffer and named by offset until it is complete. Collapsing looks only at the last
// character that was kept, so it works across the borders of inline boxes.
#include "layout/inline_content.h"

#include <algorithm>

#include "layout/box_model.h"
#include "layout/inline_atom.h"
#include "layout/messages.h"
#include "layout/text_properties.h"
#include "layout/white_space.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;
using style::Display;
using text::ParagraphItem;

/// A page number's place: three figures, whatever they will be.
constexpr std::string_view kReservedDigits = "0000";

constexpr std::size_t kUsualItems = 8;  // most paragraphs have no more

class InlineCollector {
 public:
    InlineCollector(Context& context, const Node& block, const ComputedStyle& style, Length available)
        : context_(context), available_(available) {
        root_.node = &block;
        root_.style = &style;
        root_.language = block.language();
        root_.typeface = &context.typeface(style, root_.language, block);
        if (style.underline) root_.underline = style.colour;
        content_.items.reserve(kUsualItems);
        content_.sources.reserve(kUsualItems);
    }

    void add(const InlineNode& inline_node) {
        switch (inline_node.part) {
            case InlineNode::Part::Whole:
                add_node(*inline_node.node, root_);
                break;
            case InlineNode::Part::Before:
                add_before(*inline_node.node, root_);
                break;
            case InlineNode::Part::After:
                add_after(*inline_node.node, root_);
                break;
            case InlineNode::Part::FootnoteMarker:
                add_pseudo(*inline_node.node, context_.input.styles.footnote_marker(*inline_node.node),
                           context_.generated.of(*inline_node.node).footnote_marker, leaves(*inline_node.node).marker,
                           root_);
                break;
            case InlineNode::Part::Continued:
                add_pieces(context_.generated.of(*inline_node.node).continued, kNoStructure, root_);
                break;
            case InlineNode::Part::Marker:
                add_pieces(context_.generated.of(*inline_node.node).marker, leaves(*inline_node.node).marker, root_);
                break;
        }
    }

    InlineContent finish() {
        end_line(!words_go_on(context_.structure, last_words()));
        point_texts();
        const bool blank = std::all_of(content_.items.begin(), content_.items.end(), [](const ParagraphItem& item) {
            return item.kind != ParagraphItem::Kind::Atom && item.kind != ParagraphItem::Kind::Leader &&
                   item.text.empty() && item.width == Length{};
        });
        if (blank) content_.items.clear();
        return std::move(content_);
    }

 private:
    /// The inline box that content goes into.
    struct Parent {
        const Node* node = nullptr;
        const ComputedStyle* style = nullptr;
        const Typeface* typeface = nullptr;
        std::string_view language;
        std::int32_t box = -1;
        Length raise;
        Point offset;
        Colour underline = kTransparent;
    };

    const NodeLeaves& leaves(const Node& node) { return context_.leaves[node.index]; }

    void add_node(const Node& node, const Parent& parent) {
        if (!node.is_element()) {
            add_text(node.text, leaves(node).content, node, parent);
            return;
        }
        const ComputedStyle& style = context_.style_of(node);
        if (style.display == Display::None) return;
        if (style.floating == style::Float::Footnote) {
            add_footnote(node, parent);
            return;
        }
        const std::vector<Event>& events = context_.generated.of(node).events;
        content_.events.insert(content_.events.end(), events.begin(), events.end());
        if (style.floating != style::Float::None) context_.report(say::kNotHonoured, node, {"float"});
        if (node.name == "br") {
            add_break(parent);
        } else if (node.name == "img" || node.name == "svg" || style.display == Display::InlineBlock) {
            add_atom(node, style, parent);
        } else if (style.display == Display::Inline) {
            add_inline_box(node, style, parent);
        } else if (style.display == Display::Contents) {
            add_children(node, parent);
        } else {
            context_.report(say::kNotHonoured, node, {"display: block inside a line"});
            add_atom(node, style, parent);
        }
    }

    void add_children(const Node& node, const Parent& parent) {
        add_before(node, parent);
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            add_node(*child, parent);
        }
        add_after(node, parent);
    }

    /// Baseline of an inline box within its parent's (CSS 2.2, section 10.8.1).
    static Length raise_of(const ComputedStyle& style, const Typeface& typeface, const Parent& parent) {
        const Length parent_size = parent.style->font.size;
        switch (style.vertical_align) {
            case style::VerticalAlign::Super:
                return parent_size / 3;
            case style::VerticalAlign::Sub:
                return -(parent_size / 5);
            case style::VerticalAlign::Middle:
                return parent.typeface->x_height / 2 - (typeface.ascent - typeface.descent) / 2;
            default:
                return style.baseline_shift;
        }
    }

    Point offset_of(const ComputedStyle& style, const Parent& parent) const {
        if (style.position != style::Position::Relative) return parent.offset;
        const Point own = relative_offset(style, available_);
        return {parent.offset.x + own.x, parent.offset.y + own.y};
    }

    Parent inside(const Node& node, const ComputedStyle& style, const Parent& parent) {
        Parent inner = parent;
        inner.node = &node;
        inner.style = &style;
        if (node.has_attribute("lang")) inner.language = node.attribute("lang");
        inner.typeface = &context_.typeface(style, inner.language, node);
        inner.raise = parent.raise + raise_of(style, *inner.typeface, parent);
        inner.offset = offset_of(style, parent);
        if (style.underline) inner.underline = style.colour;
        inner.box = static_cast<std::int32_t>(content_.boxes.size());
        return inner;
    }

    void open_box(const Parent& inner, std::int32_t outer_box) {
        const BoxModel edges = box_edges(*inner.style, available_);
        InlineBox box;
        box.node = inner.node;
        box.style = inner.style;
        box.typeface = inner.typeface;
        box.parent = outer_box;
        box.raise = inner.raise;
        box.offset = inner.offset;
        box.left_margin = edges.margin[style::Left];
        box.right_margin = edges.margin[style::Right];
        box.left_edge = edges.edge(style::Left);
        box.right_edge = edges.edge(style::Right);
        box.top_edge = edges.edge(style::Top);
        box.bottom_edge = edges.edge(style::Bottom);
        box.open_item = static_cast<std::uint32_t>(content_.items.size());
        content_.boxes.push_back(box);
        ParagraphItem item;
        item.kind = ParagraphItem::Kind::OpenBox;
        item.width = box.left_margin + box.left_edge;
        push(item, inner, kNoStructure);
    }

    void close_box(const Parent& inner) {
        InlineBox& box = content_.boxes[static_cast<std::size_t>(inner.box)];
        box.close_item = static_cast<std::uint32_t>(content_.items.size());
        ParagraphItem item;
        item.kind = ParagraphItem::Kind::CloseBox;
        item.width = box.right_margin + box.right_edge;
        push(item, inner, kNoStructure);
    }

    void add_inline_box(const Node& node, const ComputedStyle& style, const Parent& parent) {
        const Parent inner = inside(node, style, parent);
        open_box(inner, parent.box);
        if (node.name == "a" && node.has_attribute("href")) {
            content_.boxes.back().link_target = node.attribute("href");
            content_.boxes.back().link_structure = leaves(node).content;
        }
        add_children(node, inner);
        close_box(inner);
    }

    void add_before(const Node& node, const Parent& parent) {
        const Generated& generated = context_.generated.of(node);
        add_pseudo(node, context_.input.styles.before(node), generated.before, leaves(node).before, parent);
    }

    void add_after(const Node& node, const Parent& parent) {
        const Generated& generated = context_.generated.of(node);
        add_pseudo(node, context_.input.styles.after(node), generated.after, leaves(node).after, parent);
    }

    void add_pseudo(const Node& node, const ComputedStyle* style, const GeneratedPieces& pieces, StructureId structure,
                    const Parent& parent) {
        if (style == nullptr || style->display == Display::None) return;
        Parent inner = inside(node, *style, parent);
        open_box(inner, parent.box);
        add_pieces(pieces, structure, inner);
        close_box(inner);
    }

    /// The call stays in the line and leads to its note.
    void add_footnote(const Node& node, const Parent& parent) {
        const ComputedStyle* style = context_.input.styles.footnote_call(node);
        if (style == nullptr) return;
        Parent inner = inside(node, *style, parent);
        inner.language = parent.language;
        open_box(inner, parent.box);
        content_.boxes.back().link_target = context_.arena.keep("#" + std::string(footnote_name(node, context_.arena)));
        content_.boxes.back().link_structure = leaves(node).content;
        add_pieces(context_.generated.of(node).footnote_call, leaves(node).call, inner);
        content_.footnotes.push_back({&node, static_cast<std::uint32_t>(content_.items.size())});
        close_box(inner);
    }

    void add_pieces(const GeneratedPieces& pieces, StructureId structure, const Parent& parent) {
        for (const GeneratedPiece& piece : pieces) {
            if (piece.kind == GeneratedPiece::Kind::Text) {
                add_text(piece.text, structure, *parent.node, parent);
                continue;
            }
            ParagraphItem item = text_item(parent);
            const bool leader = piece.kind == GeneratedPiece::Kind::Leader;
            if (leader) item.kind = ParagraphItem::Kind::Leader;
            item.text = leader ? piece.text : kReservedDigits;
            item.reserve_digits = !leader;
            push(item, parent, leader ? kNoStructure : structure);
            if (!leader) content_.sources.back().late_target = piece.text;
            after_space_ = false;
        }
    }

    static ParagraphItem text_item(const Parent& parent) {
        ParagraphItem item;
        item.style = parent.typeface->style;
        item.raise = parent.raise;
        item.no_wrap = parent.style->white_space == style::WhiteSpace::NoWrap ||
                       parent.style->white_space == style::WhiteSpace::Pre;
        item.hyphenation = hyphenation_of(parent.style->hyphens);
        return item;
    }

    void add_text(std::string_view text, StructureId structure, const Node& node, const Parent& parent) {
        collapsed_.clear();
        after_space_ = collapse(text, parent.style->white_space, after_space_, collapsed_);
        if (collapsed_.empty()) return;
        const text::Case letter_case = case_of(parent.style->text_transform);
        if (letter_case != text::Case::None) collapsed_ = text::transformed(collapsed_, letter_case, parent.language);
        push_characters(collapsed_, text_item(parent), parent, structure);
        content_.sources.back().node = &node;
    }

    void push_characters(std::string_view characters, const ParagraphItem& item, const Parent& parent,
                         StructureId structure) {
        texts_.push_back({static_cast<std::uint32_t>(content_.items.size()), content_.characters.size(),
                          characters.size(), !preserves_spaces(parent.style->white_space)});
        content_.characters.insert(content_.characters.end(), characters.begin(), characters.end());
        push(item, parent, structure);
    }

    void add_break(const Parent& parent) {
        end_line(false);
        push_characters("\n", text_item(parent), parent, kNoStructure);
        texts_.back().collapsible = false;
        after_space_ = true;
    }

    void add_atom(const Node& node, const ComputedStyle& style, const Parent& parent) {
        InlineAtom atom = make_atom(context_, node, style, available_);
        ParagraphItem item;
        item.kind = ParagraphItem::Kind::Atom;
        item.width = atom.width;
        item.ascent = atom.ascent;
        item.descent = atom.descent;
        item.raise = parent.raise + raise_of_atom(style, atom, parent);
        push(item, parent, kNoStructure);
        content_.sources.back().node = &node;
        content_.sources.back().atom = static_cast<std::int32_t>(content_.atoms.size());
        content_.sources.back().raise = item.raise;
        content_.sources.back().offset = offset_of(style, parent);
        content_.events.insert(content_.events.end(), atom.content.events.begin(), atom.content.events.end());
        content_.atoms.push_back(std::move(atom));
        after_space_ = false;
    }

    /// Top and bottom are those of the parent's strut, so that alignment is known before the line is.
    static Length raise_of_atom(const ComputedStyle& style, const InlineAtom& atom, const Parent& parent) {
        const Typeface& strut = *parent.typeface;
        switch (style.vertical_align) {
            case style::VerticalAlign::Middle:
                return strut.x_height / 2 - (atom.ascent - atom.descent) / 2;
            case style::VerticalAlign::Top:
                return strut.ascent + strut.half_leading - atom.ascent;
            case style::VerticalAlign::Bottom:
                return atom.descent - strut.descent - strut.half_leading;
            case style::VerticalAlign::Super:
                return parent.style->font.size / 3;
            case style::VerticalAlign::Sub:
                return -(parent.style->font.size / 5);
            case style::VerticalAlign::Baseline:
                break;
        }
        return style.baseline_shift;
    }

    void push(const ParagraphItem& item, const Parent& parent, StructureId structure) {
        InlineSource source;
        source.node = parent.node;
        source.style = parent.style;
        source.typeface = parent.typeface;
        source.structure = structure;
        source.box = parent.box;
        source.raise = parent.raise;
        source.offset = parent.offset;
        source.underline = parent.underline;
        content_.items.push_back(item);
        content_.sources.push_back(source);
    }

    /// The leaf of the last words, kNoStructure when something else came since.
    [[nodiscard]] StructureId last_words() const {
        return ends_in_words() ? content_.sources[texts_.back().item].structure : kNoStructure;
    }

    [[nodiscard]] bool ends_in_words() const {
        if (texts_.empty() || !texts_.back().collapsible) return false;
        for (std::size_t item = texts_.back().item + 1; item < content_.items.size(); ++item) {
            if (content_.items[item].kind != ParagraphItem::Kind::CloseBox) return false;
        }
        return true;
    }

    /// A collapsible space at the end of a line has no width (CSS Text 3, section 4.1.2). It goes at the end of all
    /// words; between words it stays, or comes, so that whoever reads or copies them finds them apart.
    void end_line(bool is_last) {
        if (!ends_in_words() || texts_.back().length == 0) return;
        TextRange& last = texts_.back();
        const bool has_space = content_.characters[last.begin + last.length - 1] == ' ';
        if (is_last && has_space) --last.length;
        if (is_last || has_space) return;
        content_.characters.push_back(' ');
        ++last.length;
    }

    void point_texts() {
        const std::string_view all(content_.characters.data(), content_.characters.size());
        for (const TextRange& range : texts_) content_.items[range.item].text = all.substr(range.begin, range.length);
    }

    struct TextRange {
        std::uint32_t item = 0;
        std::size_t begin = 0, length = 0;  // in InlineContent::characters
        bool collapsible = true;
    };

    Context& context_;
    Length available_;
    Parent root_;
    InlineContent content_;
    std::vector<TextRange> texts_;
    std::string collapsed_;
    bool after_space_ = true;  // a collapsible space here would collapse
};

}  // namespace

bool InlineBox::is_drawn() const {
    return !link_target.empty() || paints(*style);
}

InlineContent collect_inline(Context& context, const Node& block, const ComputedStyle& style,
                             const std::vector<InlineNode>& nodes, Length available) {
    InlineCollector collector(context, block, style, available);
    for (const InlineNode& node : nodes) collector.add(node);
    return collector.finish();
}

}  // namespace concordia::layout
