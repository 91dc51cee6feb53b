// The objects of a composite font: Type0 -> CIDFontType2 -> FontDescriptor -> FontFile2, with ToUnicode and CIDToGIDMap
// beside them (ISO 32000-1, 9.7.4 to 9.10.3).
#include "paint/font.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/digest.h"
#include "base/failure.h"
#include "base/number.h"
#include "paint/font_subset.h"
#include "paint/messages.h"

namespace concordia::paint {

namespace {

/// What a glyph without text of its own is mapped to. It is never read: its run carries ActualText.
constexpr std::string_view kWordJoiner = "\xE2\x81\xA0";
constexpr std::size_t kMappingsInBlock = 100;  // ISO 32000-1 refers to Adobe Technical Note 5014: 100 at most

std::int64_t scaled(std::int64_t font_units, std::int64_t units_per_em, std::int64_t scale) {
    const std::int64_t product = font_units * scale;
    return (product + (product < 0 ? -units_per_em : units_per_em) / 2) / units_per_em;
}

/// Six capital letters that tell subsets of one font apart (9.6.4), drawn from the subset itself.
std::string subset_tag(std::string_view program) {
    const std::array<std::uint8_t, 32> digest = sha256(program);
    std::string tag;
    for (int i = 0; i < 6; ++i) tag += static_cast<char>('A' + digest[static_cast<std::size_t>(i)] % 26);
    return tag;
}

std::string big_endian(std::uint16_t value) {
    return {static_cast<char>(value >> 8), static_cast<char>(value & 0xFF)};
}

constexpr std::string_view kCMapHead =
    "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n";
constexpr std::string_view kCMapTail = "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";

}  // namespace

Font::Font(const text::Face& face)
    : face_(face), slots_(std::max<std::uint32_t>(face.glyph_count(), 1)), characters_(1), shown_(1) {}

CharacterId Font::find(std::uint16_t glyph, std::string_view text) {
    Slot& slot = slots_[glyph < slots_.size() ? glyph : 0];
    if (slot.id == 0 && text.size() < slot.text.size()) {
        slot.id = add(glyph, text);
        slot.length = static_cast<std::uint8_t>(text.size());
        std::copy(text.begin(), text.end(), slot.text.begin());
        return slot.id;
    }
    const auto [place, is_new] = others_.try_emplace({glyph, std::string(text)}, CharacterId{0});
    if (is_new) place->second = add(glyph, text);
    return place->second;
}

CharacterId Font::add(std::uint16_t glyph, std::string_view text) {
    if (characters_.size() > std::numeric_limits<CharacterId>::max()) {
        throw Failure(say::kFont, {face_.postscript_name()});
    }
    const auto id = static_cast<CharacterId>(characters_.size());
    characters_.push_back({glyph, std::string(text.empty() ? kWordJoiner : text)});
    shown_.push_back({scaled(face_.advance(glyph), face_.metrics().units_per_em, 1'000'000), escaped(code_of(id))});
    return id;
}

/// The W entry: all widths in a row, from CID 1 on.
std::string Font::widths() const {
    std::string out = "[1[";
    for (std::size_t id = 1; id < characters_.size(); ++id) {
        if (id > 1) out += ' ';
        append_number(out, shown_[id].width);
    }
    return out += "]]";
}

std::string Font::to_unicode() const {
    std::string out = std::string(kCMapHead) + code_space(characters_.size());
    for (std::size_t first = 1; first < characters_.size(); first += kMappingsInBlock) {
        const std::size_t last = std::min(characters_.size(), first + kMappingsInBlock);
        append_integer(out, static_cast<std::int64_t>(last - first));
        out += " beginbfchar\n";
        for (std::size_t id = first; id < last; ++id) {
            append_code(out, static_cast<CharacterId>(id));
            append_hexadecimal(out, utf16(characters_[id].text));
            out += '\n';
        }
        out += "endbfchar\n";
    }
    return out.append(kCMapTail);
}

/// FontDescriptor (9.8.1). The stem width, which no font file tells, is guessed from the weight; readers use it only
/// when they have to replace the font.
std::string Font::descriptor(std::string_view name, ObjectNumber program) const {
    const text::FaceMetrics& metrics = face_.metrics();
    const auto entry = [&](std::string& out, std::string_view key, std::int64_t font_units) {
        out.append(key);
        append_integer(out, scaled(font_units, metrics.units_per_em, 1000));
    };
    constexpr int kFixedPitch = 1, kSerif = 2, kSymbolic = 4, kItalic = 64;
    std::string out = "/Type/FontDescriptor/FontName";
    append_name(out, name);
    out += "/Flags ";
    append_integer(out, kSymbolic + (metrics.fixed_pitch ? kFixedPitch : 0) + (metrics.serif ? kSerif : 0) +
                            (metrics.italic ? kItalic : 0));
    entry(out, "/FontBBox[", metrics.x_min);
    entry(out, " ", metrics.y_min);
    entry(out, " ", metrics.x_max);
    entry(out, " ", metrics.y_max);
    out += "]/ItalicAngle ";
    append_number(out, std::lround(metrics.italic_angle * 1000));
    entry(out, "/Ascent ", metrics.ascent);
    entry(out, "/Descent ", metrics.descent);
    entry(out, "/CapHeight ", metrics.cap_height);
    out += "/StemV ";
    append_integer(out, 10 + 220 * (std::int64_t{metrics.weight} - 50) / 900);
    out += "/FontFile2 ";
    append_reference(out, program);
    return out;
}

/// FontFile2: the outlines that are used.
ObjectNumber Font::write_program(Writer& writer, const FontSubset& subset) {
    const ObjectNumber number = writer.reserve();
    std::string length = "/Length1 ";
    append_integer(length, static_cast<std::int64_t>(subset.bytes.size()));
    writer.set_deflated(number, std::move(length), subset.bytes);
    return number;
}

/// The CIDFontType2 dictionary with what it refers to.
ObjectNumber Font::write_descendant(Writer& writer, const FontSubset& subset, std::string_view name) const {
    const ObjectNumber program = write_program(writer, subset);
    std::string glyphs = big_endian(0);
    for (const std::uint16_t glyph : subset.glyphs) glyphs += big_endian(glyph);
    const ObjectNumber glyph_map = writer.reserve();
    writer.set_deflated(glyph_map, "", glyphs);
    const ObjectNumber descriptor_number = writer.reserve();
    writer.set(descriptor_number, descriptor(name, program));

    std::string entries = "/Type/Font/Subtype/CIDFontType2/BaseFont";
    append_name(entries, name);
    entries += "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ";
    append_reference(entries, descriptor_number);
    entries += "/CIDToGIDMap ";
    append_reference(entries, glyph_map);
    const ObjectNumber number = writer.reserve();
    writer.set(number, entries + "/DW 0/W" + widths());
    return number;
}

ObjectNumber Font::write(Writer& writer, ObjectNumber encoding) const {
    std::vector<std::uint16_t> wanted;
    for (std::size_t id = 1; id < characters_.size(); ++id) wanted.push_back(characters_[id].glyph);
    const FontSubset subset = subset_font(face_, wanted);
    const std::string name = subset_tag(subset.bytes) + "+" + face_.postscript_name();
    const ObjectNumber unicode = writer.reserve();
    writer.set_deflated(unicode, "", to_unicode());

    std::string entries = "/Type/Font/Subtype/Type0/BaseFont";
    append_name(entries, name);
    entries += "/Encoding ";
    append_reference(entries, encoding);
    entries += "/DescendantFonts[";
    append_reference(entries, write_descendant(writer, subset, name));
    entries += "]/ToUnicode ";
    append_reference(entries, unicode);
    const ObjectNumber number = writer.reserve();
    writer.set(number, entries);
    return number;
}

FontTable::Entry& FontTable::entry(const text::Face& face) {
    if (last_face_ == &face) return *last_entry_;
    const auto known =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return &entry.font.face() == &face; });
    last_face_ = &face;
    last_entry_ =
        known != entries_.end()
            ? &*known
            : &entries_.emplace_back(Entry{"F" + integer_text(static_cast<std::int64_t>(entries_.size())), Font(face)});
    return *last_entry_;
}

std::string FontTable::write(Writer& writer) const {
    if (entries_.empty()) return "<<>>";
    std::string resources = "<<";
    std::size_t most = 1;
    for (const Entry& entry : entries_) most = std::max(most, entry.font.character_count());
    const ObjectNumber encoding_number = writer.reserve();
    writer.set_deflated(encoding_number, std::string(kEncodingEntries), encoding(most));
    for (const Entry& entry : entries_) {
        const ObjectNumber number = entry.font.write(writer, encoding_number);
        append_name(resources, entry.resource);
        resources += ' ';
        append_reference(resources, number);
    }
    return resources += ">>";
}

}  // namespace concordia::paint
