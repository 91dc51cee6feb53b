// Who decided what about a publication, as signoff-<publication>.xml records it.
#pragma once

#include <cstdint>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "approval/content.h"
#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::approval {

/// Somebody who must approve: a party, a bench or a signatory of the agreement.
struct Party {
    std::string kind;  // "party", "bench" or "signatory"
    std::string id;
    friend bool operator==(const Party&, const Party&) = default;
};

enum class State : std::uint8_t { Pending, Approved, Reserved, Refused };
std::string_view name(State state);  // "pending", "approved", "reserved", "refused"

/// How an approval is proved.
enum class Strength : std::uint8_t {
    Attested,  // the secretariat recorded it, and says where the evidence is
    Signed,    // the party signed the statement (statement.h)
};
std::string_view name(Strength strength);  // "attested", "signed"

struct Approval {
    Party party;
    State state = State::Pending;
    Strength strength = Strength::Attested;
    std::string content;  // digest of what was decided about, in hexadecimal
    std::string person, capacity, date;
    std::string evidence;                        // attested only
    std::string reservation_fr, reservation_nl;  // reserved only
    std::string signature;                       // signed only: detached CMS (RFC 5652) in base64
    Place place;
};

/// Everything that was recorded, in the order in which it was.
struct Signoff {
    std::string publication;           // as the file says; empty when there is none
    std::vector<Content> contents;     // each once; what decisions are about
    std::vector<std::string> digests;  // of the contents, as recorded
    std::vector<Approval> approvals;
    Place place;

    /// The content that has this digest; nullptr when none was recorded.
    [[nodiscard]] const Content* content(std::string_view digest) const;
    /// What `party` decided last; nullptr when it decided nothing.
    [[nodiscard]] const Approval* last_of(const Party& party) const;
};

/// The sign-off of a dossier's publication, empty when nothing was recorded. It is taken out of the tree: what is
/// composed is the same with it and without. `folder`: the dossier's, below input/.
Signoff take_signoff(const dossier::Dossier& dossier, const std::string& folder);

/// "signoff-2028-progress.xml"
std::string signoff_file_name(std::string_view publication);
/// True for a path that ends in such a name.
bool is_signoff_file(std::string_view path);

/// Who must approve a publication, in its order.
std::vector<Party> required_parties(pugi::xml_node publication);

/// What people call a party, in each language.
Message name_of(const Party& party, pugi::xml_node agreement);

}  // namespace concordia::approval
