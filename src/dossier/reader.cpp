// A dossier is read in the order in which its parts can be trusted: publication.xml says which files belong to the
// publication; every file is checked by itself; then all of them together.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/failure.h"
#include "base/file.h"
#include "dossier/bytes.h"
#include "dossier/concurrently.h"
#include "dossier/derive.h"
#include "dossier/dossier.h"
#include "dossier/links.h"
#include "dossier/messages.h"
#include "dossier/places.h"
#include "dossier/rule_store.h"
#include "dossier/schema.h"
#include "dossier/schematron.h"
#include "dossier/tree.h"

namespace concordia::dossier {
namespace {

namespace fs = std::filesystem;

class CheckedDossier final : public Dossier {
 public:
    CheckedDossier(std::unique_ptr<Tree> tree, pugi::xml_node publication)
        : tree_(std::move(tree)), publication_(publication) {}
    [[nodiscard]] pugi::xml_node root() const override { return tree_->root(); }
    [[nodiscard]] pugi::xml_node publication() const override { return publication_; }
    [[nodiscard]] Place place(pugi::xml_node node) const override { return tree_->place(node); }
    [[nodiscard]] const std::vector<SourceFile>& files() const override { return tree_->files(); }

 private:
    std::unique_ptr<Tree> tree_;
    pugi::xml_node publication_;
};

/// The folders and files of one dossier. Names come from the user or from files, so they are kept inside.
class Folder {
 public:
    Folder(const Request& request, Findings& findings)
        : project_(request.project),
          folder_(project_ / "input" / request.dossier),
          carried_(request.carried),
          findings_(findings) {
        if (!is_inside(project_ / "input", folder_)) throw Failure(say::kFileOutside, {request.dossier});
    }

    [[nodiscard]] bool contains(const std::string& name) const {
        return carried_ != nullptr ? carried_->contains(name) : fs::is_regular_file(folder_ / name);
    }
    [[nodiscard]] bool holds(const std::string& name) const { return is_inside(folder_, folder_ / name); }

    /// A file of the dossier that passed the checks of bytes and schema; nullopt when it did not.
    [[nodiscard]] std::optional<SourceFile> read(const std::string& name, const std::string& schema) const {
        auto file = contents(name);
        if (!file || !check_schema(*file, schema_folder() / schema, findings_)) return std::nullopt;
        return file;
    }

    /// Names of all rule files, sorted.
    [[nodiscard]] std::vector<fs::path> rule_files() const {
        std::vector<fs::path> paths;
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(schema_folder(), error)) {
            if (entry.path().extension() == ".sch") paths.push_back(entry.path());
        }
        std::sort(paths.begin(), paths.end());
        return paths;
    }

    /// A file of rules, not looked into yet; nullopt when it is too large.
    [[nodiscard]] std::optional<SourceFile> read_rules(const fs::path& path) const { return read_whole(path); }

 private:
    static bool is_inside(const fs::path& folder, const fs::path& path) {
        const fs::path relative = fs::weakly_canonical(path).lexically_relative(fs::weakly_canonical(folder));
        return !relative.empty() && relative != "." && *relative.begin() != "..";
    }

    [[nodiscard]] fs::path schema_folder() const { return project_ / "input" / "schema"; }

    [[nodiscard]] std::optional<SourceFile> contents(const std::string& name) const {
        if (carried_ == nullptr) return checked(read_whole(folder_ / name));
        const auto found = carried_->find(name);
        if (found == carried_->end()) {
            findings_.error(say::kFileMissing, {name_of(folder_ / name)}, {name});
            return std::nullopt;
        }
        return checked(whole(name_of(folder_ / name), found->second.size(), [&] { return found->second; }));
    }

    [[nodiscard]] std::optional<SourceFile> read_whole(const fs::path& path) const {
        std::error_code error;
        const auto size = fs::file_size(path, error);
        return whole(name_of(path), error ? 0 : size, [&] { return read_file(path, kLargestFile); });
    }

