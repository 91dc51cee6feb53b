// Paths are joined as text, so that the result never depends on what the disk holds; links are looked at apart.
#include "compose/project_path.h"

#include <algorithm>

namespace concordia::compose {

std::string_view folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::optional<std::string> resolve(std::string_view folder, std::string_view reference) {
    const bool foreign = reference.starts_with('/') || reference.find_first_of(":\\") != std::string_view::npos;
    if (reference.empty() || foreign) return std::nullopt;
    std::string result(folder);
    for (std::size_t start = 0; start <= reference.size();) {
        const std::size_t end = std::min(reference.find('/', start), reference.size());
        const std::string_view step = reference.substr(start, end - start);
        start = end + 1;
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            if (!result.empty()) result += '/';
            result += step;
        } else if (result.empty()) {
            return std::nullopt;
        } else {
            result = folder_of(result);
        }
    }
    return result;
}

bool stays_inside(const std::filesystem::path& project, std::string_view folder, std::string_view path) {
    std::error_code error;
    const std::filesystem::path outer = std::filesystem::weakly_canonical(project / folder, error);
    const std::filesystem::path inner = std::filesystem::weakly_canonical(project / path, error);
    if (error) return false;
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace concordia::compose
