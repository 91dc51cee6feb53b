// Attacks on a signed PDF: the kinds are those of the published studies on signature forgery, incremental saving,
// signature wrapping, shadow documents and certified documents, and those that our own writer and reader suggest.
#pragma once

#include <string>
#include <vector>

#include "seal/pdf_editor.h"
#include "verified.h"

namespace concordia::seal::tests {

struct Attack {
    std::string kind, name, file;
    std::string rule;  // that must refuse it; empty: any
};
using Attacks = std::vector<Attack>;

/// Something is changed, added or taken away after signing, in a revision that is well formed.
Attacks attacks_by_change();
/// Bytes that mean one thing to one reader and another thing to the next.
Attacks attacks_by_forgery();
/// Documents prepared before they are sealed, so that they can be turned into something else afterwards.
Attacks shadow_attacks();
/// Signatures by the wrong key, over the wrong bytes, at the wrong time, or made too weak.
Attacks attacks_on_trust();

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.rfind(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// `file` with one more revision, as anybody can append it.
template <typename Change>
std::string appended(const std::string& file, const Change& change) {
    const auto editor = PdfEditor::open(file);
    REQUIRE(editor != nullptr);
    change(*editor);
    return editor->save().file;
}

}  // namespace concordia::seal::tests
