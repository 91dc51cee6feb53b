// Widths are those of the widest cell of each column.
#include "bench/table.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>

#include "base/number.h"

namespace concordia::bench {

void Table::print() const {
    std::vector<std::size_t> widths(rows_.front().size(), 0);
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text = "\n" + title_ + "\n";
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string spaces(widths[i] - row[i].size(), ' ');
            text += i == 0 ? row[i] + spaces : "  " + spaces + row[i];
        }
        text += '\n';
    }
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

std::string decimal(double value) {
    const std::int64_t tenths = std::llround(value * 10);
    return integer_text(tenths / 10) + "." + integer_text(tenths % 10);
}

std::string whole(double value) {
    return integer_text(std::llround(value));
}

double smallest(const std::vector<double>& values) {
    return *std::min_element(values.begin(), values.end());
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace concordia::bench
