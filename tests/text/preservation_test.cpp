// Whatever the text and the measure: no word is lost, doubled or moved, and no line is longer than it says. Texts are
// made by a fixed generator, so a failure can be repeated.
#include <algorithm>
#include <random>
#include <thread>

#include "text/setting.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

const std::vector<std::string> kWords{"de",
                                      "coördinatie",
                                      "l’intelligence",
                                      "«",
                                      "»",
                                      "sous-directeur",
                                      ";",
                                      "beïnvloeden",
                                      "finan\u00ADcieel",
                                      "2026–2029",
                                      "AV",
                                      "fi",
                                      "https://be.brussels/abc?d=e",
                                      "œuvre",
                                      "ж",
                                      "BESOC",
                                      "financiële",
                                      "travailleurs/employeurs",
                                      "12\u00A0%",
                                      "(a)",
                                      "gouvernementsverklaring",
                                      "\n",
                                      "Ω"};

std::string random_text(std::mt19937& random, std::size_t words) {
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        if (!text.empty()) text += ' ';
        text += kWords[random() % kWords.size()];
    }
    return text;
}

std::string without(std::string text, std::string_view unwanted) {
    for (std::size_t at = text.find(unwanted); at != std::string::npos; at = text.find(unwanted)) {
        text.erase(at, unwanted.size());
    }
    return text;
}

/// The text as it must come back: soft hyphens are gone, forced breaks are lines.
std::string expected(const std::string& text) {
    return without(without(text, "\u00AD"), "\n");
}

std::vector<ParagraphItem> random_items(std::mt19937& random, std::string_view text, const TextStyle& style,
                                        const TextStyle& other) {
    std::vector<ParagraphItem> items;
    while (!text.empty()) {
        std::size_t cut = std::min<std::size_t>(text.size(), 1 + random() % 60);
        while (cut < text.size() && text[cut] != ' ') ++cut;
        items.push_back(text_item(text.substr(0, cut), random() % 2 == 0 ? style : other, Hyphenation::Automatic));
        text.remove_prefix(cut);
    }
    return items;
}

/// A line is as wide as its runs, its runs as their glyphs, and their text is covered once and in order.
void check_line(const Paragraph& set, const Line& line, Length width) {
    for (std::uint32_t i = 0; i < line.run_count; ++i) {
        const LineRun& run = set.runs[line.first_run + i];
        Length sum;
        std::uint32_t covered = 0;
        for (std::uint32_t g = 0; g < run.glyph_count; ++g) {
            const Glyph& glyph = set.glyphs[run.first_glyph + g];
            sum += glyph.advance;
            covered += glyph.text_length;
        }
        CHECK(sum == run.width);
        CHECK(covered == run.text_length);
        if (i + 1 < line.run_count) CHECK(run.x + run.width == set.runs[line.first_run + i + 1].x);
    }
    CHECK(line.overflows == (line.width > width));
}

bool same(const Paragraph& a, const Paragraph& b) {
    return a.characters == b.characters && a.lines.size() == b.lines.size() && a.glyphs.size() == b.glyphs.size() &&
           a.offsets.size() == b.offsets.size() &&
           std::equal(a.glyphs.begin(), a.glyphs.end(), b.glyphs.begin(), [](const Glyph& x, const Glyph& y) {
               return x.id == y.id && x.advance.thousandths() == y.advance.thousandths() &&
                      x.text_length == y.text_length;
           });
}

}  // namespace

TEST_CASE("no random paragraph loses, doubles or moves a word") {
    const auto engine = square_engine();
    const TextStyle dutch = square_style("nl");
    TextStyle french = square_style("fr");
    french.size = 7_pt;
    std::mt19937 random(2026);
    for (int round = 0; round < 400; ++round) {
        const std::string text = random_text(random, 1 + random() % 60);
        const std::vector<ParagraphItem> items = random_items(random, text, dutch, french);
        ParagraphSettings settings = round % 2 == 0 ? justified({}) : ragged({});
        settings.width = Length::from_thousandths(static_cast<std::int64_t>(60'000 + random() % 400'000));
        settings.first_indent = Length::from_thousandths(static_cast<std::int64_t>(random() % 20'000));
        const Paragraph set = set_paragraph(*engine, items, settings);
        CAPTURE(text);
        CHECK(extracted(set) == expected(text));
        for (const Line& line : set.lines) check_line(set, line, settings.width);
    }
}

TEST_CASE("a line wide enough for every syllable never overflows") {
    const auto engine = square_engine();
    const TextStyle style = square_style("nl");
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) text += kWords[random() % 2 == 0 ? 1 : 7] + " ";
        const auto width = Length::from_thousandths(static_cast<std::int64_t>(110'000 + random() % 200'000));
        const Paragraph set =
            set_paragraph(*engine, {text_item(text, style, Hyphenation::Automatic)}, justified(width));
        CHECK(std::none_of(set.lines.begin(), set.lines.end(), [](const Line& line) { return line.overflows; }));
    }
}

TEST_CASE("two threads with one engine set what one thread sets alone") {
    const TextStyle style = square_style("nl");
    std::mt19937 random(3);
    std::vector<std::string> texts;
    for (int i = 0; i < 60; ++i) texts.push_back(random_text(random, 50));
    const auto set_all = [&](Engine& engine) {
        std::vector<Paragraph> all;
        for (const std::string& text : texts) {
            all.push_back(set_paragraph(engine, {text_item(text, style, Hyphenation::Automatic)}, justified(200_pt)));
        }
        return all;
    };
    const auto alone = square_engine();
    const std::vector<Paragraph> expected_paragraphs = set_all(*alone);
    const auto shared = square_engine();
    std::vector<Paragraph> first, second;
    std::thread other([&] { first = set_all(*shared); });
    second = set_all(*shared);
    other.join();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CHECK(same(first[i], expected_paragraphs[i]));
        CHECK(same(second[i], expected_paragraphs[i]));
    }
}

TEST_CASE("setting a paragraph again, with all words known, changes nothing") {
    const auto engine = square_engine();
    const TextStyle style = square_style("fr");
    std::mt19937 random(5);
    const std::string text = random_text(random, 200);
    const std::vector<ParagraphItem> items{text_item(text, style, Hyphenation::Automatic)};
    const Paragraph first = set_paragraph(*engine, items, justified(180_pt));
    CHECK(same(first, set_paragraph(*engine, items, justified(180_pt))));
}

TEST_CASE("a paragraph of a hundred thousand words is set whole") {
    const auto engine = square_engine();
    const TextStyle style = square_style("nl");
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += i % 3 == 0 ? "beïnvloeden " : "de bank ";
    text.pop_back();
    const Paragraph set = set_paragraph(*engine, {text_item(text, style, Hyphenation::Automatic)}, justified(300_pt));
    CHECK(extracted(set) == text);
}

TEST_CASE("bytes that are no UTF-8 are reported as missing, not lost") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set = set_paragraph(*engine, {text_item("a\xFF\xC2 b", style)}, ragged(100_pt));
    CHECK(extracted(set) == "a\xFF\xC2 b");
    CHECK_FALSE(set.missing_glyphs.empty());
}
