// Plain appending; nothing here knows what the pieces mean.
#include "paint/syntax.h"

#include <charconv>

#include "base/utf8.h"

namespace concordia::paint {

namespace {

constexpr char kHexadecimal[] = "0123456789ABCDEF";

void append_hexadecimal_byte(std::string& out, char byte) {
    out += kHexadecimal[static_cast<unsigned char>(byte) >> 4];
    out += kHexadecimal[static_cast<unsigned char>(byte) & 15];
}

void append_unit(std::string& out, char32_t unit) {
    out += static_cast<char>(unit >> 8);
    out += static_cast<char>(unit & 0xFF);
}

bool is_printable_ascii(std::string_view text) {
    for (const char c : text) {
        if (c < ' ' || c > '~') return false;
    }
    return true;
}

bool is_regular(char c) {
    return c > ' ' && c <= '~' && std::string_view("()<>[]{}/%#").find(c) == std::string_view::npos;
}

}  // namespace

void append_integer(std::string& out, std::int64_t value) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

/// From the last digit to the first: only then it is known which zeros can be left out.
void append_number(std::string& out, std::int64_t thousandths) {
    char digits[24];
    char* const end = digits + sizeof digits;
    char* begin = end;
    std::uint64_t rest = thousandths < 0 ? 0 - static_cast<std::uint64_t>(thousandths) : thousandths;
    std::uint64_t fraction = rest % 1000;
    rest /= 1000;
    if (fraction != 0) {
        for (int decimal = 0; decimal < 3; ++decimal, fraction /= 10) {
            if (begin != end || fraction % 10 != 0) *--begin = static_cast<char>('0' + fraction % 10);
        }
        *--begin = '.';
    }
    for (; rest != 0; rest /= 10) *--begin = static_cast<char>('0' + rest % 10);
    if (begin == end) *--begin = '0';
    if (thousandths < 0) *--begin = '-';
    out.append(begin, end);
}

void append_reference(std::string& out, ObjectNumber number) {
    append_integer(out, number);
    out += " 0 R";
}

void append_name(std::string& out, std::string_view name) {
    out += '/';
    for (const char c : name) {
        if (is_regular(c)) {
            out += c;
        } else {
            out += '#';
            append_hexadecimal_byte(out, c);
        }
    }
}

void append_bytes(std::string& out, std::string_view bytes) {
    out += '(';
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\') out += '\\';
        if (c == '\r') {
            out += "\\r";
        } else {
            out += c;
        }
    }
    out += ')';
}

void append_hexadecimal(std::string& out, std::string_view bytes) {
    out += '<';
    for (const char c : bytes) append_hexadecimal_byte(out, c);
    out += '>';
}

std::string utf16(std::string_view text) {
    std::string units;
    units.reserve(text.size() * 2);
    for (std::size_t offset = 0; offset < text.size();) {
        char32_t character = utf8::next(text, offset);
        if (character == utf8::kInvalid) character = 0xFFFD;
        if (character >= 0x10000) {
            character -= 0x10000;
            append_unit(units, 0xD800 + (character >> 10));
            append_unit(units, 0xDC00 + (character & 0x3FF));
        } else {
            append_unit(units, character);
        }
    }
    return units;
}

void append_text(std::string& out, std::string_view text) {
    append_bytes(out, is_printable_ascii(text) ? std::string(text) : "\xFE\xFF" + utf16(text));
}

void append_date(std::string& out, std::string_view iso_date) {
    out += "(D:";
    const std::size_t time = iso_date.find('T');
    for (const char c : iso_date.substr(0, time)) {
        if (c != '-') out += c;
    }
    if (time == std::string_view::npos) {
        out += "000000Z)";
        return;
    }
    for (const char c : iso_date.substr(time + 1)) {
        if (c != ':') {
            out += c;
        } else if (out[out.size() - 3] == '+' || out[out.size() - 3] == '-') {
            out += '\'';  // between the hours and the minutes of the offset
        }
    }
    if (out.find_first_of("+-", out.rfind("(D:")) != std::string::npos) out += '\'';
    out += ')';
}

void append_rectangle(std::string& out, const Rectangle& rectangle, Length page_height) {
    out += '[';
    append_length(out, rectangle.x);
    out += ' ';
    append_length(out, page_height - rectangle.bottom());
    out += ' ';
    append_length(out, rectangle.right());
    out += ' ';
    append_length(out, page_height - rectangle.y);
    out += ']';
}

}  // namespace concordia::paint
