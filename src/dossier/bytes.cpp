// Two walks over the text, both linear and without recursion: one over characters (and the characters that numeric
// references stand for), one over tags.
#include "dossier/bytes.h"

#include <charconv>
#include <cstring>
#include <string>

#include "base/byte_set.h"
#include "base/number.h"
#include "base/utf8.h"
#include "dossier/characters.h"
#include "dossier/messages.h"
#include "dossier/places.h"

namespace concordia::dossier {
namespace {

std::string number_text(std::size_t number) {
    return integer_text(static_cast<std::int64_t>(number));
}

const CatalogueEntry& entry_for(CharacterClass kind) {
    if (kind == CharacterClass::Bidi) return say::kBidiCharacter;
    if (kind == CharacterClass::Invisible) return say::kInvisibleCharacter;
    return say::kControlCharacter;
}

/// Adds findings up to a limit, so that a megabyte of NULs does not become a million sentences.
class CharacterReport {
 public:
    CharacterReport(const SourceFile& file, Findings& findings) : file_(file), findings_(findings) {}
    void add(const CatalogueEntry& entry, std::size_t offset, const std::string& argument = {}) {
        ++count_;
        if (count_ <= kMostCharacterFindings) findings_.error(entry, place_at(file_, offset), {argument});
        if (count_ == kMostCharacterFindings + 1) findings_.error(say::kMoreCharacters, place_at(file_, offset));
    }
    [[nodiscard]] bool full() const { return count_ > kMostCharacterFindings; }
    [[nodiscard]] bool clean() const { return count_ == 0; }

 private:
    const SourceFile& file_;
    Findings& findings_;
    std::size_t count_ = 0;
};

/// XML 1.0 section 4.1: "&#38;" or "&#x26;" at `offset`. Anything malformed is left to the parser.
void check_reference(std::string_view text, std::size_t offset, CharacterReport& report) {
    constexpr std::size_t kLongest = 16;
    const std::string_view rest = text.substr(offset + 2, kLongest);
    const std::size_t end = rest.find(';');
    const bool hexadecimal = rest.starts_with('x');
    if (end == std::string_view::npos) {
        report.add(say::kNotACharacter, offset, std::string(text.substr(offset, 2)));
        return;
    }
    const std::string_view digits = rest.substr(hexadecimal ? 1 : 0, end - (hexadecimal ? 1 : 0));
    std::uint32_t value = 0;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    const bool read = error == std::errc() && stop == digits.data() + digits.size();
    if (!read || !is_xml_character(value)) {
        report.add(say::kNotACharacter, offset, std::string(text.substr(offset, end + 3)));
    } else if (const CharacterClass kind = classify(value); kind != CharacterClass::Visible) {
        report.add(entry_for(kind), offset, code_point_name(value));
    }
}

/// How many of the eight bytes at the front of `text` can be passed over unread: none may be a control character, '&',
/// DEL or part of a longer character. 0 or 8.
std::size_t plain_bytes(std::string_view text) {
    constexpr std::uint64_t kOnes = 0x0101010101010101, kHighBits = 0x8080808080808080;
    if (text.size() < 8) return 0;
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data(), sizeof eight);
    const auto has_zero = [](std::uint64_t value) { return ((value - kOnes) & ~value & kHighBits) != 0; };
    const bool below_space = ((eight - 0x20 * kOnes) & ~eight & kHighBits) != 0;
    const bool plain =
        (eight & kHighBits) == 0 && !below_space && !has_zero(eight ^ '&' * kOnes) && !has_zero(eight ^ 0x7F * kOnes);
    return plain ? 8 : 0;
}

bool check_characters(const SourceFile& file, Findings& findings) {
    const std::string_view text = file.bytes;
    CharacterReport report(file, findings);
    for (std::size_t offset = byte_order_mark_length(text); offset < text.size() && !report.full();) {
        if (const std::size_t plain = plain_bytes(text.substr(offset)); plain != 0) {
            offset += plain;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[offset]);
        if (byte == '&' && text.substr(offset, 2) == "&#") check_reference(text, offset, report);
        if (byte >= 0x20 && byte < 0x7F) {
            ++offset;
            continue;
        }
        const std::size_t start = offset;
        const char32_t character = utf8::next(text, offset);
        if (character == utf8::kInvalid) {
            report.add(say::kNotUtf8, start);
            break;  // what follows would be guesswork
        }
        const CharacterClass kind = classify(character);
        if (kind != CharacterClass::Visible) report.add(entry_for(kind), start, code_point_name(character));
    }
    return report.clean();
}

/// The encoding that the XML declaration names must be UTF-8; none named means UTF-8 (XML 1.0 section 4.3.3).
bool check_declaration(const SourceFile& file, Findings& findings) {
    std::string_view text = std::string_view(file.bytes).substr(byte_order_mark_length(file.bytes));
    if (!text.starts_with("<?xml")) return true;
    text = text.substr(0, text.find("?>"));
    const std::size_t label = text.find("encoding");
    if (label == std::string_view::npos) return true;
    const std::size_t open = text.find_first_of("\"'", label);
    if (open == std::string_view::npos) return true;
    const std::string_view name = text.substr(open + 1, text.find(text[open], open + 1) - open - 1);
    if (name == "UTF-8" || name == "utf-8") return true;
    findings.error(say::kOtherEncoding, place_at(file, byte_order_mark_length(file.bytes) + label),
                   {name.substr(0, 40)});
    return false;
}

/// Walks from tag to tag, counting depth and measuring attributes. What is not well-formed is left to the parser.
class TagWalk {
 public:
    TagWalk(const SourceFile& file, Findings& findings) : file_(file), text_(file.bytes), findings_(findings) {}

