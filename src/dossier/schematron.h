// Rules as ISO Schematron (ISO/IEC 19757-3) with the XPath 1.0 query binding, run over the tree. The subset is listed
// in README.md; whatever lies outside it is a finding in the rule file, never silently ignored.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "base/finding.h"
#include "dossier/dossier.h"
#include "dossier/rule_context.h"
#include "dossier/tree.h"

namespace concordia::dossier {

/// A message's text: words, and XPath expressions between them, which compile. Few messages are ever spoken, so their
/// expressions are compiled again when one is.
struct SentencePart {
    std::string text;
    bool is_expression = false;
};
using Sentence = std::vector<SentencePart>;

/// One sch:assert (a finding where `test` is false) or sch:report (where it is true).
struct Check {
    bool is_report = false;
    std::string id;
    Severity severity = Severity::Error;
    pugi::xpath_query test;
    Sentence fr, nl, en;
};

struct Let {
    std::string name;
    pugi::xpath_query value;
};

struct Rule {
    RuleContext contexts;
    pugi::xpath_variable_set variables;  // the expressions below look into it
    std::vector<Let> global_lets;        // of the schema and the pattern: evaluated at the root
    std::vector<Let> lets;               // of the rule: evaluated at the context node
    std::vector<Check> checks;
};

/// In each pattern a node meets only the first rule that matches it (clause 6.5).
struct Pattern {
    std::vector<Rule> rules;
};

/// Compiles a rule file. To apply a rule changes its variables, so one result serves one thread at a time. What cannot
/// be compiled is a finding with its place, and is left out. REQUIRES: check_bytes(file) and that the file is
/// well-formed.
std::vector<Pattern> load_rules(const SourceFile& file, Findings& findings);

/// Applies the rules of a pattern to the whole tree; time is linear in its size for rules that look at a node's
/// surroundings. `elements`: of that tree.
void apply_rules(Pattern& pattern, const Tree& tree, const ElementIndex& elements, Findings& findings);

}  // namespace concordia::dossier
