// CSS counters (CSS Lists 3, section 4): named numbers whose scope is an element, its later siblings and what they
// hold.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "style/computed_style.h"

namespace concordia::layout {

/// A number in a list style: "4", "d", "IV"; a bullet style gives its sign.
std::string counter_text(std::int64_t value, style::ListStyle list_style);

class Counters {
 public:
    /// Around the children of an element: counters that they create end with the last of them.
    void enter_children() { created_.emplace_back(); }
    void leave_children();

    /// Applies resets, increments and sets of one element, in that order.
    void apply(const style::ComputedStyle& style);
    void reset(const std::string& name, std::int64_t value);
    void increment(const std::string& name, std::int64_t by);
    void set(const std::string& name, std::int64_t value);

    /// Innermost value; 0 where the counter does not exist.
    [[nodiscard]] std::int64_t value(const std::string& name) const;
    /// All values, outermost first.
    [[nodiscard]] std::vector<std::int64_t> values(const std::string& name) const;

 private:
    struct Instance {
        std::int64_t value = 0;
        std::size_t depth = 0;  // of the siblings among which it was created
    };
    std::map<std::string, std::vector<Instance>, std::less<>> instances_;
    std::vector<std::vector<std::string>> created_;  // per open level: names created there
};

}  // namespace concordia::layout
