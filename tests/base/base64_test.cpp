// The examples of RFC 4648, and what must not be read.
#include "base/base64.h"

#include <doctest/doctest.h>

using namespace concordia;

TEST_CASE("bytes become the digits of RFC 4648, and come back") {
    const std::pair<const char*, const char*> examples[] = {{"", ""},
                                                            {"f", "Zg=="},
                                                            {"fo", "Zm8="},
                                                            {"foo", "Zm9v"},
                                                            {"foob", "Zm9vYg=="},
                                                            {"fooba", "Zm9vYmE="},
                                                            {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : examples) {
        CHECK(base64(bytes) == text);
        CHECK(from_base64(text) == std::string(bytes));
    }
    std::string all;
    for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
    CHECK(from_base64(base64(all)) == all);
}

TEST_CASE("white space is read over") {
    CHECK(from_base64(" Zm9v\n\tYmFy ") == std::string("foobar"));
}

TEST_CASE("what is no base64 is refused") {
    for (const char* text : {"Zg", "Zg=", "Z===", "Zg==Zg==", "Zm9?", "=", "Zm8=v"}) CHECK_FALSE(from_base64(text));
}
