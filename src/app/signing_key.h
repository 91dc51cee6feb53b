// What the configuration says about signing: which key, whom to trust, which service tells the time.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/options.h"
#include "seal/signing_key.h"
#include "seal/timestamp_service.h"

namespace concordia::app {

/// True when a key was named, in a file or on a token.
bool names_key(const Options& options);

/// The key that was named; its PIN is asked. Throws Failure when none was, or it does not open.
std::unique_ptr<seal::SigningKey> open_key(const Options& options);

/// DER of the authorities that are trusted; none when no file was named. Throws Failure.
std::vector<std::string> read_anchors(const Options& options);

/// nullptr when no service was named.
std::unique_ptr<seal::TimestampService> timestamps(const Options& options, seal::Web& web);

}  // namespace concordia::app
