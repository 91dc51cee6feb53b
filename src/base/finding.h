// What is wrong with a document, said to the person who can mend it: the rule, the place, the priority and language
// concerned, and the message in every language of the program. All findings of a run are collected, never only the
// first.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace concordia {

enum class Language : std::uint8_t { French, Dutch, English };
/// "fr", "nl", "en".
std::string_view code(Language language);

/// One sentence in the three languages that the program speaks.
struct Message {
    std::string fr, nl, en;
    [[nodiscard]] const std::string& in(Language language) const;
    friend bool operator==(const Message&, const Message&) = default;
};

/// The text of one rule. `{0}`, `{1}` ... stand for the arguments of `fill`. Stages keep theirs in
/// `<stage>/messages.h`.
struct CatalogueEntry {
    std::string_view rule;  // "dossier.utf8": the stage, a dot, the rule
    std::string_view fr, nl, en;
};
Message fill(const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments = {});

/// A place in a file; line and column count from 1 (column in characters), 0 means unknown.
struct Place {
    std::string file;  // relative to the project, '/' between folders
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

enum class Severity : std::uint8_t { Error, Warning, Information };
std::string_view name(Severity severity);

struct Finding {
    Severity severity = Severity::Error;
    std::string rule;
    Place place;
    std::string priority;  // id of the priority or unit concerned, e.g. "p3-1"; empty where none is
    std::string language;  // language of the text concerned, "fr" or "nl"; empty where none is
    Message message;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Collects findings; may be filled from several threads.
class Findings {
 public:
    void add(Finding finding);
    void add(Severity severity, const CatalogueEntry& entry, Place place,
             std::initializer_list<std::string_view> arguments = {}, std::string_view priority = {},
             std::string_view language = {});
    void error(const CatalogueEntry& entry, Place place, std::initializer_list<std::string_view> arguments = {},
               std::string_view priority = {}, std::string_view language = {}) {
        add(Severity::Error, entry, std::move(place), arguments, priority, language);
    }
    void warning(const CatalogueEntry& entry, Place place, std::initializer_list<std::string_view> arguments = {},
                 std::string_view priority = {}, std::string_view language = {}) {
        add(Severity::Warning, entry, std::move(place), arguments, priority, language);
    }
    /// Takes over all of `other`.
    void merge(const Findings& other);

    [[nodiscard]] bool has_errors() const;
    [[nodiscard]] bool empty() const;
    /// Sorted by file, line, column, rule; equal ones once.
    [[nodiscard]] std::vector<Finding> sorted() const;

 private:
    mutable std::mutex mutex_;
    std::vector<Finding> findings_;
};

/// "input/x/agreement.xml:12:7: error: message [rule] (p3, fr)"
std::string one_line(const Finding& finding, Language language);

}  // namespace concordia
