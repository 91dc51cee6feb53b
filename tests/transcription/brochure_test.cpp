// The brochure's Dutch, read along with its source page by page: the introduction, then the cards.
#include <doctest/doctest.h>

#include <array>
#include <set>

#include "transcription/source_reader.h"

using namespace concordia::transcription;

namespace {

// A page of the brochure carries the cards of one or two priorities and may close with its domain's name and
// "OVERZICHT".
struct Page {
    int first;
    int last;
    bool domain_name;
    bool overview;
};

constexpr std::array<Page, 13> pages = {{{1, 2, true, false},
                                         {3, 3, true, true},
                                         {4, 4, true, true},
                                         {5, 5, true, true},
                                         {6, 6, true, true},
                                         {7, 7, true, true},
                                         {8, 8, true, true},
                                         {9, 9, false, false},
                                         {10, 10, true, true},
                                         {11, 12, true, true},
                                         {13, 14, true, true},
                                         {15, 15, true, true},
                                         {16, 17, true, true}}};

// The cards whose number and title come first in the extracted text; in the others they come last.
const std::set<int> titled_first = {12, 14, 17};

pugi::xml_node priority_with(int number) {
    const std::string xpath = "//priority[@number='" + std::to_string(number) + "']";
    return agreement().select_node(xpath.c_str()).node();
}

void expect_card(SourceReader& reader, int number) {
    const pugi::xml_node priority = priority_with(number);
    const pugi::xml_node title = priority.select_node("title/text[@lang='nl'][@source='brochure']").node();
    if (titled_first.contains(number)) {
        reader.expect(std::to_string(number), "number of a card");
        reader.expect(title);
    }
    reader.expect_all(priority, "(lead|unit)/variant[@lang='nl'][@source='brochure']");
    if (!titled_first.contains(number)) {
        reader.expect(title);
        reader.expect(std::to_string(number), "number of a card");
    }
}

}  // namespace

TEST_CASE("the brochure is transcribed letter for letter, nothing lost and nothing added") {
    SourceReader reader(source_text("brochure-nl.txt"));
    reader.expect_all(agreement(), "introduction/*/text[@lang='nl']");
    for (const Page& page : pages) {
        for (int number = page.first; number <= page.last; ++number) expect_card(reader, number);
        const pugi::xml_node domain = priority_with(page.last).parent();
        if (page.domain_name) reader.expect(domain.select_node("name/variant[@source='brochure']").node());
        if (page.overview) reader.expect("OVERZICHT", "foot of a page");
    }
    reader.expect_end();
}

TEST_CASE("only the lead-ins of 4 and 15 have no wording in the brochure") {
    std::string without;
    for (const auto& node : agreement().select_nodes("//priority/*[self::lead or self::unit][not(variant)]")) {
        without += std::string(node.node().attribute("id").value()) + " ";
    }
    CHECK_EQ(without, "p4-lead p15-lead ");
}
