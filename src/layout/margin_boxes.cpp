// Each side of the page has three boxes in a row or column; margin_box_sizes shares its length out. Corners are as
// large as the margins they lie in. Across its side, or in a corner, a box stands as its own margins ask.
#include "layout/margin_boxes.h"

#include <algorithm>
#include <array>

#include "layout/box_painting.h"
#include "layout/counters.h"
#include "layout/galley.h"
#include "layout/margin_box_sizes.h"
#include "layout/page_messages.h"
#include "layout/page_text.h"
#include "text/paragraph.h"

namespace concordia::layout {
namespace {

using style::ComputedStyle;
using style::MarginBox;

struct Boxed {
    const ComputedStyle* style = nullptr;
    std::string words;
    text::TextStyle text_style;
    Rectangle area;
    [[nodiscard]] bool present() const { return style != nullptr; }
};

std::string string_value(const style::ContentPart& part, const NamedStrings& strings) {
    const auto found = strings.find(part.name);
    if (found == strings.end()) return {};
    if (part.which == "start") return std::string(found->second.start);
    return std::string(part.which == "last" ? found->second.last : found->second.first);
}

std::string words_of(const style::Content& content, const MarginContext& context, const PageSet& pages) {
    std::string words;
    for (const style::ContentPart& part : content) {
        switch (part.kind) {
            case style::ContentPart::Kind::Text:
                words += part.name;
                break;
            case style::ContentPart::Kind::Counter:
                if (part.name == "pages")
                    words += counter_text(static_cast<std::int64_t>(pages.pages.size()), part.list_style);
                else
                    words += counter_text(static_cast<std::int64_t>(context.page) + 1, part.list_style);
                break;
            case style::ContentPart::Kind::StringValue:
                words += string_value(part, context.strings);
                break;
            default:
                break;
        }
    }
    return words;
}

class MarginBoxes {
 public:
    MarginBoxes(const MarginContext& context, const LayoutInput& input, PageSet& pages, Findings& findings)
        : context_(context), input_(input), pages_(pages), findings_(findings), page_(pages.pages[context.page]) {
        const ComputedStyle& box = context.style.box;
        for (const style::Side side : {style::Top, style::Bottom})
            margin_[side] = box.margin[side].resolved(page_.height);
        for (const style::Side side : {style::Left, style::Right})
            margin_[side] = box.margin[side].resolved(page_.width);
    }

    void draw() {
        const Length inner_width = page_.width - margin_[style::Left] - margin_[style::Right];
        const Length inner_height = page_.height - margin_[style::Top] - margin_[style::Bottom];
        const Length right = page_.width - margin_[style::Right];
        const Length bottom = page_.height - margin_[style::Bottom];
        draw_row({MarginBox::TopLeft, MarginBox::TopCenter, MarginBox::TopRight},
                 {margin_[style::Left], {}, inner_width, margin_[style::Top]}, style::Top);
        draw_row({MarginBox::BottomLeft, MarginBox::BottomCenter, MarginBox::BottomRight},
                 {margin_[style::Left], bottom, inner_width, margin_[style::Bottom]}, style::Bottom);
        draw_column({MarginBox::LeftTop, MarginBox::LeftMiddle, MarginBox::LeftBottom},
                    {{}, margin_[style::Top], margin_[style::Left], inner_height}, style::Left);
        draw_column({MarginBox::RightTop, MarginBox::RightMiddle, MarginBox::RightBottom},
                    {right, margin_[style::Top], margin_[style::Right], inner_height}, style::Right);
        draw_corner(MarginBox::TopLeftCorner, {{}, {}, margin_[style::Left], margin_[style::Top]},
                    {style::Left, style::Top});
        draw_corner(MarginBox::TopRightCorner, {right, {}, margin_[style::Right], margin_[style::Top]},
                    {style::Right, style::Top});
        draw_corner(MarginBox::BottomLeftCorner, {{}, bottom, margin_[style::Left], margin_[style::Bottom]},
                    {style::Left, style::Bottom});
        draw_corner(MarginBox::BottomRightCorner, {right, bottom, margin_[style::Right], margin_[style::Bottom]},
                    {style::Right, style::Bottom});
    }

 private:
    Boxed make(MarginBox which) {
        const auto& style = context_.style.margin_boxes[static_cast<std::size_t>(which)];
        if (!style) return {};
        return {style.get(), words_of(style->content, context_, pages_), text_style(*style, pages_.language), {}};
    }

