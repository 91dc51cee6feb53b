// None of the attacks is accepted, and each is refused for what it is.
#include <set>

#include "attack.h"

namespace concordia::seal::tests {
namespace {

const Attacks& all_attacks() {
    static const Attacks all = [] {
        Attacks attacks;
        for (const auto& part : {attacks_by_change(), attacks_by_forgery(), shadow_attacks(), attacks_on_trust()}) {
            attacks.insert(attacks.end(), part.begin(), part.end());
        }
        return attacks;
    }();
    return all;
}

TEST_CASE("no attack is accepted, and each is refused for what it is") {
    for (const Attack& attack : all_attacks()) {
        CAPTURE(attack.kind);
        CAPTURE(attack.name);
        const std::string errors = verified(attack.file).errors;
        CHECK(errors != "");
        CHECK_MESSAGE(errors.find(attack.rule) != std::string::npos, errors);
    }
}

TEST_CASE("there are more than sixty attacks of more than twenty kinds, all on different files") {
    std::set<std::string> kinds, files;
    for (const Attack& attack : all_attacks()) {
        kinds.insert(attack.kind);
        files.insert(attack.file);
    }
    MESSAGE(files.size() << " attacks of " << kinds.size() << " kinds");
    CHECK(files.size() == all_attacks().size());
    CHECK(files.size() > 60);
    CHECK(kinds.size() > 20);
}

}  // namespace
}  // namespace concordia::seal::tests
