// A length on paper, held as a whole number of thousandths of a point (1/72 inch), so that the same input gives the
// same page on every machine: no rounding mode, no floating-point order of additions, can move a glyph.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>

namespace concordia {

class Length {
 public:
    constexpr Length() = default;

    /// `thousandths` of a point.
    static constexpr Length from_thousandths(std::int64_t thousandths) { return Length(thousandths); }
    /// `points` rounded half away from zero to 1/1000 point; for literals and for values read from a file.
    static constexpr Length from_points(double points) {
        return Length(static_cast<std::int64_t>(points * 1000.0 + (points < 0 ? -0.5 : 0.5)));
    }

    [[nodiscard]] constexpr std::int64_t thousandths() const { return thousandths_; }
    /// In points, for reports only; never feed it back into layout.
    [[nodiscard]] constexpr double points() const { return static_cast<double>(thousandths_) / 1000.0; }

    /// this * numerator / denominator, rounded half away from zero. REQUIRES: denominator > 0.
    [[nodiscard]] constexpr Length scaled(std::int64_t numerator, std::int64_t denominator) const {
        const std::int64_t product = thousandths_ * numerator;
        const std::int64_t half = denominator / 2;
        return Length((product < 0 ? product - half : product + half) / denominator);
    }

    constexpr Length operator-() const { return Length(-thousandths_); }
    constexpr Length& operator+=(Length other) {
        thousandths_ += other.thousandths_;
        return *this;
    }
    constexpr Length& operator-=(Length other) {
        thousandths_ -= other.thousandths_;
        return *this;
    }
    friend constexpr Length operator+(Length a, Length b) { return Length(a.thousandths_ + b.thousandths_); }
    friend constexpr Length operator-(Length a, Length b) { return Length(a.thousandths_ - b.thousandths_); }
    friend constexpr Length operator*(Length a, std::int64_t factor) { return Length(a.thousandths_ * factor); }
    friend constexpr Length operator*(std::int64_t factor, Length a) { return Length(a.thousandths_ * factor); }
    friend constexpr Length operator/(Length a, std::int64_t divisor) { return Length(a.thousandths_ / divisor); }
    friend constexpr auto operator<=>(Length, Length) = default;

 private:
    constexpr explicit Length(std::int64_t thousandths) : thousandths_(thousandths) {}
    std::int64_t thousandths_ = 0;
};

/// A length in half the room, for what a document keeps by the million: a glyph's advance, not a place on a page. What
/// is longer than 2,147,483 points is held as that.
class ShortLength {
 public:
    constexpr ShortLength() = default;
    constexpr ShortLength(Length length) {  // NOLINT(google-explicit-constructor): a length like any other
        constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
        thousandths_ = static_cast<std::int32_t>(std::clamp(length.thousandths(), -kMost, kMost));
    }
    constexpr operator Length() const {  // NOLINT(google-explicit-constructor)
        return Length::from_thousandths(thousandths_);
    }
    [[nodiscard]] constexpr std::int64_t thousandths() const { return thousandths_; }
    constexpr ShortLength& operator+=(Length other) { return *this = Length(*this) + other; }

 private:
    std::int32_t thousandths_ = 0;
};

struct Point {
    Length x;  // from the left edge of the page
    Length y;  // from the TOP edge of the page, growing downwards, as CSS has it
    friend constexpr bool operator==(Point, Point) = default;
};

struct Rectangle {
    Length x, y, width, height;  // x, y: the top left corner
    [[nodiscard]] constexpr Length right() const { return x + width; }
    [[nodiscard]] constexpr Length bottom() const { return y + height; }
    friend constexpr bool operator==(Rectangle, Rectangle) = default;
};

constexpr Length operator""_pt(long double points) {
    return Length::from_points(static_cast<double>(points));
}
constexpr Length operator""_pt(unsigned long long points) {
    return Length::from_thousandths(static_cast<std::int64_t>(points) * 1000);
}

}  // namespace concordia
