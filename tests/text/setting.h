// What the tests of this folder share: an engine with the square font, and paragraphs written down so that a person
// can read them.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "text/paragraph.h"

namespace concordia::text::tests {

inline std::filesystem::path test_font(std::string_view name) {
    return std::filesystem::path(CONCORDIA_SOURCE_DIR) / "tests/fonts" / name;
}

/// Squares (400, every letter 1 em, space 1/2 em) and Wide (Ω only).
inline std::unique_ptr<Engine> square_engine() {
    auto engine = make_engine("/usr/share/hyphen");
    engine->declare({"Squares", 400, false, test_font("squares.ttf")});
    engine->declare({"Wide", 400, false, test_font("wide.ttf")});
    return engine;
}

/// 10 pt: a letter is 10 pt wide, a space 5 pt.
inline TextStyle square_style(std::string_view language = "fr") {
    TextStyle style;
    style.families = {"Squares", "Wide"};
    style.size = 10_pt;
    style.language = language;
    return style;
}

inline ParagraphItem text_item(std::string_view text, const TextStyle& style,
                               Hyphenation hyphenation = Hyphenation::Manual) {
    ParagraphItem item;
    item.text = text;
    item.style = &style;
    item.hyphenation = hyphenation;
    return item;
}

inline ParagraphItem box_item(ParagraphItem::Kind kind, Length width) {
    ParagraphItem item;
    item.kind = kind;
    item.width = width;
    return item;
}

inline ParagraphSettings ragged(Length width) {
    ParagraphSettings settings;
    settings.width = width;
    return settings;
}

inline ParagraphSettings justified(Length width) {
    ParagraphSettings settings;
    settings.width = width;
    settings.alignment = Alignment::Justify;
    return settings;
}

/// What a line shows: the text of its runs.
inline std::string shown(const Paragraph& paragraph, const Line& line) {
    std::string text;
    for (std::uint32_t i = 0; i < line.run_count; ++i) {
        const LineRun& run = paragraph.runs[line.first_run + i];
        text += paragraph.characters.substr(run.text_begin, run.text_length);
    }
    return text;
}

/// Lines as they are shown, a "|" between them.
inline std::string shown(const Paragraph& paragraph) {
    std::string text;
    for (const Line& line : paragraph.lines) text += (text.empty() ? "" : "|") + shown(paragraph, line);
    return text;
}

/// What a reader who copies the text gets: actual text in place of what is shown.
inline std::string extracted(const Paragraph& paragraph) {
    std::string text;
    for (const LineRun& run : paragraph.runs) {
        text += run.has_actual_text ? paragraph.characters.substr(run.actual_begin, run.actual_length)
                                    : paragraph.characters.substr(run.text_begin, run.text_length);
    }
    return text;
}

/// "25" or "7.5": points.
inline std::string points(Length length) {
    std::string text;
    append_points(text, length);
    return text;
}

/// Sets `text` in squares, 10 pt, left aligned without hyphenation: its lines with "|" between.
inline std::string broken(std::string_view text, Length width) {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    return shown(set_paragraph(*engine, {text_item(text, style)}, ragged(width)));
}

/// Where `word` may be hyphenated: each place as it is shown over two lines, "co-ordinatie coör-dinatie".
std::string hyphenated(std::string_view word, std::string_view language);

}  // namespace concordia::text::tests
