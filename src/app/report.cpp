// Words in the user's language; columns aligned by characters, not bytes.
#include "app/report.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>

#include "base/file.h"
#include "base/number.h"
#include "base/utf8.h"

namespace concordia::app {
namespace {

struct Words {
    std::string_view document, pages, size, result, produced, kept, refused, failed, totals;
};

const Words& words(Language language) {
    static constexpr std::array<Words, 3> kWords{{
        {"Document", "Pages", "Ko", "Résultat", "produit", "conservé", "refusé", "échec", "Produits : {0} sur {1}"},
        {"Document", "Pagina’s", "kB", "Resultaat", "gemaakt", "behouden", "geweigerd", "mislukt",
         "Gemaakt: {0} van {1}"},
        {"Document", "Pages", "kB", "Result", "produced", "kept", "refused", "failed", "Produced: {0} of {1}"},
    }};
    return kWords[static_cast<std::size_t>(language)];
}

std::string_view word_of(Outcome::State state, const Words& words) {
    if (state == Outcome::State::Produced) return words.produced;
    if (state == Outcome::State::Kept) return words.kept;
    return state == Outcome::State::Refused ? words.refused : words.failed;
}

std::string number_or_dash(std::size_t value, bool shown) {
    return shown ? integer_text(static_cast<std::int64_t>(value)) : "-";
}

}  // namespace

std::string padded(std::string_view text, std::size_t width, bool right) {
    const std::size_t length = utf8::length(text);
    const std::string spaces(width > length ? width - length : 0, ' ');
    return right ? spaces + std::string(text) : std::string(text) + spaces;
}

std::string findings_text(const std::vector<Finding>& findings, const std::vector<Outcome>& outcomes,
                          Language language) {
    std::string text;
    for (const Finding& finding : findings) text += one_line(finding, language) + "\n";
    for (const Outcome& outcome : outcomes) {
        if (outcome.state == Outcome::State::Failed) text += outcome.file + ": " + outcome.failure.in(language) + "\n";
    }
    return text;
}

std::string findings_json(const std::vector<Finding>& findings, Language language) {
    Poco::JSON::Array::Ptr list = new Poco::JSON::Array;
    for (const Finding& finding : findings) {
        Poco::JSON::Object::Ptr object = new Poco::JSON::Object(Poco::JSON_PRESERVE_KEY_ORDER);
        object->set("severity", std::string(name(finding.severity)));
        object->set("rule", finding.rule);
        object->set("file", finding.place.file);
        object->set("line", finding.place.line);
        object->set("column", finding.place.column);
        object->set("priority", finding.priority);
        object->set("language", finding.language);
        object->set("message", finding.message.in(language));
        list->add(object);
    }
    std::ostringstream text;
    text.imbue(std::locale::classic());
    list->stringify(text, 2);
    return text.str() + "\n";
}

void report_findings(const Options& options, const Findings& findings, const std::vector<Outcome>& outcomes) {
    const std::vector<Finding> sorted = findings.sorted();
    std::fputs(findings_text(sorted, outcomes, options.language).c_str(), stderr);
    if (options.findings.empty()) return;
    write_file_atomically(std::filesystem::absolute(options.findings), findings_json(sorted, options.language));
}

std::string summary_table(const std::vector<Outcome>& outcomes, Language language) {
    const Words& say = words(language);
    constexpr std::size_t kNumberWidth = 9;
    std::size_t width = utf8::length(say.document);
    for (const Outcome& outcome : outcomes) width = std::max(width, utf8::length(outcome.file));
    const auto row = [&](std::string_view file, std::string_view pages, std::string_view size,
                         std::string_view result) {
        return padded(file, width, false) + padded(pages, kNumberWidth, true) + padded(size, kNumberWidth, true) +
               "  " + std::string(result) + "\n";
    };
    std::string table = row(say.document, say.pages, say.size, say.result);
    std::size_t produced = 0;
    for (const Outcome& outcome : outcomes) {
        const bool made = outcome.state == Outcome::State::Produced;
        produced += made ? 1U : 0U;
        table += row(outcome.file, number_or_dash(outcome.pages, made && outcome.pages > 0),
                     number_or_dash((outcome.bytes + 999) / 1000, made), word_of(outcome.state, say));
    }
    const CatalogueEntry totals{"", say.totals, say.totals, say.totals};
    return table +
           fill(totals, {integer_text(static_cast<std::int64_t>(produced)),
                         integer_text(static_cast<std::int64_t>(outcomes.size()))})
               .en +
           "\n";
}

}  // namespace concordia::app
