// The file was checked against its schema and its rules before: what is read here has the form that they demand.
#include "approval/signoff.h"

#include <algorithm>
#include <array>

#include "dossier/tree.h"

namespace concordia::approval {
namespace {

constexpr std::array<std::string_view, 4> kStates{"pending", "approved", "reserved", "refused"};
constexpr std::array<std::string_view, 2> kStrengths{"attested", "signed"};
constexpr std::array<const char*, 3> kKinds{"party", "bench", "signatory"};

template <typename Value, std::size_t kCount>
Value value_of(const std::array<std::string_view, kCount>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Value{} : static_cast<Value>(found - names.begin());
}

Party party_of(pugi::xml_node node) {
    for (const char* kind : kKinds) {
        if (const pugi::xml_attribute attribute = node.attribute(kind)) return {kind, attribute.value()};
    }
    return {};
}

std::string digest_of(pugi::xml_attribute attribute) {
    const std::string_view text = attribute.value();
    const std::string_view prefix = kDigestPrefix;
    return std::string(text.starts_with(prefix) ? text.substr(prefix.size()) : text);
}

std::vector<FileDigest> digests(pugi::xml_node content, const char* element) {
    std::vector<FileDigest> files;
    for (const pugi::xml_node file : content.children(element)) {
        files.push_back({file.attribute("path").value(), file.attribute("sha256").value()});
    }
    return files;
}

Content read_content(pugi::xml_node node, const dossier::Dossier& dossier, const std::string& folder) {
    Content content;
    content.dossier = folder;
    content.publication = dossier.publication().attribute("id").value();
    content.version = node.attribute("concordia").value();
    content.files = digests(node, "file");
    content.editions = digests(node, "edition");
    return content;
}

std::string reservation(pugi::xml_node node, const char* language) {
    return dossier::words_of(node.find_child_by_attribute("reservation", "lang", language));
}

Approval read_approval(pugi::xml_node node, const dossier::Dossier& dossier) {
    Approval approval;
    approval.party = party_of(node);
    approval.state = value_of<State>(kStates, node.attribute("state").value());
    approval.strength = value_of<Strength>(kStrengths, node.attribute("strength").value());
    approval.content = digest_of(node.attribute("content"));
    approval.person = dossier::words_of(node.child("person"));
    approval.capacity = node.attribute("capacity").value();
    approval.date = node.attribute("date").value();
    approval.evidence = dossier::words_of(node.child("evidence"));
    approval.reservation_fr = reservation(node, "fr");
    approval.reservation_nl = reservation(node, "nl");
    approval.signature = dossier::words_of(node.child("signature"));
    approval.place = dossier.place(node);
    return approval;
}

}  // namespace

std::string_view name(State state) {
    return kStates[static_cast<std::size_t>(state)];
}

std::string_view name(Strength strength) {
    return kStrengths[static_cast<std::size_t>(strength)];
}

const Content* Signoff::content(std::string_view digest) const {
    const auto found = std::find(digests.begin(), digests.end(), digest);
    return found == digests.end() ? nullptr : &contents[static_cast<std::size_t>(found - digests.begin())];
}

const Approval* Signoff::last_of(const Party& party) const {
    const auto found =
        std::find_if(approvals.rbegin(), approvals.rend(), [&](const Approval& a) { return a.party == party; });
    return found == approvals.rend() ? nullptr : &*found;
}

Signoff take_signoff(const dossier::Dossier& dossier, const std::string& folder) {
    Signoff signoff;
    const pugi::xml_node node = dossier.root().child("signoff");
    if (!node) return signoff;
    signoff.publication = node.attribute("publication").value();
    signoff.place = dossier.place(node);
    for (const pugi::xml_node content : node.children("content")) {
        signoff.contents.push_back(read_content(content, dossier, folder));
        signoff.digests.push_back(digest_of(content.attribute("digest")));
    }
    for (const pugi::xml_node approval : node.children("approval")) {
        signoff.approvals.push_back(read_approval(approval, dossier));
    }
    dossier.root().remove_child(node);
    return signoff;
}

std::string signoff_file_name(std::string_view publication) {
    return "signoff-" + std::string(publication) + ".xml";
}

bool is_signoff_file(std::string_view path) {
    return path.substr(path.rfind('/') + 1).starts_with("signoff-");
}

std::vector<Party> required_parties(pugi::xml_node publication) {
    std::vector<Party> parties;
    for (const pugi::xml_node approval : publication.children("approval")) parties.push_back(party_of(approval));
    return parties;
}

Message name_of(const Party& party, pugi::xml_node agreement) {
    if (party.kind == "signatory") {
        const pugi::xml_node signatory = agreement.child("signatories").find_node([&](pugi::xml_node node) {
            return std::string_view(node.name()) == "signatory" && node.attribute("id").value() == party.id;
        });
        const std::string words = dossier::words_of(signatory.child("signed-name"));
        return {words, words, words};
    }
    const auto or_id = [&](const std::string& words) { return words.empty() ? party.id : words; };
    const pugi::xml_node named = agreement.child("parties").find_node(
        [&](pugi::xml_node node) { return node.name() == party.kind && node.attribute("id").value() == party.id; });
    const auto words = [&](const char* language) {
        return or_id(dossier::words_of(named.child("name").find_child_by_attribute("text", "lang", language)));
    };
    return {words("fr"), words("nl"), words("fr")};
}

}  // namespace concordia::approval
