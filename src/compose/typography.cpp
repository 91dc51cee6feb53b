// One pass over the bytes. Letters are skipped; at a mark or a space the neighbours decide, and what changes is copied.
#include "compose/typography.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace concordia::compose {

/// The gaps and marks of a language; an empty gap closes what stands open.
struct TypographicMarks {
    std::string_view before_mark, before_colon, before_percent, inside_quotes;
    std::string_view opening_quote, closing_quote;
    bool sign_before_amount;  // € 5
};

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0", kNarrowSpace = "\u202F", kApostrophe = "\u2019";
constexpr TypographicMarks kFrench{kNarrowSpace, kNoBreakSpace, kNoBreakSpace, kNoBreakSpace,
                                   "«\u00A0",    "\u00A0»",     false};
constexpr TypographicMarks kDutch{"", "", "", "", "“", "”", true};

const TypographicMarks* marks_of(std::string_view language) {
    if (language == "fr") return &kFrench;
    return language == "nl" ? &kDutch : nullptr;
}

constexpr bool is_digit(char32_t character) {
    return character >= '0' && character <= '9';
}

constexpr bool is_space(char32_t character) {
    return character == ' ' || character == 0xA0 || character == 0x202F;
}

constexpr bool is_letter(char32_t character) {
    const char32_t lower = character | 0x20U;
    return (lower >= 'a' && lower <= 'z') || (character >= 0xC0 && character <= 0x24F && character != 0xD7);
}

bool is_one_of(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

/// What a mark may follow: a word, a number, or what closes one.
bool ends_a_word(char32_t character) {
    return is_letter(character) || is_digit(character) || is_one_of(U".,)]}»”\"’%€°…", character);
}

/// Bytes at which a rule may apply: ASCII marks, and the lead bytes of « » € “ ” „.
constexpr std::array<bool, 256> make_stops() {
    std::array<bool, 256> stops{};
    for (const char mark : std::string_view(" ;:!?%\"'")) stops[static_cast<unsigned char>(mark)] = true;
    stops[0xC2] = stops[0xE2] = true;
    return stops;
}
constexpr std::array<bool, 256> kStops = make_stops();

std::size_t digits_before(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (count < at && is_digit(static_cast<unsigned char>(text[at - 1 - count]))) ++count;
    return count;
}

std::size_t digits_from(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && is_digit(static_cast<unsigned char>(text[at + count]))) ++count;
    return count;
}

/// "1 234": thousands kept apart by a space.
bool parts_thousands(std::string_view text, std::size_t at, std::size_t end) {
    constexpr std::size_t kGroup = 3;
    const std::size_t before = digits_before(text, at);
    return before >= 1 && before <= kGroup && digits_from(text, end) == kGroup;
}

/// "11 juin", "1er juin".
bool parts_date(std::string_view text, std::size_t at, std::size_t end, const std::vector<std::string>& months) {
    constexpr std::string_view kFirst = "1er";
    const std::size_t days = text.substr(0, at).ends_with(kFirst) ? 1 : digits_before(text, at);
    if (days < 1 || days > 2) return false;
    const std::string_view rest = text.substr(end);
    return std::any_of(months.begin(), months.end(), [&](const std::string& month) {
        std::size_t after = month.size();
        return rest.starts_with(month) && (after == rest.size() || !is_letter(utf8::next(rest, after)));
    });
}

}  // namespace

Typographer::Typographer(const Formats& formats, std::string_view language, char32_t before)
    : marks_(marks_of(language)), words_(formats.words_of(language)), before_(before) {}

std::string_view Typographer::set(std::string_view piece, Arena& arena) {
    if (marks_ == nullptr || piece.empty()) return piece;
    piece_ = piece;
    result_.clear();
    copied_ = 0;
    for (std::size_t at = 0; at < piece.size();) {
        if (!kStops[static_cast<unsigned char>(piece[at])]) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        const char32_t character = utf8::next(piece, at);
        visit(begin, character, at);
    }
    before_ = character_before(piece.size());
    if (copied_ == 0) return piece;
    result_ += piece.substr(copied_);
    return arena.keep(result_);
}

void Typographer::visit(std::size_t at, char32_t character, std::size_t end) {
    if (character == U'»' || character == U'”') return close_quote(at);
    if (character == U'"') return visit_straight_quote(at, end);
    if (quotes_ == 0) {
        if (character == U' ') visit_space(at, end);
        if (character == U'\'') visit_apostrophe(at, end);
        if (character == U':' && ends_a_clause(at, end)) set_gap_before(at, marks_->before_colon);
        if (is_one_of(U";!?", character) && ends_a_clause(at, end)) set_gap_before(at, marks_->before_mark);
        if (character == U'%' && ends_a_clause(at, end)) set_gap_before(at, marks_->before_percent);
        if (character == U'€' && is_digit(character_before(at)) && !marks_->sign_before_amount) {
            set_gap_before(at, kNoBreakSpace);
        }
        if (character == U'€' && is_digit(character_at(end)) && marks_->sign_before_amount) {
            set_gap_after(end, kNoBreakSpace);
        }
    }
    if (is_one_of(U"«“„", character)) {
        ++quotes_;
        if (character == U'«' && marks_ == &kFrench) set_gap_after(end, marks_->inside_quotes);
    }
}

