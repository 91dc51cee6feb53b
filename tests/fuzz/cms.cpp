// A detached signature that somebody gives us (RFC 5652): of a document, or of a party's decision.
#include "seal/cms.h"
#include "fuzz/target.h"
#include "seal/authority.h"

using namespace concordia;
using namespace concordia::seal::tests;

std::vector<std::string> concordia::fuzz::seeds() {
    return {seal::make_signature(*authorities().seal.signing_key(), {"x"}),
            seal::make_signature(*authorities().signatory.signing_key(), {"x"})};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::text_of(data, size));
    const auto facts = seal::read_signature(bytes, {"x"});
    const auto elsewhere = seal::read_signature(bytes, {"y"});
    fuzz::require(facts.has_value() == elsewhere.has_value(), "what is a signature does not depend on the content");
    if (!facts) return 0;
    fuzz::require(!facts->check.matches_content || !elsewhere->check.matches_content,
                  "no signature is of two contents");
    for (const std::string& certificate : facts->certificates) seal::read_certificate(certificate);
    return 0;
}
