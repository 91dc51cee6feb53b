// Attributes carry what has one form in all languages, elements what is said in words.
#include "approval/printing.h"

#include <string>

#include "approval/qr_code.h"

namespace concordia::approval {
namespace {

void set(pugi::xml_node node, const char* attribute, std::string_view value) {
    node.append_attribute(attribute).set_value(std::string(value).c_str());
}

void add_words(pugi::xml_node node, const char* element, const std::string& words) {
    if (!words.empty()) node.append_child(element).text().set(words.c_str());
}

void add_reservation(pugi::xml_node node, const char* language, const std::string& words) {
    pugi::xml_node text = node.append_child("text");
    set(text, "lang", language);
    text.text().set(words.c_str());
}

void add_approval(pugi::xml_node parent, const Approval& approval) {
    pugi::xml_node node = parent.append_child("approval");
    set(node, approval.party.kind.c_str(), approval.party.id);
    set(node, "state", name(approval.state));
    set(node, "strength", name(approval.strength));
    set(node, "capacity", approval.capacity);
    set(node, "date", approval.date);
    add_words(node, "person", approval.person);
    add_words(node, "evidence", approval.evidence);
    if (approval.state != State::Reserved) return;
    pugi::xml_node reservation = node.append_child("reservation");
    add_reservation(reservation, "fr", approval.reservation_fr);
    add_reservation(reservation, "nl", approval.reservation_nl);
}

}  // namespace

void derive_approvals(pugi::xml_node dossier, const Decision& decision, std::string_view digest) {
    dossier.remove_attribute("final");
    set(dossier, "final", "yes");
    pugi::xml_node derived = dossier.child("derived");
    if (!derived) derived = dossier.append_child("derived");
    pugi::xml_node approvals = derived.append_child("approvals");
    const std::string content = kDigestPrefix + std::string(digest);
    const QrCode code = qr_code(content);
    set(approvals, "content", content);
    set(approvals, "qr-size", std::to_string(code.size));
    set(approvals, "qr-path", code.path);
    for (const Verdict& verdict : decision.verdicts) add_approval(approvals, *verdict.approval);
}

}  // namespace concordia::approval
