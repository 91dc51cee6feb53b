// All files of a dossier in one buffer, parsed once, so that a node's offset in the buffer is its place in a file.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::dossier {

class Tree {
 public:
    /// The root elements of `files`, in this order, become the children of `root_name`.
    /// REQUIRES: each file is well-formed, UTF-8, and has no DOCTYPE.
    explicit Tree(std::vector<SourceFile> files, std::string_view root_name = "dossier");
    Tree(const Tree&) = delete;  // nodes point into the buffer
    Tree& operator=(const Tree&) = delete;

    [[nodiscard]] pugi::xml_node root() const { return document_.document_element(); }
    /// Where a node was written; an added node gives the place of its nearest ancestor that was written.
    [[nodiscard]] Place place(pugi::xml_node node) const;
    [[nodiscard]] const std::vector<SourceFile>& files() const { return files_; }

 private:
    std::vector<SourceFile> files_;
    std::string buffer_;
    pugi::xml_document document_;
};

/// What a finding about `node` concerns: the nearest priority or unit at or above it, and the language.
struct Concern {
    std::string_view priority, language;
};
Concern concern_of(pugi::xml_node node);

/// White space collapsed to single spaces, none at the ends; U+00A0 and U+202F are not white space here.
std::string normalized_space(std::string_view text);
/// All text inside `node`, markup dropped, white space normalised.
std::string words_of(pugi::xml_node node);

}  // namespace concordia::dossier
