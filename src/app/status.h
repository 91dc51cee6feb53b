// The verb status: who approved what, who is missing, what no longer counts.
#pragma once

#include <string>
#include <vector>

#include "app/options.h"
#include "approval/decision.h"

namespace concordia::app {

/// Where one publication stands.
struct PublicationStatus {
    std::string dossier, publication;
    std::string digest;  // of the present content, in hexadecimal
    std::vector<std::string> documents;
    approval::Decision decision;  // refers to the approvals of the publication, which must live as long
};

/// One line a document: publication, document, state, who approved (a reservation or refusal is said), who is missing,
/// whose decision is stale.
std::string status_table(const std::vector<PublicationStatus>& all, Language language);
/// JSON array of objects: dossier, publication, content, final, documents, parties with party, standing, and what was
/// recorded last.
std::string status_json(const std::vector<PublicationStatus>& all);

/// Prints either for the publications asked for.
void print_status(const Options& options, Findings& findings);

}  // namespace concordia::app
