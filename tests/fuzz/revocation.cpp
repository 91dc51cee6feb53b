// What OCSP responders answer (RFC 6960), and revocation lists (RFC 5280, 5): from services, and from documents.
#include "fuzz/target.h"
#include "seal/services.h"
#include "seal/trust.h"

using namespace concordia;
using namespace concordia::seal::tests;

namespace {

const std::vector<std::string>& chain() {
    return authorities().seal.certificates;
}

seal::Revocation standing(const std::string& bytes, seal::Time at) {
    return seal::revocation_of(chain()[0], chain()[1], {{}, {bytes}, {bytes}}, at);
}

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    const std::string request = seal::revocation_request(chain()[0], chain()[1]);
    const Identity responder = issue("Responder", kResponder, &authorities().authority);
    return {responded(request, authorities().authority, {}), responded(request, responder, {}),
            revocation_list(authorities().authority)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::text_of(data, size));
    fuzz::require(standing(bytes, kNow) != seal::Revocation::Revoked, "nobody was revoked");
    fuzz::require(standing(bytes, kNow + 99 * kDay) == seal::Revocation::Unknown, "no proof outlives its time");
    seal::is_evidence(seal::EvidenceKind::Response, bytes);
    seal::is_evidence(seal::EvidenceKind::RevocationList, bytes);
    return 0;
}
