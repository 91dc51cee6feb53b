// An XML file of the project, parsed by pugixml and checked where pugixml is lenient: UTF-8, references to entities
// that XML does not define, attributes given twice, one root element, a depth of at most 256.
#pragma once

#include <filesystem>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "compose/document.h"

namespace concordia::compose {

class XmlFile {
 public:
    static constexpr int kDepthLimit = 256;

    /// nullptr and findings when the bytes are not well-formed XML. `path` is the name that findings show.
    static std::unique_ptr<XmlFile> parse(std::string path, std::string bytes, Findings& findings);
    /// Reads `path` below `project`. nullptr without a finding when there is no such file; throws Failure when it
    /// exists and cannot be read.
    static std::unique_ptr<XmlFile> read(const std::filesystem::path& project, const std::string& path,
                                         Findings& findings);

    XmlFile(const XmlFile&) = delete;
    XmlFile& operator=(const XmlFile&) = delete;

    /// Names and values of the tree live as long as this object.
    [[nodiscard]] pugi::xml_node root() const { return tree_.document_element(); }
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    [[nodiscard]] Place place(pugi::xml_node node) const;
    [[nodiscard]] Place place(pugi::xml_attribute attribute) const;

 private:
    XmlFile(std::string path, std::string bytes);
    [[nodiscard]] Place place_at(std::size_t offset) const;
    [[nodiscard]] bool well_encoded(Findings& findings) const;
    [[nodiscard]] bool well_formed(Findings& findings);
    [[nodiscard]] bool well_built(Findings& findings) const;

    std::string path_;
    std::string bytes_;
    std::string buffer_;  // parsed in place: offsets in it are offsets in bytes_
    std::vector<std::size_t> line_starts_;
    pugi::xml_document tree_;
};

/// `place` as a node of the document keeps it; `file` indexes Document::files.
Origin origin(const Place& place, std::size_t file);
/// Whether text is white space alone, as XML has it.
bool is_white_space(std::string_view text);
/// What stands between white space.
std::vector<std::string> words_in(std::string_view text);
/// "svg:rect" gives "rect".
std::string_view local_name(std::string_view name);

}  // namespace concordia::compose