    /// `read` gives the bytes; a file that is too large is not even read.
    template <typename Read>
    [[nodiscard]] std::optional<SourceFile> whole(const std::string& name, std::size_t size, Read read) const {
        if (size <= kLargestFile) return make_source_file(name, read());
        report_too_large(name, findings_);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<SourceFile> checked(std::optional<SourceFile> file) const {
        if (file && !check_bytes(*file, findings_)) file.reset();
        return file;
    }

    [[nodiscard]] std::string name_of(const fs::path& path) const {
        return path.lexically_relative(project_).generic_string();
    }

    fs::path project_, folder_;
    const std::map<std::string, std::string>* carried_;
    Findings& findings_;
};

pugi::xml_node find_publication(const Tree& tree, const std::string& id) {
    return tree.root().child("publications").find_child_by_attribute("publication", "id", id.c_str());
}

/// The publication's status files that exist inside the folder; the others are findings.
std::vector<std::string> status_files(const Tree& tree, pugi::xml_node publication, const Folder& folder,
                                      Findings& findings) {
    std::vector<std::string> names;
    for (const pugi::xml_node status : publication.children("status")) {
        const std::string name = status.attribute("file").value();
        if (!folder.holds(name))
            findings.error(say::kFileOutside, tree.place(status), {name});
        else if (!folder.contains(name))
            findings.error(say::kFileMissing, tree.place(status), {name});
        else
            names.push_back(name);
    }
    return names;
}

struct Wanted {
    std::string name, schema;
};

/// Every file of the publication, in the tree's order; fewer than wanted when one was refused.
std::vector<SourceFile> read_files(const Folder& folder, SourceFile publications,
                                   const std::vector<std::string>& statuses, const std::string& publication) {
    std::vector<Wanted> wanted = {{"agreement.xml", "agreement.xsd"}};
    for (const std::string& name : statuses) wanted.push_back({name, "status.xsd"});
    const std::string signoff = "signoff-" + publication + ".xml";
    if (folder.contains(signoff)) wanted.push_back({signoff, "signoff.xsd"});

    std::vector<std::optional<SourceFile>> read(wanted.size());
    run_concurrently(wanted.size(), [&](std::size_t i) { read[i] = folder.read(wanted[i].name, wanted[i].schema); });

    read.insert(read.begin() + 1, std::move(publications));
    std::vector<SourceFile> files;
    for (std::optional<SourceFile>& file : read) {
        if (file) files.push_back(std::move(*file));
    }
    return files;
}

/// Compiled rules and whether other dossiers may use them.
struct RuleFile {
    std::unique_ptr<CompiledRules> rules;
    bool is_sound = false;
};

RuleFile compiled_rules(std::optional<SourceFile> file, Findings& file_findings, Findings& rule_findings) {
    RuleFile result{std::make_unique<CompiledRules>(), false};
    if (!file) return result;
    if (auto known = take_rules(*file)) return {std::move(known), true};
    if (!check_bytes(*file, file_findings) || !check_well_formed(*file, file_findings)) return result;
    Findings own;
    result.rules->patterns = load_rules(*file, own);
    result.rules->file = std::move(*file);
    result.is_sound = own.empty();
    rule_findings.merge(own);
    return result;
}

/// Links and rules only look at the tree, so they may look at the same time.
void check_together(const Folder& folder, const Tree& tree, pugi::xml_node publication, Findings& link_findings,
                    Findings& rule_findings) {
    const std::vector<fs::path> paths = folder.rule_files();
    std::vector<RuleFile> files(paths.size());
    run_concurrently(paths.size(), [&](std::size_t i) {
        files[i] = compiled_rules(folder.read_rules(paths[i]), link_findings, rule_findings);
    });

    std::vector<Pattern*> patterns;
    for (const RuleFile& file : files) {
        for (Pattern& pattern : file.rules->patterns) patterns.push_back(&pattern);
    }
    const ElementIndex elements(tree.root());
    run_concurrently(patterns.size() + 1, [&](std::size_t i) {
        if (i == patterns.size()) return check_links(tree, publication, link_findings);
        apply_rules(*patterns[i], tree, elements, rule_findings);
    });
    for (RuleFile& file : files) {
        if (file.is_sound) keep_rules(std::move(file.rules));
    }
}

}  // namespace

std::unique_ptr<Dossier> read(const Request& request, Findings& findings) {
    Findings files_findings;  // of what leaves no tree: bytes, schema, links
    const Folder folder(request, files_findings);
    const auto finish = [&]() -> std::unique_ptr<Dossier> {
        findings.merge(files_findings);
        return nullptr;
    };

    // What is published.
    auto publications = folder.read("publication.xml", "publication.xsd");
    if (!publications) return finish();
    const Tree list({*publications});
    const pugi::xml_node listed = find_publication(list, request.publication);
    if (!listed) {
        files_findings.error(say::kUnknownPublication, list.place(list.root().child("publications")),
                             {request.publication});
        return finish();
    }

    // Every file by itself.
    const std::vector<std::string> statuses = status_files(list, listed, folder, files_findings);
    std::vector<SourceFile> files = read_files(folder, std::move(*publications), statuses, request.publication);
    if (files_findings.has_errors()) return finish();

    // All files together.
    auto tree = std::make_unique<Tree>(std::move(files));
    const pugi::xml_node publication = find_publication(*tree, request.publication);
    check_together(folder, *tree, publication, files_findings, findings);
    if (files_findings.has_errors()) return finish();
    findings.merge(files_findings);
    enrich(tree->root(), publication);
    return std::make_unique<CheckedDossier>(std::move(tree), publication);
}

std::vector<std::string> publication_ids(const std::filesystem::path& project, const std::string& dossier,
                                         Findings& findings) {
    std::vector<std::string> ids;
    const auto file = Folder({project, dossier, {}, nullptr}, findings).read("publication.xml", "publication.xsd");
    if (!file) return ids;
    const Tree tree({*file});
    for (const pugi::xml_node publication : tree.root().child("publications").children("publication")) {
        ids.emplace_back(publication.attribute("id").value());
    }
    return ids;
}

}  // namespace concordia::dossier
