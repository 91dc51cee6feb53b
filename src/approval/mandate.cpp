// ISO dates have fixed widths, so the order of their texts is their order.
#include "approval/mandate.h"

#include "dossier/tree.h"

namespace concordia::approval {
namespace {

std::string_view value(pugi::xml_node node, const char* attribute) {
    return node.attribute(attribute).value();
}

bool same(pugi::xml_node a, pugi::xml_node b, const char* attribute) {
    return value(a, attribute) == value(b, attribute);
}

bool in_force(pugi::xml_node mandate, std::string_view date) {
    const std::string_view until = value(mandate, "until");
    return value(mandate, "from") <= date && (until.empty() || date <= until);
}

pugi::xml_node find_signatory(pugi::xml_node agreement, const char* attribute, std::string_view wanted) {
    return agreement.child("signatories").find_node([&](pugi::xml_node node) {
        return std::string_view(node.name()) == "signatory" && value(node, attribute) == wanted;
    });
}

pugi::xml_node find_mandate(pugi::xml_node agreement, std::string_view id) {
    return agreement.child("persons").find_node(
        [&](pugi::xml_node node) { return std::string_view(node.name()) == "mandate" && value(node, "id") == id; });
}

bool speaks_for_bench(pugi::xml_node agreement, pugi::xml_node mandate, std::string_view bench) {
    const pugi::xml_node organisation =
        agreement.child("organisations").find_child_by_attribute("id", mandate.attribute("organisation").value());
    return organisation && value(organisation, "bench") == bench;
}

bool speaks_for_signatory(pugi::xml_node agreement, pugi::xml_node mandate, const Approval& approval) {
    const pugi::xml_node signatory = find_signatory(agreement, "id", approval.party.id);
    if (value(mandate, "id") == value(signatory, "mandate")) return true;
    if (in_force(find_mandate(agreement, value(signatory, "mandate")), approval.date)) return false;
    const bool of_another = find_signatory(agreement, "mandate", value(mandate, "id"));
    return !of_another && same(mandate, signatory, "party") && same(mandate, signatory, "capacity") &&
           same(mandate, signatory, "organisation");
}

bool speaks_for(pugi::xml_node agreement, pugi::xml_node mandate, const Approval& approval) {
    if (approval.party.kind == "party") return value(mandate, "party") == approval.party.id;
    if (approval.party.kind == "bench") return speaks_for_bench(agreement, mandate, approval.party.id);
    return speaks_for_signatory(agreement, mandate, approval);
}

}  // namespace

bool may_decide(pugi::xml_node agreement, const Approval& approval) {
    for (const pugi::xml_node person : agreement.child("persons").children("person")) {
        if (dossier::words_of(person.child("full-name")) != approval.person) continue;
        for (const pugi::xml_node mandate : person.children("mandate")) {
            const bool fits = value(mandate, "capacity") == approval.capacity && in_force(mandate, approval.date) &&
                              speaks_for(agreement, mandate, approval);
            if (fits) return true;
        }
    }
    return false;
}

}  // namespace concordia::approval
