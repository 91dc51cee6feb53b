// One lock for all: pictures are few, and a second thread that asks for the same one must wait for it anyway.
#include "paint/image_library.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/failure.h"
#include "base/file.h"
#include "paint/deflate.h"

namespace concordia::paint {

namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20;

/// `file` with every symbolic link followed, when it exists and lies below `folder`; else empty.
std::filesystem::path resolve(const std::filesystem::path& folder, const std::filesystem::path& file) {
    if (file.empty() || file.is_absolute()) return {};
    std::error_code error;
    const std::filesystem::path resolved = std::filesystem::canonical(folder / file, error);
    if (error || !std::filesystem::is_regular_file(resolved, error) || error) return {};
    const auto [end_of_folder, rest] = std::mismatch(folder.begin(), folder.end(), resolved.begin(), resolved.end());
    return end_of_folder == folder.end() ? resolved : std::filesystem::path{};
}

}  // namespace

ImageLibrary::ImageLibrary(std::filesystem::path project_folder) {
    std::error_code error;
    folder_ = std::filesystem::canonical(project_folder, error);
    if (error) folder_ = std::move(project_folder);
}

std::optional<layout::ImageSize> ImageLibrary::size(std::string_view path) {
    const Image* image = find(path);
    if (image == nullptr) return std::nullopt;
    return layout::ImageSize{image->width, image->height};
}

const Image* ImageLibrary::find(std::string_view path) {
    const std::lock_guard lock(mutex_);
    const auto known = images_.find(path);
    if (known != images_.end()) return known->second.get();
    return images_.emplace(path, load(path)).first->second.get();
}

std::unique_ptr<const Image> ImageLibrary::load(std::string_view path) const {
    const std::filesystem::path file = resolve(folder_, path);
    if (file.empty()) return nullptr;
    try {
        std::optional<Image> image = decode_image(read_file(file, kLargestFile));
        if (!image) return nullptr;
        Deflater deflater(Deflater::kSmallest);
        if (image->coding == Image::Coding::Pixels) image->data = deflater.deflate(image->data);
        if (!image->opacity.empty()) image->opacity = deflater.deflate(image->opacity);
        return std::make_unique<const Image>(std::move(*image));
    } catch (const Failure&) {
        return nullptr;  // unreadable or too large: for layout the same as missing
    }
}

}  // namespace concordia::paint
