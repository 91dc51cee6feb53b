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
        for (int word = 1; word < 6 && end != std::string::npos; ++word) end = text.find(' ', end + 1);
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

constexpr std::size_t kContentsPage = 2;

bool is_report(const Edition& edition) {
    return edition.document == "progress-report";
}

bool has_cover(const Edition& edition) {
    return is_report(edition) || edition.document == "protocol-agreement" || edition.document == "priorities";
}

}  // namespace

TEST_CASE("every page but the cover says its number and how many there are") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const std::vector<std::string> pages = PrintedText(shipped_output() / edition.file()).pages();
        for (std::size_t page = has_cover(edition) ? 1 : 0; page < pages.size(); ++page) {
            const std::string expected = std::to_string(page + 1) + " / " + std::to_string(pages.size());
            CHECK_MESSAGE(pages[page].find(expected) != std::string::npos, expected);
        }
    }
}

TEST_CASE("every page of an unsigned document says that it is a draft") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const PrintedText printed(shipped_output() / edition.file());
        for (const std::string& page : printed.pages()) {
            CHECK(without_spaces(page).find("PROJET–ONTWERP") != std::string::npos);
        }
    }
}

TEST_CASE("every page of a report made from specimen data says so, no page of the agreement does") {
    for (const Edition& edition : shipped_editions()) {
        const bool specimen = is_specimen(edition);
        CAPTURE(edition.file());
        const PrintedText printed(shipped_output() / edition.file());
        for (const std::string& page : printed.pages()) {
            CHECK((without_spaces(page).find("SPECIMEN") != std::string::npos) == specimen);
        }
    }
}

TEST_CASE("the contents page sends the reader to the page on which each card begins, in each language") {
    for (const Edition& edition : shipped_editions()) {
        if (!is_report(edition)) continue;
        const std::filesystem::path pdf = shipped_output() / edition.file();
        const PrintedText printed(pdf);
        // A card has one head for all languages, in which the number stands before the first language's title.
        std::vector<std::size_t> pages;
        for (const Card& card : cards(edition.languages[0])) pages.push_back(page_of(card, printed));
        for (std::size_t side = 0; side < edition.languages.size(); ++side) {
            const std::string contents = words_of_column(pdf, kContentsPage, side + 1, edition.languages.size());
            const std::vector<Card> titles = cards(edition.languages[side]);
            for (std::size_t i = 0; i < titles.size(); ++i) {
                CAPTURE(edition.file());
                CAPTURE(titles[i].title);
                CHECK(pages[i] > kContentsPage);
                CHECK(page_in_contents(titles[i], contents) == pages[i]);
            }
        }
    }
}
