// The painter's sample document, signed step by step.
#pragma once

#include <doctest/doctest.h>

#include "authority.h"
#include "paint/sample.h"
#include "seal/signer.h"

namespace concordia::seal::tests {

inline const std::string& unsigned_sample() {
    static const std::string file = paint::write_sample();
    return file;
}

/// "signatory-1" for 0.
inline std::string signatory_field(std::size_t index) {
    return "signatory-" + std::to_string(index + 1);
}

/// The sample with so many signature fields. REQUIRES: from 1 to 14.
inline std::string sample_with_fields(std::size_t count) {
    paint::PageBuilder builder;
    paint::build_sample(builder);
    const layout::StructureId section = builder.element(0, "Sect");
    std::vector<std::string> names(count);  // the page only views them
    for (std::size_t i = 1; i < count; ++i) {
        const layout::StructureId form = builder.element(section, "Form");
        names[i] = signatory_field(i);
        const Length top = 80_pt + 45_pt * static_cast<std::int64_t>(i);
        builder.place(builder.content(form),
                      layout::SignatureField{{300_pt, top, 200_pt, 40_pt}, names[i], "Ministre", "fr"});
    }
    paint::ImageLibrary images(CONCORDIA_SOURCE_DIR);
    return paint::write_pdf(builder.set, paint::sample_information(), paint::sample_attachments(), images);
}

inline NewSignature new_seal() {
    return {SignatureKind::Certification, {"seal", "Sceau du secrétariat", "fr"}, kNow, "Secrétariat", ""};
}

inline NewSignature new_signature(std::size_t index = 0) {
    return {SignatureKind::Approval, {signatory_field(index), "", ""}, kNow + 60, "Anne Signatory", ""};
}

/// The next revision; the test ends when there is none.
inline std::string signed_by(const Identity& identity, const NewSignature& signature, const std::string& file,
                             TimestampSource* timestamps = nullptr) {
    Findings findings;
    const auto next = sign_document({"sample.pdf", file}, signature, *identity.signing_key(), timestamps, findings);
    for (const Finding& finding : findings.sorted()) MESSAGE(finding.rule);
    REQUIRE(next);
    return *next;
}

inline const std::string& sealed_sample() {
    static const std::string file = signed_by(authorities().seal, new_seal(), unsigned_sample());
    return file;
}

inline const std::string& signed_sample() {
    static const std::string file = signed_by(authorities().signatory, new_signature(), sealed_sample());
    return file;
}

}  // namespace concordia::seal::tests
