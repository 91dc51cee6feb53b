// Basic shapes (SVG 2, section 10) and transforms.
#include <cmath>
#include <numbers>

#include "layout/svg_numbers.h"
#include "layout/svg_outline.h"

namespace concordia::layout {
namespace {

using compose::Node;

/// Length of a control arm, in radii, that makes a quarter of a circle.
constexpr double kArm = 0.552284749831;

double value(const Node& node, std::string_view name, double otherwise = 0) {
    return user_length(node.attribute(name), otherwise);
}

Outline ellipse(UserPoint centre, double rx, double ry) {
    const double ax = rx * kArm;
    const double ay = ry * kArm;
    const auto [x, y] = centre;
    Outline outline;
    outline.move_to({x + rx, y});
    outline.curve_to({x + rx, y + ay}, {x + ax, y + ry}, {x, y + ry});
    outline.curve_to({x - ax, y + ry}, {x - rx, y + ay}, {x - rx, y});
    outline.curve_to({x - rx, y - ay}, {x - ax, y - ry}, {x, y - ry});
    outline.curve_to({x + ax, y - ry}, {x + rx, y - ay}, {x + rx, y});
    outline.close();
    return outline;
}

Outline rounded(UserPoint from, UserPoint to, double rx, double ry) {
    const double ax = rx * (1 - kArm);
    const double ay = ry * (1 - kArm);
    Outline outline;
    outline.move_to({from.x + rx, from.y});
    outline.line_to({to.x - rx, from.y});
    outline.curve_to({to.x - ax, from.y}, {to.x, from.y + ay}, {to.x, from.y + ry});
    outline.line_to({to.x, to.y - ry});
    outline.curve_to({to.x, to.y - ay}, {to.x - ax, to.y}, {to.x - rx, to.y});
    outline.line_to({from.x + rx, to.y});
    outline.curve_to({from.x + ax, to.y}, {from.x, to.y - ay}, {from.x, to.y - ry});
    outline.line_to({from.x, from.y + ry});
    outline.curve_to({from.x, from.y + ay}, {from.x + ax, from.y}, {from.x + rx, from.y});
    outline.close();
    return outline;
}

Outline rectangle(const Node& node) {
    const UserPoint from{value(node, "x"), value(node, "y")};
    const UserPoint to{from.x + value(node, "width"), from.y + value(node, "height")};
    const double rx = std::min(value(node, "rx", value(node, "ry")), (to.x - from.x) / 2);
    const double ry = std::min(value(node, "ry", value(node, "rx")), (to.y - from.y) / 2);
    if (rx > 0 && ry > 0) return rounded(from, to, rx, ry);
    Outline outline;
    outline.move_to(from);
    outline.line_to({to.x, from.y});
    outline.line_to(to);
    outline.line_to({from.x, to.y});
    outline.close();
    return outline;
}

std::optional<Outline> polygon(const Node& node, bool closed) {
    const std::vector<double> numbers = number_list(node.attribute("points"));
    if (numbers.size() < 4 || numbers.size() % 2 != 0) return std::nullopt;
    Outline outline;
    outline.move_to({numbers[0], numbers[1]});
    for (std::size_t i = 2; i < numbers.size(); i += 2) outline.line_to({numbers[i], numbers[i + 1]});
    if (closed) outline.close();
    return outline;
}

Outline line(const Node& node) {
    Outline outline;
    outline.move_to({value(node, "x1"), value(node, "y1")});
    outline.line_to({value(node, "x2"), value(node, "y2")});
    return outline;
}

Transform rotation(const std::vector<double>& v) {
    const double angle = v[0] * std::numbers::pi / 180;
    const Transform turn{std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle), 0, 0};
    if (v.size() < 3) return turn;
    return Transform{1, 0, 0, 1, v[1], v[2]}.after(turn).after({1, 0, 0, 1, -v[1], -v[2]});
}

std::optional<Transform> one_transform(std::string_view name, const std::vector<double>& v) {
    if (v.empty()) return std::nullopt;
    if (name == "translate") return Transform{1, 0, 0, 1, v[0], v.size() > 1 ? v[1] : 0};
    if (name == "scale") return Transform{v[0], 0, 0, v.size() > 1 ? v[1] : v[0], 0, 0};
    if (name == "rotate") return rotation(v);
    if (name == "matrix" && v.size() == 6) return Transform{v[0], v[1], v[2], v[3], v[4], v[5]};
    return std::nullopt;
}

}  // namespace

Transform Transform::after(const Transform& inner) const {
    return {a * inner.a + c * inner.b, b * inner.a + d * inner.b,     a * inner.c + c * inner.d,
            b * inner.c + d * inner.d, a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f};
}

double Transform::scale() const {
    return std::sqrt(std::abs(a * d - b * c));
}

std::optional<Transform> parse_transform(std::string_view text) {
    Transform whole;
    while (true) {
        const std::size_t begin = text.find_first_not_of(" ,\t\r\n");
        if (begin == std::string_view::npos) return whole;
        const std::size_t open = text.find('(', begin);
        const std::size_t close = text.find(')', begin);
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) return std::nullopt;
        std::string_view name = text.substr(begin, open - begin);
        name = name.substr(0, name.find(' '));
        const auto step = one_transform(name, number_list(text.substr(open + 1, close - open - 1)));
        if (!step) return std::nullopt;
        whole = whole.after(*step);
        text.remove_prefix(close + 1);
    }
}

void Outline::add(Path::Verb verb, UserPoint point) {
    verbs.push_back(verb);
    points.push_back(point);
}

void Outline::curve_to(UserPoint first, UserPoint second, UserPoint end) {
    verbs.push_back(Path::Verb::Curve);
    points.insert(points.end(), {first, second, end});
}

std::optional<Outline> shape_outline(const Node& shape) {
    if (shape.name == "rect") return rectangle(shape);
    if (shape.name == "line") return line(shape);
    if (shape.name == "polyline") return polygon(shape, false);
    if (shape.name == "polygon") return polygon(shape, true);
    if (shape.name == "path") return parse_path(shape.attribute("d"));
    const UserPoint centre{value(shape, "cx"), value(shape, "cy")};
    if (shape.name == "circle") return ellipse(centre, value(shape, "r"), value(shape, "r"));
    if (shape.name == "ellipse") return ellipse(centre, value(shape, "rx"), value(shape, "ry"));
    return std::nullopt;
}

}  // namespace concordia::layout
