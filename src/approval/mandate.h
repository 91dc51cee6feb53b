// Who may decide for a party: persons with a mandate of the agreement that is in force on that day.
#pragma once

#include <pugixml.hpp>
#include <string_view>

#include "approval/signoff.h"

namespace concordia::approval {

/// True when the person with this full name holds, on the day of the decision, a mandate in this capacity for the
/// party: for a bench, as representative of one of its organisations; for a signatory, the mandate under which it was
/// signed, or, when its holder has left, one of the same party, capacity and organisation that no other signatory
/// holds.
bool may_decide(pugi::xml_node agreement, const Approval& approval);

}  // namespace concordia::approval
