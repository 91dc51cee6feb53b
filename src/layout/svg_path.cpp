// Path data (SVG 2, section 9.3): a command letter, then as many groups of arguments as follow it.
#include <array>
#include <cmath>
#include <numbers>

#include "layout/svg_numbers.h"
#include "layout/svg_outline.h"

namespace concordia::layout {
namespace {

/// An arc as the path command gives it.
struct Arc {
    double rx = 0, ry = 0, rotation = 0;
    bool large = false, sweep = false;
};

/// SVG 2, appendix B.2.4: from end points to centre, then pieces of at most a quarter turn as curves.
class ArcDrawer {
 public:
    ArcDrawer(UserPoint from, UserPoint to, const Arc& arc) : from_(from), to_(to), rx_(arc.rx), ry_(arc.ry) {
        const double angle = arc.rotation * std::numbers::pi / 180;
        cosine_ = std::cos(angle);
        sine_ = std::sin(angle);
        find_centre(arc);
    }

    void draw(Outline& outline) const {
        const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweep_) / (std::numbers::pi / 2) - 1e-9)));
        const double step = sweep_ / pieces;
        const double arm = 4.0 / 3.0 * std::tan(step / 4);
        for (int i = 0; i < pieces; ++i) {
            const double a = start_ + i * step;
            const double b = a + step;
            const UserPoint end = i + 1 == pieces ? to_ : at(std::cos(b), std::sin(b));
            outline.curve_to(at(std::cos(a) - arm * std::sin(a), std::sin(a) + arm * std::cos(a)),
                             at(std::cos(b) + arm * std::sin(b), std::sin(b) - arm * std::cos(b)), end);
        }
    }

 private:
    void find_centre(const Arc& arc) {
        const double dx = (from_.x - to_.x) / 2;
        const double dy = (from_.y - to_.y) / 2;
        const double x = cosine_ * dx + sine_ * dy;
        const double y = -sine_ * dx + cosine_ * dy;
        const double excess = x * x / (rx_ * rx_) + y * y / (ry_ * ry_);
        if (excess > 1) {
            rx_ *= std::sqrt(excess);
            ry_ *= std::sqrt(excess);
        }
        const double below = rx_ * rx_ * y * y + ry_ * ry_ * x * x;
        double factor = below > 0 ? std::sqrt(std::max(0.0, (rx_ * rx_ * ry_ * ry_ - below) / below)) : 0;
        if (arc.large == arc.sweep) factor = -factor;
        const double cx = factor * rx_ * y / ry_;
        const double cy = -factor * ry_ * x / rx_;
        centre_ = {cosine_ * cx - sine_ * cy + (from_.x + to_.x) / 2,
                   sine_ * cx + cosine_ * cy + (from_.y + to_.y) / 2};
        start_ = std::atan2((y - cy) / ry_, (x - cx) / rx_);
        sweep_ = std::atan2((-y - cy) / ry_, (-x - cx) / rx_) - start_;
        if (arc.sweep && sweep_ < 0) sweep_ += 2 * std::numbers::pi;
        if (!arc.sweep && sweep_ > 0) sweep_ -= 2 * std::numbers::pi;
    }

    /// A point of the unit circle on the ellipse.
    [[nodiscard]] UserPoint at(double x, double y) const {
        return {centre_.x + cosine_ * rx_ * x - sine_ * ry_ * y, centre_.y + sine_ * rx_ * x + cosine_ * ry_ * y};
    }

    UserPoint from_, to_, centre_;
    double rx_, ry_;
    double cosine_ = 1, sine_ = 0, start_ = 0, sweep_ = 0;
};

class PathParser {
 public:
    explicit PathParser(std::string_view data) : reader_(data) {}

    std::optional<Outline> run() {
        while (const char letter = reader_.peek()) {
            if (std::string_view("MmLlHhVvCcSsQqTtAaZz").find(letter) == std::string_view::npos) return std::nullopt;
            reader_.skip();
            if (!commands(letter)) return std::nullopt;
        }
        return outline_;
    }

 private:
    static char upper(char letter) { return letter >= 'a' ? static_cast<char>(letter - 'a' + 'A') : letter; }

