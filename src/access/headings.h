// One heading of level 1, no level jumped, none without words (WCAG 2.1, 1.3.1 and 2.4.6; ISO 14289-1, 7.4.2).
#pragma once

#include "access/report.h"

namespace concordia::access {

class Headings {
 public:
    explicit Headings(Report& report) : report_(report) {}
    /// `level`: 1 to 6. Headings come in the order of the document.
    void check(const compose::Node& heading, int level);
    /// After the last one.
    void finish();

 private:
    Report& report_;
    int last_ = 0;  // level of the heading before; 0: none yet
    bool has_first_ = false;
};

}  // namespace concordia::access
