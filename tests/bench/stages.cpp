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

Times make_once(app::Resources& resources) {
    Findings findings;
    StageClock clock;
    app::Publication publication;
    publication.dossier = "brussels-2026-2029";
    publication.id = kPublication;
    publication.data =
        dossier::read({resources.options().project, publication.dossier, publication.id, nullptr}, findings);
    if (publication.data == nullptr) throw std::runtime_error("the shipped dossier was refused");
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
    const std::string pdf =
        paint::write_pdf(*pages, app::describe(job, document, ""), app::attachments(job, {}), resources.images());
    clock.finished(Paint);
    if (findings.has_errors() || pdf.empty()) throw std::runtime_error("the shipped report was refused");
    return clock.times();
}

}  // namespace

void print_stages(int times) {
    const app::Options options = shipped_report();
    app::Resources resources(options);
    const Times first = make_once(resources);
    std::array<std::vector<double>, kStages> warm;
    std::vector<double> totals;
    for (int i = 0; i < times; ++i) {
        const Times made = make_once(resources);
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
}

}  // namespace concordia::bench
