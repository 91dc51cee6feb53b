// What a party signs when it approves by its own signature: a short text that a person can read, and that leaves no
// doubt about what was decided, by whom, and about which content.
#pragma once

#include <string>
#include <string_view>

#include "approval/content.h"
#include "approval/signoff.h"

namespace concordia::approval {

/// One line a fact, UTF-8, each line ended by a line feed:
///
///     concordia statement 1
///     dossier: brussels-2026-2029
///     publication: 2028-progress
///     content: sha256:<64 hexadecimal digits>
///     party: government
///     person: Boris Dilliès
///     capacity: minister-president
///     date: 2028-05-15
///     decision: approved
///
/// and, with a reservation, the lines "reservation fr: " and "reservation nl: ". The detached signature covers these
/// bytes (CMS SignedData, RFC 5652, 5.4).
std::string statement(const Approval& approval, std::string_view dossier, std::string_view publication);

}  // namespace concordia::approval
