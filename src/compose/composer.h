// Dossier + template -> document. A template is XHTML with directives in the namespace urn:concordia:compose, prefix
// c:, which carry XSLT's names and meaning; templates/README.md lists them. A compiled template is read once a process
// and may be used by several threads at once.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.h"
#include "compose/document.h"
#include "dossier/dossier.h"

namespace concordia::compose {

struct Edition {
    std::string name;                    // "fr-nl"
    std::vector<std::string> languages;  // {"fr", "nl"}: the first stands left
};
/// "fr-nl" -> {"fr", "nl"}; an unknown name gives no languages.
Edition edition(std::string_view name);

/// Words of a language with hyphens at the only places where they may be broken: "pro-to-col-ak-koord".
struct HyphenatedWords {
    std::string language;
    std::vector<std::string> words;
};

/// A template and everything it includes, checked.
class Template {
 public:
    virtual ~Template() = default;
    /// Paths, relative to the project, and bytes of every file it was made from (templates, labels), sorted by path.
    [[nodiscard]] virtual const std::vector<std::pair<std::string, std::string>>& files() const = 0;
    /// What templates/common/hyphenation.xml says; for the text engine, before anything is laid out.
    [[nodiscard]] virtual const std::vector<HyphenatedWords>& hyphenated_words() const = 0;
    /// Style sheets whose paths it gives whole, relative to the project: what its documents will most likely need.
    [[nodiscard]] virtual const std::vector<std::string>& stylesheets() const = 0;
};

/// Reads templates/<name>/<name>.xhtml below `project`. Findings: ill-formed XML, an unknown directive, a bad XPath, an
/// include outside the project or in a cycle. nullptr when it cannot be used at all.
std::unique_ptr<Template> load_template(const std::filesystem::path& project, const std::string& name,
                                        Findings& findings);

/// Variables for the template besides $publication, $edition, $languages, $year: name and text value.
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// Composes one edition into an empty document. The template and the dossier must outlive the document, whose texts
/// point into them. Several threads may compose with one template at once. `parameters` may also set $version, and
/// $final or $specimen ("yes" or "no"; otherwise the dossier says).
/// Findings: a required select that matches nothing, a label without a language, a value that its format cannot write.
/// REQUIRES: the edition has languages, and the template was loaded by load_template.
void compose(const Template& document_template, const dossier::Dossier& dossier, const Edition& edition,
             const Parameters& parameters, Document& document, Findings& findings);

}  // namespace concordia::compose
