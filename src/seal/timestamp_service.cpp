// A fresh nonce for every request, so that no old answer can stand in for a new one.
#include "seal/timestamp_service.h"

#include "base/failure.h"
#include "seal/messages.h"
#include "seal/timestamp.h"

namespace concordia::seal {

std::string TimestampService::token(std::string_view digest) {
    const std::string nonce = random_nonce();
    const std::string request = timestamp_request(digest, nonce);
    const std::string response = web_.post(address_, "application/timestamp-query", request);
    const std::optional<std::string> token = token_of_response(response, digest, nonce);
    if (!token) throw Failure(say::kTimestampFailed, {address_, "RFC 3161"});
    return *token;
}

}  // namespace concordia::seal
