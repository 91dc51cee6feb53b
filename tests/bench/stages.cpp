// The same calls as in src/app/pipeline.cpp, with a clock between them. The first document reads fonts, patterns,
// templates and styles; the others find them read.
#include "bench/stages.h"

#include <array>
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/description.h"
#include "app/resources.h"
#include "bench/generated_project.h"
#include "bench/table.h"
#include "layout/layout.h"
#include "layout/structure.h"
#include "paint/pdf.h"

namespace concordia::bench {
namespace {

using Clock = std::chrono::steady_clock;

enum Stage : std::size_t { Read, Compose, Style, Layout, Paint, kStages };
constexpr std::array<const char*, kStages> kNames{"read", "compose", "style", "layout", "paint"};
using Times = std::array<double, kStages>;  // milliseconds

class StageClock {
 public:
    void finished(Stage stage) {
        const auto now = Clock::now();
        times_[stage] = std::chrono::duration<double, std::milli>(now - last_).count();
        last_ = now;
    }
    [[nodiscard]] const Times& times() const { return times_; }
    void restart() { last_ = Clock::now(); }

 private:
    Clock::time_point last_ = Clock::now();
    Times times_{};
};

app::Options shipped_report() {
    app::Options options;
    options.project = CONCORDIA_SOURCE_DIR;
    return options;
}

std::vector<std::shared_ptr<const style::StyleSheet>> sheets_of(const compose::Document& document,
                                                                app::Resources& resources) {
    std::vector<std::shared_ptr<const style::StyleSheet>> sheets;
    for (const std::string& path : document.stylesheets) sheets.push_back(resources.sheet(path).sheet);
    return sheets;
}

/// What the structure costs: reckoned once more beside the document, and the document written without it.
struct Tagging {
    double structure = 0, untagged = 0;  // milliseconds
    std::size_t tagged_bytes = 0, untagged_bytes = 0;
};

struct Made {
    Times times{};
    Tagging tagging;
};

/// All content becomes an artifact of a document that is empty.
void strip_structure(layout::PageSet& pages) {
    for (layout::Page& page : pages.pages) {
        for (layout::Item& item : page.items) item.structure = layout::kNoStructure;
    }
    pages.structure.resize(1);
    pages.structure.front().first_kid = pages.structure.front().last_kid = layout::kNoStructure;
}

Made make_once(app::Resources& resources) {
    Findings findings;
    StageClock clock;
    app::Publication publication;
    publication.dossier = "brussels-2026-2029";
    publication.id = kPublication;
    publication.data =
        dossier::read({resources.options().project, publication.dossier, publication.id, nullptr}, findings);
    if (publication.data == nullptr) throw std::runtime_error("the shipped dossier was refused");
    publication.files = app::source_files(*publication.data);
    clock.finished(Read);
    const app::Job job{&publication, kDocument, compose::edition(kEdition)};
    compose::Document document;
    compose::compose(*resources.document_template(job.document).parsed, *publication.data, job.edition,
                     app::parameters(job), document, findings);
    clock.finished(Compose);
    const auto styles = style::style_document(document, sheets_of(document, resources), findings);
    clock.finished(Style);
    const auto pages = layout::lay_out(
        {document, *styles, resources.engine(), resources.images(), app::watermark(job, *styles, document)}, findings);
    clock.finished(Layout);
    const auto write = [&] {
        return paint::write_pdf(*pages, app::describe(job, document, ""), app::attachments(job, {}),
                                resources.images());
    };
    Made made;
    const std::vector<layout::Page> placed = pages->pages;  // writing gives them back
    clock.restart();
    made.tagging.tagged_bytes = write().size();
    clock.finished(Paint);
    pages->pages = placed;
    made.times = clock.times();
    StageClock beside;
    layout::PageSet scratch;
    layout::build_structure(document, *styles, scratch, findings);
    beside.finished(Layout);
    made.tagging.structure = beside.times()[Layout];
    strip_structure(*pages);
    beside.finished(Layout);
    made.tagging.untagged_bytes = write().size();
    beside.finished(Paint);
    made.tagging.untagged = beside.times()[Paint];
    if (findings.has_errors()) throw std::runtime_error("the shipped report was refused");
    return made;
}

/// `all` and `paint`: smallest times of the tagged document, in milliseconds.
void print_tagging(const std::vector<Tagging>& taggings, double all, double paint) {
    std::vector<double> structure, untagged;
    for (const Tagging& tagging : taggings) {
        structure.push_back(tagging.structure);
        untagged.push_back(tagging.untagged);
    }
    const double added = smallest(structure) + paint - smallest(untagged);
    Table table("What the structure adds to that report", {"", "ms min", "kB"});
    const auto kilobytes = [](std::size_t bytes) { return decimal(static_cast<double>(bytes) / 1000); };
    table.add({"tagged", decimal(all), kilobytes(taggings.front().tagged_bytes)});
    table.add({"untagged", decimal(all - added), kilobytes(taggings.front().untagged_bytes)});
    table.add({"added, %", decimal(100 * added / (all - added)),
               decimal(100.0 * static_cast<double>(taggings.front().tagged_bytes) /
                           static_cast<double>(taggings.front().untagged_bytes) -
                       100)});
    table.print();
}

}  // namespace

void print_stages(int times) {
    const app::Options options = shipped_report();
    app::Resources resources(options);
    const Times first = make_once(resources).times;
    std::array<std::vector<double>, kStages> warm;
    std::vector<double> totals;
    std::vector<Tagging> taggings;
    for (int i = 0; i < times; ++i) {
        const auto [made, tagging] = make_once(resources);
        taggings.push_back(tagging);
        double total = 0;
        for (std::size_t stage = 0; stage < kStages; ++stage) {
            warm[stage].push_back(made[stage]);
            total += made[stage];
        }
        totals.push_back(total);
    }
    Table table("The same report again in one process, by stage, milliseconds", {"stage", "first", "min", "median"});
    double all_first = 0;
    for (std::size_t stage = 0; stage < kStages; ++stage) {
        all_first += first[stage];
        table.add({kNames[stage], decimal(first[stage]), decimal(smallest(warm[stage])), decimal(median(warm[stage]))});
    }
    table.add({"all", decimal(all_first), decimal(smallest(totals)), decimal(median(totals))});
    table.print();
    print_tagging(taggings, smallest(totals), smallest(warm[Paint]));
}

}  // namespace concordia::bench
