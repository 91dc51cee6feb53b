// The outline covers exactly the dark modules, with a quiet zone around them.
#include "approval/qr_code.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <vector>

#include "base/failure.h"

using namespace concordia::approval;

namespace {

/// The modules that the path fills, row by row.
std::vector<std::string> filled(const QrCode& code) {
    std::vector<std::string> rows(code.size, std::string(code.size, '.'));
    for (std::size_t at = code.path.find('M'); at != std::string::npos; at = code.path.find('M', at + 1)) {
        unsigned column = 0, row = 0, length = 0;
        REQUIRE(std::sscanf(code.path.c_str() + at, "M%u %uh%u", &column, &row, &length) == 3);  // NOLINT(cert-err34-c)
        for (unsigned i = 0; i < length; ++i) rows.at(row).at(column + i) = '#';
    }
    return rows;
}

}  // namespace

TEST_CASE("a digest fits a code of 37 modules with 4 quiet ones on each side, finder patterns in three corners") {
    const QrCode code = qr_code("sha256:" + std::string(64, 'a'));
    CHECK(code.size == 45);  // version 5: 17 + 4 * 5, and 4 + 4
    const std::vector<std::string> rows = filled(code);
    for (const std::string& row : {rows[0], rows[3], rows[41], rows[44]}) CHECK(row == std::string(45, '.'));
    const std::string edge = "#######";
    CHECK(rows[4].substr(4, 8) == edge + ".");
    CHECK(rows[4].substr(33, 8) == "." + edge);
    CHECK(rows[40].substr(4, 8) == edge + ".");
    CHECK(rows[7].substr(4, 7) == "#.###.#");
}

TEST_CASE("another text is another code") {
    CHECK(qr_code("a").path != qr_code("b").path);
}

TEST_CASE("a text that no code can hold is a failure") {
    CHECK_THROWS_AS(qr_code(std::string(3000, 'x')), concordia::Failure);
}
