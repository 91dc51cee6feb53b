// Document + styles -> pages. See src/layout/README.md for the steps.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "base/finding.h"
#include "base/side_work.h"
#include "compose/document.h"
#include "layout/page.h"
#include "style/stylesheet.h"
#include "text/engine.h"

namespace concordia::layout {

/// Pixel size of an image; one CSS pixel (0.75 pt) a pixel is its natural size.
struct ImageSize {
    std::uint32_t width = 0, height = 0;
};

/// Where layout asks for images; the painter's image library answers.
class ImageSource {
 public:
    virtual ~ImageSource() = default;
    /// `path` relative to the project. nullopt: missing or damaged (the source has reported nothing; layout does).
    virtual std::optional<ImageSize> size(std::string_view path) = 0;
};

/// Words drawn large across every page as an artifact: "PROJET – ONTWERP"; empty for none.
struct Watermark {
    std::vector<std::string> lines;
    text::TextStyle style;
    Colour colour;
};

struct LayoutInput {
    const compose::Document& document;
    const style::Styles& styles;
    text::Engine& engine;
    ImageSource& images;
    Watermark watermark;
    SpareProcessor spare = SpareProcessor::No;  // with one, the same pages are there sooner
};

struct Explanation;  // page_explanation.h

/// Findings: text or a box that overflows, a missing glyph, a missing image, a reference that leads nowhere or does not
/// settle, a property that the element cannot honour; each with the template's place. The result is complete even then.
/// `explanation`: filled, when there is one, with why each page ends where it does.
std::unique_ptr<PageSet> lay_out(const LayoutInput& input, Findings& findings, Explanation* explanation = nullptr);

}  // namespace concordia::layout
