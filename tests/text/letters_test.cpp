// Upper and lower case of letters, compared with what ICU makes of them.
#include <unicode/ucasemap.h>

#include "base/utf8.h"
#include "text/setting.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

std::string by_icu(const std::string& text, bool upper) {
    UErrorCode status = U_ZERO_ERROR;
    UCaseMap* map = ucasemap_open("", U_FOLD_CASE_DEFAULT, &status);
    std::string result(64, '\0');
    const auto length = (upper ? ucasemap_utf8ToUpper : ucasemap_utf8ToLower)(
        map, result.data(), 64, text.data(), static_cast<int32_t>(text.size()), &status);
    ucasemap_close(map);
    result.resize(static_cast<std::size_t>(length));
    return result;
}

}  // namespace

TEST_CASE("capitals keep their accents") {
    CHECK(transformed("État d’avancement, à l’œuvre", Case::Upper, "fr") == "ÉTAT D’AVANCEMENT, À L’ŒUVRE");
    CHECK(transformed("ÉTAT ŒUVRE", Case::Lower, "fr") == "état œuvre");
}

TEST_CASE("initials become capitals, those behind an apostrophe stay") {
    CHECK(transformed("l’état de l'économie", Case::Title, "fr") == "L’état De L'économie");
    CHECK(transformed("sous-directeur BESOC", Case::Title, "fr") == "Sous-Directeur BESOC");
    CHECK(transformed("«été»", Case::Title, "fr") == "«Été»");
}

TEST_CASE("Dutch ij opens as IJ, only in Dutch and only as an initial") {
    CHECK(transformed("ijs en wijn", Case::Title, "nl") == "IJs En Wijn");
    CHECK(transformed("ijs", Case::Title, "fr") == "Ijs");
    CHECK(transformed("ijs", Case::Upper, "nl") == "IJS");
}

TEST_CASE("letters beyond Latin-1 follow Unicode") {
    CHECK(transformed("straße", Case::Upper, "nl") == "STRASSE");
    CHECK(transformed("łódź", Case::Upper, "fr") == "ŁÓDŹ");
    CHECK(transformed("ΑΣ", Case::Lower, "fr") == "ας");
    CHECK(transformed("ijs łódź", Case::Title, "nl") == "IJs Łódź");
}

TEST_CASE("no transformation leaves the text as it is") {
    CHECK(transformed("aB", Case::None, "fr") == "aB");
}

TEST_CASE("every character has the case that ICU gives it") {
    for (char32_t character = 0x20; character < 0x2100; ++character) {
        if (character == 0x250) character = 0x2000;
        std::string text;
        utf8::append(text, character);
        CAPTURE(text);
        CHECK(transformed(text, Case::Upper, "fr") == by_icu(text, true));
        CHECK(transformed(text, Case::Lower, "fr") == by_icu(text, false));
    }
}
