// Read, make, report: the three parts of every run.
#include "app/commands.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "app/batch.h"
#include "app/changes.h"
#include "app/content_id.h"
#include "app/jobs.h"
#include "app/messages.h"
#include "app/progress.h"
#include "app/report.h"
#include "app/resources.h"
#include "app/status.h"
#include "base/failure.h"

namespace concordia::app {
namespace {

std::string asked_for(const Options& options) {
    std::string text;
    for (const std::string* name : {&options.dossier, &options.publication, &options.document, &options.edition}) {
        if (!name->empty()) text += (text.empty() ? "" : ", ") + *name;
    }
    return text;
}

unsigned threads_for(const Options& options) {
    return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

ExitStatus exit_code(const std::vector<Outcome>& outcomes, const Findings& findings) {
    const auto ended = [&](Outcome::State state) {
        return std::any_of(outcomes.begin(), outcomes.end(), [&](const Outcome& o) { return o.state == state; });
    };
    if (ended(Outcome::State::Failed)) return ExitStatus::Environment;
    return ended(Outcome::State::Refused) || findings.has_errors() ? ExitStatus::Refused : ExitStatus::Produced;
}

/// Ends the program without taking its data apart: everything is written, and the system frees memory sooner than we
/// can. Not under the sanitizers, who look for what was not freed.
ExitStatus leave(ExitStatus status) {
#if !defined(__SANITIZE_ADDRESS__)
    std::fflush(nullptr);
    std::_Exit(static_cast<int>(status));
#endif
    return status;
}

ExitStatus make_documents(const Options& options, bool bar, Poco::Logger& logger) {
    Resources resources(options);
    Findings findings;
    Progress progress(bar, logger);
    const std::vector<Outcome> outcomes =
        run_batch(find_publications(options, findings), resources, threads_for(options), progress, findings);
    if (outcomes.empty() && !findings.has_errors()) {
        std::fprintf(stderr, "concordia: %s\n",
                     fill(say::kNothingAsked, {asked_for(options)}).in(options.language).c_str());
        return ExitStatus::Usage;
    }
    report_findings(options, findings, outcomes);
    if (!outcomes.empty()) std::fputs(summary_table(outcomes, options.language).c_str(), stdout);
    return leave(exit_code(outcomes, findings));
}

ExitStatus run(const Options& options, bool bar, Poco::Logger& logger, const PdfCommands& run_pdf_command) {
    Findings findings;
    bool usage = false;
    switch (options.command) {
        case Command::Build:
        case Command::Check:
            return make_documents(options, bar, logger);
        case Command::ContentId:
            print_content_id(options, findings);
            break;
        case Command::Status:
            print_status(options, findings);
            break;
        case Command::WhatChanged:
            print_changes(options, findings);
            break;
        default:
            usage = !run_pdf_command(options, findings);
            break;
    }
    report_findings(options, findings);
    return usage ? ExitStatus::Usage : exit_code({}, findings);
}

}  // namespace

ExitStatus run_command(const Options& options, bool bar, Poco::Logger& logger, const PdfCommands& run_pdf_command) {
    try {
        return run(options, bar, logger, run_pdf_command);
    } catch (const Failure& failure) {
        std::fprintf(stderr, "concordia: %s\n", failure.message().in(options.language).c_str());
        return ExitStatus::Environment;
    }
}

}  // namespace concordia::app
