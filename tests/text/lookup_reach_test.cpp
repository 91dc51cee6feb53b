// Tables written down number by number: what each lookup can begin at, in words of the letters a b c d.
#include "text/lookup_reach.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace concordia::text;

namespace {

constexpr std::array<std::uint16_t, 4> kLetters = {10, 11, 12, 0};  // a b c; no glyph for d

using Numbers = std::vector<int>;

void append(std::string& bytes, const Numbers& numbers) {
    for (const int number : numbers) {
        bytes.push_back(static_cast<char>(number >> 8));
        bytes.push_back(static_cast<char>(number & 0xFF));
    }
}

/// A table of one lookup with one subtable. The header has 5 numbers, the list of lookups 2, the lookup 4.
std::string table(int type, int flag, const Numbers& subtable) {
    std::string bytes;
    append(bytes, {1, 0, 0, 0, 10});
    append(bytes, {1, 4});
    append(bytes, {type, flag, 1, 8});
    append(bytes, subtable);
    return bytes;
}

LookupReach reach(LayoutTable kind, int type, const Numbers& subtable, int flag = 0) {
    std::int64_t reads_left = kMostReads;
    return reach_of(table(type, flag, subtable), kind, 0, kLetters, reads_left);
}

constexpr auto kSubstitution = LayoutTable::Substitution;
constexpr auto kPositioning = LayoutTable::Positioning;
const std::vector<bool> kNone = {false, false, false, false}, kA = {true, false, false, false},
                        kAandB = {true, true, false, false}, kEverywhere = {true, true, true, false};

}  // namespace

TEST_CASE("a single substitution begins at the letters that its coverage lists") {
    // format, coverage at 6, delta | format 1: 2 glyphs, 10 and 99
    CHECK(reach(kSubstitution, 1, {1, 6, 5, 1, 2, 10, 99}).begins == kA);
    // format 2: one range, 9 to 11, first index 0
    CHECK(reach(kSubstitution, 1, {1, 6, 5, 2, 1, 9, 11, 0}).begins == kAandB);
    CHECK_FALSE(reach(kSubstitution, 1, {1, 6, 5, 1, 1, 10}).kerns_pairs);
}

TEST_CASE("a letter without a glyph is nowhere, though glyph 0 is covered") {
    CHECK(reach(kSubstitution, 1, {1, 6, 5, 1, 1, 0}).begins == kNone);
}

TEST_CASE("a ligature joins two letters when all that it takes are letters") {
    // format, coverage at 8, 1 set at 14 | coverage: 10 | 2 ligatures at 6 and 14 | 50 of (10) 11 12 | 51 of (10) 99
    const LookupReach found = reach(kSubstitution, 4, {1, 8, 1, 14, 1, 1, 10, 2, 6, 14, 50, 3, 11, 12, 51, 2, 99});
    CHECK(found.begins == kNone);
    CHECK(found.joins == std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}});
}

TEST_CASE("a ligature of letters that others may stand between begins wherever it is covered") {
    const LookupReach found = reach(kSubstitution, 4, {1, 8, 1, 14, 1, 1, 10, 1, 4, 50, 2, 11}, 0x0004);
    CHECK(found.begins == kA);
    CHECK(found.joins.empty());
}

TEST_CASE("pairs are kerned when only the first of them changes") {
    // format, coverage at 10, first format, second format, no sets | coverage: 10
    CHECK(reach(kPositioning, 2, {1, 10, 4, 0, 0, 1, 1, 10}).kerns_pairs);
    CHECK(reach(kPositioning, 2, {1, 10, 4, 0, 0, 1, 1, 10}).begins == kA);
    CHECK_FALSE(reach(kPositioning, 2, {1, 10, 4, 4, 0, 1, 1, 10}).kerns_pairs);
    CHECK_FALSE(reach(kPositioning, 2, {1, 10, 4, 0, 0, 1, 1, 10}, 0x0002).kerns_pairs);
}

TEST_CASE("an extension is what it extends") {
    // format, kind 2, offset 8 in two numbers | the pairs of above
    const LookupReach found = reach(kPositioning, 9, {1, 2, 0, 8, 1, 10, 4, 0, 0, 1, 1, 10});
    CHECK(found.kerns_pairs);
    CHECK(found.begins == kA);
}

TEST_CASE("cursive letters join where one has an exit and one an entry") {
    // format, coverage at 14, 2 records: entry and exit of 10, then of 11 | coverage: 10 11
    CHECK(reach(kPositioning, 3, {1, 14, 2, 0, 40, 0, 40, 1, 2, 10, 11}).begins == kNone);
    CHECK(reach(kPositioning, 3, {1, 14, 2, 0, 40, 40, 0, 1, 2, 10, 11}).begins == kAandB);
}

TEST_CASE("a context begins where letters can make all of it") {
    // format 3, 2 glyphs, no records, coverages at 10 and 16 | 10 | 99
    CHECK(reach(kSubstitution, 5, {3, 2, 0, 10, 16, 1, 1, 10, 1, 1, 99}).begins == kNone);
    CHECK(reach(kSubstitution, 5, {3, 2, 0, 10, 16, 1, 1, 10, 1, 1, 11}).begins == kA);
    CHECK(reach(kPositioning, 7, {3, 2, 0, 10, 16, 1, 1, 10, 1, 1, 11}).begins == kA);
}

