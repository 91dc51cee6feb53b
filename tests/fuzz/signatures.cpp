// A signed PDF that somebody gives us, and certificates.
#include "fuzz/target.h"
#include "paint/sample.h"
#include "seal/authority.h"
#include "seal/verification.h"

using namespace concordia;

namespace {

const seal::tests::Authorities& authorities() {
    return seal::tests::authorities();
}

std::string seal_sample() {
    const seal::NewSignature signature{
        seal::SignatureKind::Certification, {"seal", "Sceau", "fr"}, seal::tests::kNow, "Sceau", ""};
    Findings findings;
    return seal::sign_document({"x.pdf", paint::write_sample()}, signature, *authorities().seal.signing_key(), nullptr,
                               findings)
        .value_or("");
}

/// Made once: no two signatures with ECDSA are the same bytes.
const std::string& sealed() {
    static const std::string file = seal_sample();
    return file;
}

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    return {sealed(), authorities().seal.certificates.front()};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string& sound = sealed();
    const std::string bytes(fuzz::text_of(data, size));
    const std::string& anchor = authorities().anchor.certificates.front();
    Findings findings;
    seal::verify({"x.pdf", bytes}, {{anchor}, seal::tests::kNow, {}}, findings);
    // Whatever begins as the sound file does and is accepted is that file: the seal allows nothing else.
    fuzz::require(findings.has_errors() || bytes == sound || !bytes.starts_with(sound.substr(0, 1'000)),
                  "no changed file is accepted");
    seal::read_certificate(bytes);
    return 0;
}
