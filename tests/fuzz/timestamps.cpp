// What a time-stamp service answers, and tokens that documents carry (RFC 3161).
#include "fuzz/target.h"
#include "seal/cms.h"
#include "seal/services.h"
#include "seal/timestamp.h"

using namespace concordia;
using namespace concordia::seal::tests;

namespace {

constexpr const char* kNonce = "12345678";

std::string digest() {
    return seal::digest_of(seal::DigestAlgorithm::Sha256, {"x"});
}

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    const std::string answer = stamped(seal::timestamp_request(digest(), kNonce));
    return {answer, seal::token_of_response(answer, digest(), kNonce).value()};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::text_of(data, size));
    const auto token = seal::token_of_response(bytes, digest(), kNonce);
    fuzz::require(!token || seal::read_timestamp(*token, {"x"})->is_authentic, "a token that is taken is authentic");
    fuzz::require(!seal::token_of_response(bytes, digest(), "other"), "no answer is to two requests");
    seal::read_timestamp(bytes, {"x"});
    return 0;
}
