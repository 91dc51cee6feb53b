// What the tests of this stage share: files made of text, folders that vanish, findings as lines.
#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/finding.h"
#include "dossier/dossier.h"
#include "dossier/places.h"
#include "dossier/tree.h"

namespace concordia::dossier::test {

/// A folder of its own, removed with everything in it at the end of the test.
class TemporaryFolder {
 public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "concordia-test.XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

/// "rule line:column" of each finding, sorted by place, with '; ' between them.
inline std::string summary(const Findings& findings) {
    std::string text;
    for (const Finding& finding : findings.sorted()) {
        if (!text.empty()) text += "; ";
        text += finding.rule + ' ' + std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column);
    }
    return text;
}

/// The findings' rules only.
inline std::vector<std::string> rules(const Findings& findings) {
    std::vector<std::string> result;
    for (const Finding& finding : findings.sorted()) result.push_back(finding.rule);
    return result;
}

inline SourceFile file(std::string bytes, std::string name = "test.xml") {
    return make_source_file(std::move(name), std::move(bytes));
}

/// A node as XML on one line.
inline std::string xml(pugi::xml_node node) {
    struct Writer : pugi::xml_writer {
        std::string text;
        void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    } writer;
    node.print(writer, "", pugi::format_raw);
    return writer.text;
}

/// A copy of the project's input folder.
inline void copy_input(const std::filesystem::path& project) {
    std::filesystem::copy(std::filesystem::path(CONCORDIA_SOURCE_DIR) / "input", project / "input",
                          std::filesystem::copy_options::recursive);
}

}  // namespace concordia::dossier::test
