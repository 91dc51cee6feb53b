// What stands in two columns is broken by the page like anything else: a text may end on the next page, after other
// words. So a text is found when its words stand together, or when its beginning stands on one page and the rest of it,
// together, on the next. The words are looked for in the two orders in which pdftotext reads a page: as they are
// written (where it leaves out spaces that justified lines have made narrow) and column by column.
#include "acceptance/printed_text.h"

#include <array>
#include <stdexcept>

#include "child_process.h"

namespace concordia::test {
namespace {

constexpr std::array<std::string_view, 8> kSpaces{" ", "\n", "\r", "\t", "\f", "\u00A0", "\u202F", "\u2009"};
constexpr std::string_view kSoftHyphen = "\u00AD";

std::size_t space_at(std::string_view text) {
    for (const std::string_view space : kSpaces) {
        if (text.starts_with(space)) return space.size();
    }
    return 0;
}

/// A mark that never follows a space: a broken word is read whole on its first line, so a mark in other letters that
/// follows its second part comes on a line of its own.
bool closes(char character) {
    return character == '.' || character == ',' || character == ')';
}

}  // namespace

std::string with_plain_spaces(std::string_view text) {
    std::string plain;
    bool space = false;
    while (!text.empty()) {
        if (const std::size_t size = space_at(text); size > 0) {
            space = !plain.empty();
            text.remove_prefix(size);
        } else if (text.starts_with(kSoftHyphen)) {
            text.remove_prefix(kSoftHyphen.size());
        } else {
            if (space && !closes(text.front())) plain += ' ';
            space = false;
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

std::string in_capitals(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool after_c3 = i > 0 && text[i - 1] == '\xC3';
        const bool accented = after_c3 && text[i] >= '\xA0' && text[i] <= '\xBE' && text[i] != '\xB7';
        if ((text[i] >= 'a' && text[i] <= 'z') || accented) text[i] = static_cast<char>(text[i] - 0x20);
        if (i > 0 && text[i - 1] == '\xC5' && text[i] == '\x93') text[i] = '\x92';
    }
    return text;
}

std::vector<std::string> PrintedText::pages_of(const std::filesystem::path& pdf,
                                               const std::vector<std::string>& order) {
    std::vector<std::string> command{"pdftotext"};
    command.insert(command.end(), order.begin(), order.end());
    for (const std::string& argument : {std::string("-enc"), std::string("UTF-8"), pdf.string(), std::string("-")}) {
        command.push_back(argument);
    }
    const Ended ended = run(command);
    if (ended.exit_code != 0) throw std::runtime_error("pdftotext refuses " + pdf.string() + ": " + ended.errors);
    std::vector<std::string> pages;
    std::size_t begin = 0;
    for (std::size_t end = ended.output.find('\f'); end != std::string::npos; end = ended.output.find('\f', begin)) {
        pages.push_back(with_plain_spaces(std::string_view(ended.output).substr(begin, end - begin)));
        begin = end + 1;
    }
    return pages;
}

PrintedText::PrintedText(const std::filesystem::path& pdf)
    : pages_(pages_of(pdf, {"-raw"})), columns_(pages_of(pdf, {})) {}

bool PrintedText::has(std::string_view words) const {
    return stands_in(pages_, words) || stands_in(columns_, words);
}

bool PrintedText::stands_in(const std::vector<std::string>& pages, std::string_view words) {
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (pages[page].find(words) != std::string::npos || goes_on(pages, words, page)) return true;
    }
    return false;
}

bool PrintedText::goes_on(const std::vector<std::string>& pages, std::string_view words, std::size_t page) {
    if (page + 1 == pages.size()) return false;
    for (std::size_t end = words.find(' '); end != std::string_view::npos; end = words.find(' ', end + 1)) {
        if (pages[page].find(words.substr(0, end)) == std::string::npos) return false;
        const std::string_view rest = words.substr(end + 1);
        if (pages[page + 1].find(rest) != std::string::npos || goes_on(pages, rest, page + 1)) return true;
    }
    return false;
}

std::size_t PrintedText::count(std::string_view words) const {
    std::size_t count = 0;
    for (const std::string& page : pages_) {
        for (std::size_t at = page.find(words); at != std::string::npos; at = page.find(words, at + 1)) ++count;
    }
    return count;
}

std::string words_of_column(const std::filesystem::path& pdf, std::size_t page, std::size_t column,
                            std::size_t columns) {
    constexpr std::size_t kPageWidth = 595, kPageHeight = 842;  // points
    const std::size_t width = kPageWidth / columns;
    const std::string number = std::to_string(page);
    const Ended ended = run({"pdftotext", "-layout", "-nodiag", "-enc", "UTF-8", "-f", number, "-l", number,  //
                             "-x", std::to_string((column - 1) * width), "-y", "0",                           //
                             "-W", std::to_string(width), "-H", std::to_string(kPageHeight), pdf, "-"});
    if (ended.exit_code != 0) throw std::runtime_error("pdftotext refuses " + pdf.string() + ": " + ended.errors);
    return with_plain_spaces(ended.output);
}

}  // namespace concordia::test
