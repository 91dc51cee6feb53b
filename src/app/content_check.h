// What a document proves about its content: that the files that it carries are those that were approved, by all who had
// to, and that they give the digest that it names.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "app/carried.h"
#include "app/resources.h"
#include "base/finding.h"

namespace concordia::app {

struct ContentReport {
    std::string digest;  // of what was approved, in hexadecimal; empty when the document does not say
    std::string dossier, publication;
    std::size_t approved = 0, required = 0;  // parties
    bool is_carried = false;                 // the attached files are those of the digest
    bool is_approved = false;                // by every required party, and each decision is sound
    bool is_reckoned = false;                // composed anew here, the attached files gave the same digest
};

/// Checks documents one after the other; what many carry is composed once.
class ContentChecker {
 public:
    explicit ContentChecker(const Options& options) : options_(options), resources_(options) {}

    /// `pdf`: whole, its increments included. Findings: an error for whatever speaks against the content, a warning
    /// where the templates at hand are not those of then.
    ContentReport check(const std::string& name, std::string_view pdf, Findings& findings);

 private:
    void check_approvals(const std::string& name, const Carried& carried, const approval::Content& content,
                         ContentReport& report, Findings& findings);
    const approval::Content* composed(const std::string& digest, const Publication& publication);

    const Options& options_;
    Resources resources_;
    std::map<std::string, std::optional<approval::Content>> composed_;  // by digest of what the document names
};

}  // namespace concordia::app
