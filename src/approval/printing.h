// What the approval page of a final document prints, put into the tree for the templates.
#pragma once

#include <pugixml.hpp>
#include <string_view>

#include "approval/decision.h"

namespace concordia::approval {

/// Makes the tree that of a final publication: /dossier/@final is "yes", and
///
///     /dossier/derived/approvals   content="sha256:..." qr-size="41" qr-path="M4 4h7..."
///       approval                   party|bench|signatory, state, strength, capacity, date
///         person, evidence, reservation/text[@lang]
///
/// has one approval for each required party, in the publication's order.
/// REQUIRES: decision.is_final(); no other thread reads the tree. Throws Failure when no QR code can be made.
void derive_approvals(pugi::xml_node dossier, const Decision& decision, std::string_view digest);

}  // namespace concordia::approval
