// The text becomes tokens (numbers, words, signs); short patterns of tokens are figures, as the two languages write
// them.
#include "dossier/quantities.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/byte_set.h"
#include "base/number.h"
#include "base/utf8.h"
#include "dossier/wording.h"

namespace concordia::dossier {
namespace {

struct Token {
    enum class Kind : std::uint8_t { Number, Word, Sign } kind;
    std::string text;  // a number with '.' before its decimals; a word in small letters; "%", "€"
};

bool is_digit(char32_t character) {
    return character >= '0' && character <= '9';
}

bool is_letter(char32_t character) {
    const char32_t small = small_letter(character);
    return (small >= 'a' && small <= 'z') || (small >= 0xDF && small <= 0x17F && small != 0xF7);
}

class Tokenizer {
 public:
    explicit Tokenizer(std::u32string_view text) : text_(text) {}

    std::vector<Token> run() {
        while (position_ < text_.size()) {
            const char32_t character = text_[position_];
            if (is_digit(character))
                number();
            else if (is_letter(character))
                word();
            else
                sign();
        }
        return std::move(tokens_);
    }

 private:
    [[nodiscard]] char32_t at(std::size_t position) const { return position < text_.size() ? text_[position] : 0; }

    [[nodiscard]] std::size_t digits_from(std::size_t position) const {
        std::size_t count = 0;
        while (is_digit(at(position + count))) ++count;
        return count;
    }

    /// "1 234 567,89" and "1.234.567,89": groups of three behind a space or point, decimals behind a comma.
    void number() {
        std::string text = take_digits();
        const bool may_group = text.size() <= 3;
        while (may_group && is_group_mark(at(position_)) && digits_from(position_ + 1) == 3) {
            ++position_;
            text += take_digits();
        }
        if ((at(position_) == ',' || at(position_) == '.') && is_digit(at(position_ + 1))) {
            ++position_;
            text += '.' + take_digits();
        }
        tokens_.push_back({Token::Kind::Number, std::move(text)});
        skip_ordinal();
    }

    static bool is_group_mark(char32_t character) {
        return character == '.' || character == ' ' || character == 0xA0 || character == 0x202F;
    }

    std::string take_digits() {
        std::string digits;
        while (is_digit(at(position_))) digits += static_cast<char>(text_[position_++]);
        return digits;
    }

    /// "1er", "2e", "3de": letters that follow a number at once belong to it.
    void skip_ordinal() {
        while (is_letter(at(position_))) ++position_;
    }

    void word() {
        std::string text;
        while (is_letter(at(position_)) || is_digit(at(position_))) {
            utf8::append(text, small_letter(text_[position_++]));
        }
        tokens_.push_back({Token::Kind::Word, std::move(text)});
    }

    void sign() {
        const char32_t character = text_[position_++];
        if (character == '%') tokens_.push_back({Token::Kind::Sign, "%"});
        if (character == 0x20AC) tokens_.push_back({Token::Kind::Sign, "€"});
    }

    std::u32string_view text_;
    std::size_t position_ = 0;
    std::vector<Token> tokens_;
};

using Months = std::array<std::string_view, 12>;
constexpr Months kFrenchMonths = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                  "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
constexpr Months kDutchMonths = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                 "juli",    "augustus", "september", "oktober", "november", "december"};

std::string two_digits(std::int64_t value) {
    std::string text = integer_text(value);
    if (value < 10) text.insert(text.begin(), '0');
    return text;
}

class Reader {
 public:
    Reader(std::vector<Token> tokens, const Months& months) : tokens_(std::move(tokens)), months_(months) {}

    Quantities run() {
        while (position_ < tokens_.size()) {
            if (!date() && !amount_after_sign() && !number()) ++position_;
        }
        for (auto* list : {&found_.numbers, &found_.percentages, &found_.amounts, &found_.dates}) {
            std::sort(list->begin(), list->end());
        }
        return std::move(found_);
    }

 private:
    [[nodiscard]] bool is(std::size_t index, Token::Kind kind) const {
        return index < tokens_.size() && tokens_[index].kind == kind;
    }
    [[nodiscard]] bool is_word(std::size_t index, std::initializer_list<std::string_view> words) const {
        return is(index, Token::Kind::Word) &&
               std::find(words.begin(), words.end(), tokens_[index].text) != words.end();
    }
    [[nodiscard]] bool is_euro(std::size_t index) const {
        return (is(index, Token::Kind::Sign) && tokens_[index].text == "€") || is_word(index, {"euro", "euros", "eur"});
    }
    /// 1 to 12, or 0.
    [[nodiscard]] std::int64_t month(std::size_t index) const {
        if (!is(index, Token::Kind::Word)) return 0;
        const auto* const found = std::find(months_.begin(), months_.end(), tokens_[index].text);
        return found == months_.end() ? 0 : found - months_.begin() + 1;
    }
    [[nodiscard]] bool is_year(std::size_t index) const {
        return is(index, Token::Kind::Number) && tokens_[index].text.size() == 4 && parse_integer(tokens_[index].text);
    }
    [[nodiscard]] bool is_day(std::size_t index) const {
        if (!is(index, Token::Kind::Number)) return false;
        const auto value = parse_integer(tokens_[index].text);
        return value && *value >= 1 && *value <= 31;
    }

    /// "11 juin 2026", "11 juin", "juin 2026".
    bool date() {
        const bool has_day = is_day(position_) && month(position_ + 1) != 0;
        const std::size_t at_month = position_ + (has_day ? 1 : 0);
        const bool has_year = is_year(at_month + 1);
        if (month(at_month) == 0 || (!has_day && !has_year)) return false;
        std::string text = has_year ? tokens_[at_month + 1].text + '-' : std::string();
        text += two_digits(month(at_month));
        if (has_day) text += '-' + two_digits(*parse_integer(tokens_[position_].text));
        found_.dates.push_back(std::move(text));
        position_ = at_month + (has_year ? 2 : 1);
        return true;
    }

    bool amount_after_sign() {
        if (!is_euro(position_) || !is(position_ + 1, Token::Kind::Number)) return false;
        ++position_;
        found_.amounts.push_back(number_text());
        return true;
    }

    bool number() {
        if (!is(position_, Token::Kind::Number)) return false;
        std::string text = number_text();
        const std::size_t behind_of = position_ + (is_word(position_, {"d", "de"}) ? 1 : 0);
        if (is_euro(behind_of)) {
            found_.amounts.push_back(std::move(text));
            position_ = behind_of + 1;
        } else if (is(position_, Token::Kind::Sign) && tokens_[position_].text == "%") {
            found_.percentages.push_back(std::move(text));
            ++position_;
        } else {
            found_.numbers.push_back(std::move(text));
        }
        return true;
    }

    /// The number at the position and the word that multiplies it; moves behind both.
    std::string number_text() {
        std::string text = tokens_[position_++].text;
        if (is_word(position_, {"million", "millions", "miljoen"})) {
            text += " million";
            ++position_;
        } else if (is_word(position_, {"milliard", "milliards", "miljard"})) {
            text += " billion";
            ++position_;
        }
        return text;
    }

    std::vector<Token> tokens_;
    const Months& months_;
    std::size_t position_ = 0;
    Quantities found_;
};

}  // namespace

Quantities quantities_in(std::string_view text, std::string_view language) {
    constexpr ByteSet kDigits("0123456789");
    if (kDigits.first_in(text) == std::string_view::npos) return {};
    const std::u32string characters = utf8::decode(text);
    return Reader(Tokenizer(characters).run(), language == "fr" ? kFrenchMonths : kDutchMonths).run();
}

}  // namespace concordia::dossier
