// The signed agreement, read along with its source in three passages: the body, the signatories, the annex.
#include <doctest/doctest.h>

#include "transcription/source_reader.h"

using namespace concordia::transcription;

namespace {

const char* const signatories_begin = "Voor de Brusselse Hoofdstedelijke Regering:";
const char* const annex_begin = "Sommet social –";

std::string signed_passage(std::string_view first, std::string_view last) {
    return passage(source_text("protocol-agreement.txt"), first, last);
}

std::string printed_number(pugi::xml_node element) {
    return std::string(element.attribute("number").value()) + ".";
}

// "1. Mobilité | Mobiliteit", then the head of the table.
void expect_domain_head(SourceReader& reader, pugi::xml_node domain) {
    reader.expect(printed_number(domain), "number of a domain");
    reader.expect(domain.select_node("name/text[@lang='fr']").node());
    reader.expect("|", "between the names of a domain");
    reader.expect(domain.select_node("name/text[@lang='nl']").node());
    reader.expect_all(domain, "../column-head/text[@lang='fr']");
}

// The number stands before the French, except where the table is out of step: beside the Dutch of 8 and 15, and after
// the texts of 5, which stand in the row of 4.
void expect_priority(SourceReader& reader, pugi::xml_node priority) {
    const int number = priority.attribute("number").as_int();
    const bool number_between = number == 8 || number == 15;
    const bool number_after = number == 5;
    const auto expect_number = [&] { reader.expect(printed_number(priority), "number of a priority"); };
    if (!number_between && !number_after) expect_number();
    reader.expect_all(priority, "(lead|unit)/text[@lang='fr']");
    if (number_between) expect_number();
    reader.expect_all(priority, "(lead|unit)/text[@lang='nl']");
    if (number_after) expect_number();
}

}  // namespace

TEST_CASE("the body is transcribed letter for letter, nothing lost and nothing added") {
    SourceReader reader(signed_passage("PROTOCOLAKKOORD", signatories_begin));
    const pugi::xml_node protocol = agreement().child("protocol");
    reader.expect_all(protocol, ".//text[@lang='nl'][not(parent::note)]");
    reader.expect_end();
}

TEST_CASE("nothing of the source stands before the title") {
    CHECK_EQ(source_text("protocol-agreement.txt").find("PROTOCOLAKKOORD 2026-2029"), 0);
}

TEST_CASE("the body keeps its five parts, its paragraphs and its list items apart") {
    const pugi::xml_node protocol = agreement().child("protocol");
    std::string shape;  // a digit for a run of paragraphs, a digit in brackets for a list
    for (const pugi::xml_node part : protocol.children("part")) {
        shape += part.child("heading") ? "|" : "?";
        for (const pugi::xml_node element : part.children()) {
            if (std::string_view(element.name()) == "paragraph") shape += "p";
            for (const pugi::xml_node item : element.children("item")) shape += item ? "i" : "";
        }
    }
    CHECK_EQ(shape, "|ppppp|ppiiii|ppiiip|piiiiip|piii");
}

TEST_CASE("the words printed bold in the body are strong") {
    std::string strong;
    for (const auto& node : agreement().select_nodes("/agreement/protocol//strong")) {
        strong += words_of(node.node()) + "|";
    }
    CHECK_EQ(
        strong,
        "gedeelde prioriteiten|gemeenschappelijke routekaart|structurend kader voor de werkzaamheden van het BESOC|"
        "hefboom voor de afstemming van het overheidsbeleid en de sociaaleconomische verwachtingen|");
}

TEST_CASE("every signatory is transcribed with name, function and heading, in the order signed") {
    SourceReader reader(signed_passage(signatories_begin, annex_begin));
    for (const auto& node : agreement().select_nodes("/agreement/signatories//*[self::heading or self::signatory]")) {
        const pugi::xml_node element = node.node();
        const pugi::xml_node name = element.child("signed-name");
        const bool name_first = std::string_view(element.attribute("party").value()) == "government";
        if (name && name_first) reader.expect(name);
        reader.expect(
            element.select_node("descendant-or-self::*[self::heading or self::function]/text[@lang='nl']").node());
        if (name && !name_first) reader.expect(name);
    }
    reader.expect_end();
}

TEST_CASE("the annex is transcribed letter for letter in both languages, nothing lost and nothing added") {
    SourceReader reader(signed_passage(annex_begin, ""));
    const pugi::xml_node annex = agreement().child("annex");
    reader.expect_all(annex, "(occasion|title)/text[@lang='fr']");
    for (const pugi::xml_node domain : annex.children("domain")) {
        expect_domain_head(reader, domain);
        for (const pugi::xml_node priority : domain.children("priority")) expect_priority(reader, priority);
    }
    reader.expect_end();
}

TEST_CASE("each priority has its own lead-in and units") {
    std::string shape;
    for (const auto& node : agreement().select_nodes("//priority")) {
        shape += std::string(node.node().attribute("number").value()) + (node.node().child("lead") ? ":" : "=");
        shape += static_cast<char>('0' + node.node().select_nodes("unit").size());
        shape += ' ';
    }
    CHECK_EQ(shape, "1=1 2=1 3:2 4:3 5=1 6=1 7=1 8:4 9=2 10=1 11=1 12=1 13=1 14=1 15:6 16=1 17=1 ");
}
