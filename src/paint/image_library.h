// The pictures of a process: each file is read and decoded once, whoever asks. Files are looked for below the project's
// folder only: no absolute path, no "..", no symbolic link leads out of it.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "layout/layout.h"
#include "paint/image.h"

namespace concordia::paint {

class ImageLibrary : public layout::ImageSource {
 public:
    explicit ImageLibrary(std::filesystem::path project_folder);

    std::optional<layout::ImageSize> size(std::string_view path) override;

    /// The decoded picture with its pixels and opacity already deflated; nullptr: missing, outside or damaged. Safe to
    /// call from several threads; lives as long as the library.
    const Image* find(std::string_view path);

 private:
    std::unique_ptr<const Image> load(std::string_view path) const;

    std::filesystem::path folder_;  // canonical
    std::mutex mutex_;
    std::map<std::string, std::unique_ptr<const Image>, std::less<>> images_;
};

}  // namespace concordia::paint
