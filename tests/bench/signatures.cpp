// Keys are of P-256, as most cards have them, and in memory; the time of signing is that of the tests.
#include "bench/signatures.h"

#include <chrono>
#include <ctime>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/content_check.h"
#include "app/final_document.h"
#include "bench/table.h"
#include "seal/authority.h"
#include "seal/verification.h"

namespace concordia::bench {
namespace {

using namespace seal::tests;

constexpr std::size_t kSignatories = 14;
constexpr const char* kAgreement = "protocol-agreement";

std::string make_agreement() {
    app::Options options;
    options.project = CONCORDIA_SOURCE_DIR;
    options.publication = "2026-agreement";
    Findings findings;
    app::Resources resources(options);
    const auto publications = app::read_publications(options, findings);
    const app::Job job{publications.at(0).get(), kAgreement, compose::edition("fr-nl")};
    return app::produce(job, resources, findings).value().bytes;
}

std::string signed_by(seal::SigningKey& key, const seal::NewSignature& signature, const std::string& file) {
    Findings findings;
    auto next = seal::sign_document({kAgreement, file}, signature, key, nullptr, findings);
    if (!next) throw std::runtime_error("the agreement could not be signed");
    return std::move(*next);
}

void verify(const std::string& file) {
    Findings findings;
    const std::string& anchor = authorities().anchor.certificates.front();
    const auto report = seal::verify({kAgreement, file}, {{anchor}, kNow + kDay, {}}, findings);
    if (findings.has_errors() || report.signatures.size() != kSignatories + 1) {
        throw std::runtime_error("the signed agreement was not accepted");
    }
}

template <typename Work>
void add(Table& table, const char* name, std::size_t bytes, int times, const Work& work) {
    using std::chrono::steady_clock;
    std::vector<double> milliseconds, processor;
    for (int i = 0; i < times; ++i) {
        const auto start = steady_clock::now();
        const std::clock_t used = std::clock();
        work();
        processor.push_back(1000.0 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC);
        milliseconds.push_back(std::chrono::duration<double, std::milli>(steady_clock::now() - start).count());
    }
    table.add({name, decimal(smallest(milliseconds)), decimal(median(milliseconds)), decimal(median(processor)),
               whole(static_cast<double>(bytes) / 1000)});
}

void add_content(Table& table, int times) {
    const app::test::FinalDocument document;
    app::ContentChecker checker(document.project.options);
    add(table, "content and approvals", document.pdf.size(), times, [&] {
        Findings findings;
        if (!checker.check("x.pdf", document.pdf, findings).is_reckoned) throw std::runtime_error("not reckoned");
    });
}

}  // namespace

void print_signatures(int times) {
    const auto key = authorities().seal.signing_key();
    std::vector<std::unique_ptr<seal::SigningKey>> signers;
    for (std::size_t i = 0; i < kSignatories; ++i) {
        signers.push_back(issue("Signatory", kSigner, &authorities().authority).signing_key());
    }
    const seal::NewSignature as_seal{
        seal::SignatureKind::Certification, {"seal", "Sceau", "fr"}, kNow, "Secrétariat", ""};
    const auto signature = [](std::size_t index) {
        return seal::NewSignature{
            seal::SignatureKind::Approval, {"page-" + app::test::signatory(index), "", ""}, kNow, "Signatory", ""};
    };
    const seal::NewSignature last = signature(kSignatories - 1);
    Table table("Signatures without network and token, milliseconds", {"", "min", "median", "CPU", "kB"});
    std::string file = make_agreement();
    add(table, "seal", file.size(), times, [&] { signed_by(*key, as_seal, file); });
    file = signed_by(*key, as_seal, file);
    add(table, "first signature", file.size(), times, [&] { signed_by(*signers[0], signature(0), file); });
    for (std::size_t i = 0; i + 1 < kSignatories; ++i) file = signed_by(*signers[i], signature(i), file);
    add(table, "fourteenth signature", file.size(), times, [&] { signed_by(*signers.back(), last, file); });
    file = signed_by(*signers.back(), last, file);
    add(table, "verify seal and 14 signatures", file.size(), times, [&] { verify(file); });
    add_content(table, times);
    table.print();
}

}  // namespace concordia::bench
