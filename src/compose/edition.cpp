// The four editions: each language alone, and both with either one on the left.
#include "compose/composer.h"

namespace concordia::compose {

Edition edition(std::string_view name) {
    Edition result{std::string(name), {}};
    if (name == "fr" || name == "nl") result.languages = {std::string(name)};
    if (name == "fr-nl") result.languages = {"fr", "nl"};
    if (name == "nl-fr") result.languages = {"nl", "fr"};
    return result;
}

}  // namespace concordia::compose
