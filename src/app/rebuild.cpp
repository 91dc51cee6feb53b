// The job that the PDF carries is done again. Whatever differs from the time of the first making shows in the lists of
// digests, then and now.
#include <algorithm>
#include <cstdio>

#include "app/carried_job.h"
#include "app/messages.h"
#include "app/pdf_commands.h"
#include "app/pipeline.h"
#include "archive/revisions.h"
#include "base/file.h"
#include "base/number.h"

namespace concordia::app {
namespace {

std::string count(std::size_t value) {
    return integer_text(static_cast<std::int64_t>(value));
}

void compare_bytes(const Options& options, std::string_view pdf, std::string_view made, Findings& findings) {
    const std::string_view first = archive::first_revision(pdf);
    const std::string name = options.file.string();
    if (first != made) {
        const auto [then, now] = std::mismatch(first.begin(), first.end(), made.begin(), made.end());
        findings.error(
            say::kRebuiltDiffers, {name},
            {name, count(static_cast<std::size_t>(then - first.begin())), count(first.size()), count(made.size())});
        return;
    }
    const CatalogueEntry& entry = first.size() == pdf.size() ? say::kRebuiltSame : say::kRebuiltSameThenMore;
    const Message message = fill(entry, {name, count(first.size()), count(pdf.size() - first.size())});
    std::printf("%s\n", message.in(options.language).c_str());
}

}  // namespace

void rebuild(const Options& options, Findings& findings) {
    const std::string pdf = read_file(options.file);
    Resources resources(options);
    const auto carried = read_carried_job(pdf, resources, findings);
    if (carried == nullptr) return;
    const auto produced = produce(carried->job, resources, findings);
    if (!produced) return;
    compare_sources(carried->carried.manifest, produced->manifest.sources, findings);
    compare_bytes(options, pdf, produced->bytes, findings);
}

}  // namespace concordia::app
