// The program is run as a user runs it; nothing here links a stage of it.
#include "acceptance/editions.h"

namespace concordia::test {
namespace fs = std::filesystem;
namespace {

std::vector<std::string> languages_of(const std::string& edition) {
    const std::size_t hyphen = edition.find('-');
    if (hyphen == std::string::npos) return {edition};
    return {edition.substr(0, hyphen), edition.substr(hyphen + 1)};
}

/// A folder that lives as long as the process, with the whole shipped output in it.
struct Made {
    TemporaryFolder folder;
    fs::path output = folder / "output";
    Made() {
        const Ended ended = build(kProject, output);
        if (ended.exit_code != 0) throw std::runtime_error("the shipped input was not made:\n" + ended.errors);
    }
};

}  // namespace

fs::path Edition::file() const {
    return fs::path(kDossier) / publication / "draft" / (document + "." + name + ".pdf");
}

pugi::xml_document shipped(const std::string& file) {
    pugi::xml_document document;
    if (!document.load_file((kProject / "input" / kDossier / file).c_str())) {
        throw std::runtime_error("cannot read " + file);
    }
    return document;
}

std::vector<Edition> shipped_editions() {
    std::vector<Edition> editions;
    const pugi::xml_document file = shipped("publication.xml");
    for (const pugi::xml_node publication : file.child("publications").children("publication")) {
        for (const pugi::xml_node document : publication.children("document")) {
            for (const pugi::xml_node edition : document.children("edition")) {
                editions.push_back({publication.attribute("id").value(), document.attribute("template").value(),
                                    edition.child_value(), languages_of(edition.child_value())});
            }
        }
    }
    return editions;
}

Ended build(const fs::path& project, const fs::path& output, const std::vector<std::string>& options,
            const Environment& environment) {
    std::vector<std::string> arguments{CONCORDIA_PROGRAM, "build", "--project", project, "--output", output};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return run(std::move(arguments), environment);
}

const fs::path& shipped_output() {
    static const Made made;
    return made.output;
}

void copy_project(const fs::path& to) {
    fs::create_directories(to);
    for (const char* folder : {"input", "templates"}) {
        fs::copy(kProject / folder, to / folder, fs::copy_options::recursive);
    }
}

std::map<std::string, std::string> files_below(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (!fs::exists(folder)) return files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files[entry.path().lexically_relative(folder)] = contents(entry.path());
    }
    return files;
}

}  // namespace concordia::test
