// What pages say about themselves is true: their number, their state, and where the contents page sends the reader.
#include <doctest/doctest.h>

#include <algorithm>

#include "acceptance/expected_texts.h"
#include "acceptance/printed_text.h"

using namespace concordia::test;

namespace {

std::string without_spaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// A priority as the contents page, its card's head and the first words below that name it.
struct Card {
    std::string number, title, opening;
};

std::vector<Card> cards(const std::string& language) {
    std::vector<Card> cards;
    const pugi::xml_document agreement = shipped("agreement.xml");
    const auto words = [&](pugi::xml_node node) {
        return with_plain_spaces(node.find_child_by_attribute("text", "lang", language.c_str()).child_value());
    };
    for (const pugi::xpath_node& found : agreement.select_nodes("//annex/domain/priority")) {
        const pugi::xml_node priority = found.node(), first = priority.select_node("lead | unit").node();
        const std::string text = words(first);
        std::size_t end = text.find(' ');
        for (int word = 1; word < 4 && end != std::string::npos; ++word) end = text.find(' ', end + 1);
        cards.push_back({priority.attribute("number").value(), words(priority.child("title")), text.substr(0, end)});
    }
    return cards;
}

/// Counted from 1; 0: on no page. The overview and the contents page have titles, but no wording.
std::size_t page_of(const Card& card, const PrintedText& printed) {
    for (std::size_t page = 0; page < printed.pages().size(); ++page) {
        const std::string& text = printed.pages()[page];
        const std::size_t title = text.find(card.number + " " + card.title);
        if (title != std::string::npos && text.find(card.opening, title + card.title.size()) != std::string::npos)
            return page + 1;
    }
    return 0;
}

/// The number behind the dots that follow "1. Title" on the contents page; 0: there is none.
std::size_t page_in_contents(const Card& card, const std::string& contents) {
    const std::string entry = card.number + ". " + card.title;
    std::size_t at = contents.find(entry);
    if (at == std::string::npos) return 0;
    at = contents.find_first_not_of(". ", at + entry.size());
    std::size_t number = 0;
    for (; at < contents.size() && contents[at] >= '0' && contents[at] <= '9'; ++at) {
        number = 10 * number + static_cast<std::size_t>(contents[at] - '0');
    }
    return number;
}

bool is_report(const Edition& edition) {
    return edition.document == "progress-report";
}

}  // namespace

TEST_CASE("every page but the cover says its number and how many there are") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const std::vector<std::string> pages = PrintedText(shipped_output() / edition.file()).pages();
        for (std::size_t page = is_report(edition) ? 1 : 0; page < pages.size(); ++page) {
            const std::string expected = std::to_string(page + 1) + " / " + std::to_string(pages.size());
            CHECK_MESSAGE(pages[page].find(expected) != std::string::npos, expected);
        }
    }
}

TEST_CASE("every page of an unsigned document says that it is a draft") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        for (const std::string& page : PrintedText(shipped_output() / edition.file()).pages()) {
            CHECK(without_spaces(page).find("PROJET–ONTWERP") != std::string::npos);
        }
    }
}

TEST_CASE("every page of a report made from specimen data says so, no page of the agreement does") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        for (const std::string& page : PrintedText(shipped_output() / edition.file()).pages()) {
            CHECK((without_spaces(page).find("SPECIMEN") != std::string::npos) == is_report(edition));
        }
    }
}

TEST_CASE("the contents page sends the reader to the page on which each card begins") {
    for (const Edition& edition : shipped_editions()) {
        if (!is_report(edition)) continue;
        CAPTURE(edition.file());
        const PrintedText printed(shipped_output() / edition.file());
        const std::string& contents = printed.pages().at(1);
        for (const std::string& language : edition.languages) {
            for (const Card& card : cards(language)) {
                CAPTURE(card.title);
                CHECK(page_in_contents(card, contents) > 2);
                // In two languages one card has two titles: the head's number stands before the first of them only.
                if (language == edition.languages[0]) CHECK(page_in_contents(card, contents) == page_of(card, printed));
            }
        }
    }
}

TEST_CASE("both languages of a contents page send the reader to the same page") {
    for (const Edition& edition : shipped_editions()) {
        if (!is_report(edition) || edition.languages.size() < 2) continue;
        CAPTURE(edition.file());
        const std::string contents = PrintedText(shipped_output() / edition.file()).pages().at(1);
        const std::vector<Card> first = cards(edition.languages[0]), second = cards(edition.languages[1]);
        for (std::size_t i = 0; i < first.size(); ++i) {
            CHECK(page_in_contents(first[i], contents) == page_in_contents(second[i], contents));
        }
    }
}
