// A revision of a PDF with a signature whose value is still to come: the hole for it is there, and the bytes that it is
// about are final (ISO 32000-1, 12.8).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/length.h"
#include "seal/certificate.h"
#include "seal/fields.h"

namespace concordia::seal {

enum class SignatureKind : std::uint8_t { Certification, Approval, Timestamp };

struct NewSignature {
    SignatureKind kind = SignatureKind::Approval;
    FieldWords field;        // made, invisible, when the document has none of this name; Approval: must be there
    Time time = 0;           // claimed by the signer; not for a timestamp
    std::string signer;      // name for people; not for a timestamp
    std::string appearance;  // a PDF of one page that the field shows; empty: as it was
};

struct SignatureRevision {
    std::string file;
    std::size_t hole = 0, hole_size = 0;  // "<000...>", angle brackets included
    [[nodiscard]] std::string_view before() const { return std::string_view(file).substr(0, hole); }
    [[nodiscard]] std::string_view after() const { return std::string_view(file).substr(hole + hole_size); }
    /// The file with the DER of the signature. Throws Failure when it is larger than the hole.
    [[nodiscard]] std::string filled(std::string_view signature) const;
};

enum class Refusal : std::uint8_t { None, NotOurs, NoField, AlreadySigned, NotSealed, AlreadySealed };

struct Prepared {
    Refusal refusal = Refusal::None;
    SignatureRevision revision;
};

struct FieldSize {
    Length width, height;
};
/// Of a visible signature field; nullopt where there is none of this name, or it is invisible.
std::optional<FieldSize> field_size(std::string_view file, std::string_view field);

/// Whether a signature field has this name.
bool has_field(std::string_view file, std::string_view field);

/// Nothing is repaired and nothing is signed twice: a refusal says why.
Prepared prepare_signature(std::string_view file, const NewSignature& signature);

}  // namespace concordia::seal