    /// What stands around the content from `before` to `after`; with `border-box` padding and border are inside.
    static Length around(const ComputedStyle& style, style::Side before, style::Side after, bool border_box) {
        const Length margins = style.margin[before].resolved({}) + style.margin[after].resolved({});
        if (border_box) return margins;
        return margins + style.padding[before].resolved({}) + style.padding[after].resolved({}) +
               style.border[before].width + style.border[after].width;
    }

    /// `whole`: of the side, which percentages count from.
    std::optional<MarginBoxWish> wished_width(const Boxed& box, Length whole) {
        if (!box.present()) return std::nullopt;
        const ComputedStyle& style = *box.style;
        const Length edges = around(style, style::Left, style::Right, false);
        const text::IntrinsicWidths text = text::measure(input_.engine, items_of(box));
        return wish({style.width, style.min_width, style.max_width}, {text.minimum + edges, text.maximum + edges},
                    around(style, style::Left, style::Right, style.border_box), whole);
    }

    /// The margin fixes the width of a column's boxes, so their text has one height.
    std::optional<MarginBoxWish> wished_height(const Boxed& box, Rectangle side, bool outside_first) {
        if (!box.present()) return std::nullopt;
        const ComputedStyle& style = *box.style;
        text::ParagraphSettings settings;
        settings.width = inner_area(style, {{}, {}, fixed_width(style, side.width, outside_first).size, {}}).width;
        const std::size_t lines = text::set_paragraph(input_.engine, items_of(box), settings).lines.size();
        const Length height =
            style.line_height * static_cast<std::int64_t>(lines) + around(style, style::Top, style::Bottom, false);
        return wish({style.height, style.min_height, style.max_height}, {height, height},
                    around(style, style::Top, style::Bottom, style.border_box), side.height);
    }

    struct Wanted {
        style::Dimension size, least, most;
    };
    static MarginBoxWish wish(const Wanted& wanted, text::IntrinsicWidths content, Length edges, Length whole) {
        using Kind = style::Dimension::Kind;
        const auto outer = [&](const style::Dimension& dimension) -> std::optional<Length> {
            if (dimension.kind == Kind::MinContent) return content.minimum;
            if (dimension.kind == Kind::MaxContent) return content.maximum;
            if (dimension.kind == Kind::Auto || dimension.kind == Kind::None) return std::nullopt;
            return dimension.resolved(whole) + edges;
        };
        return {outer(wanted.size), content.minimum, content.maximum, outer(wanted.least).value_or(Length()),
                outer(wanted.most)};
    }

    /// The sides of a box's place that lie away from the page area, in the dimensions that the page's margin fixes.
    struct Outside {
        std::optional<style::Side> horizontal, vertical;
    };

    void draw_row(std::array<MarginBox, 3> names, Rectangle side, style::Side outside) {
        std::array<Boxed, 3> boxes{make(names[0]), make(names[1]), make(names[2])};
        const auto widths = margin_box_sizes({wished_width(boxes[0], side.width), wished_width(boxes[1], side.width),
                                              wished_width(boxes[2], side.width)},
                                             side.width);
        const std::array<Length, 3> lefts{side.x, side.x + (side.width - widths[1]) / 2, side.right() - widths[2]};
        for (std::size_t i = 0; i < 3; ++i) {
            draw_at(boxes[i], {lefts[i], side.y, widths[i], side.height}, {std::nullopt, outside});
        }
    }

    void draw_column(std::array<MarginBox, 3> names, Rectangle side, style::Side outside) {
        std::array<Boxed, 3> boxes{make(names[0]), make(names[1]), make(names[2])};
        const bool first = outside == style::Left;
        const auto heights =
            margin_box_sizes({wished_height(boxes[0], side, first), wished_height(boxes[1], side, first),
                              wished_height(boxes[2], side, first)},
                             side.height);
        const std::array<Length, 3> tops{side.y, side.y + (side.height - heights[1]) / 2, side.bottom() - heights[2]};
        for (std::size_t i = 0; i < 3; ++i) {
            draw_at(boxes[i], {side.x, tops[i], side.width, heights[i]}, {outside, std::nullopt});
        }
    }

    void draw_at(Boxed& box, Rectangle place, const Outside& outside) {
        if (!box.present()) return;
        box.area = border_box(*box.style, place, outside);
        draw_box(box);
    }

    void draw_corner(MarginBox name, Rectangle place, const Outside& outside) {
        Boxed box = make(name);
        draw_at(box, place, outside);
    }

