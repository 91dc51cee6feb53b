// What a signed field shows: who signed and when, set by the program's own stages on a page as large as the field.
#pragma once

#include <string>

#include "app/resources.h"
#include "seal/signature_revision.h"

namespace concordia::app {

struct SignatureWords {
    std::string signer;
    std::string time;  // "2028-06-01T10:00:00Z"
};

/// A PDF whose first page shows the words. Findings: the sheet templates/common/signature.css cannot be used.
std::string signature_appearance(const SignatureWords& words, const seal::FieldSize& size, Resources& resources,
                                 Findings& findings);

}  // namespace concordia::app