TEST_CASE("a chained context asks for what stands before and behind it as well") {
    // format 3 | 1 before at 14 | 1 glyph at 20 | 1 behind at 26 | no records | three coverages
    const auto with_behind = [](int behind) {
        return reach(kSubstitution, 6, {3, 1, 16, 1, 22, 1, 28, 0, 1, 1, 12, 1, 1, 10, 1, 1, behind});
    };
    CHECK(with_behind(99).begins == kNone);
    CHECK(with_behind(11).begins == kA);
    CHECK(reach(kPositioning, 8, {3, 0, 1, 12, 0, 0, 1, 1, 10}).begins == kA);
}

TEST_CASE("a context of classes begins at the letters whose class opens a sequence that letters can make") {
    // format 2, coverage at 14, classes at 22, 3 sets: none, at 36, none | coverage: 10 11 | classes from glyph 10:
    // 1, 2, 0 | 1 rule at 4: 2 glyphs, no records, then class `second`
    const auto with_second = [](int second) {
        return reach(kSubstitution, 5, {2, 14, 22, 3, 0, 34, 0, 1, 2, 10, 11, 1, 10, 3, 1, 2, 0, 1, 4, 2, 0, second});
    };
    CHECK(with_second(7).begins == kNone);
    CHECK(with_second(2).begins == kA);
    CHECK(with_second(0).begins == kA);  // c has no class of its own
}

TEST_CASE("other formats of contexts begin wherever they are covered") {
    CHECK(reach(kSubstitution, 5, {1, 6, 0, 1, 1, 10}).begins == kA);
    CHECK(reach(kSubstitution, 6, {2, 12, 0, 0, 0, 0, 1, 1, 10}).begins == kA);
}

TEST_CASE("a lookup that the table does not have acts nowhere") {
    std::int64_t reads_left = kMostReads;
    CHECK(reach_of("", kSubstitution, 0, kLetters, reads_left).begins == kNone);
    CHECK(reach_of(table(1, 0, {1, 6, 5, 1, 1, 10}), kSubstitution, 1, kLetters, reads_left).begins == kNone);
}

TEST_CASE("what cannot be read begins everywhere") {
    CHECK(reach(kSubstitution, 1, {1, 6}).begins == kEverywhere);               // no coverage
    CHECK(reach(kSubstitution, 1, {1, 6, 5, 3, 1, 10}).begins == kEverywhere);  // of a format 3
    CHECK_FALSE(reach(kPositioning, 2, {1, 10, 4, 0, 0, 3, 1, 10}).kerns_pairs);
    std::string other_version = table(1, 0, {1, 6, 5, 1, 1, 10});
    other_version[1] = 2;
    std::int64_t reads_left = kMostReads;
    CHECK(reach_of(other_version, kSubstitution, 0, kLetters, reads_left).begins == kEverywhere);
}

TEST_CASE("a context whose classes cannot be read begins wherever it is covered") {
    // as above, the definition of classes at 0, of a format 3, and with fewer classes than it says
    constexpr int kNull = 0, kThere = 22;
    const auto with_classes = [](int offset, int format, int count) {
        return reach(kSubstitution, 5,
                     {2, 14, offset, 3, 0, 34, 0, 1, 2, 10, 11, format, 10, count, 1, 2, 0, 1, 4, 2, 0, 7});
    };
    CHECK(with_classes(kThere, 1, 3).begins == kNone);
    CHECK(with_classes(kNull, 1, 3).begins == kAandB);
    CHECK(with_classes(kThere, 3, 3).begins == kAandB);
    CHECK(with_classes(kThere, 1, 300).begins == kAandB);
}

TEST_CASE("letters with one glyph are joined in all ways, once each") {
    constexpr std::array<std::uint16_t, 3> kTwins = {10, 10, 11};
    std::int64_t reads_left = kMostReads;
    // two ligatures of 10 11: of two and of three components
    const std::string bytes = table(4, 0, {1, 8, 1, 14, 1, 1, 10, 2, 6, 12, 50, 2, 11, 51, 3, 11, 11});
    const LookupReach found = reach_of(bytes, kSubstitution, 0, kTwins, reads_left);
    CHECK(found.joins == std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 2}, {1, 2}});
}

TEST_CASE("a coverage without end begins everywhere, and leaves nothing to read for the next lookup") {
    Numbers subtable = {1, 6, 5, 2, 200};  // 200 ranges of 65,536 glyphs are 13 million
    for (int i = 0; i < 200; ++i) subtable.insert(subtable.end(), {0, 0xFFFF, 0});
    std::int64_t reads_left = kMostReads;
    const LookupReach found = reach_of(table(2, 0, subtable), kPositioning, 0, kLetters, reads_left);
    CHECK(found.begins == kEverywhere);
    CHECK_FALSE(found.kerns_pairs);
    CHECK(reads_left <= 0);
    CHECK(reach_of(table(1, 0, {1, 6, 5, 1, 1, 10}), kSubstitution, 0, kLetters, reads_left).begins == kEverywhere);
}
