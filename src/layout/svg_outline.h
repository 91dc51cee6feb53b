// Outlines of SVG shapes (SVG 2, sections 9 and 10) in user units, and the transforms that bring them onto the page.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "compose/document.h"
#include "layout/page.h"

namespace concordia::layout {

struct UserPoint {
    double x = 0, y = 0;
};

/// x' = a x + c y + e, y' = b x + d y + f (CSS Transforms 1, section 14).
struct Transform {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    [[nodiscard]] UserPoint apply(UserPoint point) const {
        return {a * point.x + c * point.y + e, b * point.x + d * point.y + f};
    }
    /// First `inner`, then this.
    [[nodiscard]] Transform after(const Transform& inner) const;
    /// How much lengths grow: the square root of the area's growth.
    [[nodiscard]] double scale() const;
};

/// translate, scale, rotate and matrix, in a row; nullopt for anything else.
std::optional<Transform> parse_transform(std::string_view text);

/// Verbs as in Path; points in user units.
struct Outline {
    std::vector<Path::Verb> verbs;
    std::vector<UserPoint> points;

    void move_to(UserPoint point) { add(Path::Verb::Move, point); }
    void line_to(UserPoint point) { add(Path::Verb::Line, point); }
    void curve_to(UserPoint first, UserPoint second, UserPoint end);
    void close() { verbs.push_back(Path::Verb::Close); }

 private:
    void add(Path::Verb verb, UserPoint point);
};

/// Path data (SVG 2, section 9.3): M L H V C S Q T A Z, absolute and relative; nullopt when it cannot be read.
std::optional<Outline> parse_path(std::string_view data);

/// rect, line, circle, ellipse, polyline, polygon or path; nullopt when its attributes cannot be read.
std::optional<Outline> shape_outline(const compose::Node& shape);

}  // namespace concordia::layout
