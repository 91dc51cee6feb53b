// Each result has its own place among those of its publication, so the order of the threads never shows.
#include "app/batch.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>

#include "app/description.h"
#include "app/job_source.h"
#include "app/messages.h"
#include "app/pipeline.h"
#include "base/failure.h"
#include "base/file.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

/// A document that was made or refused.
struct Made {
    Outcome outcome;
    archive::ManifestDocument manifest;  // when it was produced
};

class Batch {
 public:
    Batch(std::vector<PublicationName> names, unsigned threads, Resources& resources, Progress& progress,
          Findings& findings)
        : threads_(threads),
          resources_(resources),
          progress_(progress),
          findings_(findings),
          source_(std::move(names), threads, resources, progress, findings) {}

    std::vector<Outcome> run() {
        {
            std::vector<std::jthread> others;
            for (unsigned i = 1; i < threads_; ++i) others.emplace_back([this] { work(); });
            work();
        }
        for (OpenPublication& open : source_.opened()) finish(open);
        progress_.finish();
        return std::move(outcomes_);
    }

 private:
    [[nodiscard]] bool writes() const { return resources_.options().command == Command::Build; }

    void work() {
        while (const auto taken = source_.take()) {
            Made made;
            make(taken->open->jobs[taken->index], made);
            const Outcome::State state = made.outcome.state;
            progress_.done(made.outcome.file, state == Outcome::State::Produced || state == Outcome::State::Kept);
            {
                const std::scoped_lock lock(mutex_);
                std::vector<Made>& all = made_[taken->open];
                if (all.empty()) begin(*taken->open, all);
                all[taken->index] = std::move(made);
            }
            source_.finish(*taken);
        }
    }

    /// With a publication's first document. Beside final documents stands what they are: whose digest every party
    /// approved.
    void begin(const OpenPublication& open, std::vector<Made>& all) {
        all.resize(open.jobs.size());
        const Publication& publication = *open.publication;
        if (!writes() || !publication.is_final) return;
        write_or_fail(open.folder / approval::kContentListName, approval::content_list(*publication.content));
    }

    /// The one place where what is wrong with the environment is caught: once a document. What fails because of an
    /// error in the document (no sheet that can be read, so no font) is that error's consequence, and is not said
    /// besides.
    void make(const Job& job, Made& made) {
        made.outcome.file = (output_folder(*job.publication) / job.file_name()).string();
        Findings own;
        try {
            make_or_throw(job, made, own);
        } catch (const Failure& failure) {
            if (!own.has_errors()) fail(made.outcome, failure.message());
        } catch (const std::exception& error) {
            fail(made.outcome, fill(say::kUnexpected, {error.what()}));
        }
        findings_.merge(own);
    }

    static void fail(Outcome& outcome, Message why) {
        outcome.state = Outcome::State::Failed;
        outcome.failure = std::move(why);
    }

    void make_or_throw(const Job& job, Made& made, Findings& own) {
        Outcome& outcome = made.outcome;
        if (job.publication->is_final && fs::exists(resources_.options().output / outcome.file)) {
            outcome.state = Outcome::State::Kept;
            return;
        }
        std::optional<Produced> produced = produce(job, resources_, own);
        if (!produced || job.publication->refused) return;
        if (writes()) write_file_atomically(resources_.options().output / outcome.file, produced->bytes);
        outcome.state = Outcome::State::Produced;
        outcome.pages = produced->manifest.pages;
        outcome.bytes = produced->bytes.size();
        made.manifest = std::move(produced->manifest);
    }

    void write_or_fail(const fs::path& path, std::string_view bytes) {
        try {
            write_file_atomically(resources_.options().output / path, bytes);
        } catch (const Failure& failure) {
            outcomes_.push_back({Outcome::State::Failed, path.string(), 0, 0, failure.message()});
        }
    }

    /// Outcomes and manifest of all that was made of a publication.
    void finish(OpenPublication& open) {
        if (open.failure) {
            outcomes_.push_back({Outcome::State::Failed, open.folder.string(), 0, 0, *open.failure});
        }
        archive::Manifest manifest{open.name.dossier, open.name.id, program_version(), {}};
        for (Made& made : made_[&open]) {
            if (made.outcome.state == Outcome::State::Produced) manifest.documents.push_back(std::move(made.manifest));
            outcomes_.push_back(std::move(made.outcome));
        }
        if (writes() && !manifest.documents.empty()) write_manifest(open.folder, std::move(manifest));
    }

    void write_manifest(const fs::path& folder, archive::Manifest manifest) {
        std::sort(manifest.documents.begin(), manifest.documents.end(),
                  [](const auto& a, const auto& b) { return a.file < b.file; });
        const fs::path path = resources_.options().output / folder / "manifest.json";
        try {
            if (fs::exists(path)) manifest = archive::merged(archive::manifest_from_json(read_file(path)), manifest);
            write_file_atomically(path, archive::to_json(manifest));
        } catch (const Failure& failure) {
            outcomes_.push_back({Outcome::State::Failed, (folder / "manifest.json").string(), 0, 0, failure.message()});
        }
    }

    const unsigned threads_;
    Resources& resources_;
    Progress& progress_;
    Findings& findings_;
    JobSource source_;
    std::mutex mutex_;
    std::map<const OpenPublication*, std::vector<Made>> made_;  // in the order of the jobs; never iterated
    std::vector<Outcome> outcomes_;
};

}  // namespace

std::vector<Outcome> run_batch(std::vector<PublicationName> names, Resources& resources, unsigned threads,
                               Progress& progress, Findings& findings) {
    return Batch(std::move(names), threads, resources, progress, findings).run();
}

}  // namespace concordia::app
