// The drawing's user units are scaled evenly into its viewport and centred there (preserveAspectRatio: xMidYMid meet,
// SVG 2 section 8.6); groups add their transforms; every shape becomes one path.
#include "layout/svg.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "layout/galley.h"
#include "layout/inline_atom.h"
#include "layout/messages.h"
#include "layout/shaped_text.h"
#include "layout/svg_numbers.h"
#include "layout/svg_outline.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;

constexpr double kPointsPerPixel = 0.75;

struct ViewBox {
    double x = 0, y = 0, width = 0, height = 0;
};

ViewBox view_box(const Node& svg) {
    const std::vector<double> numbers = number_list(svg.attribute("viewBox"));
    if (numbers.size() == 4 && numbers[2] > 0 && numbers[3] > 0)
        return {numbers[0], numbers[1], numbers[2], numbers[3]};
    return {};
}

double in_user_units(Length length) {
    return length.points() / kPointsPerPixel;
}

Transform viewport_transform(const Node& svg, const Picture& picture) {
    const ViewBox box = view_box(svg);
    if (box.width <= 0) return {kPointsPerPixel, 0, 0, kPointsPerPixel, 0, 0};
    const double scale = std::min(picture.width.points() / box.width, picture.height.points() / box.height);
    return {scale,
            0,
            0,
            scale,
            (picture.width.points() - scale * box.width) / 2 - scale * box.x,
            (picture.height.points() - scale * box.height) / 2 - scale * box.y};
}

class SvgDrawer {
 public:
    SvgDrawer(Context& context, const Node& svg, Flow& content)
        : context_(context), content_(content), leaf_(context.leaves[svg.index].content) {}

    void draw_children(const Node& parent, const Transform& transform) {
        for (const Node* child = parent.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element()) draw(*child, transform);
        }
    }

 private:
    void draw(const Node& node, const Transform& outer) {
        const bool described = node.name == "title" || node.name == "desc" || node.name == "metadata";
        if (described || context_.style_of(node).display == style::Display::None) return;
        const std::optional<Transform> own = parse_transform(node.attribute("transform"));
        if (!own) {
            context_.report(say::kBadSvg, node, {node.attribute("transform")});
            return;
        }
        const Transform transform = outer.after(*own);
        if (node.name == "g" || node.name == "a") {
            draw_children(node, transform);
        } else if (node.name == "text") {
            draw_text(node, transform);
        } else {
            draw_shape(node, transform);
        }
    }

    void draw_shape(const Node& node, const Transform& transform) {
        const std::optional<Outline> outline = shape_outline(node);
        if (!outline) {
            const std::string_view data = node.attribute(node.name == "path" ? "d" : "points");
            context_.report(say::kBadSvg, node, {data.empty() ? node.name : data});
            return;
        }
        const ComputedStyle& style = context_.style_of(node);
        Path path;
        path.verbs = arena().keep(std::span<const Path::Verb>(outline->verbs));
        path.points = placed(outline->points, transform);
        if (node.name != "line") path.fill = style.fill;
        path.even_odd = node.attribute("fill-rule") == "evenodd";
        add_stroke(style, transform.scale(), path);
        path.round_caps = node.attribute("stroke-linecap") == "round";
        if (style.visible && (path.fill.visible() || path.stroke.visible())) {
            content_.items.push_back({path, leaf_, Artifact::Layout});
        }
    }

    std::span<const Point> placed(const std::vector<UserPoint>& points, const Transform& transform) {
        auto* const kept = arena().make_array<Point>(points.size());
        std::transform(points.begin(), points.end(), kept, [&](UserPoint point) { return placed(point, transform); });
        return {kept, points.size()};
    }

    static Point placed(UserPoint point, const Transform& transform) {
        const UserPoint on_page = transform.apply(point);
        return {Length::from_points(on_page.x), Length::from_points(on_page.y)};
    }

    void add_stroke(const ComputedStyle& style, double scale, Path& path) {
        if (style.stroke_width <= Length{}) return;
        path.stroke = style.stroke;
        path.stroke_width = Length::from_points(in_user_units(style.stroke_width) * scale);
        const std::vector<double> dashes = number_list(style.stroke_dasharray);
        auto* const kept = arena().make_array<Length>(dashes.size());
        std::transform(dashes.begin(), dashes.end(), kept,
                       [&](double dash) { return Length::from_points(dash * scale); });
        path.dashes = {kept, dashes.size()};
    }

    /// Text in one line (SVG 2, section 11.6), anchored at its start, middle or end.
    void draw_text(const Node& node, const Transform& transform) {
        const ComputedStyle& style = context_.style_of(node);
        const std::string words = text_of(node);
        if (words.empty() || !style.visible) return;
        text::TextStyle face = text_style(style, node.language());
        face.size = Length::from_points(in_user_units(style.font.size) * transform.scale());
        face.letter_spacing = Length::from_points(in_user_units(style.letter_spacing) * transform.scale());
        const text::ShapedText shaped = text::shape(context_.input.engine, words, face);
        context_.report_missing_glyphs(shaped.missing_glyphs, node);
        double x = user_length(node.attribute("x")) + user_length(node.attribute("dx"));
        const double width = shaped.width.points() / transform.scale();
        if (style.text_anchor == "middle") x -= width / 2;
        if (style.text_anchor == "end") x -= width;
        GlyphRun run;
        run.colour = style.fill;
        run.origin = placed({x, user_length(node.attribute("y")) + user_length(node.attribute("dy"))}, transform);
        run.rotation =
            static_cast<std::int32_t>(std::lround(-std::atan2(transform.b, transform.a) * 180 / std::numbers::pi));
        append_shaped(context_, shaped, run, leaf_, content_);
    }

    [[nodiscard]] Arena& arena() const { return context_.arena; }

    Context& context_;
    Flow& content_;
    StructureId leaf_;
};

}  // namespace

DrawingSize drawing_size(const Node& svg) {
    const ViewBox box = view_box(svg);
    double width = user_length(svg.attribute("width"));
    double height = user_length(svg.attribute("height"));
    if (box.width > 0) {
        if (width <= 0) width = height > 0 ? height * box.width / box.height : box.width;
        if (height <= 0) height = width * box.height / box.width;
    }
    return {Length::from_points(width * kPointsPerPixel), Length::from_points(height * kPointsPerPixel)};
}

void draw_svg(Context& context, const Node& svg, Picture& picture) {
    const Transform transform = viewport_transform(svg, picture);
    if (transform.scale() <= 0) return;
    SvgDrawer(context, svg, picture.content).draw_children(svg, transform);
}

}  // namespace concordia::layout
