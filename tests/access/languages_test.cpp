// Which language tags assistive technology can name.
#include "access/languages.h"

#include <doctest/doctest.h>

using concordia::access::is_known_language;

TEST_CASE("languages of two and three letters, with regions, scripts and variants") {
    for (const char* tag : {"fr", "nl", "nl-BE", "zh-Hant-TW", "de-1996", "gsw", "zu", "aa"}) {
        CHECK_MESSAGE(is_known_language(tag), tag);
    }
}

TEST_CASE("what names no language is none") {
    for (const char* tag :
         {"", "vl", "x", "french", "und", "mul", "fr-", "fr--BE", "fr_BE", "FR", "rf", "nl-waytoolong"}) {
        CHECK_FALSE_MESSAGE(is_known_language(tag), tag);
    }
}
