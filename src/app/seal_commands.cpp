// A file is read, one revision is made in memory, and only a whole one replaces it.
#include "app/seal_commands.h"

#include <chrono>
#include <cstdio>

#include "app/resources.h"
#include "app/seal_messages.h"
#include "app/seal_report.h"
#include "app/signature_appearance.h"
#include "app/signing_key.h"
#include "base/failure.h"
#include "base/file.h"
#include "base/number.h"
#include "seal/long_term.h"
#include "seal/verification.h"

namespace concordia::app {
namespace {

constexpr std::size_t kLargestPdf = std::size_t{1} << 28;

seal::Time now() {
    using std::chrono::system_clock;
    return std::chrono::duration_cast<std::chrono::seconds>(system_clock::now().time_since_epoch()).count();
}

/// The first language of the document, whose words an invisible field takes.
std::string word(const CatalogueEntry& entry, Language language) {
    return fill(entry).in(language);
}

void write_signed(const Options& options, const seal::NewSignature& signature, seal::SigningKey& key,
                  const seal::Document& document, Findings& findings) {
    seal::HttpWeb web;
    const auto service = timestamps(options, web);
    const auto next = seal::sign_document(document, signature, key, service.get(), findings);
    if (next) write_file_atomically(options.file, *next);
}

std::string signer_of(const seal::SigningKey& key) {
    const auto certificate = seal::read_certificate(key.certificates().front());
    return certificate ? certificate->name : std::string();
}

/// "time-1", "time-2": the first name that no field of the document has.
std::string timestamp_field(const std::string& file) {
    for (std::int64_t i = 1;; ++i) {
        std::string name = "time-" + integer_text(i);
        if (!seal::has_field(file, name)) return name;
    }
}

}  // namespace

void seal_file(const Options& options, Findings& findings) {
    const seal::Document document{options.file.string(), read_file(options.file, kLargestPdf)};
    const auto key = open_key(options);
    seal::NewSignature signature;
    signature.kind = seal::SignatureKind::Certification;
    signature.field = {"seal", word(say::kSealWords, options.language), std::string(code(options.language))};
    signature.time = now();
    signature.signer = signer_of(*key);
    write_signed(options, signature, *key, document, findings);
}

void sign_file(const Options& options, Findings& findings) {
    const seal::Document document{options.file.string(), read_file(options.file, kLargestPdf)};
    const auto key = open_key(options);
    seal::NewSignature signature;
    signature.field.name = options.seal.field;
    signature.time = now();
    signature.signer = signer_of(*key);
    if (const auto size = seal::field_size(document.bytes, options.seal.field)) {
        Resources resources(options);
        signature.appearance =
            signature_appearance({signature.signer, seal::time_text(signature.time)}, *size, resources, findings);
    }
    if (!findings.has_errors()) write_signed(options, signature, *key, document, findings);
}

void renew_file(const Options& options, Findings& findings) {
    const seal::Document document{options.file.string(), read_file(options.file, kLargestPdf)};
    seal::HttpWeb web;
    const auto service = timestamps(options, web);
    if (service == nullptr) throw Failure(say::kNoTimestampServer);
    const seal::FieldWords field{timestamp_field(document.bytes), word(say::kTimestampWords, options.language),
                                 std::string(code(options.language))};
    const auto next = seal::renew(document, {read_anchors(options), now(), {}}, field, web, *service, findings);
    if (next) write_file_atomically(options.file, *next);
}

void verify_files(const Options& options, Findings& findings) {
    seal::Verification verification{read_anchors(options), now(), {}};
    if (!options.seal.original.empty()) verification.original = read_file(options.seal.original, kLargestPdf);
    ContentChecker contents(options);
    std::vector<VerifiedFile> verified;
    for (const std::filesystem::path& path : options.files) {
        Findings own;
        const seal::Document document{path.string(), read_file(path, kLargestPdf)};
        VerifiedFile file;
        file.report = seal::verify(document, verification, own);
        if (file.report.revisions != 0) file.content = contents.check(document.name, document.bytes, own);
        file.accepted = !own.has_errors();
        verified.push_back(std::move(file));
        findings.merge(own);
    }
    const std::string text = options.json ? verification_json(verified) : verification_text(verified, options.language);
    std::fputs(text.c_str(), stdout);
}

}  // namespace concordia::app
