// Every read is checked against the table's length, so a damaged file gives odd metrics, never a stray access.
#include "text/sfnt.h"

#include <algorithm>

namespace concordia::text::sfnt {

namespace {

std::int32_t signed16(std::string_view table, std::size_t offset) {
    return static_cast<std::int16_t>(unsigned_at(table, offset, 2));
}

void read_head(std::string_view head, FaceMetrics& metrics) {
    metrics.units_per_em = static_cast<std::int32_t>(unsigned_at(head, 18, 2));
    metrics.x_min = signed16(head, 36);
    metrics.y_min = signed16(head, 38);
    metrics.x_max = signed16(head, 40);
    metrics.y_max = signed16(head, 42);
}

void read_os2(std::string_view os2, FaceMetrics& metrics) {
    metrics.weight = static_cast<std::uint16_t>(std::clamp(unsigned_at(os2, 4, 2), 1U, 1000U));
    const std::uint32_t family_class = unsigned_at(os2, 30, 1);  // sFamilyClass: 1 to 7 have serifs, 8 has none
    metrics.serif = family_class >= 1 && family_class <= 7;
    metrics.italic = (unsigned_at(os2, 62, 2) & 1U) != 0;  // fsSelection bit 0
    metrics.x_height = signed16(os2, 86);
    metrics.cap_height = signed16(os2, 88);
}

void read_post(std::string_view post, FaceMetrics& metrics) {
    metrics.italic_angle = static_cast<double>(static_cast<std::int32_t>(unsigned_at(post, 4, 4))) / 65536.0;
    metrics.underline_position = signed16(post, 8);
    metrics.underline_thickness = signed16(post, 10);
    metrics.fixed_pitch = unsigned_at(post, 12, 4) != 0;
}

/// OpenType, OS/2 fsType: of the usage permissions in bits 0 to 3 the most generous counts; 2 is none, bit 9 allows
/// bitmaps only, bit 8 forbids subsetting.
bool may_be_embedded(std::string_view os2) {
    const std::uint32_t permissions = unsigned_at(os2, 8, 2);
    return (permissions & 0xFU) != 2 && (permissions & 0x300U) == 0;
}

}  // namespace

std::string_view table(std::string_view font, std::string_view tag) {
    const std::size_t count = unsigned_at(font, 4, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t record = 12 + 16 * i;
        if (record + 16 > font.size()) break;
        if (font.substr(record, 4) != tag) continue;
        const std::size_t offset = unsigned_at(font, record + 8, 4);
        const std::size_t length = unsigned_at(font, record + 12, 4);
        if (offset > font.size() || length > font.size() - offset) break;
        return font.substr(offset, length);
    }
    return {};
}

std::string_view defect(std::string_view font) {
    if (font.starts_with("ttcf")) return "a collection of faces";
    if (font.starts_with("OTTO")) return "CFF outlines";
    const std::uint32_t version = unsigned_at(font, 0, 4);
    if (version != 0x00010000 && !font.starts_with("true")) return "no font";
    for (const std::string_view needed : {"glyf", "loca", "cmap", "head", "hhea", "hmtx", "maxp"}) {
        if (table(font, needed).empty()) return needed == "glyf" ? "no TrueType outlines" : "a table is missing";
    }
    if (!may_be_embedded(table(font, "OS/2"))) return "its licence forbids embedding";
    const std::uint32_t units_per_em = unsigned_at(table(font, "head"), 18, 2);
    return units_per_em < 16 || units_per_em > 16384 ? "units per em out of range" : "";
}

FaceMetrics metrics(std::string_view font) {
    FaceMetrics metrics;
    read_head(table(font, "head"), metrics);
    const std::string_view hhea = table(font, "hhea");
    metrics.ascent = signed16(hhea, 4);
    metrics.descent = signed16(hhea, 6);
    read_os2(table(font, "OS/2"), metrics);
    read_post(table(font, "post"), metrics);
    if (metrics.cap_height == 0) metrics.cap_height = metrics.ascent * 7 / 10;  // OS/2 before version 2 has neither
    if (metrics.x_height == 0) metrics.x_height = metrics.ascent / 2;
    return metrics;
}

}  // namespace concordia::text::sfnt
