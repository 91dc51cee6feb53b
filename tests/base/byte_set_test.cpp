// Looking for one of several bytes.
#include "base/byte_set.h"

#include <doctest/doctest.h>

using concordia::ByteSet;
using concordia::kXmlSpace;

TEST_CASE("the first byte of a set is found from where one begins") {
    constexpr ByteSet kMarks("\"'>");
    static_assert(kMarks.first_in("a>b'") == 1);
    CHECK(kMarks.first_in("a>b'", 2) == 3);
    CHECK(kMarks.first_in("a>b'", 4) == std::string_view::npos);
    CHECK(kMarks.first_in("", 7) == std::string_view::npos);
}

TEST_CASE("bytes above 127 are found as others are") {
    CHECK(ByteSet("\xEE").first_in("caf\xC3\xA9 \xEE\x80\x80") == 6);
}

TEST_CASE("a text is white space when all of it is") {
    CHECK(kXmlSpace.has_all(" \t\r\n"));
    CHECK(kXmlSpace.has_all(""));
    CHECK(!kXmlSpace.has_all(" \xC2\xA0"));  // a no-break space is not
}
