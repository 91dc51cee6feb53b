// A reader of just as much C++ as a catalogue entry needs: four string literals, each perhaps in several pieces.
#include "house/catalogue.h"

#include <algorithm>
#include <regex>

namespace concordia::house {
namespace {

/// Reads the pieces of one literal from `at`, the offset of its first quotation mark; leaves `at` behind the last.
std::string literal(const std::string& text, std::size_t& at) {
    std::string value;
    while (at < text.size() && text[at] == '"') {
        for (++at; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\') ++at;
            value += text[at];
        }
        at = text.find_first_not_of(" \n", at + 1);
    }
    return value;
}

Entry entry_at(const SourceFile& file, std::size_t start) {
    const auto line = static_cast<std::size_t>(
        std::count(file.text.begin(), file.text.begin() + static_cast<std::ptrdiff_t>(start), '\n'));
    Entry entry{place(file, line), file.stage, file.path, "", "", "", ""};
    std::size_t at = file.text.find('{', start);
    for (std::string* field : {&entry.rule, &entry.fr, &entry.nl, &entry.en}) {
        at = file.text.find_first_not_of(" \n{,", at);
        *field = literal(file.text, at);
    }
    return entry;
}

}  // namespace

std::vector<Entry> catalogue() {
    static const std::regex definition(R"(constexpr CatalogueEntry k\w+\s*\{)");
    std::vector<Entry> entries;
    for (const SourceFile& file : code_of("src")) {
        const std::string& text = file.text;
        for (auto found = std::sregex_iterator(text.begin(), text.end(), definition); found != std::sregex_iterator();
             ++found) {
            entries.push_back(entry_at(file, static_cast<std::size_t>(found->position())));
        }
    }
    return entries;
}

std::set<std::string> placeholders(const std::string& message) {
    static const std::regex placeholder(R"(\{[0-9]\})");
    std::set<std::string> result;
    for (auto found = std::sregex_iterator(message.begin(), message.end(), placeholder);
         found != std::sregex_iterator(); ++found) {
        result.insert(found->str());
    }
    return result;
}

}  // namespace concordia::house
