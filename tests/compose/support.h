// A small project on disk and a small dossier in memory, so that each test shows all it depends on.
#pragma once

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "compose/composer.h"
#include "temporary_folder.h"

namespace concordia::compose::test {

/// A project folder of its own, gone at the end of the test.
class Project {
 public:
    void write(const std::string& path, std::string_view text) const {
        std::filesystem::create_directories((folder_ / path).parent_path());
        concordia::test::write(folder_ / path, text);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

 private:
    concordia::test::TemporaryFolder folder_;
};

/// One XML text as a whole dossier; lines of places are those of the text, its file is "input/data.xml".
class SmallDossier : public dossier::Dossier {
 public:
    explicit SmallDossier(std::string_view xml) : files_(1) {
        files_[0].path = "input/data.xml";
        files_[0].bytes = xml;
        tree_.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    }
    [[nodiscard]] pugi::xml_node root() const override { return tree_.document_element(); }
    [[nodiscard]] pugi::xml_node publication() const override {
        return root().child("publications").child("publication");
    }
    [[nodiscard]] Place place(pugi::xml_node node) const override {
        const auto offset = static_cast<std::size_t>(node.offset_debug());
        const std::string_view before = std::string_view(files_[0].bytes).substr(0, offset);
        const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
        return {files_[0].path, lines + 1, static_cast<std::uint32_t>(offset - before.rfind('\n'))};
    }
    [[nodiscard]] const std::vector<dossier::SourceFile>& files() const override { return files_; }

 private:
    pugi::xml_document tree_;
    std::vector<dossier::SourceFile> files_;
};

inline constexpr std::string_view kLabels = R"(<labels>
<label key="contents"><text lang="fr">Table des matières</text><text lang="nl">Inhoud</text></label>
<label key="missing"><text lang="fr">texte manquant</text><text lang="nl">ontbrekende tekst</text></label>
<label key="working-mark"><text lang="fr">(travail)</text><text lang="nl">(werktekst)</text></label>
<label key="rich"><text lang="fr">Le <em>bon</em> mot</text><text lang="nl">Het <strong>juiste</strong> woord</text></label>
<label key="since"><text lang="fr">depuis le {1}, {2}</text><text lang="nl">sinds {1}, {2}</text></label>
</labels>)";

/// Everything one composing needs: a template's body, a dossier, an edition.
struct Trial {
    std::string body;
    std::string dossier = "<dossier/>";
    std::string edition = "fr-nl";
    Parameters parameters = {};
};

/// The outcome: the XHTML inside <body>, and all findings as "rule file:line" joined by spaces.
struct Outcome {
    std::string xhtml;
    std::string findings;
    std::string message;  // the first finding's, in English
};

inline std::string summary(const Findings& findings) {
    std::string result;
    for (const Finding& finding : findings.sorted()) {
        if (!result.empty()) result += ' ';
        result.append(finding.rule).append(" ").append(finding.place.file).append(":");
        result += std::to_string(finding.place.line);
    }
    return result;
}

inline std::string inside_body(const std::string& xhtml) {
    const std::size_t start = xhtml.find("<body>");
    const std::size_t end = xhtml.rfind("</body>");
    return start == std::string::npos ? xhtml : xhtml.substr(start + 6, end - start - 6);
}

inline std::string page(std::string_view body) {
    return R"(<html xmlns="http://www.w3.org/1999/xhtml" xmlns:c="urn:concordia:compose"><body>)" + std::string(body) +
           "</body></html>";
}

/// Composes templates/t/t.xhtml of a project that has the labels above and the shipped formats.
inline Outcome compose_in(const Project& project, const Trial& trial) {
    project.write("templates/common/labels.xml", kLabels);
    std::filesystem::copy_file(std::filesystem::path(CONCORDIA_SOURCE_DIR) / "templates/common/formats.xml",
                               project.path() / "templates/common/formats.xml",
                               std::filesystem::copy_options::overwrite_existing);
    project.write("templates/t/t.xhtml", page(trial.body));
    Outcome outcome;
    Findings findings;
    const std::unique_ptr<Template> loaded = load_template(project.path(), "t", findings);
    if (loaded != nullptr) {
        const SmallDossier dossier(trial.dossier);
        Document document;
        compose(*loaded, dossier, edition(trial.edition), trial.parameters, document, findings);
        outcome.xhtml = inside_body(to_xhtml(document));
    }
    outcome.findings = summary(findings);
    if (!findings.empty()) outcome.message = findings.sorted().front().message.en;
    return outcome;
}

inline Outcome composed(const Trial& trial) {
    return compose_in(Project(), trial);
}

}  // namespace concordia::compose::test