    /// One letter and its groups of arguments; after a first move the others are lines.
    bool commands(char letter) {
        relative_ = letter >= 'a';
        char command = upper(letter);
        if (command == 'Z') {
            outline_.close();
            current_ = start_;
            last_command_ = command;
            return true;
        }
        do {
            if (!draw(command)) return false;
            last_command_ = command;
            if (command == 'M') command = 'L';
        } while (starts_number(reader_.peek()));
        return true;
    }

    static bool starts_number(char character) {
        return (character >= '0' && character <= '9') || character == '-' || character == '+' || character == '.';
    }

    bool draw(char command) {
        switch (command) {
            case 'M':
                return move();
            case 'L':
                return read_points<1>() && line(points_[0]);
            case 'H':
            case 'V':
                return draw_along(command == 'H');
            case 'C':
                return read_points<3>() && curve(points_[0], points_[1], points_[2]);
            case 'S':
                return read_points<2>() && curve(reflected('C', 'S'), points_[0], points_[1]);
            case 'Q':
                return read_points<2>() && quadratic(points_[0], points_[1]);
            case 'T':
                return read_points<1>() && quadratic(reflected('Q', 'T'), points_[0]);
            default:
                return arc();
        }
    }

    template <std::size_t Count>
    bool read_points() {
        for (std::size_t i = 0; i < Count; ++i) {
            const auto x = reader_.number();
            const auto y = reader_.number();
            if (!x || !y) return false;
            points_[i] = {*x + (relative_ ? current_.x : 0), *y + (relative_ ? current_.y : 0)};
        }
        return true;
    }

    bool move() {
        if (!read_points<1>()) return false;
        outline_.move_to(points_[0]);
        current_ = start_ = points_[0];
        return true;
    }

    bool line(UserPoint to) {
        outline_.line_to(to);
        current_ = to;
        return true;
    }

    bool draw_along(bool horizontal) {
        const auto number = reader_.number();
        if (!number) return false;
        UserPoint to = current_;
        double& moved = horizontal ? to.x : to.y;
        moved = *number + (relative_ ? moved : 0);
        return line(to);
    }

    bool curve(UserPoint first, UserPoint second, UserPoint end) {
        outline_.curve_to(first, second, end);
        control_ = second;
        current_ = end;
        return true;
    }

    /// A quadratic curve as a cubic one.
    bool quadratic(UserPoint control, UserPoint end) {
        const auto towards = [](UserPoint from, UserPoint to) {
            return UserPoint{from.x + (to.x - from.x) * 2 / 3, from.y + (to.y - from.y) * 2 / 3};
        };
        outline_.curve_to(towards(current_, control), towards(end, control), end);
        control_ = control;
        current_ = end;
        return true;
    }

    /// The last control point mirrored, after a curve of the same kind; else the current point.
    [[nodiscard]] UserPoint reflected(char kind, char smooth_kind) const {
        if (last_command_ != kind && last_command_ != smooth_kind) return current_;
        return {2 * current_.x - control_.x, 2 * current_.y - control_.y};
    }

    bool arc() {
        const auto rx = reader_.number();
        const auto ry = reader_.number();
        const auto rotation = reader_.number();
        const auto large = reader_.flag();
        const auto sweep = reader_.flag();
        if (!rx || !ry || !rotation || !large || !sweep || !read_points<1>()) return false;
        const UserPoint to = points_[0];
        if (*rx == 0 || *ry == 0) return line(to);
        if (to.x == current_.x && to.y == current_.y) return true;
        ArcDrawer(current_, to, {std::abs(*rx), std::abs(*ry), *rotation, *large, *sweep}).draw(outline_);
        current_ = to;
        return true;
    }

    NumberReader reader_;
    Outline outline_;
    UserPoint current_, start_, control_;
    std::array<UserPoint, 3> points_;
    bool relative_ = false;
    char last_command_ = '\0';
};

}  // namespace

std::optional<Outline> parse_path(std::string_view data) {
    return PathParser(data).run();
}

}  // namespace concordia::layout
