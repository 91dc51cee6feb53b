// Numbers, amounts and dates as each language writes them. The conventions are data (templates/common/formats.xml), for
// no two systems agree on them; the digits come from the text of the data.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "compose/xml_file.h"

namespace concordia::compose {

/// Neutral and DateNeutral are the one form for a table that both languages share; Roman and Upper are the same in
/// every language.
enum class Format : std::uint8_t {
    None,
    Date,
    DateLong,
    Integer,
    Number,
    Percent,
    Money,
    Ordinal,
    FeminineOrdinal,
    Roman,
    Upper,
    Neutral,
    DateNeutral
};

/// nullopt for a name that is none of date, date-long, integer, number, percent, money, ordinal, ordinal-feminine,
/// roman, upper, neutral, date-neutral.
std::optional<Format> format_named(std::string_view name);
/// "date"; empty for None.
std::string_view format_name(Format format);
/// Whether a value in this format has words in it, and so cannot be written in a neutral form.
constexpr bool has_words(Format format) {
    return format == Format::Date || format == Format::DateLong || format == Format::Ordinal ||
           format == Format::FeminineOrdinal;
}

struct FormatRequest {
    Format format = Format::None;
    std::string_view unit;                // "%", "EUR", "days" ...; empty: none
    std::optional<std::size_t> decimals;  // as written where absent
    std::string_view language;            // empty: the neutral form
};

class Formats {
 public:
    /// What a language calls things, and the words that hold on to what follows them ("n°", "art.").
    struct Words {
        std::vector<std::string> months, weekdays, holding;  // January and Monday first
    };

    /// Adds the conventions of a file, which must outlive this object. Findings: months or days missing.
    void read(const XmlFile& file, Findings& findings);
    /// nullopt when the value is not a number or a date as the format needs it, or when the language is unknown.
    [[nodiscard]] std::optional<std::string> write(std::string_view value, const FormatRequest& request) const;
    /// nullptr when the language is unknown.
    [[nodiscard]] const Words* words_of(std::string_view language) const;

 private:
    /// The first day or thing of a row may be written in a way of its own.
    struct CountedPattern {
        std::string_view any, first;
    };
    struct UnitPattern {
        std::string_view any, one;
    };
    struct Conventions {
        std::string_view group, decimal, minus;
        CountedPattern date, date_long;
        CountedPattern ordinal, feminine_ordinal;
        Words words;
        std::map<std::string_view, UnitPattern> units;
    };

    static Conventions read_language(const pugi::xml_node& element);
    static std::optional<std::string> write_date(const Conventions& conventions, const CountedPattern& pattern,
                                                 std::string_view value);
    static std::optional<std::string> write_ordinal(const CountedPattern& pattern, std::string_view value);
    static std::optional<std::string> write_number(const Conventions& conventions, std::string_view value,
                                                   const FormatRequest& request);

    std::map<std::string_view, Conventions, std::less<>> languages_;  // "" is the neutral form
};

}  // namespace concordia::compose
