// The shipped conventions, applied to the text of numbers and dates.
#include "compose/formats.h"

#include <doctest/doctest.h>

#include "base/file.h"
#include "compose/decimal.h"
#include "compose/letter_case.h"

namespace concordia::compose {
namespace {

std::string written(std::string_view value, const FormatRequest& request) {
    Findings findings;
    const auto file = XmlFile::read(CONCORDIA_SOURCE_DIR, "templates/common/formats.xml", findings);
    REQUIRE(file != nullptr);
    Formats formats;
    formats.read(*file, findings);
    CHECK(findings.empty());
    return formats.write(value, request).value_or("none");
}

TEST_CASE("numbers in each language and in the neutral form") {
    CHECK(written("1234567.89", {Format::Number, "", {}, "fr"}) == "1\u202F234\u202F567,89");
    CHECK(written("1234567.89", {Format::Number, "", {}, "nl"}) == "1.234.567,89");
    CHECK(written("1234567.89", {Format::Number, "", {}, ""}) == "1\u202F234\u202F567,89");
    CHECK(written("1234567.89", {Format::Neutral, "", {}, "nl"}) == "1\u202F234\u202F567,89");
    CHECK(written("-12.5", {Format::Number, "", {}, "fr"}) == "−12,5");
    CHECK(written("999", {Format::Number, "", {}, "nl"}) == "999");
}

TEST_CASE("percentages and amounts") {
    CHECK(written("42", {Format::Percent, "", {}, "fr"}) == "42\u00A0%");
    CHECK(written("42", {Format::Percent, "", {}, "nl"}) == "42%");
    CHECK(written("5", {Format::Money, "", {}, "fr"}) == "5\u00A0€");
    CHECK(written("5", {Format::Money, "", {}, "nl"}) == "€\u00A05");
    CHECK(written("5", {Format::Money, "CHF", {}, "nl"}) == "5\u00A0CHF");
}

TEST_CASE("units of the data") {
    CHECK(written("1", {Format::Number, "days", {}, "fr"}) == "1\u00A0jour");
    CHECK(written("30", {Format::Number, "days", {}, "nl"}) == "30\u00A0dagen");
    CHECK(written("30", {Format::Number, "count", {}, "nl"}) == "30");
    CHECK(written("30", {Format::Number, "%", {}, "nl"}) == "30%");
    CHECK(written("30", {Format::Number, "km", {}, "nl"}) == "30\u00A0km");
}

TEST_CASE("decimals are padded, or rounded half away from zero, in decimal") {
    CHECK(written("12", {Format::Number, "", 1, "fr"}) == "12,0");
    CHECK(written("0.285", {Format::Number, "", 2, "fr"}) == "0,29");  // 0.28499.. in binary
    CHECK(written("-2.5", {Format::Integer, "", {}, "fr"}) == "−3");
    CHECK(written("999.95", {Format::Number, "", 1, "nl"}) == "1.000,0");
    CHECK(written("-0.04", {Format::Number, "", 1, "nl"}) == "0,0");
}

TEST_CASE("dates") {
    CHECK(written("2026-06-01", {Format::Date, "", {}, "fr"}) == "1er\u00A0juin 2026");
    CHECK(written("2026-06-11", {Format::Date, "", {}, "fr"}) == "11\u00A0juin 2026");
    CHECK(written("2026-06-01", {Format::Date, "", {}, "nl"}) == "1\u00A0juni 2026");
    CHECK(written("2026-06-11", {Format::DateLong, "", {}, "fr"}) == "jeudi 11\u00A0juin 2026");
    CHECK(written("2026-06-01", {Format::DateLong, "", {}, "nl"}) == "maandag 1\u00A0juni 2026");
    CHECK(written("2026-06-01", {Format::DateNeutral, "", {}, "nl"}) == "01/06/2026");
}

TEST_CASE("ordinals, masculine and feminine") {
    CHECK(written("1", {Format::Ordinal, "", {}, "fr"}) == "1er");
    CHECK(written("1", {Format::FeminineOrdinal, "", {}, "fr"}) == "1re");
    CHECK(written("21", {Format::Ordinal, "", {}, "fr"}) == "21e");
    CHECK(written("1", {Format::Ordinal, "", {}, "nl"}) == "1e");
    CHECK(written("2", {Format::FeminineOrdinal, "", {}, "nl"}) == "2e");
    CHECK(written("0", {Format::Ordinal, "", {}, "fr"}) == "none");
    CHECK(written("1.5", {Format::Ordinal, "", {}, "nl"}) == "none");
}

TEST_CASE("what is no number or date for its format is refused") {
    for (const char* value : {"", "x", "1,5", "1e3", "NaN", "-", ".", "1 000", "2026-06-11"}) {
        CAPTURE(value);
        CHECK(written(value, {Format::Number, "", {}, "fr"}) == "none");
    }
    for (const char* value : {"2026-02-29", "2026-13-01", "2026-6-1", "11/06/2026", "2026-06-11Z"}) {
        CAPTURE(value);
        CHECK(written(value, {Format::Date, "", {}, "fr"}) == "none");
    }
    CHECK(written("5", {Format::Number, "", {}, "de"}) == "none");
}

TEST_CASE("roman numerals from 1 to 3999") {
    CHECK(written("1994", {Format::Roman, "", {}, ""}) == "MCMXCIV");
    CHECK(written("3999", {Format::Roman, "", {}, ""}) == "MMMCMXCIX");
    CHECK(written("0", {Format::Roman, "", {}, ""}) == "none");
    CHECK(written("4000", {Format::Roman, "", {}, ""}) == "none");
}

TEST_CASE("capitals keep their accents") {
    CHECK(written("Économie œuvre ÿ ijsland", {Format::Upper, "", {}, ""}) == "ÉCONOMIE ŒUVRE Ÿ IJSLAND");
    CHECK(upper_case("÷ß žŁł ı€") == "÷ß ŽŁŁ I€");
}

TEST_CASE("a language without all its months is a finding, and unknown") {
    Findings findings;
    const auto file = XmlFile::parse(
        "f.xml", "<formats>\n<language code='fr'><months>janvier</months></language></formats>", findings);
    Formats formats;
    formats.read(*file, findings);
    REQUIRE(findings.sorted().size() == 1);
    CHECK(findings.sorted().front().rule == "compose.incomplete-formats");
    CHECK(findings.sorted().front().place.line == 2);
    CHECK(!formats.write("1", {Format::Number, "", {}, "fr"}));
}

TEST_CASE("a decimal keeps every digit") {
    const auto decimal = Decimal::parse("0012345678901234567890.10");
    REQUIRE(decimal);
    CHECK(decimal->whole == "12345678901234567890");
    CHECK(decimal->fraction == "10");
    CHECK(decimal->rounded(0).whole == "12345678901234567890");
}

}  // namespace
}  // namespace concordia::compose