void Typographer::visit_space(std::size_t at, std::size_t end) {
    const char32_t previous = character_before(at), following = character_at(end);
    const bool amount = (is_digit(previous) && following == U'€') || (previous == U'€' && is_digit(following));
    if (parts_thousands(piece_, at, end)) return replace(at, end, kNarrowSpace);
    if (amount || holds_on(at, end)) replace(at, end, kNoBreakSpace);
}

/// Whether the word before the space belongs to what follows it: "n° 5", "11 juin".
bool Typographer::holds_on(std::size_t at, std::size_t end) const {
    if (words_ == nullptr) return false;
    if (parts_date(piece_, at, end, words_->months)) return true;
    const std::string_view text = piece_.substr(0, at);
    return std::any_of(words_->holding.begin(), words_->holding.end(), [&](const std::string& word) {
        if (word.empty() || text.empty() || word.back() != text.back()) return false;  // nearly always
        return text.ends_with(word) && !is_letter(character_before(at - word.size()));
    });
}

void Typographer::visit_straight_quote(std::size_t at, std::size_t end) {
    const char32_t previous = character_before(at);
    if (straight_quote_) {
        --quotes_;
        straight_quote_ = false;
        replace(at, end, marks_->closing_quote);
    } else if (quotes_ == 0 && (previous == 0 || is_space(previous) || is_one_of(U"([{’'", previous))) {
        ++quotes_;
        straight_quote_ = true;
        replace(at, end, marks_->opening_quote);
    }
}

/// Between letters ("l'avis", "foto's"), and where Dutch leaves a word's beginning out ("'s avonds").
void Typographer::visit_apostrophe(std::size_t at, std::size_t end) {
    const char32_t previous = character_before(at), following = character_at(end);
    const bool between = is_letter(previous) && is_letter(following);
    const bool shortened = marks_ == &kDutch && (previous == 0 || is_space(previous)) &&
                           is_one_of(U"stnkmr", following) && !is_letter(character_at(end + 1));
    if (between || shortened) replace(at, end, kApostrophe);
}

void Typographer::close_quote(std::size_t at) {
    if (quotes_ > 0) --quotes_;
    if (marks_ == &kFrench && character_at(at) == U'»') set_gap_before(at, marks_->inside_quotes);
}

/// Gives the mark at `at` the gap before it that it shall have, in place of one space or none. A mark that opens a
/// piece gets none added: what stands before it may be anything.
void Typographer::set_gap_before(std::size_t at, std::string_view gap) {
    if (at == 0) return;
    std::size_t begin = at;
    if (is_space(character_before(at))) begin -= utf8::length_before(piece_, at);
    if (begin < copied_) return;
    if (piece_.substr(begin, at - begin) != gap) replace(begin, at, gap);
}

void Typographer::set_gap_after(std::size_t end, std::string_view gap) {
    std::size_t after = end;
    if (end == piece_.size()) return;
    if (is_space(character_at(end))) utf8::next(piece_, after);
    if (piece_.substr(end, after - end) != gap) replace(end, after, gap);
}

void Typographer::replace(std::size_t begin, std::size_t end, std::string_view words) {
    result_ += piece_.substr(copied_, begin - copied_);
    result_ += words;
    copied_ = end;
}

char32_t Typographer::character_before(std::size_t at) const {
    if (at == 0) return before_;
    std::size_t begin = at - utf8::length_before(piece_, at);
    return utf8::next(piece_, begin);
}

char32_t Typographer::character_at(std::size_t at) const {
    return at < piece_.size() ? utf8::next(piece_, at) : 0;
}

/// Whether the mark between `at` and `end` is one of punctuation, which an address ("https://…?a=b") or a time
/// ("12:30") does not have: behind a word, before a space or what closes.
bool Typographer::ends_a_clause(std::size_t at, std::size_t end) const {
    char32_t previous = character_before(at);
    if (is_space(previous)) {
        const std::size_t begin = at == 0 ? 0 : at - utf8::length_before(piece_, at);
        previous = character_before(begin);
    }
    const char32_t following = character_at(end);
    const bool closes =
        following == 0 || is_space(following) || following == U'\n' || is_one_of(U")]}»”’\"'.,;:!?", following);
    return closes && ends_a_word(previous);
}

}  // namespace concordia::compose
