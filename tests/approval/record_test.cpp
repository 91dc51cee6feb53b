// A sign-off file grows at its end, stays readable, and says to a reader what was written.
#include "approval/record.h"

#include "approval/sample.h"
#include "approval/statement.h"

using namespace concordia;
using namespace concordia::approval;

namespace {

const Party kGovernment{"party", "government"};

std::string recorded(const std::string& file, const Content& content, Approval approval) {
    approval.content = content_digest(content);
    return with_approval(file, "brussels", content, approval);
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("the first decision makes the file, with the content that it is about") {
    const Content content = test::content("words");
    const std::string file = recorded("", content, test::approval(kGovernment, ""));
    pugi::xml_document document;
    REQUIRE(document.load_string(file.c_str()));
    const pugi::xml_node signoff = document.child("signoff");
    CHECK(signoff.attribute("publication").value() == std::string("2028-progress"));
    CHECK(signoff.child("content").attribute("digest").value() == "sha256:" + content_digest(content));
    CHECK(count(file, "<file ") == 2);
    CHECK(count(file, "<edition ") == 1);
    CHECK(signoff.child("approval").child_value("person") == std::string("Ann One"));
    CHECK(signoff.child("approval").attribute("party").value() == std::string("government"));
}

TEST_CASE("a second decision about the same content describes it no second time") {
    const Content content = test::content("words");
    const std::string first = recorded("", content, test::approval(kGovernment, ""));
    const std::string second = recorded(first, content, test::approval({"bench", "employees"}, ""));
    CHECK(count(second, "<content ") == 1);
    CHECK(count(second, "<approval ") == 2);
    CHECK(second.find("party=\"government\"") < second.find("bench=\"employees\""));
}

TEST_CASE("contents stand before decisions, and what a person noted in the file stays") {
    std::string file = recorded("", test::content("words"), test::approval(kGovernment, ""));
    file.insert(file.find("  <approval"), "  <!-- by letter -->\n");
    const std::string second = recorded(file, test::content("other"), test::approval(kGovernment, ""));
    CHECK(count(second, "<content ") == 2);
    CHECK(count(second, "<!-- by letter -->") == 1);
    CHECK(second.rfind("<content ") < second.find("<approval "));
}

TEST_CASE("signs of XML in words are written so that they come back") {
    Approval approval = test::approval(kGovernment, "", State::Reserved);
    approval.reservation_fr = "a < b & c";
    approval.reservation_nl = "\"d\"";
    const std::string file = recorded("", test::content("words"), approval);
    pugi::xml_document document;
    REQUIRE(document.load_string(file.c_str()));
    const pugi::xml_node node = document.child("signoff").child("approval");
    CHECK(node.find_child_by_attribute("reservation", "lang", "fr").child_value() == std::string("a < b & c"));
    CHECK(node.find_child_by_attribute("reservation", "lang", "nl").child_value() == std::string("\"d\""));
}

TEST_CASE("the statement says every fact of a decision on a line of its own") {
    Approval approval = test::approval(kGovernment, "00ff", State::Reserved);
    approval.reservation_fr = "Sauf";
    approval.reservation_nl = "Behalve";
    CHECK(statement(approval, "brussels", "2028-progress") ==
          "concordia statement 1\ndossier: brussels\npublication: 2028-progress\ncontent: sha256:00ff\n"
          "party: government\nperson: Ann One\ncapacity: minister\ndate: 2028-05-15\ndecision: reserved\n"
          "reservation fr: Sauf\nreservation nl: Behalve\n");
}
