// A level may be left for any higher one, but entered only from the one above.
#include "access/headings.h"

#include "access/messages.h"
#include "access/words.h"
#include "base/number.h"

namespace concordia::access {

void Headings::check(const compose::Node& heading, int level) {
    if (is_blank(name_of(heading))) report_.error_in_words(say::kEmptyHeading, heading, {heading.name});
    if (level == 1 && has_first_) report_.error(say::kSecondTitle, heading);
    if (level > last_ + 1) {
        report_.error(say::kHeadingSkipped, heading, {integer_text(level), integer_text(last_ + 1)});
    }
    has_first_ = has_first_ || level == 1;
    last_ = level;
}

void Headings::finish() {
    if (!has_first_) report_.error(say::kNoHeading);
}

}  // namespace concordia::access
