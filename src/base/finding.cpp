// Collecting, ordering and printing findings.
#include "base/finding.h"

#include <algorithm>
#include <tuple>

namespace concordia {

std::string_view code(Language language) {
    constexpr std::string_view kCodes[] = {"fr", "nl", "en"};
    return kCodes[static_cast<std::size_t>(language)];
}

const std::string& Message::in(Language language) const {
    if (language == Language::French) return fr;
    return language == Language::Dutch ? nl : en;
}

namespace {

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                                 pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        if (!placeholder) {
            result += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[i + 1] - '0');
        if (index < arguments.size()) result += arguments.begin()[index];
        i += 2;
    }
    return result;
}

auto order(const Finding& finding) {
    return std::tie(finding.place, finding.rule, finding.severity, finding.priority, finding.language,
                    finding.message.en);
}

}  // namespace

Message fill(const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments) {
    return {filled(entry.fr, arguments), filled(entry.nl, arguments), filled(entry.en, arguments)};
}

std::string_view name(Severity severity) {
    constexpr std::string_view kNames[] = {"error", "warning", "info"};
    return kNames[static_cast<std::size_t>(severity)];
}

void Findings::add(Finding finding) {
    const std::scoped_lock lock(mutex_);
    findings_.push_back(std::move(finding));
}

void Findings::add(Severity severity, const CatalogueEntry& entry, Place place,
                   std::initializer_list<std::string_view> arguments, std::string_view priority,
                   std::string_view language) {
    add(Finding{severity, std::string(entry.rule), std::move(place), std::string(priority), std::string(language),
                fill(entry, arguments)});
}

void Findings::merge(const Findings& other) {
    for (Finding& finding : other.sorted()) add(std::move(finding));
}

bool Findings::has_errors() const {
    const std::scoped_lock lock(mutex_);
    return std::any_of(findings_.begin(), findings_.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

bool Findings::empty() const {
    const std::scoped_lock lock(mutex_);
    return findings_.empty();
}

std::vector<Finding> Findings::sorted() const {
    std::vector<Finding> result;
    {
        const std::scoped_lock lock(mutex_);
        result = findings_;
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Finding& a, const Finding& b) { return order(a) < order(b); });
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::string one_line(const Finding& finding, Language language) {
    std::string line = finding.place.file;
    for (const std::uint32_t number : {finding.place.line, finding.place.column}) {
        if (number != 0) line += ':' + std::to_string(number);
    }
    if (!line.empty()) line += ": ";
    line += std::string(name(finding.severity)) + ": " + finding.message.in(language) + " [" + finding.rule + ']';
    if (!finding.priority.empty() || !finding.language.empty()) {
        const char* separator = finding.priority.empty() || finding.language.empty() ? "" : ", ";
        line += " (" + finding.priority + separator + finding.language + ')';
    }
    return line;
}

}  // namespace concordia
