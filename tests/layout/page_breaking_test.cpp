// Page breaking on flows made by hand: lines of 10 pt, pages of 50 pt, so that every expected page can be counted.
#include "layout/page_breaking.h"

#include <doctest/doctest.h>

#include <string>

namespace concordia::layout {
namespace {

/// `count` entries of 10 pt each, one below the other.
Flow lines(std::uint32_t count) {
    Flow flow;
    for (std::uint32_t i = 0; i < count; ++i) {
        Entry entry;
        entry.top = 10_pt * i;
        entry.bottom = entry.top + 10_pt;
        flow.entries.push_back(entry);
    }
    flow.height = 10_pt * count;
    return flow;
}

/// "0-5 5-8": the entries of each page, "!" where a blank page stands before it.
std::string pages(const Flow& flow, Length height, bool first_is_right = true) {
    std::string text;
    for (const PageRange& page : break_into_pages(flow, {height, height, first_is_right})) {
        text += (text.empty() ? "" : " ") + std::string(page.blank_before ? "!" : "") + std::to_string(page.first) +
                "-" + std::to_string(page.last);
    }
    return text;
}

TEST_CASE("a flow without entries has no pages") {
    CHECK(pages(Flow{}, 50_pt).empty());
}

TEST_CASE("pages are filled as far as they hold") {
    CHECK(pages(lines(5), 50_pt) == "0-5");  // 5 * 10 = 50
    CHECK(pages(lines(12), 50_pt) == "0-5 5-10 10-12");
}

TEST_CASE("a break is never made where it is forbidden when another page holds the lines") {
    Flow flow = lines(8);
    flow.entries[5].penalty = kForbidden;  // lines 4 and 5 stay together
    CHECK(pages(flow, 50_pt) == "0-4 4-8");
}

TEST_CASE("a penalty weighs against the white space it would leave") {
    Flow flow = lines(9);
    flow.entries[5].penalty = 2'000;
    // Breaking at 4 leaves 10 of 50 white: 12000 * 0.2^2 = 480 < 2000.
    CHECK(pages(flow, 50_pt) == "0-4 4-9");
    flow.entries[5].penalty = 400;
    CHECK(pages(flow, 50_pt) == "0-5 5-9");  // 400 < 480
}

TEST_CASE("a run of lines that may not be broken is broken only when no page can hold it") {
    Flow flow = lines(7);
    for (std::uint32_t i = 1; i < 7; ++i) flow.entries[i].penalty = kForbidden;
    CHECK(pages(flow, 50_pt) == "0-5 5-7");
}

TEST_CASE("an entry higher than a page stands alone") {
    Flow flow = lines(3);
    flow.entries[1].bottom = flow.entries[1].top + 80_pt;
    flow.entries[2].top = flow.entries[1].bottom;
    flow.entries[2].bottom = flow.entries[2].top + 10_pt;
    CHECK(pages(flow, 50_pt) == "0-1 1-2 2-3");
}

TEST_CASE("a forced break ends the page whatever room is left") {
    Flow flow = lines(4);
    flow.entries[2].forced = ForcedBreak::Page;
    CHECK(pages(flow, 50_pt) == "0-2 2-4");
}

TEST_CASE("a break to the right leaves a blank page where the next one is a left page") {
    Flow flow = lines(4);
    flow.entries[2].forced = ForcedBreak::Right;
    CHECK(pages(flow, 50_pt) == "0-2 !2-4");        // pages 1, (2), 3
    CHECK(pages(flow, 50_pt, false) == "0-2 2-4");  // the first page is a left page already
    flow.entries[2].forced = ForcedBreak::Left;
    CHECK(pages(flow, 50_pt) == "0-2 2-4");
}

TEST_CASE("the first page of a stretch may hold less") {
    const auto ranges = break_into_pages(lines(7), {20_pt, 50_pt, true});
    REQUIRE(ranges.size() == 2);
    CHECK(ranges[0].last == 2);  // 2 * 10 = 20
    CHECK(ranges[1].last == 7);  // 5 * 10 = 50
}

TEST_CASE("the gap before a page's first line is dropped") {
    Flow flow = lines(10);
    for (std::uint32_t i = 5; i < 10; ++i) {
        flow.entries[i].top += 30_pt;
        flow.entries[i].bottom += 30_pt;
    }
    CHECK(pages(flow, 50_pt) == "0-5 5-10");  // 5 * 10 on each, the 30 between them on neither
}

TEST_CASE("what must stand above an entry that opens a page counts") {
    Flow flow = lines(10);
    for (Entry& entry : flow.entries) entry.page_top = 10_pt;  // a repeated table head
    CHECK(pages(flow, 50_pt) == "0-5 5-9 9-10");               // 10 + 4 * 10 = 50
}

TEST_CASE("a box needs its padding where it begins and where it ends") {
    Flow flow = lines(9);
    Decoration box;
    box.entries = {0, 9};
    box.below = 5_pt;
    flow.decorations.push_back(box);
    CHECK(pages(flow, 45_pt) == "0-4 4-8 8-9");  // 4 * 10 = 40; the last needs 10 + 5
    const FlowEdges edges = measure_edges(flow);
    CHECK(edges.closing[8] == 5_pt);
    CHECK(edges.closing[3] == 0_pt);
}

TEST_CASE("columns that begin apart from the cut rise together") {
    // Left: lines of 10; right: lines of 15. Cut at 30: left after three lines, right after two.
    Flow flow;
    Flow left = lines(6);
    Flow right;
    for (std::uint32_t i = 0; i < 4; ++i) {
        Entry entry;
        entry.top = 15_pt * i;
        entry.bottom = entry.top + 15_pt;
        right.entries.push_back(entry);
    }
    Parallel parallel;
    parallel.columns = {{0_pt, 0, 0_pt, {4, 6}}, {100_pt, 1, 0_pt, {2, 4}}};
    flow.subflows = {left, right};
    flow.parallels = {parallel};
    for (std::uint32_t i = 0; i < 2; ++i) {
        Entry segment;
        segment.top = i == 0 ? 0_pt : 40_pt;
        segment.bottom = i == 0 ? 40_pt : 60_pt;
        segment.parallel = 0;
        segment.segment = i;
        flow.entries.push_back(segment);
    }
    // The right column's third line begins at 30, the cut is at 40: on a page of its own the segment needs 10 more.
    CHECK(measure_edges(flow).opening[1] == 10_pt);
}

TEST_CASE("breaking ten times as many lines gives ten times as many pages") {
    CHECK(break_into_pages(lines(1'000), {50_pt, 50_pt, true}).size() == 200);
    CHECK(break_into_pages(lines(10'000), {50_pt, 50_pt, true}).size() == 2'000);
}

}  // namespace
}  // namespace concordia::layout
