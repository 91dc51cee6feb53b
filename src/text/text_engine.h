// The engine as the paragraph's stages see it. make_engine makes no other kind.
#pragma once

#include "text/engine.h"
#include "text/face_registry.h"
#include "text/hyphenation.h"
#include "text/itemize.h"
#include "text/shaping_style.h"
#include "text/word_cache.h"

namespace concordia::text {

class TextEngine final : public Engine {
 public:
    explicit TextEngine(const std::filesystem::path& hyphenation_folder) : patterns_(hyphenation_folder) {}

    void declare(const FaceDeclaration& declaration) override { registry_.declare(declaration); }
    const Face* match(const TextStyle& style) override;
    [[nodiscard]] std::vector<const Face*> faces() const override { return registry_.opened(); }
    void add_hyphenation_exceptions(std::string_view language, const std::vector<std::string>& words) override {
        patterns_.add_exceptions(language, words);
    }
    void prepare(std::string_view language) override { patterns_.prepare(language); }

    ShapingStyles& styles() { return styles_; }
    WordCache& words() { return words_; }

 private:
    FaceRegistry registry_;
    PatternHyphenation patterns_;
    ShapingStyles styles_{registry_};
    WordCache words_{patterns_};
};

/// What the stages of a paragraph of `items` share.
inline ParagraphContext context_of(Engine& engine, const std::vector<ParagraphItem>& items) {
    auto& text_engine = static_cast<TextEngine&>(engine);
    return {text_engine.styles(), text_engine.words(), items};
}

}  // namespace concordia::text
