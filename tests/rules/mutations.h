// One way to break each rule of input/schema/*.sch in the shipped data.
#pragma once

#include <string_view>
#include <vector>

namespace concordia::rules_test {

struct Mutation {
    std::string_view rule;       // the id of the assert or report that must speak
    std::string_view file;       // of input/brussels-2026-2029
    std::string_view old_words;  // the first occurrence is replaced
    std::string_view new_words;
    std::string_view at;  // the finding is on the line where this first stands afterwards; empty: that of `new_words`
};

/// Grouped as the rule files are.
std::vector<Mutation> agreement_mutations();
std::vector<Mutation> figures_mutations();
std::vector<Mutation> publication_mutations();
std::vector<Mutation> status_mutations();
std::vector<Mutation> text_mutations();

}  // namespace concordia::rules_test