    bool run() {
        while (clean_ && (offset_ = text_.find('<', offset_)) != std::string_view::npos) step();
        return clean_;
    }

 private:
    void step() {
        const std::string_view rest = text_.substr(offset_);
        if (rest.starts_with("<!--")) {
            skip_behind("-->");
        } else if (rest.starts_with("<![CDATA[")) {
            skip_behind("]]>");
        } else if (rest.starts_with("<?")) {
            skip_behind("?>");
        } else if (rest.starts_with("<!")) {
            const std::string_view name = rest.substr(0, rest.find_first_of(" \t\r\n[>", 2)).substr(0, 20);
            refuse(say::kDoctype, std::string(name));
        } else if (rest.starts_with("</")) {
            depth_ -= depth_ > 0 ? 1 : 0;
            skip_behind(">");
        } else {
            start_tag();
        }
    }

    void start_tag() {
        const std::size_t start = offset_;
        if (++elements_ > kMostElements) return refuse(say::kTooManyElements, number_text(kMostElements));
        if (++depth_ > kDeepestElement) return refuse(say::kTooDeep, number_text(kDeepestElement));
        constexpr ByteSet kMarks("\"'>");
        while ((offset_ = kMarks.first_in(text_, offset_)) != std::string_view::npos && text_[offset_] != '>') {
            const std::size_t close = text_.find(text_[offset_], offset_ + 1);
            const std::size_t end = close == std::string_view::npos ? text_.size() : close;
            if (end - offset_ - 1 > kLongestAttribute) {
                return refuse(say::kLongAttribute, number_text(kLongestAttribute));
            }
            offset_ = close == std::string_view::npos ? text_.size() : close + 1;
        }
        if (offset_ != std::string_view::npos && offset_ > start && text_[offset_ - 1] == '/') --depth_;
    }

    void skip_behind(std::string_view mark) {
        const std::size_t found = text_.find(mark, offset_ + 2);
        offset_ = found == std::string_view::npos ? text_.size() : found + mark.size();
    }

    void refuse(const CatalogueEntry& entry, const std::string& argument) {
        findings_.error(entry, place_at(file_, offset_), {argument});
        clean_ = false;
    }

    const SourceFile& file_;
    std::string_view text_;
    Findings& findings_;
    std::size_t offset_ = 0;
    std::size_t depth_ = 0;
    std::size_t elements_ = 0;
    bool clean_ = true;
};

}  // namespace

void report_too_large(const std::string& path, Findings& findings) {
    findings.error(say::kTooLarge, {path, 0, 0}, {number_text(kLargestFile)});
}

bool check_bytes(const SourceFile& file, Findings& findings) {
    const bool characters = check_characters(file, findings);
    const bool declaration = check_declaration(file, findings);
    const bool tags = TagWalk(file, findings).run();
    return characters && declaration && tags;
}

}  // namespace concordia::dossier
