// Figures in columns that stand straight: the first column left, all others right.
#pragma once

#include <string>
#include <vector>

namespace concordia::bench {

class Table {
 public:
    Table(std::string title, std::vector<std::string> heads) : title_(std::move(title)), rows_{std::move(heads)} {}
    /// REQUIRES: as many cells as heads.
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    /// To standard output, at once.
    void print() const;

 private:
    std::string title_;
    std::vector<std::vector<std::string>> rows_;
};

/// A number with one digit after the point: 12.3.
std::string decimal(double value);
std::string whole(double value);

double smallest(const std::vector<double>& values);
double median(std::vector<double> values);

}  // namespace concordia::bench
