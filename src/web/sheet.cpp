// The tokens of the sheet say where its lengths and at-rules are; all between them is copied as it stands.
#include "web/sheet.h"

#include <array>
#include <optional>
#include <utility>

#include "style/reporter.h"
#include "style/tokenizer.h"

namespace concordia::web {
namespace {

using style::Token;
using style::TokenKind;

/// Thousandths of a point in a unit (CSS Values 4, section 6.2).
std::optional<std::int64_t> absolute_unit(std::string_view unit) {
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 7> kUnits{
        {{"pt", 1'000}, {"mm", 2'835}, {"px", 750}, {"cm", 28'346}, {"in", 72'000}, {"pc", 12'000}, {"q", 709}}};
    for (const auto& [name, size] : kUnits) {
        if (name == unit) return size;
    }
    return std::nullopt;
}

/// "1.383rem": ten-thousandths are finer than any screen.
std::string rem_text(std::int64_t millionths, std::int64_t unit, Length root_size) {
    const std::int64_t ten_thousandths = millionths * unit / 100 / root_size.thousandths();
    std::string text = ten_thousandths < 0 ? "-" : "";
    const std::int64_t size = ten_thousandths < 0 ? -ten_thousandths : ten_thousandths;
    text += std::to_string(size / 10'000);
    std::string decimals = std::to_string(size % 10'000 + 10'000).substr(1);
    while (decimals.ends_with('0')) decimals.pop_back();
    if (!decimals.empty()) text += "." + decimals;
    return text + "rem";
}

class Rewriter {
 public:
    Rewriter(std::string_view css, Length root_size)
        : reporter_(findings_, std::string()), list_(style::tokenize(css, reporter_)), root_size_(root_size) {}

    std::string run() {
        for (std::size_t i = 0; list_.tokens[i].kind != TokenKind::End;) i = step(i);
        copy_to(list_.source.size());
        return std::move(result_);
    }

 private:
    /// Handles the token at `index`; gives the next to look at.
    std::size_t step(std::size_t index) {
        const Token& token = list_.tokens[index];
        if (token.kind == TokenKind::AtKeyword) return at_rule(index);
        if (token.kind != TokenKind::Dimension) return index + 1;
        const std::optional<std::int64_t> unit = absolute_unit(token.text);
        if (unit) {
            copy_to(token.begin);
            result_ += rem_text(token.millionths, *unit, root_size_);
            copied_ = token.end;
        }
        return index + 1;
    }

    std::size_t at_rule(std::size_t index) {
        const std::size_t end = end_of_rule(index);
        if (list_.tokens[index].text == "font-face" || list_.tokens[index].text == "charset") {
            copy_to(list_.tokens[index].begin);
            copied_ = list_.tokens[end - 1].end;
        }
        return end;
    }

    /// Behind the block or the semicolon that ends the at-rule at `index`.
    std::size_t end_of_rule(std::size_t index) {
        while (list_.tokens[index].kind != TokenKind::End) {
            const bool last =
                list_.tokens[index].kind == TokenKind::OpenBrace || list_.tokens[index].kind == TokenKind::Semicolon;
            index = list_.behind(index);
            if (last) break;
        }
        return index;
    }

    void copy_to(std::size_t offset) {
        result_ += list_.source.substr(copied_, offset - copied_);
        copied_ = offset;
    }

    Findings findings_;  // the style stage has said them all
    style::Reporter reporter_;
    style::TokenList list_;
    Length root_size_;
    std::string result_;
    std::size_t copied_ = 0;
};

}  // namespace

std::string for_browsers(std::string_view css, Length root_size) {
    return Rewriter(css, root_size).run();
}

std::string style_element_text(std::string_view css) {
    std::string text;
    text.reserve(css.size() + css.size() / 16);
    for (const char character : css) {
        if (character == '<')
            text += "\\3C ";
        else if (character == '&')
            text += "\\26 ";
        else if (character == '>' && text.ends_with("]]"))
            text += " >";
        else
            text += character;
    }
    return text;
}

}  // namespace concordia::web
