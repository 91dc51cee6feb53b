// What is true of every document, whatever its content: no word is lost, doubled or moved; nothing stands on anything
// else or outside its page, unless a finding says so.
#pragma once

#include <memory>
#include <string>

#include "layout/layout.h"
#include "layout/random_document.h"
#include "text/engine.h"

namespace concordia::layout::tests {

/// What one document came to.
struct Verdict {
    std::string complaint;  // empty: every property holds
    std::size_t pages = 0;
    bool has_findings = false;
};

/// Gentium and Lato, opened once for many documents.
std::unique_ptr<text::Engine> publication_engine();

/// Lays the document out and looks at every page.
Verdict judge(const RandomDocument& document, text::Engine& engine);

/// Judges the document of a seed; a complaint comes with the document in its least form, as XHTML.
Verdict judge(std::uint64_t seed, text::Engine& engine);

/// The words of the pages in the order of the structure tree, without spaces: what a screen reader says.
std::string words_of(const PageSet& pages);

}  // namespace concordia::layout::tests
