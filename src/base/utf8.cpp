// A strict decoder after the table of well-formed byte sequences in RFC 3629 section 4.
#include "base/utf8.h"

namespace concordia::utf8 {
namespace {

struct Lead {
    std::size_t continuation_bytes;
    char32_t bits;
    char32_t smallest;  // a smaller value would be an overlong form
};

bool classify(unsigned char byte, Lead& lead) {
    if (byte < 0x80)
        lead = {0, byte, 0};
    else if (byte >= 0xC2 && byte < 0xE0)
        lead = {1, static_cast<char32_t>(byte & 0x1F), 0x80};
    else if (byte >= 0xE0 && byte < 0xF0)
        lead = {2, static_cast<char32_t>(byte & 0x0F), 0x800};
    else if (byte >= 0xF0 && byte < 0xF5)
        lead = {3, static_cast<char32_t>(byte & 0x07), 0x10000};
    else
        return false;
    return true;
}

}  // namespace

char32_t next(std::string_view text, std::size_t& offset) {
    const std::size_t start = offset++;
    Lead lead{};
    if (!classify(static_cast<unsigned char>(text[start]), lead)) return kInvalid;
    if (lead.continuation_bytes > text.size() - start - 1) return kInvalid;
    char32_t character = lead.bits;
    for (std::size_t i = 1; i <= lead.continuation_bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[start + i]);
        if ((byte & 0xC0) != 0x80) return kInvalid;
        character = (character << 6) | (byte & 0x3F);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < lead.smallest || surrogate || character > 0x10FFFF) return kInvalid;
    offset = start + 1 + lead.continuation_bytes;
    return character;
}

std::size_t first_invalid(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        if (next(text, offset) == kInvalid) return start;
    }
    return std::string_view::npos;
}

void append(std::string& text, char32_t character) {
    if (character < 0x80) {
        text += static_cast<char>(character);
        return;
    }
    const int continuation_bytes = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    constexpr unsigned char kLead[] = {0, 0xC0, 0xE0, 0xF0};
    text += static_cast<char>(kLead[continuation_bytes] | (character >> (6 * continuation_bytes)));
    for (int i = continuation_bytes - 1; i >= 0; --i) {
        text += static_cast<char>(0x80 | ((character >> (6 * i)) & 0x3F));
    }
}

std::size_t length_before(std::string_view text, std::size_t end) {
    std::size_t begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80) --begin;
    return end - begin;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80 ? 1U : 0U;
    return count;
}

std::u32string decode(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) result += next(text, offset);
    return result;
}

}  // namespace concordia::utf8
