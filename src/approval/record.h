// Writing a decision down: the sign-off file with one decision more.
#pragma once

#include <string>
#include <string_view>

#include "approval/signoff.h"

namespace concordia::approval {

/// The bytes of the sign-off file after `approval` about `content` was added at the end. `file`: the bytes it has now,
/// empty when there is none yet. What stands in the file stays, comments included; the content is added when it is
/// not described yet. REQUIRES: `file` is a sign-off of the same publication, checked against its schema.
std::string with_approval(std::string_view file, std::string_view agreement, const Content& content,
                          const Approval& approval);

}  // namespace concordia::approval
