// A key file wins over a token: it was typed, while the token's module may stand in the configuration.
#include "app/signing_key.h"

#include "app/pin.h"
#include "app/seal_messages.h"
#include "base/failure.h"
#include "base/file.h"
#include "seal/certificate.h"

namespace concordia::app {

bool names_key(const Options& options) {
    return !options.seal.key.empty() || !options.seal.token_module.empty();
}

std::unique_ptr<seal::SigningKey> open_key(const Options& options) {
    if (!names_key(options)) throw Failure(say::kNoKeyNamed);
    const SealOptions& asked = options.seal;
    const bool is_token = asked.key.empty();
    const std::string where = is_token ? asked.token_label : asked.key;
    const std::string pin = read_pin(asked.pin_from, fill(say::kPinPrompt, {where}).in(options.language));
    if (!is_token) return seal::open_key_file(asked.key, pin);
    return seal::open_token(
        {asked.token_module, asked.token_slot, asked.token_label, asked.key_label, asked.certificate}, pin);
}

std::vector<std::string> read_anchors(const Options& options) {
    if (options.seal.anchors.empty()) return {};
    return seal::certificates_of_file(read_file(options.seal.anchors));
}

std::unique_ptr<seal::TimestampService> timestamps(const Options& options, seal::Web& web) {
    if (options.seal.timestamp_server.empty()) return nullptr;
    return std::make_unique<seal::TimestampService>(web, options.seal.timestamp_server);
}

}  // namespace concordia::app
