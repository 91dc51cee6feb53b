// Later shapes cover earlier ones (SVG 2, section 3.3): so the shapes nearest before the text are asked first.
#include "access/drawing_ground.h"

#include "access/contrast.h"
#include "base/number.h"

namespace concordia::access {
namespace {

using compose::Node;

struct Point {
    double x = 0, y = 0;
};

double number(const Node& node, std::string_view attribute) {
    return parse_number(node.attribute(attribute)).value_or(0);
}

bool in_ellipse(const Node& shape, Point point, double radius_x, double radius_y) {
    if (radius_x <= 0 || radius_y <= 0) return false;
    const double x = (point.x - number(shape, "cx")) / radius_x;
    const double y = (point.y - number(shape, "cy")) / radius_y;
    return x * x + y * y <= 1;
}

bool holds(const Node& shape, Point point) {
    if (shape.has_attribute("transform")) return false;
    if (shape.name == "circle") return in_ellipse(shape, point, number(shape, "r"), number(shape, "r"));
    if (shape.name == "ellipse") return in_ellipse(shape, point, number(shape, "rx"), number(shape, "ry"));
    if (shape.name != "rect") return false;
    const double x = point.x - number(shape, "x");
    const double y = point.y - number(shape, "y");
    return x >= 0 && y >= 0 && x <= number(shape, "width") && y <= number(shape, "height");
}

/// The nearest shape before `node`, or before what holds it, that lies behind `point`.
const Node* shape_behind(const Node& node, Point point, const style::Styles& styles) {
    for (const Node* place = &node; place->name != "svg" && place->parent != nullptr; place = place->parent) {
        if (place->has_attribute("transform")) return nullptr;
        for (const Node* before = place->previous_sibling; before != nullptr; before = before->previous_sibling) {
            if (before->is_element() && holds(*before, point) && styles.of(*before).fill.visible()) return before;
        }
    }
    return nullptr;
}

}  // namespace

Colour ground_in_drawing(const Node& text, const style::Styles& styles, Colour outer) {
    // The middle of a small letter at the anchor: on the shape that the words stand on, not on its edge.
    const double half_letter = styles.of(text).font.size.points() / 4;
    const Point anchor{number(text, "x") + number(text, "dx"), number(text, "y") + number(text, "dy") - half_letter};
    const Node* shape = shape_behind(text, anchor, styles);
    return shape == nullptr ? outer : laid_over(styles.of(*shape).fill, outer);
}

}  // namespace concordia::access
