// The hole is looked for in the dictionary's own text, never believed from ByteRange alone.
#include "seal/signature_range.h"

#include <array>

namespace concordia::seal {
namespace {

/// [0 before after rest], all of it plain integers.
bool read_byte_range(QPDFObjectHandle array, std::array<std::size_t, 4>& range) {
    if (!array.isArray() || array.getArrayNItems() != 4) return false;
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = array.getArrayItem(i);
        if (item.isIndirect() || !item.isInteger() || item.getIntValue() < 0) return false;
        range[static_cast<std::size_t>(i)] = static_cast<std::size_t>(item.getIntValue());
    }
    return true;
}

/// Capitals, which we do not write, would be bytes that can change unnoticed.
int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Whether `hole` is "<...>" and says exactly `value` in hexadecimal, two digits a byte, nothing between them.
bool holds(std::string_view hole, std::string_view value) {
    if (hole.size() != 2 * value.size() + 2 || hole.front() != '<' || hole.back() != '>') return false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const int high = digit(hole[2 * i + 1]);
        const int low = digit(hole[2 * i + 2]);
        if (high < 0 || low < 0 || static_cast<char>(high << 4 | low) != value[i]) return false;
    }
    return true;
}

}  // namespace

SignedRange signed_range(std::string_view file, QPDFObjectHandle dictionary, const ObjectSpan& span, std::size_t end) {
    SignedRange result;
    std::array<std::size_t, 4> range{};
    QPDFObjectHandle contents = dictionary.getKey("/Contents");
    if (!read_byte_range(dictionary.getKey("/ByteRange"), range) || !contents.isString()) return result;
    const auto [start, hole, after, rest] = range;
    const bool inside = start == 0 && hole > span.begin && after > hole && after < span.end && rest == end - after;
    if (!inside || end > file.size() || contents.isIndirect()) return result;
    constexpr std::string_view kKey = "/Contents";
    if (!file.substr(span.begin, hole - span.begin).ends_with(kKey)) return result;
    std::string value = contents.getStringValue();
    if (!holds(file.substr(hole, after - hole), value)) return result;
    result.covers_revision = true;
    result.before = file.substr(0, hole);
    result.after = file.substr(after, rest);
    result.value = std::move(value);
    return result;
}

}  // namespace concordia::seal
