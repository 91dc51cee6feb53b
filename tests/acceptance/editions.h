// What the shipped input promises: every edition of every document, read from publication.xml itself; and the program
// that makes them.
#pragma once

#include <filesystem>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "child_process.h"
#include "temporary_folder.h"

namespace concordia::test {

/// One PDF that publication.xml asks for.
struct Edition {
    std::string publication, document, name;
    std::vector<std::string> languages;  // "fr-nl" -> {"fr", "nl"}

    /// Below the output folder.
    [[nodiscard]] std::filesystem::path file() const;
};

inline const std::filesystem::path kProject = CONCORDIA_SOURCE_DIR;
inline const std::string kDossier = "brussels-2026-2029";

/// Every edition of the shipped dossier, in the order of publication.xml.
std::vector<Edition> shipped_editions();

/// An XML file of the shipped dossier. Throws when it cannot be read.
pugi::xml_document shipped(const std::string& file);

/// `concordia build` of a project into a folder.
Ended build(const std::filesystem::path& project, const std::filesystem::path& output,
            const std::vector<std::string>& options = {}, const Environment& environment = {});

/// Everything that the shipped input gives, made once for all tests of this process. Throws when it was not made.
const std::filesystem::path& shipped_output();

/// A copy of what the program reads: input/ and templates/.
void copy_project(const std::filesystem::path& to);

/// Relative path and bytes of every file below a folder.
std::map<std::string, std::string> files_below(const std::filesystem::path& folder);

}  // namespace concordia::test
