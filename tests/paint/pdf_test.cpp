// Whole files: the same bytes every time, exact text, navigation, pictures.
#include "paint/pdf.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <future>
#include <memory>

#include "base/failure.h"
#include "ledger.h"
#include "sample.h"
#include "test_images.h"

using namespace concordia;
using namespace concordia::paint;

namespace {

/// What `pdftotext` reads; nothing when the program is not there.
std::optional<std::string> extracted_text(std::string_view pdf) {
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "concordia-paint-test.pdf";
    write_file_atomically(file, pdf);
    const std::string command = "pdftotext -raw '" + file.string() + "' - 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        text.append(buffer.data(), count);
    }
    std::filesystem::remove(file);
    if (text.empty()) return std::nullopt;
    return text;
}

/// A page with one paragraph that `place` fills.
template <typename Place>
std::string one_page(Place place) {
    PageBuilder builder;
    builder.add_page("1");
    place(builder, builder.content(builder.element(0, "P")));
    ImageLibrary images(std::filesystem::temp_directory_path());
    return write_pdf(builder.set, sample_information(), {}, images);
}

QPDFObjectHandle root_of(QPDF& file, std::string_view pdf) {
    file.processMemoryFile("document", pdf.data(), pdf.size());
    return file.getRoot();
}

/// Of the first page.
std::string operators_of(std::string_view pdf) {
    QPDF file;
    root_of(file, pdf);
    QPDFObjectHandle page = file.getAllPages()[0];
    return ledger::stream_text(page.getKey("/Contents"));
}

}  // namespace

TEST_CASE("the same document has the same bytes, twice and in two threads") {
    const std::string once = write_sample();
    const auto again = [] { return write_sample(); };
    auto first = std::async(std::launch::async, again), second = std::async(std::launch::async, again);
    CHECK(write_sample() == once);
    CHECK(first.get() == once);
    CHECK(second.get() == once);
}

TEST_CASE("a spare processor changes no byte") {
    CHECK(write_sample(SpareProcessor::Yes) == write_sample(SpareProcessor::No));
}

TEST_CASE("the ID follows the content") {
    const auto id = [](std::string_view pdf) { return pdf.substr(pdf.find("/ID[<"), 37); };
    const std::string one = one_page([](auto& builder, auto content) { builder.text(content, "a", {9_pt, 9_pt}); });
    const std::string two = one_page([](auto& builder, auto content) { builder.text(content, "b", {9_pt, 9_pt}); });
    CHECK(id(one) != id(two));
}

TEST_CASE("accents, apostrophes, quotes and dashes are read exactly") {
    const std::string text = "Où l’État s’engage – «œuvre» ĳ 42 %.";
    const std::string pdf = one_page([&](auto& builder, auto content) { builder.text(content, text, {60_pt, 60_pt}); });
    const std::optional<std::string> read = extracted_text(pdf);
    if (!read) return;
    CHECK(read->find(text) == 0);
}

TEST_CASE("ordinary, no-break and narrow spaces are told apart, whatever glyph shows them") {
    QPDF file;
    const std::string pdf = one_page([](auto& builder, auto content) {
        builder.text(content, "a b\xC2\xA0:\xE2\x80\xAF!", {60_pt, 60_pt});
    });
    root_of(file, pdf);
    std::string maps;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/ToUnicode"))
            maps += ledger::stream_text(object.getKey("/ToUnicode"));
    }
    for (const char* mapping : {"<02><0020>", "<04><00A0>", "<06><202F>"}) {
        CHECK(maps.find(mapping) != std::string::npos);
    }
}

TEST_CASE("a ligature is read as its letters") {
    const std::string pdf = one_page([](PageBuilder& builder, auto content) {
        layout::GlyphRun& run = builder.text(content, "fi", {60_pt, 60_pt});
        text::Glyph ligature = run.glyphs.front();
        ligature.text_length = 2;  // one glyph for both letters
        run.glyphs = builder.set.arena.keep(std::span<const text::Glyph>(&ligature, 1));
    });
    CHECK(ledger::broken_clauses_text(pdf) == "");
    const std::optional<std::string> read = extracted_text(pdf);
    if (!read) return;
    CHECK(read->find("fi") == 0);
}

TEST_CASE("a broken word is read whole") {
    const std::string pdf = one_page([](PageBuilder& builder, auto content) {
        layout::GlyphRun& first = builder.text(content, "fi-", {60_pt, 60_pt});
        first.own_details = builder.set.arena.make<layout::GlyphRunDetails>(layout::GlyphRunDetails{{}, "financieel "});
        layout::GlyphRun& second = builder.text(content, "nancieel", {60_pt, 80_pt});
        second.own_details = builder.set.arena.make<layout::GlyphRunDetails>(layout::GlyphRunDetails{{}, ""});
    });
    CHECK(ledger::broken_clauses_text(pdf) == "");
    const std::optional<std::string> read = extracted_text(pdf);
    if (!read) return;
    CHECK(read->find("financieel") == 0);
    CHECK(read->find("nancieel", 10) == std::string::npos);
}

TEST_CASE("a glyph without text of its own is read through its run") {
    const std::string pdf = one_page([](PageBuilder& builder, auto content) {
        layout::GlyphRun& run = builder.text(content, "e\xCC\x81", {60_pt, 60_pt});
        std::vector<text::Glyph> glyphs(run.glyphs.begin(), run.glyphs.end());
        glyphs[0].text_length = 3;
        glyphs[1].text_length = 0;
        run.glyphs = builder.set.arena.keep(std::span<const text::Glyph>(glyphs));
    });
    CHECK(ledger::broken_clauses_text(pdf) == "");
    const std::optional<std::string> read = extracted_text(pdf);
    if (!read) return;
    CHECK(read->find("e\xCC\x81") == 0);
}

