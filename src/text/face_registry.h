// The faces that stylesheets declare, chosen by family, slope and weight as CSS Fonts 4 section 5.2 says, and opened
// when first needed.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "text/engine.h"
#include "text/shaper.h"

namespace concordia::text {

/// A font file that may be opened.
class FaceFile {
 public:
    FaceFile(std::filesystem::path path, std::uint32_t id) : path_(std::move(path)), id_(id) {}
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Opens the file on first call. Throws Failure.
    const FontFace& open();
    /// nullptr until opened.
    [[nodiscard]] const FontFace* opened() const { return published_.load(std::memory_order_acquire); }

 private:
    std::filesystem::path path_;
    std::uint32_t id_;
    std::mutex mutex_;
    std::unique_ptr<FontFace> face_;
    std::atomic<const FontFace*> published_ = nullptr;
};

class FaceRegistry {
 public:
    void declare(const FaceDeclaration& declaration);
    /// The best file of `family`, or nullptr when none is declared. Family names match without regard to ASCII case.
    FaceFile* match(std::string_view family, std::uint16_t weight, bool italic) const;
    /// Faces opened so far, in order of id: the order in which their files were declared.
    [[nodiscard]] std::vector<const Face*> opened() const;
    /// Grows with every new declaration, so that what was matched before can be told from what is matched after.
    [[nodiscard]] std::uint64_t generation() const { return generation_.load(std::memory_order_acquire); }

 private:
    struct Declared {
        std::string family;  // in lower case
        std::uint16_t weight = 400;
        bool italic = false;
        FaceFile* file = nullptr;
    };
    FaceFile* file_at(const std::filesystem::path& path);

    mutable std::mutex mutex_;
    std::vector<Declared> declared_;
    std::vector<std::unique_ptr<FaceFile>> files_;
    std::atomic<std::uint64_t> generation_ = 0;
};

}  // namespace concordia::text
