// Words: hyphenated by the patterns of both languages, and read as a list of exceptions.
#include "compose/hyphenated_words.h"
#include "fuzz/target.h"
#include "text/hyphenation_rules.h"

std::vector<std::string> concordia::fuzz::seeds() {
    return {"<hyphenation><language code='nl'>pro-ject-op-roep coör-di-na-tie</language></hyphenation>",
            project_file("templates/common/hyphenation.xml"),
            "l’interopérabilité",
            "werkgelegenheidsmaatregelen",
            "co-financiering",
            "geïndustrialiseerde",
            "IJsland",
            "Économie",
            "sous-régional"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia;
    const std::string_view bytes = fuzz::text_of(data, size);
    static text::PatternHyphenation patterns("/usr/share/hyphen");
    for (const char* language : {"fr", "nl"}) {
        std::uint32_t last = 0;
        for (const text::WordBreak& place : text::pattern_opportunities(bytes, language, patterns)) {
            fuzz::require(place.offset > last && place.offset < size, "breaks lie inside the word, in order");
            last = place.offset;
        }
    }
    Findings findings;
    const auto file = compose::XmlFile::parse("h.xml", std::string(bytes), findings);
    if (file == nullptr) return 0;
    text::PatternHyphenation own("/usr/share/hyphen");
    for (const auto& [language, words] : compose::read_hyphenated_words(*file, findings)) {
        own.add_exceptions(language, words);
    }
    return 0;
}
