// A CMap is PostScript, of which three sections matter: between "begin..." and "end..." they hold hexadecimal strings,
// and arrays of them.
#include "archive/character_map.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/utf8.h"

namespace concordia::archive {
namespace {

constexpr std::uint32_t kMostCodesInRange = 0x10000;

/// A word of the CMap: "<0041>" is a string, everything else stands for itself.
struct Token {
    bool is_string = false;
    std::string text;  // of a string: its bytes
};

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string bytes_of(std::string_view hexadecimal) {
    std::string bytes;
    int high = -1;
    for (const char c : hexadecimal) {
        const int value = digit(c);
        if (value < 0) continue;
        if (high < 0) {
            high = value;
        } else {
            bytes += static_cast<char>(high * 16 + value);
            high = -1;
        }
    }
    return bytes;
}

class Tokens {
 public:
    explicit Tokens(std::string_view text) : rest_(text) {}

    /// nullopt at the end.
    std::optional<Token> next() {
        const std::size_t begin = rest_.find_first_not_of(" \t\r\n\f");
        if (begin == std::string_view::npos) return std::nullopt;
        rest_.remove_prefix(begin);
        if (rest_.front() == '<' && !rest_.starts_with("<<")) {
            const std::string_view inside = take(rest_.find('>'), 1);
            return Token{true, bytes_of(inside)};
        }
        if (rest_.front() == '[' || rest_.front() == ']') return Token{false, std::string(take(1, 0))};
        const std::size_t end = rest_.find_first_of(" \t\r\n\f<[]", rest_.starts_with("<<") ? 2 : 1);
        return Token{false, std::string(take(end, 0))};
    }

 private:
    std::string_view take(std::size_t size, std::size_t skipped) {
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size == std::string_view::npos ? rest_.size() : size + skipped);
        return taken;
    }

    std::string_view rest_;
};

std::uint32_t number(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// UTF-16BE to UTF-8; `added` counts on from the last unit, as a range does.
std::string characters(std::string_view utf16, std::uint32_t added = 0) {
    std::string text;
    for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
        char32_t unit = number(utf16.substr(i, 2));
        if (i + 3 < utf16.size() && unit >= 0xD800 && unit < 0xDC00) {
            const char32_t low = number(utf16.substr(i + 2, 2));
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        }
        const bool is_last = i + 3 >= utf16.size();
        const char32_t character = is_last ? unit + added : unit;
        const bool is_scalar = character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
        utf8::append(text, is_scalar ? character : U'\uFFFD');
    }
    return text;
}

/// "<first> <last>": codes are as long as these, and begin with a byte between theirs.
void read_code_space(std::string_view first, std::string_view last, std::array<std::uint8_t, 256>& lengths) {
    if (first.empty() || last.empty() || first.size() > 4) return;
    for (std::size_t byte = number(first.substr(0, 1)); byte <= number(last.substr(0, 1)); ++byte) {
        lengths[byte] = static_cast<std::uint8_t>(first.size());
    }
}

/// "<first> <last> <target>" or "<first> <last> [<target> ...]".
void read_range(Tokens& tokens, const std::string& first, std::map<std::uint32_t, std::string>& map) {
    const auto last = tokens.next(), target = tokens.next();
    if (!last || !target) return;
    const std::uint32_t begin = number(first), end = number(last->text);
    const bool is_sound = begin <= end && end - begin < kMostCodesInRange;
    if (target->is_string) {
        for (std::uint32_t code = begin; is_sound && code <= end; ++code) {
            map[code] = characters(target->text, code - begin);
        }
        return;
    }
    std::uint32_t code = begin;
    for (auto element = tokens.next(); element && element->is_string; element = tokens.next()) {
        if (is_sound && code <= end) map[code++] = characters(element->text);
    }
}

}  // namespace

CharacterMap::CharacterMap(std::string_view cmap) {
    Tokens tokens(cmap);
    std::string section;
    for (auto token = tokens.next(); token; token = tokens.next()) {
        if (!token->is_string) {
            if (token->text.starts_with("begin") || token->text.starts_with("end")) section = token->text;
        } else if (section == "begincodespacerange") {
            const auto last = tokens.next();
            if (last && last->is_string) read_code_space(token->text, last->text, code_lengths_);
        } else if (section == "beginbfchar") {
            const auto target = tokens.next();
            if (target && target->is_string) characters_[number(token->text)] = characters(target->text);
        } else if (section == "beginbfrange") {
            read_range(tokens, token->text, characters_);
        }
    }
}

std::string CharacterMap::text(std::string_view codes) const {
    std::string text;
    while (!codes.empty()) {
        const std::size_t length = std::max<std::size_t>(code_lengths_[static_cast<unsigned char>(codes.front())], 1);
        const auto found = characters_.find(number(codes.substr(0, length)));
        codes.remove_prefix(std::min(length, codes.size()));
        text += found == characters_.end() ? "\uFFFD" : found->second;
    }
    return text;
}

}  // namespace concordia::archive
