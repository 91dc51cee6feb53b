// What of a TextStyle decides the shape of words: faces, features, language. Size and spacing are left out, so that
// words are shaped once for all sizes. Equal styles share one object for the life of the engine.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "text/engine.h"
#include "text/face_registry.h"
#include "text/insert_only_table.h"

namespace concordia::text {

struct ShapingStyle {
    std::uint64_t hash = 0;
    mutable std::atomic<const ShapingStyle*> next = nullptr;

    std::uint64_t generation = 0;  // of the face registry
    TextStyle key;                 // with size and spacing zero
    bool spaced = false;           // letter-spacing: no optional ligatures (CSS Text 3, section 8.2)

    std::vector<FaceFile*> files;  // one for each declared family, in order of preference; never empty
    std::vector<Feature> features;
};

class ShapingStyles {
 public:
    explicit ShapingStyles(FaceRegistry& registry) : registry_(registry) {}
    /// The shared object of `style`. Throws Failure when none of its families is declared.
    const ShapingStyle& resolve(const TextStyle& style);

 private:
    std::unique_ptr<ShapingStyle> make(const TextStyle& style, std::uint64_t hash, std::uint64_t generation) const;

    FaceRegistry& registry_;
    InsertOnlyTable<ShapingStyle> table_{8};
};

}  // namespace concordia::text
