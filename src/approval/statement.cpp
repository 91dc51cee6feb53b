// White space inside a value was made single spaces when it was read, so a value never spans lines.
#include "approval/statement.h"

namespace concordia::approval {

std::string statement(const Approval& approval, std::string_view dossier, std::string_view publication) {
    std::string text = "concordia statement 1\n";
    const auto line = [&text](std::string_view name, std::string_view value) {
        text.append(name).append(": ").append(value).append("\n");
    };
    line("dossier", dossier);
    line("publication", publication);
    line("content", kDigestPrefix + approval.content);
    line(approval.party.kind, approval.party.id);
    line("person", approval.person);
    line("capacity", approval.capacity);
    line("date", approval.date);
    line("decision", name(approval.state));
    if (approval.state == State::Reserved) {
        line("reservation fr", approval.reservation_fr);
        line("reservation nl", approval.reservation_nl);
    }
    return text;
}

}  // namespace concordia::approval
