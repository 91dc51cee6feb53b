// A short slice of what `build.sh soak` does at length.
#include "layout/random_document.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "layout/page_properties.h"

namespace concordia::layout::tests {
namespace {

TEST_CASE("no random document loses, doubles or moves a word, sets it on another, or outside its page") {
    const auto engine = publication_engine();
    std::size_t pages = 0, clean = 0;
    constexpr std::uint64_t kDocuments = 120;
    for (std::uint64_t seed = 1; seed <= kDocuments; ++seed) {
        const Verdict verdict = judge(seed, *engine);
        pages += verdict.pages;
        clean += verdict.has_findings ? 0 : 1;
        CHECK_MESSAGE(verdict.complaint.empty(), verdict.complaint);
    }
    CHECK(pages > 2 * kDocuments);
    CHECK(clean > kDocuments / 2);  // the places of boxes were looked at in most of them
}

TEST_CASE("a seed gives the same document each time") {
    CHECK(xhtml_of(random_document(7).body) == xhtml_of(random_document(7).body));
    CHECK(xhtml_of(random_document(7).body) != xhtml_of(random_document(8).body));
}

TEST_CASE("a failing document shrinks to the one word that fails") {
    const auto holds = [](const RandomDocument& document) {
        return words_of(document.body).find("gerealiseerd.") != std::string::npos;
    };
    std::uint64_t seed = 1;
    while (!holds(random_document(seed))) ++seed;
    const RandomDocument least = shrunk(random_document(seed), holds);
    CHECK(words_of(least.body) == "gerealiseerd.");
}

namespace {

RandomDocument two_paragraphs(std::string style) {
    RandomDocument document;
    document.page = "size: 200pt 200pt; margin: 0";
    document.root = "font-family: Gentium";
    RandomBlock paragraph;
    paragraph.kind = RandomBlock::Kind::Paragraph;
    paragraph.words = {"accord"};
    document.body.children = {paragraph, paragraph};
    document.body.children[1].style = std::move(style);
    return document;
}

}  // namespace

TEST_CASE("words on other words and words outside the page are complaints") {
    const auto engine = publication_engine();
    CHECK(judge(two_paragraphs(""), *engine).complaint.empty());
    CHECK(judge(two_paragraphs("margin-top: -24pt"), *engine).complaint.find("stands on “accord”") !=
          std::string::npos);
    CHECK(judge(two_paragraphs("text-indent: -30pt"), *engine).complaint.find("outside its page") != std::string::npos);
}

TEST_CASE("the words of a document are read as its structure says") {
    RandomBlock facing;
    facing.kind = RandomBlock::Kind::Facing;
    for (const char* row : {"1", "2"}) {
        RandomBlock pair, cell, paragraph;
        pair.kind = RandomBlock::Kind::Row;
        cell.kind = RandomBlock::Kind::Cell;
        paragraph.kind = RandomBlock::Kind::Paragraph;
        for (const char* side : {"a", "b"}) {
            paragraph.words = {std::string(side) + row};
            cell.children = {paragraph};
            pair.children.push_back(cell);
        }
        facing.children.push_back(pair);
    }
    CHECK(words_of(facing) == "a1a2b1b2");
}

}  // namespace
}  // namespace concordia::layout::tests
