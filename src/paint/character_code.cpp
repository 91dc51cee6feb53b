// Ranges of a CMap may differ in their last byte only (Adobe Technical Note 5014), so identifiers are listed in rows
// that end where a row of 256 codes does.
#include "paint/character_code.h"

#include <algorithm>
#include <vector>

#include "paint/syntax.h"

namespace concordia::paint {

namespace {

constexpr std::size_t kRangesInBlock = 100;  // at most, says the same note

std::string big_endian(CharacterCode code) {
    std::string bytes;
    for (std::uint32_t i = code.bytes; i-- > 0;) bytes += static_cast<char>(code.value >> 8 * i & 0xFF);
    return bytes;
}

struct Row {
    CharacterId first = 0, last = 0;
};

/// Of identifiers below `count`.
std::vector<Row> rows_of(std::size_t count) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto id = static_cast<CharacterId>(i);
        if (code_of(id).value % 256 == 0) rows.push_back({id, id});
        rows.back().last = id;
    }
    return rows;
}

}  // namespace

EscapedCode escaped(CharacterCode code) {
    EscapedCode result;
    for (const char byte : big_endian(code)) {
        if (byte == '(' || byte == ')' || byte == '\\' || byte == '\r') result.bytes[result.size++] = '\\';
        result.bytes[result.size++] = byte == '\r' ? 'r' : byte;
    }
    return result;
}

void append_code(std::string& out, CharacterId id) {
    append_hexadecimal(out, big_endian(code_of(id)));
}

std::string code_space(std::size_t count) {
    static constexpr std::string_view kRanges[] = {"<00><BF>\n", "<C000><DFFF>\n", "<E00000><FFFFFF>\n"};
    const std::uint32_t kinds = code_of(static_cast<CharacterId>(count - 1)).bytes;
    std::string out;
    append_integer(out, kinds);
    out += " begincodespacerange\n";
    for (std::uint32_t i = 0; i < kinds; ++i) out += kRanges[i];
    return out += "endcodespacerange\n";
}

std::string encoding(std::size_t count) {
    std::string map =
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo 3 dict dup begin/Registry(Adobe)def/Ordering(Identity)def/Supplement 0 def end def\n"
        "/CMapName/Concordia def\n/CMapType 1 def\n/WMode 0 def\n" +
        code_space(count);
    const std::vector<Row> rows = rows_of(count);
    for (std::size_t begin = 0; begin < rows.size(); begin += kRangesInBlock) {
        const std::size_t end = std::min(rows.size(), begin + kRangesInBlock);
        append_integer(map, static_cast<std::int64_t>(end - begin));
        map += " begincidrange\n";
        for (std::size_t i = begin; i < end; ++i) {
            append_code(map, rows[i].first);
            append_code(map, rows[i].last);
            append_integer(map, rows[i].first);
            map += '\n';
        }
        map += "endcidrange\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
}

}  // namespace concordia::paint
