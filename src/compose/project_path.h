// References from one file of the project to another: '/' between folders, relative, never out of the project.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace concordia::compose {

/// "templates/report/report.xhtml" gives "templates/report"; a bare name gives "".
std::string_view folder_of(std::string_view path);
/// What `reference` names when written in a file of `folder`: a path relative to the project. nullopt when it is empty,
/// absolute, names another protocol, or climbs out of the project.
std::optional<std::string> resolve(std::string_view folder, std::string_view reference);
/// Whether `path` lies in `folder` even when links are followed; both are relative to the project.
bool stays_inside(const std::filesystem::path& project, std::string_view folder, std::string_view path);

}  // namespace concordia::compose
