// libp11 talks to the token's module and lends OpenSSL a key that signs inside the token; it also turns the raw r||s of
// a token's ECDSA into DER.
#include <libp11.h>

#include <cstdlib>

#include "base/failure.h"
#include "base/file.h"
#include "base/number.h"
#include "seal/certificate.h"
#include "seal/messages.h"
#include "seal/openssl_key.h"

namespace concordia::seal {
namespace {

/// The module, loaded for the life of the key: the slots and keys that libp11 gives belong to it.
class Module {
 public:
    explicit Module(const std::string& path) : context_(PKCS11_CTX_new()) {
        loaded_ = PKCS11_CTX_load(context_, path.c_str()) == 0;
        if (loaded_) PKCS11_enumerate_slots(context_, &slots_, &slot_count_);
    }
    ~Module() {
        if (slots_ != nullptr) PKCS11_release_all_slots(context_, slots_, slot_count_);
        if (loaded_) PKCS11_CTX_unload(context_);
        PKCS11_CTX_free(context_);
        ERR_clear_error();
    }
    Module(const Module&) = delete;
    Module& operator=(const Module&) = delete;

    [[nodiscard]] bool is_loaded() const { return loaded_; }

    /// nullptr when no initialised token fits.
    [[nodiscard]] PKCS11_SLOT* find(const TokenAddress& address) const {
        for (unsigned i = 0; i < slot_count_; ++i) {
            PKCS11_SLOT* slot = slots_ + i;
            if (slot->token == nullptr || slot->token->initialized == 0) continue;
            const std::string number = integer_text(static_cast<std::int64_t>(PKCS11_get_slotid_from_slot(slot)));
            const bool fits = (address.slot.empty() || address.slot == number) &&
                              (address.token.empty() || address.token == slot->token->label);
            if (fits) return slot;
        }
        return nullptr;
    }

 private:
    PKCS11_CTX* context_;
    PKCS11_SLOT* slots_ = nullptr;
    unsigned slot_count_ = 0;
    bool loaded_ = false;
};

class TokenKey : public SigningKey {
 public:
    TokenKey(std::unique_ptr<Module> module, KeyHandle key, std::vector<std::string> certificates)
        : module_(std::move(module)), key_(std::move(key), std::move(certificates)) {}
    [[nodiscard]] const std::vector<std::string>& certificates() const override { return key_.certificates(); }
    [[nodiscard]] DigestAlgorithm digest() const override { return key_.digest(); }
    [[nodiscard]] std::string sign(std::string_view bytes) override { return key_.sign(bytes); }

 private:
    std::unique_ptr<Module> module_;  // outlives the key
    OpensslKey key_;
};

PKCS11_KEY* find_key(PKCS11_TOKEN* token, const std::string& label) {
    PKCS11_KEY* keys = nullptr;
    unsigned count = 0;
    PKCS11_enumerate_keys(token, &keys, &count);
    for (unsigned i = 0; i < count; ++i) {
        if (label.empty() || (keys[i].label != nullptr && label == keys[i].label)) return keys + i;
    }
    return nullptr;
}

/// The certificate of the key, then the others of the token; or those of a file.
std::vector<std::string> certificates_for(PKCS11_TOKEN* token, PKCS11_KEY* key, const TokenAddress& address) {
    if (!address.certificate.empty()) return certificates_of_file(read_file(address.certificate));
    const PKCS11_CERT* own = PKCS11_find_certificate(key);
    if (own == nullptr) return {};
    std::vector<std::string> result{der_of(i2d_X509, own->x509)};
    PKCS11_CERT* all = nullptr;
    unsigned count = 0;
    PKCS11_enumerate_certs(token, &all, &count);
    for (unsigned i = 0; i < count; ++i) {
        std::string der = der_of(i2d_X509, all[i].x509);
        if (der != result.front()) result.push_back(std::move(der));
    }
    return result;
}

}  // namespace

std::unique_ptr<SigningKey> open_token(const TokenAddress& address, const std::string& pin) {
    auto module = std::make_unique<Module>(address.module);
    if (!module->is_loaded()) throw Failure(say::kNoModule, {address.module});
    PKCS11_SLOT* slot = module->find(address);
    if (slot == nullptr) throw Failure(say::kNoToken, {address.token.empty() ? address.slot : address.token});
    if (PKCS11_login(slot, 0, pin.c_str()) != 0) throw Failure(say::kWrongPin, {slot->token->label});
    PKCS11_KEY* found = find_key(slot->token, address.key);
    if (found == nullptr) throw Failure(say::kNoKey, {slot->token->label});
    std::vector<std::string> certificates = certificates_for(slot->token, found, address);
    if (certificates.empty()) throw Failure(say::kNoCertificate, {slot->token->label});
    KeyHandle key(PKCS11_get_private_key(found));
    if (key == nullptr) throw Failure(say::kNoKey, {slot->token->label});
    return std::make_unique<TokenKey>(std::move(module), std::move(key), std::move(certificates));
}

}  // namespace concordia::seal
