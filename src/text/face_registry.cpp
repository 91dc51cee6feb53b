// Matching ranks every face of the family by one number, the smallest wins: slope first, then the side on which its
// weight lies, then its distance.
#include "text/face_registry.h"

#include <algorithm>

namespace concordia::text {
namespace {

std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

/// CSS Fonts 4, section 5.2, step "font-weight": smaller is better. Weights count from 1 to 1000.
int weight_rank(int wanted, int weight) {
    constexpr int kSecondChoice = 10'000, kThirdChoice = 20'000;
    if (weight == wanted) return 0;
    if (wanted >= 400 && wanted <= 500) {
        if (weight > wanted && weight <= 500) return weight - wanted;
        return weight < wanted ? kSecondChoice + wanted - weight : kThirdChoice + weight - wanted;
    }
    if (wanted < 400) return weight < wanted ? wanted - weight : kSecondChoice + weight - wanted;
    return weight > wanted ? weight - wanted : kSecondChoice + wanted - weight;
}

}  // namespace

const FontFace& FaceFile::open() {
    if (const FontFace* face = opened()) return *face;
    const std::lock_guard lock(mutex_);
    if (!face_) {
        face_ = std::make_unique<FontFace>(path_, id_);
        published_.store(face_.get(), std::memory_order_release);
    }
    return *face_;
}

FaceFile* FaceRegistry::file_at(const std::filesystem::path& path) {
    for (const auto& file : files_) {
        if (file->path() == path) return file.get();
    }
    const auto id = static_cast<std::uint32_t>(files_.size());
    return files_.emplace_back(std::make_unique<FaceFile>(path, id)).get();
}

void FaceRegistry::declare(const FaceDeclaration& declaration) {
    const std::lock_guard lock(mutex_);
    FaceFile* file = file_at(declaration.file);
    const std::string family = lower_ascii(declaration.family);
    for (const Declared& known : declared_) {
        if (known.file == file && known.family == family && known.weight == declaration.weight &&
            known.italic == declaration.italic) {
            return;
        }
    }
    declared_.push_back({family, declaration.weight, declaration.italic, file});
    generation_.fetch_add(1, std::memory_order_release);
}

FaceFile* FaceRegistry::match(std::string_view family, std::uint16_t weight, bool italic) const {
    constexpr int kWrongSlope = 100'000;
    const std::string wanted = lower_ascii(family);
    const std::lock_guard lock(mutex_);
    FaceFile* best = nullptr;
    int best_rank = 0;
    for (const Declared& face : declared_) {
        if (face.family != wanted) continue;
        const int rank = weight_rank(weight, face.weight) + (face.italic == italic ? 0 : kWrongSlope);
        if (best != nullptr && rank >= best_rank) continue;
        best = face.file;
        best_rank = rank;
    }
    return best;
}

std::vector<const Face*> FaceRegistry::opened() const {
    const std::lock_guard lock(mutex_);
    std::vector<const Face*> faces;
    for (const auto& file : files_) {
        if (const FontFace* face = file->opened()) faces.push_back(face);
    }
    return faces;
}

}  // namespace concordia::text
