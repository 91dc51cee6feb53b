// The engine only holds its parts together; each of them is thread-safe by itself.
#include "text/engine.h"

#include "text/text_engine.h"

namespace concordia::text {

const Face* TextEngine::match(const TextStyle& style) {
    for (const std::string& family : style.families) {
        if (FaceFile* file = registry_.match(family, style.weight, style.italic)) return &file->open();
    }
    return nullptr;
}

std::unique_ptr<Engine> make_engine(const std::filesystem::path& hyphenation_folder) {
    return std::make_unique<TextEngine>(hyphenation_folder);
}

}  // namespace concordia::text
