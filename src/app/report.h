// What the user reads at the end: findings, a table of what was made, a JSON file for other programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/batch.h"
#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// One line a finding, then one line a failure.
std::string findings_text(const std::vector<Finding>& findings, const std::vector<Outcome>& outcomes,
                          Language language);
/// JSON array of objects: severity, rule, file, line, column, priority, language, message.
std::string findings_json(const std::vector<Finding>& findings, Language language);
/// Findings to standard error and, where the options ask for it, as JSON to a file. Throws Failure.
void report_findings(const Options& options, const Findings& findings, const std::vector<Outcome>& outcomes = {});
/// `text` filled up with spaces to `width` characters, before it when `right`.
std::string padded(std::string_view text, std::size_t width, bool right);
/// Aligned table: file, pages, size, result; then the totals.
std::string summary_table(const std::vector<Outcome>& outcomes, Language language);

}  // namespace concordia::app
