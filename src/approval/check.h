// Whether what was recorded can be believed: the content that a decision names was kept whole, the person could decide
// that day, and a signature holds.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "approval/signoff.h"
#include "base/finding.h"

namespace concordia::approval {

/// Says what is wrong with the detached signature of an approval over its statement; nullopt when it holds.
using SignatureCheck = std::function<std::optional<Message>(const Approval& approval, std::string_view statement)>;

/// What the decisions are about.
struct Subject {
    std::string dossier, publication;
    pugi::xml_node agreement;
    std::vector<Party> required;
};

/// True when the sign-off is this publication's and the last decision of each party is sound; otherwise an error says
/// what is wrong with it. A decision of somebody who is not asked is a warning.
bool check_signoff(const Signoff& signoff, const Subject& subject, const SignatureCheck& signature_holds,
                   Findings& findings);

/// True when this one decision is sound, as above. For one that is not recorded yet.
bool check_approval(const Approval& approval, const Subject& subject, const SignatureCheck& signature_holds,
                    Findings& findings);

/// One warning for each decision that no longer counts: which files are not what they were, who must decide again.
/// `digest`: of `present`.
void report_stale(const Signoff& signoff, const Subject& subject, const Content& present, std::string_view digest,
                  Findings& findings);

}  // namespace concordia::approval
