// What is refused before parsing, and where the finding points.
#include "dossier/bytes.h"

#include "dossier/characters.h"
#include "support.h"

namespace concordia::dossier::test {
namespace {

std::string checked(std::string bytes) {
    Findings findings;
    const bool clean = check_bytes(file(std::move(bytes)), findings);
    CHECK(clean == findings.empty());
    return summary(findings);
}

std::string nested(std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += "<a>";
    for (std::size_t i = 0; i < depth; ++i) text += "</a>";
    return text;
}

}  // namespace

TEST_CASE("ordinary French and Dutch text is accepted") {
    CHECK(checked("<a b=\"é\">L’été : « œuvre » – ĳ\t\r\n</a>") == "");
}

TEST_CASE("the four invisible characters of typography are accepted") {
    CHECK(checked("<a>\u00A0\u202F\u2011\u00AD</a>") == "");
}

TEST_CASE("a byte order mark at the beginning is tolerated and counts in no column") {
    CHECK(checked("\xEF\xBB\xBF<a/>") == "");
    CHECK(checked("\xEF\xBB\xBF<a>\x01</a>") == "dossier.control-character 1:4");
}

TEST_CASE("a byte order mark elsewhere is an invisible character") {
    CHECK(checked("<a>\uFEFF</a>") == "dossier.invisible-character 1:4");
}

TEST_CASE("UTF-8 must be strictly valid") {
    CHECK(checked("<a>\n\xFF</a>") == "dossier.utf8 2:1");
    CHECK(checked("<a>\xC3\xA9\xC0\xAF</a>") == "dossier.utf8 1:5");                   // overlong '/', behind an é
    CHECK(checked("<a>\xE0\x80\xAF</a>") == "dossier.utf8 1:4");                       // overlong in three bytes
    CHECK(checked("<a>\xED\xA0\x80</a>") == "dossier.utf8 1:4");                       // surrogate
    CHECK(checked("<a>\xF4\x90\x80\x80</a>") == "dossier.utf8 1:4");                   // beyond U+10FFFF
    CHECK(checked("<a>\xC3") == "dossier.utf8 1:4");                                   // cut short
    CHECK(checked(std::string("\xFF\xFE<\0a\0", 6)).starts_with("dossier.utf8 1:1"));  // UTF-16
}

TEST_CASE("another encoding in the declaration is refused") {
    CHECK(checked("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>") == "dossier.encoding 1:21");
    CHECK(checked("<?xml version='1.0' encoding='UTF-8'?><a/>") == "");
}

TEST_CASE("NUL and other control characters are refused") {
    CHECK(checked(std::string("<a>\0</a>", 8)) == "dossier.control-character 1:4");
    CHECK(checked("<a>\x0B</a>") == "dossier.control-character 1:4");
    CHECK(checked("<a>\x7F</a>") == "dossier.control-character 1:4");
    CHECK(checked("<a>\u0085</a>") == "dossier.control-character 1:4");
}

TEST_CASE("every bidirectional control is refused") {
    for (const char* control : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                                "\u2066", "\u2067", "\u2068", "\u2069"}) {
        CHECK(checked("<a>é" + std::string(control) + "</a>") == "dossier.bidi-character 1:5");
    }
}

TEST_CASE("other invisible characters are refused") {
    for (const char* invisible : {"\u200B", "\u200D", "\u2060", "\uFE0F", "\u3164", "\U000E0041", "\u2028"}) {
        CHECK(checked("<a>" + std::string(invisible) + "</a>") == "dossier.invisible-character 1:4");
    }
}

TEST_CASE("a numeric reference cannot smuggle in what may not be written") {
    CHECK(checked("<a>&#x202E;</a>") == "dossier.bidi-character 1:4");
    CHECK(checked("<a>&#8238;</a>") == "dossier.bidi-character 1:4");
    CHECK(checked("<a b='&#x200B;'/>") == "dossier.invisible-character 1:7");
    CHECK(checked("<a>&#0;</a>") == "dossier.not-a-character 1:4");
    CHECK(checked("<a>&#xD800;</a>") == "dossier.not-a-character 1:4");
    CHECK(checked("<a>&#x110000;</a>") == "dossier.not-a-character 1:4");
    CHECK(checked("<a>&#99999999999;</a>") == "dossier.not-a-character 1:4");
    CHECK(checked("<a>&#233;&#xA0;</a>") == "");
}

TEST_CASE("a document type and an entity declaration are refused") {
    CHECK(checked("<!DOCTYPE a><a/>") == "dossier.doctype 1:1");
    CHECK(checked("<a/>\n<!ENTITY x 'y'>") == "dossier.doctype 2:1");
    CHECK(checked("<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>") == "");
}

TEST_CASE("an entity bomb is refused at its document type") {
    std::string bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 20; ++i) {
        bomb +=
            "<!ENTITY e" + std::to_string(i) + " \"&e" + std::to_string(i - 1) + ";&e" + std::to_string(i - 1) + ";\">";
    }
    CHECK(checked(bomb + "]><a>&e19;</a>") == "dossier.doctype 2:1");
}

TEST_CASE("256 nested elements are accepted, one more is refused at its tag") {
    CHECK(checked(nested(256)) == "");
    CHECK(checked(nested(257)) == "dossier.too-deep 1:769");  // 256 * 3 + 1
    CHECK(checked("<a><b/><b/><b x='>'/></a>") == "");
}

TEST_CASE("a depth of a million ends in one finding") {
    std::string text;
    for (int i = 0; i < 1'000'000; ++i) text += "<a>";
    CHECK(checked(std::move(text)) == "dossier.too-deep 1:769");
}

TEST_CASE("a long attribute is refused, at its quote") {
    CHECK(checked("<a b=\"" + std::string(kLongestAttribute, 'x') + "\"/>") == "");
    CHECK(checked("<a b=\"" + std::string(kLongestAttribute + 1, 'x') + "\"/>") == "dossier.long-attribute 1:6");
    CHECK(checked("<a b='" + std::string(20'000'000, 'x')) == "dossier.long-attribute 1:6");
}

TEST_CASE("too many elements are refused") {
    std::string text = "<a>";
    for (std::size_t i = 0; i < kMostElements; ++i) text += "<b/>";
    CHECK(checked(text + "</a>") == "dossier.too-many-elements 1:1000000");  // 3 + 249,999 * 4 + 1
}

TEST_CASE("a million bad characters end in a bounded list") {
    Findings findings;
    CHECK_FALSE(check_bytes(file("<a>" + std::string(1'000'000, '\x01') + "</a>"), findings));
    CHECK(findings.sorted().size() == kMostCharacterFindings + 1);
    CHECK(findings.sorted().back().rule == "dossier.more-characters");
}

TEST_CASE("truncated markup is left to the parser") {
    for (const char* text :
         {"", "<", "<a", "<a b='", "<!--", "<![CDATA[", "<?xml", "</", "<a></a></a></a>", "&#", "&#x"}) {
        Findings findings;
        check_bytes(file(text), findings);
        for (const std::string& rule : rules(findings)) CHECK(rule == "dossier.not-a-character");
    }
}

TEST_CASE("a character is named by its code point") {
    CHECK(code_point_name(0x202E) == "U+202E");
    CHECK(code_point_name(0x1) == "U+0001");
    CHECK(code_point_name(0xE0041) == "U+E0041");
    CHECK(code_point_name(0x10FFFF) == "U+10FFFF");
}

}  // namespace concordia::dossier::test
