// Pages are explained by making them again: a PDF holds where its lines stand, not why.
#include <cstdio>

#include "app/carried_job.h"
#include "app/explain_messages.h"
#include "app/explanation_text.h"
#include "app/pdf_commands.h"
#include "app/pipeline.h"
#include "base/file.h"
#include "base/number.h"

namespace concordia::app {

void explain(const Options& options, Findings& findings) {
    const std::string pdf = read_file(options.file);
    Resources resources(options);
    const auto carried = read_carried_job(pdf, resources, findings);
    if (carried == nullptr) return;
    std::optional<std::uint32_t> page;
    if (options.page > 0) page = options.page - 1;
    const auto explained = explain_pages(carried->job, page, resources, findings);
    if (!explained) return;
    compare_sources(carried->carried.manifest, explained->sources, findings);
    if (page && *page >= explained->count) {
        findings.error(say::kNoSuchPage, {options.file.string()},
                       {integer_text(static_cast<std::int64_t>(explained->count)), integer_text(options.page)});
        return;
    }
    const std::vector<layout::PageExplanation>& pages = explained->explanation.pages;
    const std::string text =
        page ? page_text(pages, *page, explained->count, options.language) : pages_table(pages, options.language);
    std::fputs(text.c_str(), stdout);
}

}  // namespace concordia::app
