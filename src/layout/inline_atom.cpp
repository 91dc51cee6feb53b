// A picture stands on the baseline with its bottom margin edge; an inline-block with the baseline of its last line.
#include "layout/inline_atom.h"

#include <algorithm>

#include "base/number.h"
#include "layout/block.h"
#include "layout/box_painting.h"
#include "layout/flatten.h"
#include "layout/intrinsic.h"
#include "layout/messages.h"
#include "layout/svg.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;

constexpr std::int64_t kPixel = 750;  // thousandths of a point (CSS Values 4, section 6.2)

struct Size {
    Length width, height;
};

/// The size of the file or drawing itself; width 0 when it has none.
Size natural_size(Context& context, const Node& node) {
    if (node.name == "svg") {
        const DrawingSize drawing = drawing_size(node);
        return {drawing.width, drawing.height};
    }
    const std::string_view path = node.attribute("src");
    const auto pixels = context.input.images.size(path);
    if (!pixels || pixels->width == 0 || pixels->height == 0) {
        context.report(say::kMissingImage, node, {path});
        return {};
    }
    return {Length::from_thousandths(pixels->width * kPixel), Length::from_thousandths(pixels->height * kPixel)};
}

/// A CSS height, else the attribute in pixels, which HTML gives as a hint.
Length wanted(const style::Dimension& dimension, std::string_view attribute, Length base) {
    const Length otherwise = Length::from_points(parse_number(attribute).value_or(0) * 0.75);
    if (dimension.kind == style::Dimension::Kind::Percentage && base <= Length{}) return otherwise;
    return dimension.resolved(base, otherwise);
}

/// One given side fixes the other by the picture's proportions.
Size used_size(Context& context, const Node& node, Length available) {
    const ComputedStyle& style = context.style_of(node);
    const Size natural = natural_size(context, node);
    const bool is_image = node.name == "img";
    Size size{wanted(style.width, is_image ? node.attribute("width") : "", available),
              wanted(style.height, is_image ? node.attribute("height") : "", Length{})};
    const auto proportional = [](Length side, Length natural_side, Length natural_other) {
        return natural_side > Length{} ? side.scaled(natural_other.thousandths(), natural_side.thousandths()) : side;
    };
    if (size.width <= Length{} && size.height <= Length{}) size = natural;
    if (size.width <= Length{}) size.width = proportional(size.height, natural.height, natural.width);
    const Length limit = style.max_width.resolved(available, size.width);
    if (size.width > limit) size = {limit, proportional(limit, size.width, size.height)};
    if (size.height <= Length{}) size.height = proportional(size.width, natural.width, natural.height);
    const Length height_limit = style.max_height.resolved(Length{}, size.height);
    if (style.max_height.kind == style::Dimension::Kind::Absolute && size.height > height_limit) {
        size = {proportional(height_limit, size.height, size.width), height_limit};
    }
    return size;
}

void place_image(Context& context, const Node& node, Picture& picture) {
    Item item{PlacedImage{node.attribute("src"), {{}, {}, picture.width, picture.height}}};
    item.structure = context.leaves[node.index].content;
    picture.content.items.push_back(item);
}

/// Background and borders behind the atom's content, which starts at its margin box's top left.
void paint_atom_box(const ComputedStyle& style, const BoxModel& box, Length content_height, InlineAtom& atom,
                    Arena& arena) {
    if (!paints(style)) return;
    const Rectangle area{box.margin[style::Left], box.margin[style::Top], box.width,
                         content_height + box.vertical_edges()};
    paint_box(decoration_of(style), area, true, true, {atom.content.items, arena});
}

InlineAtom picture_atom(Context& context, const Node& node, const ComputedStyle& style, Length available) {
    const Picture picture = set_picture(context, node, available);
    BoxModel box = box_edges(style, available);
    box.width = picture.width + box.horizontal_edges();
    InlineAtom atom;
    paint_atom_box(style, box, picture.height, atom, context.arena);
    append_flat(picture.content,
                {box.margin[style::Left] + box.edge(style::Left), box.margin[style::Top] + box.edge(style::Top)},
                atom.content);
    atom.width = box.width + box.margin[style::Left] + box.margin[style::Right];
    atom.ascent = picture.height + box.vertical_edges() + box.margin[style::Top] + box.margin[style::Bottom];
    return atom;
}

/// Shrink-to-fit (CSS 2.2, section 10.3.9), unless a width is given.
Length inline_block_width(Context& context, const Node& node, const ComputedStyle& style, const BoxModel& box,
                          Length available) {
    const Length room = available - box.horizontal_edges() - box.margin[style::Left] - box.margin[style::Right];
    const text::IntrinsicWidths widths = content_widths(context, node);
    const Length fitting = std::min(std::max(widths.minimum, room), widths.maximum);
    Length width = content_width(style, style.width, box, available, fitting);
    width = std::min(width, content_width(style, style.max_width, box, available, width));
    return std::max(width, content_width(style, style.min_width, box, available, Length{}));
}

InlineAtom inline_block_atom(Context& context, const Node& node, const ComputedStyle& style, Length available) {
    BoxModel box = box_edges(style, available);
    const Length width = inline_block_width(context, node, style, box, available);
    box.width = width + box.horizontal_edges();
    std::optional<Length> baseline;
    const Flow flow = set_independent_content(context, node, width, baseline);
    const Length height = std::max(content_height(style, style.height, box, flow.height),
                                   content_height(style, style.min_height, box, Length{}));
    InlineAtom atom;
    paint_atom_box(style, box, height, atom, context.arena);
    const Length top = box.margin[style::Top] + box.edge(style::Top);
    flatten(flow, {box.margin[style::Left] + box.edge(style::Left), top}, atom.content, context.arena);
    atom.width = box.width + box.margin[style::Left] + box.margin[style::Right];
    const Length whole = height + box.vertical_edges() + box.margin[style::Top] + box.margin[style::Bottom];
    atom.ascent = baseline ? top + *baseline : whole;
    atom.descent = whole - atom.ascent;
    return atom;
}

}  // namespace

Picture set_picture(Context& context, const Node& node, Length available) {
    const Size size = used_size(context, node, available);
    Picture picture;
    picture.width = size.width;
    picture.height = size.height;
    if (size.width <= Length{} || size.height <= Length{}) return picture;
    if (size.width > available) {
        context.report(say::kTooWide, node, {points_text(size.width), points_text(available)});
    }
    if (node.name == "svg") {
        draw_svg(context, node, picture);
    } else {
        place_image(context, node, picture);
    }
    return picture;
}

Length picture_width(Context& context, const Node& node, Length available) {
    return used_size(context, node, available).width;
}

InlineAtom make_atom(Context& context, const Node& node, const ComputedStyle& style, Length available) {
    const bool is_picture = node.name == "img" || node.name == "svg";
    return is_picture ? picture_atom(context, node, style, available)
                      : inline_block_atom(context, node, style, available);
}

}  // namespace concordia::layout
