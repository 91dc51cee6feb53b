// Resolving happens once for every paragraph and style, so a known style is found without a copy of its strings.
#include "text/shaping_style.h"

#include "base/failure.h"
#include "text/messages.h"

namespace concordia::text {
namespace {

std::uint64_t shaping_hash(const TextStyle& style) {
    std::uint64_t hash = style.weight;
    for (const std::string& family : style.families) hash = mixed(hash, std::string_view(family));
    const unsigned switches = (style.italic ? 1U : 0U) | (style.small_caps ? 2U : 0U) | (style.kerning ? 4U : 0U) |
                              (style.letter_spacing != Length() ? 8U : 0U);
    hash = mixed(hash, std::uint64_t{switches});
    for (const auto& [name, value] : style.features) hash = mixed(mixed(hash, std::string_view(name)), value);
    return mixed(hash, std::string_view(style.language));
}

bool shapes_alike(const TextStyle& a, const TextStyle& b) {
    return a.weight == b.weight && a.italic == b.italic && a.small_caps == b.small_caps && a.kerning == b.kerning &&
           a.language == b.language && a.families == b.families && a.features == b.features;
}

std::vector<Feature> features_of(const TextStyle& style) {
    std::vector<Feature> features;
    if (!style.kerning) features.push_back({feature_tag("kern"), 0});
    if (style.letter_spacing != Length()) {
        for (const char* ligatures : {"liga", "clig"}) features.push_back({feature_tag(ligatures), 0});
    }
    for (const auto& [name, value] : style.features) features.push_back({feature_tag(name), value});
    return features;
}

std::string joined(const std::vector<std::string>& families) {
    std::string text;
    for (const std::string& family : families) text += (text.empty() ? "" : ", ") + family;
    return text;
}

}  // namespace

const ShapingStyle& ShapingStyles::resolve(const TextStyle& style) {
    const std::uint64_t generation = registry_.generation();
    const std::uint64_t hash = mixed(shaping_hash(style), generation);
    const bool spaced = style.letter_spacing != Length();
    const auto matches = [&](const ShapingStyle& known) {
        return known.generation == generation && known.spaced == spaced && shapes_alike(known.key, style);
    };
    if (const ShapingStyle* known = table_.find(hash, matches)) return *known;
    return table_.insert(make(style, hash, generation), matches);
}

std::unique_ptr<ShapingStyle> ShapingStyles::make(const TextStyle& style, std::uint64_t hash,
                                                  std::uint64_t generation) const {
    auto resolved = std::make_unique<ShapingStyle>();
    resolved->hash = hash;
    resolved->generation = generation;
    resolved->key = style;
    resolved->key.size = resolved->key.letter_spacing = resolved->key.word_spacing = {};
    resolved->spaced = style.letter_spacing != Length();
    resolved->features = features_of(style);
    for (const std::string& family : style.families) {
        if (FaceFile* file = registry_.match(family, style.weight, style.italic)) resolved->files.push_back(file);
    }
    if (resolved->files.empty()) throw Failure(say::kNoFace, {joined(style.families)});
    return resolved;
}

}  // namespace concordia::text
