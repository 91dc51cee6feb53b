// Contents stand before decisions; an editor finds the file as it would have written it.
#include "approval/record.h"

namespace concordia::approval {
namespace {

constexpr const char* kPrologue =
    " Who decided what about this publication, and about exactly which content. Written by \"concordia approve\". ";

struct Text : pugi::xml_writer {
    std::string text;
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

void set(pugi::xml_node node, const char* attribute, const std::string& value) {
    node.append_attribute(attribute).set_value(value.c_str());
}

void add_words(pugi::xml_node node, const char* element, const std::string& words) {
    if (!words.empty()) node.append_child(element).text().set(words.c_str());
}

pugi::xml_node new_signoff(pugi::xml_document& document, std::string_view agreement, const Content& content) {
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    set(declaration, "version", "1.0");
    set(declaration, "encoding", "UTF-8");
    document.append_child(pugi::node_comment).set_value(kPrologue);
    pugi::xml_node signoff = document.append_child("signoff");
    set(signoff, "publication", content.publication);
    set(signoff, "agreement", std::string(agreement));
    set(signoff, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    set(signoff, "xsi:noNamespaceSchemaLocation", "../schema/signoff.xsd");
    return signoff;
}

void add_digests(pugi::xml_node node, const char* element, const std::vector<FileDigest>& files) {
    for (const FileDigest& file : files) {
        pugi::xml_node child = node.append_child(element);
        set(child, "sha256", file.sha256);
        set(child, "path", file.path);
    }
}

void add_content(pugi::xml_node signoff, const Content& content, const std::string& digest) {
    if (signoff.find_child_by_attribute("content", "digest", digest.c_str())) return;
    pugi::xml_node first_decision = signoff.child("approval");
    pugi::xml_node node =
        first_decision ? signoff.insert_child_before("content", first_decision) : signoff.append_child("content");
    set(node, "digest", digest);
    set(node, "concordia", content.version);
    add_digests(node, "file", content.files);
    add_digests(node, "edition", content.editions);
}

void add_reservation(pugi::xml_node node, const char* language, const std::string& words) {
    pugi::xml_node reservation = node.append_child("reservation");
    set(reservation, "lang", language);
    reservation.text().set(words.c_str());
}

void add_approval(pugi::xml_node signoff, const Approval& approval) {
    pugi::xml_node node = signoff.append_child("approval");
    set(node, approval.party.kind.c_str(), approval.party.id);
    set(node, "state", std::string(name(approval.state)));
    if (approval.state == State::Pending) return;
    set(node, "strength", std::string(name(approval.strength)));
    set(node, "capacity", approval.capacity);
    set(node, "date", approval.date);
    set(node, "content", kDigestPrefix + approval.content);
    add_words(node, "person", approval.person);
    add_words(node, "evidence", approval.evidence);
    if (approval.state == State::Reserved) {
        add_reservation(node, "fr", approval.reservation_fr);
        add_reservation(node, "nl", approval.reservation_nl);
    }
    add_words(node, "signature", approval.signature);
}

}  // namespace

std::string with_approval(std::string_view file, std::string_view agreement, const Content& content,
                          const Approval& approval) {
    pugi::xml_document document;
    document.load_buffer(file.data(), file.size(), pugi::parse_default | pugi::parse_comments | pugi::parse_declaration,
                         pugi::encoding_utf8);
    pugi::xml_node signoff = document.child("signoff");
    if (!signoff) {
        document.reset();
        signoff = new_signoff(document, agreement, content);
    }
    if (approval.state != State::Pending) add_content(signoff, content, kDigestPrefix + approval.content);
    add_approval(signoff, approval);
    Text text;
    document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
    return text.text;
}

}  // namespace concordia::approval
