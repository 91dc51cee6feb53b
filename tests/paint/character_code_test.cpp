// Codes, and the CMap that explains them to readers.
#include "paint/character_code.h"

#include <doctest/doctest.h>

using namespace concordia;
using namespace concordia::paint;

namespace {

std::string hexadecimal(CharacterId id) {
    std::string out;
    append_code(out, id);
    return out;
}

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the first 192 characters take one byte, the next 8192 two, all others three") {
    CHECK(hexadecimal(1) == "<01>");
    CHECK(hexadecimal(191) == "<BF>");
    CHECK(hexadecimal(192) == "<C000>");
    CHECK(hexadecimal(192 + 8191) == "<DFFF>");
    CHECK(hexadecimal(192 + 8192) == "<E00000>");
    CHECK(hexadecimal(65535) == "<E0DF3F>");  // 65535 - 8384 = DF3F
}

TEST_CASE("a font of few characters knows codes of one byte only") {
    CHECK(has(encoding(193), "2 begincodespacerange\n<00><BF>\n<C000><DFFF>\n"));
    CHECK(has(encoding(192), "1 begincodespacerange\n<00><BF>\nendcodespacerange\n1 begincidrange\n<00><BF>0\n"));
    CHECK(has(encoding(3), "<00><02>0\n"));
}

TEST_CASE("ranges end where the last byte does, and are a hundred in a block at most") {
    // 192; 8192 / 256 = 32 rows of two bytes; (65536 - 8384) / 256 = 223.25 rows of three
    const std::string map = encoding(65536);
    CHECK(has(map, "\n<C000><C0FF>192\n<C100><C1FF>448\n"));
    CHECK(has(map, "100 begincidrange\n<00><BF>0\n"));
    CHECK(has(map, "57 begincidrange\n"));  // 1 + 32 + 224 - 200
    CHECK(has(map, "<E0DF00><E0DF3F>65472\n"));
}
