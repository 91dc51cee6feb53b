// Where a publication stands: its present content, and what every party decided about it.
#pragma once

#include <optional>
#include <string>

#include "app/jobs.h"
#include "app/resources.h"
#include "approval/check.h"
#include "approval/decision.h"

namespace concordia::app {

struct Standpoint {
    approval::Content content;
    std::string digest;  // of the content, in hexadecimal
    approval::Decision decision;
};

/// Who decides about the publication.
approval::Subject subject_of(const Publication& publication);

/// Whether a party's own signature holds under its statement: whole, by a certificate that bears the person's name and
/// leads to one of options.seal.anchors on the day of the decision. Throws Failure when the anchors cannot be read.
approval::SignatureCheck signature_check(const Options& options);

/// `content`: the present one, of all editions. nullopt when a decision is not sound; the findings say why. A decision
/// that no longer counts is a warning. The result points into the publication's sign-off.
std::optional<Standpoint> standpoint(const Publication& publication, approval::Content content, const Options& options,
                                     Findings& findings);

/// Makes the publication final when every required party approved exactly the present content; refuses it when a
/// decision is not sound. Without any decision, or where an edition cannot be composed, it
/// stays a draft.
void settle(Publication& publication, Resources& resources, Findings& findings);

/// Refuses a final publication whose folder holds final documents of other content.
void protect_finals(Publication& publication, const Options& options, Findings& findings);

}  // namespace concordia::app