    /// In a dimension that its side shares out, a box fills its share; its auto margins are nothing there.
    static Rectangle border_box(const ComputedStyle& style, Rectangle place, const Outside& outside) {
        Extent across{style.margin[style::Left].resolved({}), place.width};
        across.size -= across.start + style.margin[style::Right].resolved({});
        Extent down{style.margin[style::Top].resolved({}), place.height};
        down.size -= down.start + style.margin[style::Bottom].resolved({});
        if (outside.horizontal) across = fixed_width(style, place.width, outside.horizontal == style::Left);
        if (outside.vertical) down = fixed_height(style, place.height, outside.vertical == style::Top);
        return {place.x + across.start, place.y + down.start, across.size, down.size};
    }

    static std::vector<text::ParagraphItem> items_of(const Boxed& box) {
        text::ParagraphItem item;
        item.text = box.words;
        item.style = &box.text_style;
        return {item};
    }

    static text::Alignment alignment(style::TextAlign align) {
        if (align == style::TextAlign::Center) return text::Alignment::Center;
        const bool right = align == style::TextAlign::Right || align == style::TextAlign::End;
        return right ? text::Alignment::Right : text::Alignment::Left;
    }

    void draw_box(const Boxed& box) {
        const Rectangle area = box.area;
        const ComputedStyle& style = *box.style;
        Decoration decoration;
        decoration.background = style.background;
        decoration.border = style.border;
        decoration.radius = style.radius;
        const std::size_t items_before = page_.items.size();
        paint_box(decoration, area, true, true, {page_.items, pages_.arena});
        set_words(box, inner_area(style, area));
        for (std::size_t i = items_before; i < page_.items.size(); ++i) page_.items[i].artifact = Artifact::Pagination;
    }

    static Rectangle inner_area(const ComputedStyle& style, Rectangle area) {
        const Length left = style.padding[style::Left].resolved(area.width) + style.border[style::Left].width;
        const Length right = style.padding[style::Right].resolved(area.width) + style.border[style::Right].width;
        const Length top = style.padding[style::Top].resolved(area.width) + style.border[style::Top].width;
        const Length bottom = style.padding[style::Bottom].resolved(area.width) + style.border[style::Bottom].width;
        return {area.x + left, area.y + top, area.width - left - right, area.height - top - bottom};
    }

    void set_words(const Boxed& box, Rectangle area) {
        if (box.words.empty()) return;
        text::ParagraphSettings settings;
        settings.width = area.width;
        settings.alignment = settings.last_alignment = alignment(box.style->text_align);
        const text::Paragraph paragraph = text::set_paragraph(input_.engine, items_of(box), settings);
        const Length line_height = box.style->line_height;
        const Length height = line_height * static_cast<std::int64_t>(paragraph.lines.size());
        Length y = area.y;
        if (box.style->vertical_align == style::VerticalAlign::Bottom)
            y += area.height - height;
        else if (box.style->vertical_align != style::VerticalAlign::Top)
            y += (area.height - height) / 2;
        bool overflows = height > area.height;
        for (const text::Line& line : paragraph.lines) {
            overflows = overflows || line.overflows;
            const Length baseline = y + (line_height - line.ascent - line.descent) / 2 + line.ascent;
            place_line(paragraph, line, {area.x, baseline}, box.style->colour);
            y += line_height;
        }
        if (overflows) {
            findings_.error(say::kMarginBoxOverflow, input_.document.place(*input_.document.root),
                            {box.words, page_.label});
        }
    }

    void place_line(const text::Paragraph& paragraph, const text::Line& line, Point origin, Colour colour) {
        text::ShapedText one_line;
        one_line.characters = paragraph.characters;
        const auto first = paragraph.runs.begin() + line.first_run;
        one_line.runs.assign(first, first + line.run_count);
        one_line.glyphs = paragraph.glyphs;
        one_line.offsets = paragraph.offsets;
        place_text(one_line, origin, {colour, kNoStructure, Artifact::Pagination, 0}, page_, pages_.arena);
    }

    const MarginContext& context_;
    const LayoutInput& input_;
    PageSet& pages_;
    Findings& findings_;
    Page& page_;
    std::array<Length, 4> margin_;
};

}  // namespace

void draw_margin_boxes(const MarginContext& context, const LayoutInput& input, PageSet& pages, Findings& findings) {
    MarginBoxes(context, input, pages, findings).draw();
}

}  // namespace concordia::layout
