// A time-stamp service (RFC 3161 over HTTP, its section 3.4).
#pragma once

#include <string>
#include <string_view>

#include "seal/signer.h"
#include "seal/web.h"

namespace concordia::seal {

class TimestampService : public TimestampSource {
 public:
    TimestampService(Web& web, std::string address) : web_(web), address_(std::move(address)) {}
    /// The answer is about this digest and this request, or a Failure.
    std::string token(std::string_view digest) override;

 private:
    Web& web_;
    std::string address_;
};

}  // namespace concordia::seal
