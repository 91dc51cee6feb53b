// Font files: their tables, and shaping with them.
#include "base/failure.h"
#include "fuzz/target.h"
#include "temporary_folder.h"
#include "text/paragraph.h"

std::vector<std::string> concordia::fuzz::seeds() {
    return {project_file("tests/fonts/squares.ttf"), project_file("tests/fonts/wide.ttf")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia;
    static const test::TemporaryFolder folder;
    test::write(folder / "font.ttf", fuzz::text_of(data, size));
    const auto engine = text::make_engine("/usr/share/hyphen");
    engine->declare({"F", 400, false, folder / "font.ttf"});
    text::TextStyle style;
    style.families = {"F"};
    style.size = 10_pt;
    style.language = "fr";
    try {
        const text::ShapedText shaped = text::shape(*engine, "fi AV œé ‑ Ω 12", style);
        fuzz::require(shaped.characters == "fi AV œé ‑ Ω 12", "shaping keeps the text");
    } catch (const Failure&) {
        return 0;
    }
    return 0;
}
