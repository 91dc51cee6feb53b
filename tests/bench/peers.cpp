// A peer is a script: AGREEMENT STATUS OUT.pdf, and it ends with 77 where its program is not installed. Memory is that
// of the largest process, for some peers are several. This program comes twice: with its own report, which has more to
// say, and with that of the peers, for which it has a template and a project of its own.
#include "bench/peers.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "archive/pdf_file.h"
#include "base/finding.h"
#include "bench/generated_project.h"
#include "bench/process.h"
#include "bench/table.h"
#include "temporary_folder.h"

namespace concordia::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kTimes = 3, kNotInstalled = 77;
const fs::path kSource = CONCORDIA_SOURCE_DIR;
const fs::path kInput = kSource / "input/brussels-2026-2029";

struct Peer {
    const char* name;
    std::vector<std::string> command;  // without what it writes
    bool wants_folder = false;         // of output instead of a file
};

Peer concordia(const char* name, const fs::path& project, const char* document) {
    return {name,
            {CONCORDIA_PROGRAM, "build", "--project", project, "--publication", kPublication, "--document", document,
             "--edition", kEdition, "--quiet", "--output"},
            true};
}

std::vector<Peer> peers(const fs::path& project) {
    std::vector<Peer> all{concordia("concordia", kSource, kDocument),
                          concordia("concordia, the peers' report", project, kPeersDocument)};
    constexpr std::array<const char*, 8> kScripts{"typst",      "groff", "plutobook", "chromium",
                                                  "weasyprint", "fop",   "pdflatex",  "lualatex"};
    for (const char* name : kScripts) {
        const fs::path script = kSource / "tests/bench/peers/report" / (std::string(name) + ".sh");
        all.push_back({name, {"bash", script, kInput / "agreement.xml", kInput / "status-2028.xml"}});
    }
    return all;
}

/// The first PDF below `folder`; empty when there is none.
fs::path pdf_below(const fs::path& folder) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".pdf") return entry.path();
    }
    return {};
}

/// What a PDF says of itself.
struct Written {
    std::size_t pages = 0;
    double kilobytes = 0;
    bool tagged = false;
};

Written written(const fs::path& pdf) {
    Findings findings;
    const std::string bytes = test::contents(pdf);
    const auto file = archive::PdfFile::open(bytes, pdf.filename(), findings);
    if (!file) return {};
    return {file->pages().size(), static_cast<double>(bytes.size()) / 1000,
            !file->catalog()["StructTreeRoot"].is_null()};
}

/// Adds the peer's line; false when it is not installed or has written nothing.
bool measure(const Peer& peer, Table& table) {
    std::fprintf(stderr, "measuring: %s\n", peer.name);
    std::vector<double> milliseconds, processor;
    double megabytes = 0;
    Written document;
    for (int i = 0; i < kTimes; ++i) {
        const test::TemporaryFolder folder;
        std::vector<std::string> command = peer.command;
        command.push_back(peer.wants_folder ? folder.path() : folder / "report.pdf");
        const test::TemporaryFolder logs;
        const Run ended = run(command, logs / "log");
        if (ended.exit_code == kNotInstalled) return false;
        const fs::path pdf = pdf_below(folder.path());
        if (ended.exit_code != 0 || pdf.empty()) {
            std::fprintf(stderr, "%s failed:\n%s\n", peer.name, test::contents(logs / "log").c_str());
            return false;
        }
        milliseconds.push_back(ended.milliseconds);
        processor.push_back(ended.processor);
        megabytes = std::max(megabytes, ended.megabytes);
        document = written(pdf);
    }
    table.add({peer.name, document.tagged ? "yes" : "no", std::to_string(document.pages),
               decimal(smallest(milliseconds)), decimal(median(milliseconds)), decimal(median(processor)),
               decimal(median(milliseconds) / static_cast<double>(std::max<std::size_t>(document.pages, 1))),
               decimal(megabytes), whole(document.kilobytes)});
    return true;
}

}  // namespace

void print_peers() {
    Table table("The report of one year by each program, start-up included",
                {"program", "tagged", "pages", "ms min", "ms median", "ms CPU", "ms a page", "MB peak", "PDF kB"});
    std::string absent;
    const test::TemporaryFolder project;
    apart([&] { write_peers_report(project.path()); });
    for (const Peer& peer : peers(project.path())) {
        if (!measure(peer, table)) absent += std::string(" ") + peer.name;
    }
    table.print();
    if (!absent.empty()) std::printf("not installed here:%s\n", absent.c_str());
}

}  // namespace concordia::bench