TEST_CASE("bookmarks form a tree and page labels count") {
    QPDF file;
    const std::string pdf = write_sample();
    QPDFObjectHandle root = root_of(file, pdf);
    QPDFObjectHandle first = root.getKey("/Outlines").getKey("/First");
    CHECK(root.getKey("/Outlines").getKey("/Count").getIntValue() == 2);
    CHECK(first.getKey("/Title").getUTF8Value() == "Rapport");
    CHECK(first.getKey("/Count").getIntValue() == -1);
    CHECK(first.getKey("/First").getKey("/Title").getUTF8Value() == "Priorité 1 – Prioriteit 1");
    CHECK(first.getKey("/Next").getKey("/Title").getUTF8Value() == "Annexe");
    CHECK(root.getKey("/PageLabels").unparseResolved() == "<< /Nums [ 0 << /P (i) >> 1 << /S /D /St 1 >> ] >>");
}

TEST_CASE("an element that goes on over the page stays one, with content on both") {
    QPDF file;
    const std::string pdf = write_sample();
    root_of(file, pdf);
    ledger::Report report;
    const ledger::Structure structure = ledger::read_structure(report, file);
    std::map<QPDFObjGen, std::set<QPDFObjGen>> pages;
    for (const auto& [sequence, element] : structure.sequences) pages[element].insert(sequence.first);
    int on_two_pages = 0;
    for (const auto& [element, its_pages] : pages) on_two_pages += its_pages.size() == 2 ? 1 : 0;
    CHECK(on_two_pages == 1);
}

TEST_CASE("neighbours of one content node share one marked-content sequence") {
    const std::string operators = operators_of(one_page([](auto& builder, auto content) {
        builder.text(content, "a", {60_pt, 60_pt});
        builder.text(content, "b", {60_pt, 80_pt});
    }));
    CHECK(operators ==
          "BT\n/P<</MCID 0>>BDC\n0 0 0 rg\n/F0 11 Tf\n60 782 Td\n"
          "[(\x01)]TJ\n0 -20 Td\n[(\x02)]TJ\nEMC\nET\n");
}

TEST_CASE("a text object goes on from one element to the next, and ends before anything that is not text") {
    const std::string operators = operators_of(one_page([](auto& builder, auto content) {
        builder.text(content, "a", {60_pt, 60_pt});
        builder.text(builder.content(builder.element(0, "P")), "a", {60_pt, 80_pt});
        builder.place(layout::kNoStructure, layout::FilledRectangle{{60_pt, 90_pt, 10_pt, 1_pt}, kBlack});
    }));
    const std::string shown = "[(\x01)]TJ\n";
    CHECK(operators == "BT\n/P<</MCID 0>>BDC\n0 0 0 rg\n/F0 11 Tf\n60 782 Td\n" + shown + "EMC\n" +
                           "/P<</MCID 1>>BDC\n0 -20 Td\n" + shown + "EMC\nET\n" +
                           "/Artifact BMC\n60 751 10 1 re f\nEMC\n");
}

TEST_CASE("turned text has a text object of its own inside its sequence") {
    const std::string operators = operators_of(one_page([](auto& builder, auto content) {
        builder.text(content, "a", {60_pt, 60_pt}).rotation = 90;
    }));
    CHECK(operators ==
          "/P<</MCID 0>>BDC\n0 0 0 rg\nBT\n/F0 11 Tf\n0 1 -1 0 60 782 Tm\n"
          "[(\x01)]TJ\nET\nEMC\n");
}

TEST_CASE("pictures keep their opacity and the file its clauses") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "concordia-picture-test";
    write_file_atomically(folder / "a.png", make_png(8, 8, true));
    write_file_atomically(folder / "b.jpg", make_jpeg(8, 8, 3));
    PageBuilder builder;
    builder.add_page("1");
    const layout::StructureId figure = builder.element(0, "Figure");
    builder.details(figure).alternative = "Logo";
    const layout::StructureId content = builder.content(figure);
    builder.place(content, layout::PlacedImage{"a.png", {60_pt, 60_pt, 80_pt, 80_pt}});
    builder.place(content, layout::PlacedImage{"b.jpg", {60_pt, 160_pt, 80_pt, 80_pt}});
    ImageLibrary images(folder);
    const std::string pdf = write_pdf(builder.set, sample_information(), {}, images);
    CHECK(ledger::broken_clauses_text(pdf) == "");
    CHECK(pdf.find("/SMask") != std::string::npos);
    CHECK(pdf.find("/DCTDecode") != std::string::npos);
    std::filesystem::remove_all(folder);
    builder.place(content, layout::PlacedImage{"missing.png", {}});
    CHECK_THROWS_AS(write_pdf(builder.set, sample_information(), {}, images), Failure);
}

TEST_CASE("a damaged font is a failure, not a crash") {
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "concordia-damaged.ttf";
    std::string bytes = read_file(gentium().path());
    write_file_atomically(file, bytes.substr(0, 3000));
    const TestFace damaged(7, file, "Damaged");
    CHECK_THROWS_AS(one_page([&](auto& builder, auto content) {
                        layout::GlyphRun& run = builder.text(content, "abc", {60_pt, 60_pt});
                        run.face = &damaged;
                    }),
                    Failure);
    std::filesystem::remove(file);
}
