// The same pages set by this program and by the peers that are installed, and what a typographer would count on them:
// part of ./build.sh bench. `concordia_comparison [FOLDER]` keeps the sheets there.
#include <cstdio>
#include <exception>
#include <fstream>

#include "bench/comparison/quality.h"
#include "bench/comparison/sheet.h"
#include "bench/table.h"
#include "child_process.h"
#include "temporary_folder.h"

namespace concordia::bench {
namespace {

namespace fs = std::filesystem;

const fs::path kPeers = fs::path(CONCORDIA_SOURCE_DIR) / "tests/bench/peers/sheet";

/// Runs a peer's script on `source`; whether there is a PDF now. A peer that is not installed ends with 77.
bool set_with(const std::string& script, const fs::path& source, const fs::path& pdf) {
    constexpr int kNotInstalled = 77;
    const test::Ended ended = test::run({"bash", (kPeers / script).string(), source.string(), pdf.string()});
    if (ended.exit_code != 0 && ended.exit_code != kNotInstalled) {
        std::fprintf(stderr, "%s: %s%s\n", script.c_str(), ended.output.c_str(), ended.errors.c_str());
    }
    return ended.exit_code == 0;
}

void add(Table& table, const std::string& name, const Sheet& sheet, const fs::path& pdf) {
    const Quality quality = quality_of(set_lines(pdf), natural_space(sheet), sheet.pitch);
    table.add({name, std::to_string(quality.pages), std::to_string(quality.lines), std::to_string(quality.hyphens),
               std::to_string(quality.hyphens_in_row), decimal(quality.mean_deviation), decimal(quality.worst_stretch),
               decimal(quality.worst_shrink), std::to_string(quality.rivers), std::to_string(quality.widows),
               std::to_string(quality.stubs)});
}

void compare(const fs::path& folder) {
    const Sheet sheet = shipped_sheet();
    Table table("The same text by each program: French at 440 pt, Dutch at 225 pt",
                {"program", "pages", "lines", "hyphens", "in a row", "mean dev %", "widest %", "narrowest %", "rivers",
                 "widows", "stubs"});
    set_with_concordia(sheet, folder / "concordia.pdf");
    add(table, "concordia", sheet, folder / "concordia.pdf");
    test::write(folder / "sheet.tex", latex_source(sheet));
    test::write(folder / "sheet.typ", typst_source(sheet));
    if (set_with("lualatex.sh", folder / "sheet.tex", folder / "lualatex.pdf")) {
        add(table, "LuaLaTeX, microtype", sheet, folder / "lualatex.pdf");
    }
    if (set_with("typst.sh", folder / "sheet.typ", folder / "typst.pdf")) {
        add(table, "Typst", sheet, folder / "typst.pdf");
    }
    table.print();
}

}  // namespace
}  // namespace concordia::bench

int main(int count, char** arguments) {
    try {
        const concordia::test::TemporaryFolder folder;
        concordia::bench::compare(count > 1 ? std::filesystem::path(arguments[1]) : folder.path());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "concordia_comparison: %s\n", error.what());
        return 1;
    }
}
