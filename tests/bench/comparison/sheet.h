// The comparison sheet: paragraphs of the shipped report, French on wide lines and Dutch in a narrow column, in one
// font and size on pages of one size; written down for each program as a competent user of it would.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace concordia::bench {

struct SheetPart {
    std::string language;
    double measure = 0;  // points
    std::vector<std::string> paragraphs;
};

/// What all programs are told; lengths in points.
struct Sheet {
    double page_width = 595.276, page_height = 841.89, margin = 70;
    double size = 10, pitch = 14, paragraph_gap = 7;
    std::vector<SheetPart> parts;
};

/// Reads the narratives of the latest status file.
Sheet shipped_sheet();
/// The natural width of a space of the sheet's font at its size.
double natural_space(const Sheet& sheet);

/// Sets the sheet with this program's own stages. Throws when it has findings.
void set_with_concordia(const Sheet& sheet, const std::filesystem::path& pdf);
std::string latex_source(const Sheet& sheet);
std::string typst_source(const Sheet& sheet);

inline constexpr const char* kFontFolder = "/usr/share/fonts/truetype/gentiumplus/";

}  // namespace concordia::bench
