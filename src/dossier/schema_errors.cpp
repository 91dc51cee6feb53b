// libxml2 2.9 and later write "Element 'e', attribute 'a': ...". The names and values in it are taken out by their
// quotes; a sentence of another form is passed on as it is, inside a sentence of ours.
#include "dossier/schema_errors.h"

#include <optional>
#include <vector>

#include "dossier/schema_messages.h"

namespace concordia::dossier {
namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// What stands between `before` and the next `after`; empty when either is not there.
std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
    const std::size_t start = text.find(before);
    if (start == std::string_view::npos) return {};
    text.remove_prefix(start + before.size());
    const std::size_t end = text.find(after);
    return end == std::string_view::npos ? std::string_view{} : text.substr(0, end);
}

/// "( b, c )." as "<b>, <c>".
std::string expected_elements(std::string_view english) {
    std::string result;
    std::string_view list = between(english, "( ", " )");
    while (!list.empty()) {
        const std::size_t end = list.find(", ");
        if (!result.empty()) result += ", ";
        result += '<' + std::string(list.substr(0, end)) + '>';
        list = end == std::string_view::npos ? std::string_view{} : list.substr(end + 2);
    }
    return result;
}

/// "{'x', 'y'}" as "x, y".
std::string listed_values(std::string_view english) {
    std::string result;
    for (const char letter : between(english, "of the set {", "}")) {
        if (letter != '\'') result += letter;
    }
    return result;
}

constexpr std::string_view kValueEnds[] = {"' is not an element of the set",
                                           "' is not accepted by the pattern",
                                           "' is not a valid value of",
                                           "' has a length of",
                                           "' is less than",
                                           "' is greater than",
                                           "' has more digits",
                                           "' has more fractional digits"};

/// The refused value of a facet or type error; nullopt when the sentence is about something else.
std::optional<std::string> refused_value(std::string_view body) {
    for (const std::string_view end : kValueEnds) {
        const std::size_t close = body.find(end);
        const std::size_t open = body.find('\'', body.starts_with("[facet") ? body.find(']') : 0);
        if (close != std::string_view::npos && open < close) {
            return std::string(body.substr(open + 1, close - open - 1)).substr(0, 200);
        }
    }
    return std::nullopt;
}

struct Subject {
    std::string element, attribute;
    std::string_view body;  // the sentence behind "Element 'e', attribute 'a': "
    [[nodiscard]] std::string name() const { return attribute.empty() ? '<' + element + '>' : '@' + attribute; }
};

Subject subject_of(std::string_view english) {
    Subject subject{std::string(between(english, "Element '", "'")), {}, english};
    const std::size_t colon = english.find("': ");
    if (colon == std::string_view::npos) return subject;
    subject.attribute = between(english.substr(0, colon + 1), ", attribute '", "'");
    subject.body = english.substr(colon + 3);
    return subject;
}

struct MalformedCase {
    std::string_view english;
    const CatalogueEntry& entry;
};

constexpr MalformedCase kMalformedCases[] = {
    {"Opening and ending tag mismatch", say::kTagMismatch},
    {"Premature end of data", say::kTagNotClosed},
    {"EndTag: '</' not found", say::kTagNotClosed},
    {"Couldn't find end of Start Tag", say::kTagNotFinished},
    {"attributes construct error", say::kTagNotFinished},
    {"Entity '", say::kUnknownEntity},
    {"xmlParseEntityRef: no name", say::kBareAmpersand},
    {"EntityRef: expecting ';'", say::kBareAmpersand},
    {"AttValue: \" or ' expected", say::kAttributeQuotes},
    {"Unescaped '<' not allowed in attributes", say::kAttributeQuotes},
    {"redefined", say::kAttributeTwice},
    {"Start tag expected", say::kNoXml},
    {"Document is empty", say::kNoXml},
    {"Extra content at the end", say::kExtraContent},
};

}  // namespace

void SchemaErrors::add(const CatalogueEntry& entry, const Place& place,
                       std::initializer_list<std::string_view> arguments) {
    if (++count_ <= kMostSchemaFindings) findings_.error(entry, place, arguments);
    if (count_ == kMostSchemaFindings + 1) findings_.error(say::kMoreSchemaErrors, place);
}

void SchemaErrors::malformed(std::string_view english, const Place& place) {
    for (const MalformedCase& known : kMalformedCases) {
        if (contains(english, known.english)) return add(known.entry, place, {english});
    }
    add(say::kMalformed, place, {english});
}

void SchemaErrors::unusable(std::string_view english, const Place& place) {
    add(say::kSchemaUnusable, place, {english});
}

void SchemaErrors::invalid(std::string_view english, const Place& place) {
    if (contains(english, "No precomputed value")) return;  // an echo of a value refused before
    // That what is named does not exist is known only when the list ends; links.cpp says it at the place of the name.
    if (contains(english, "No match found for key-sequence")) return;
    const Subject subject = subject_of(english);
    const std::string_view body = subject.body;
    const std::string expected = expected_elements(body);
    if (const auto value = refused_value(body)) {
        if (value_place_ == place && value_ == subject.name() + *value) return;
        value_place_ = place;
        value_ = subject.name() + *value;
        const std::string values = listed_values(body);
        if (!values.empty()) return add(say::kValueNotListed, place, {*value, subject.name(), values});
        return add(say::kValueNotValid, place, {*value, subject.name()});
    }
    if (contains(body, "Missing child element"))
        add(say::kElementMissing, place, {subject.element, expected});
    else if (contains(body, "This element is not expected") && !expected.empty())
        add(say::kElementNotExpected, place, {subject.element, expected});
    else if (contains(body, "This element is not expected"))
        add(say::kElementTooMany, place, {subject.element});
    else if (contains(body, "is required but missing"))
        add(say::kAttributeMissing, place, {between(body, "The attribute '", "'"), subject.element});
    else if (contains(body, "' is not allowed") && !subject.attribute.empty())
        add(say::kAttributeUnknown, place, {subject.attribute, subject.element});
    else if (contains(body, "haracter content"))
        add(say::kTextNotAllowed, place, {subject.element});
    else if (contains(body, "No matching global declaration"))
        add(say::kWrongRoot, place, {subject.element});
    else if (contains(body, "Duplicate key-sequence"))
        add(say::kDuplicateKey, place, {between(body, "['", "']"), subject.element});
    else
        add(say::kInvalid, place, {english});
}

}  // namespace concordia::dossier
