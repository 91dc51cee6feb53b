// What a revision changes of the one before. Only a closed list is allowed, the least that signing, timestamps and
// validation data need; everything else is named, never tolerated.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "seal/revisions.h"
#include "seal/signature_revision.h"

namespace concordia::seal {

struct AddedSignature {
    SignatureKind kind = SignatureKind::Approval;
    std::string field;
    QPDFObjectHandle dictionary;
    ObjectSpan span;  // of the dictionary
};

struct Changes {
    std::vector<AddedSignature> signatures;  // one where all is well, none where there is only validation data
    bool adds_validation_data = false;
    std::vector<std::string> forbidden;  // "7 0 R", and the key concerned where there is one: "7 0 R /Annots"
};

/// REQUIRES: both are neighbours of one file.
Changes compare_revisions(Revision& before, Revision& after);

}  // namespace concordia::seal
