// Tables: column widths, spans, borders, repeated heads, breaks.
#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

Lines widths(const SetDocument& set) {
    Lines result;
    for (const Parallel::Column& column : set.flow().parallels.at(0).columns) {
        result.push_back(points(column.x) + " " + points(set.flow().subflows[column.flow].width));
    }
    return result;
}

constexpr std::string_view kRow = "<table><tr><td>ab</td><td>c</td></tr></table>";

TEST_CASE("a table is as wide as its columns wish") {
    CHECK(widths(SetDocument("", kRow)) == Lines{"0 20", "20 10"});
}

TEST_CASE("a wider table shares the rest in proportion to its content") {
    CHECK(widths(SetDocument("table { width: 90pt }", kRow)) == Lines{"0 60", "60 30"});  // 20 + 40, 10 + 20
}

TEST_CASE("fixed columns come from col and share the rest equally") {
    const SetDocument set("table { width: 100%; table-layout: fixed } .w { width: 40pt }",
                          "<table><col class='w'/><col/><col/><tr><td>a</td><td>b</td><td>c</td></tr></table>");
    CHECK(widths(set) == Lines{"0 40", "40 30", "70 30"});
}

TEST_CASE("spacing stands between and around separate cells") {
    const SetDocument set("table { border-spacing: 4pt } td { padding: 1pt }", kRow);
    CHECK(widths(set) == Lines{"4 22", "30 12"});  // 20 + 2 * 1; 4 + 22 + 4
    CHECK(set.flow().entries[0].top == 4_pt);
}

TEST_CASE("a cell over two columns widens them equally") {
    const SetDocument set("", "<table><tr><td colspan='2'>abcd</td></tr><tr><td>a</td><td>b</td></tr></table>");
    CHECK(set.flow().subflows[1].width == 20_pt);  // 10 + (40 - 20) / 2
    CHECK(set.flow().subflows[2].width == 20_pt);
}

TEST_CASE("a cell over two rows ties them together") {
    const SetDocument set("", "<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr></table>");
    CHECK(set.entries() == Lines{"0-20 a|b|c"});
}

TEST_CASE("a head comes again: room for it is kept, and no break follows it") {
    const SetDocument set("",
                          "<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>a</td></tr><tr><td>b</td></tr>"
                          "</tbody></table>");
    CHECK(set.entries() == Lines{"0-10 h", "10-20 !! a", "20-30 b"});
    REQUIRE(set.flow().repeats.size() == 1);
    CHECK(set.flow().repeats[0].head_height == 10_pt);
    CHECK(set.flow().entries[2].page_top == 10_pt);
}

TEST_CASE("a foot stands last wherever it is written and keeps with the last row") {
    const SetDocument set("", "<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody></table>");
    CHECK(set.entries() == Lines{"0-10 a", "10-20 !! f"});
}

TEST_CASE("a caption stands above and keeps with its table") {
    const SetDocument set("", "<table><caption>k</caption><tr><td>a</td></tr></table>");
    CHECK(set.entries() == Lines{"0-10 k", "10-20 !! a"});
}

TEST_CASE("a row may break between its lines, but at a price") {
    const SetDocument set("", "<table><tr><td>a<br/>b</td><td>c</td></tr></table>");
    CHECK(set.entries() == Lines{"0-10 a|c", "10-20 !300 b|"});
}

TEST_CASE("a row that avoids breaks costs more") {
    const SetDocument set("tr { break-inside: avoid }", "<table><tr><td>a<br/>b</td></tr></table>");
    CHECK(set.entries() == Lines{"0-10 a", "10-20 !9300 b"});  // a box that stays whole, and a row
}

TEST_CASE("the wider of two collapsing borders wins and lies half in each cell") {
    const SetDocument set(
        "table { border-collapse: collapse } .a { border-right: 4pt solid red } .b { border-left: 2pt solid blue }",
        "<table><tr><td class='a'>a</td><td class='b'>b</td></tr></table>");
    CHECK(widths(set) == Lines{"0 12", "12 12"});  // 10 + 4 / 2 on each side
    const Decoration& first = set.flow().subflows[0].decorations.at(0);
    CHECK(first.border[style::Right].width == 4_pt);
    CHECK(first.x + first.width == 14_pt);  // 12 + 4 / 2
    CHECK(set.flow().subflows[1].decorations.at(0).border[style::Left].colour == first.border[style::Right].colour);
}

TEST_CASE("cells of a row that may break end where the row ends") {
    const SetDocument set("table { border-collapse: collapse } td { padding: 3pt; border-bottom: 2pt solid black }",
                          "<table><tr><td>a<br/>b</td><td>c</td></tr></table>");
    Lines bottoms;
    for (const Flow& cell : set.flow().subflows) {
        const Decoration& box = cell.decorations.at(0);
        bottoms.push_back(points(cell.entries[box.entries.last - 1].bottom + box.below));
    }
    CHECK(bottoms == Lines{"28", "28"});  // 3 + 20 + 3 + 1 inside + 1 outside
}

TEST_CASE("a cell's content moves down to the middle, its box does not") {
    const SetDocument set(".m { vertical-align: middle; background-color: red } tr { height: 30pt }",
                          "<table><tr><td class='m'>a</td></tr></table>");
    const Flow& cell = set.flow().subflows[0];
    CHECK(cell.entries[0].top == 10_pt);  // (30 - 10) / 2
    CHECK(cell.decorations.at(0).above == 10_pt);
    CHECK(cell.decorations.at(0).below == 10_pt);
}

TEST_CASE("what is no part of a table is a finding") {
    const SetDocument set("", "<table><p>x</p><tr><td>a</td></tr></table>");
    CHECK(set.said() == Lines{"layout.not-honoured"});
}

TEST_CASE("what is no cell of a table is a finding") {
    const auto rules = [](std::string_view css, std::string_view table) {
        return SetDocument(css, "<table>" + std::string(table) + "</table>").said();
    };
    const Lines lost{"layout.not-honoured"};
    CHECK(rules("", "<tbody> <tr> <td>a</td> </tr> </tbody>") == Lines{});
    CHECK(rules("", "a<tr><td>b</td></tr>") == lost);
    CHECK(rules("", "<tbody>a<tr><td>b</td></tr></tbody>") == lost);
    CHECK(rules("", "<tbody><tr>a<td>b</td></tr></tbody>") == lost);
    CHECK(rules("", "<tbody><td>a</td><tr><td>b</td></tr></tbody>") == lost);
    CHECK(rules("tr::after { content: 'a' }", "<tr><td>b</td></tr>") == lost);
}

}  // namespace
}  // namespace concordia::layout::tests
