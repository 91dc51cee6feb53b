// What verification says of a file, short enough to compare.
#pragma once

#include "seal/verification.h"
#include "signed_sample.h"

namespace concordia::seal::tests {

struct Verified {
    FileReport report;
    std::string errors, warnings;  // rules with a space between
    [[nodiscard]] bool accepted() const { return errors.empty(); }
};

inline Verified verified(const std::string& file, Time now = kNow + kDay, const std::string& original = {}) {
    Findings findings;
    const std::string& anchor = authorities().anchor.certificates.front();
    Verified result;
    result.report = verify({"sample.pdf", file}, {{anchor}, now, original}, findings);
    for (const Finding& finding : findings.sorted()) {
        std::string& rules = finding.severity == Severity::Error ? result.errors : result.warnings;
        rules += (rules.empty() ? "" : " ") + finding.rule;
    }
    return result;
}

}  // namespace concordia::seal::tests
