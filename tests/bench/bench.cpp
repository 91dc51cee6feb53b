// ./build.sh bench: how long documents take and how much memory, from one report to a hundred and from 17 priorities to
// 1,700, and the peers that are installed. `concordia_bench peers` measures these alone. tests/bench/README.md says how
// to read the tables.
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "archive/manifest.h"
#include "bench/generated_project.h"
#include "bench/peers.h"
#include "bench/process.h"
#include "bench/signatures.h"
#include "bench/stages.h"
#include "bench/table.h"
#include "temporary_folder.h"

namespace concordia::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReports = 100;

/// One line of the table: the same job, run several times.
struct Measured {
    std::string name;
    std::size_t pages = 0;
    std::vector<double> milliseconds, processor;
    double megabytes = 0;
};

std::size_t pages_below(const fs::path& output) {
    std::size_t pages = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(output)) {
        if (entry.path().filename() != "manifest.json") continue;
        for (const auto& document : archive::manifest_from_json(test::contents(entry.path())).documents) {
            pages += document.pages;
        }
    }
    return pages;
}

std::vector<std::string> command_line(const std::string& command, const fs::path& project, const fs::path& output,
                                      const std::string& jobs) {
    return {CONCORDIA_PROGRAM, command,   "--project", project,  "--output", output, "--publication", kPublication,
            "--document",      kDocument, "--edition", kEdition, "--jobs",   jobs,   "--quiet"};
}

/// Throws, with what the program said, when it does not end with 0.
Run run_program(const std::string& command, const fs::path& project, const fs::path& output, const std::string& jobs) {
    const fs::path log = output.string() + ".log";
    const Run ended = run(command_line(command, project, output, jobs), log);
    if (ended.exit_code != 0) throw std::runtime_error("the program failed:\n" + test::contents(log));
    return ended;
}

Measured measure(const std::string& name, const fs::path& project, const std::string& jobs, int times) {
    std::fprintf(stderr, "measuring: %s\n", name.c_str());
    Measured measured{name, 0, {}, {}, 0};
    for (int i = 0; i < times; ++i) {
        const test::TemporaryFolder folder;
        const Run ended = run_program("build", project, folder / "output", jobs);
        measured.milliseconds.push_back(ended.milliseconds);
        measured.processor.push_back(ended.processor);
        measured.megabytes = std::max(measured.megabytes, ended.megabytes);
        measured.pages = pages_below(folder / "output");
    }
    return measured;
}

void add(Table& table, const Measured& measured) {
    const double best = smallest(measured.milliseconds), usual = median(measured.milliseconds);
    const auto pages = static_cast<double>(measured.pages);
    table.add({measured.name, whole(pages), decimal(best), decimal(usual), decimal(median(measured.processor)),
               decimal(usual * 1000 / pages), whole(pages * 1000 / usual), decimal(measured.megabytes)});
}

/// Generates a project and proves that the program accepts it.
template <typename Write>
void generate(const fs::path& project, const Write& write) {
    apart([&] { write(project); });
    run_program("check", project, project / "unused", "2");
}

const std::vector<std::string> kHeads{"job",    "pages",     "ms min",  "ms median",
                                      "ms CPU", "us a page", "pages/s", "MB peak"};

void print_documents(const fs::path& folder) {
    Table table("The program as a user starts it, start-up included", kHeads);
    add(table, measure("one progress-report.fr-nl", CONCORDIA_SOURCE_DIR, "1", 21));
    const fs::path reports = folder / "reports";
    generate(reports, [](const fs::path& project) { write_different_reports(project, kReports); });
    for (const char* jobs : {"1", "2"}) {
        add(table, measure("100 different reports, -j " + std::string(jobs), reports, jobs, 3));
    }
    table.print();
}

void print_growth(const fs::path& folder) {
    Table table("One document that grows", kHeads);
    for (const std::size_t times : {1, 10, 100}) {
        const fs::path large = folder / ("large-" + std::to_string(times));
        generate(large, [&](const fs::path& project) { write_large_report(project, times); });
        add(table, measure(std::to_string(17 * times) + " priorities", large, "1", times == 1 ? 9 : 3));
    }
    table.print();
}

}  // namespace
}  // namespace concordia::bench

int main(int count, char** arguments) {
    try {
        if (count > 1 && std::string(arguments[1]) == "peers") {
            concordia::bench::print_peers();
            return 0;
        }
        const concordia::test::TemporaryFolder folder;
        concordia::bench::print_documents(folder.path());
        constexpr int kWarmRuns = 30;
        concordia::bench::apart([] { concordia::bench::print_stages(kWarmRuns); });
        concordia::bench::apart([] { concordia::bench::print_signatures(kWarmRuns); });
        concordia::bench::print_growth(folder.path());
        concordia::bench::print_peers();
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "concordia_bench: %s\n", error.what());
        return 1;
    }
}
