// Each result has its own place among those of its publication, so the order of the threads never shows. A thread does
// not wait for the disk to keep a document but makes the next one.
#include "app/batch.h"

#include <algorithm>
#include <future>
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

constexpr const char* kManifestName = "manifest.json";

/// A document that was made or refused.
struct Made {
    Outcome outcome;
    archive::ManifestDocument manifest;  // when it was produced
};

/// Of one publication.
struct Results {
    std::vector<Made> documents;  // in the order of the jobs
    std::size_t settled = 0;
    std::future<std::optional<Outcome>> manifest;  // of its writing, once all are settled: what went wrong
};

/// A document on its way to the disk, while its thread makes the next one.
struct Leaving {
    OpenPublication* open = nullptr;
    std::size_t index = 0;  // of its job
    Made made;
    std::future<void> written;  // not valid when there is nothing to write
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
        for (const OpenPublication& open : source_.opened()) finish(open);
        progress_.finish();
        return std::move(outcomes_);
    }

 private:
    [[nodiscard]] bool writes() const { return resources_.options().command == Command::Build; }

    void work() {
        std::optional<Leaving> before;
        while (const auto taken = source_.take()) {
            Leaving leaving{taken->open, taken->index, {}, {}};
            make(taken->open->jobs[taken->index], leaving);
            begin(*taken->open);
            source_.finish(*taken);
            if (before) settle(*before);
            before = std::move(leaving);
        }
        if (before) settle(*before);
    }

    /// Waits until the document is on the disk. The last one of a publication brings its manifest.
    void settle(Leaving& leaving) {
        Made& made = leaving.made;
        try {
            if (leaving.written.valid()) leaving.written.get();
        } catch (const Failure& failure) {
            fail(made.outcome, failure.message());
        } catch (const std::exception& error) {
            fail(made.outcome, fill(say::kUnexpected, {error.what()}));
        }
        const Outcome::State state = made.outcome.state;
        progress_.done(made.outcome.file, state == Outcome::State::Produced || state == Outcome::State::Kept);
        const std::scoped_lock lock(mutex_);
        Results& results = results_[leaving.open];
        results.documents[leaving.index] = std::move(made);
        if (++results.settled < results.documents.size()) return;
        results.manifest = std::async(std::launch::async, [this, &results, open = leaving.open] {
            return write_manifest(*open, results.documents);
        });
    }

    /// With a publication's first document. Beside final documents stands what they are: whose digest every party
    /// approved.
    void begin(const OpenPublication& open) {
        const std::scoped_lock lock(mutex_);
        Results& results = results_[&open];
        if (!results.documents.empty()) return;
        results.documents.resize(open.jobs.size());
        const Publication& publication = *open.publication;
        if (!writes() || !publication.is_final) return;
        const std::string list = approval::content_list(*publication.content);
        if (auto failed = write(open.folder / approval::kContentListName, list))
            outcomes_.push_back(std::move(*failed));
    }

    /// The one place where what is wrong with the environment is caught: once a document. What fails because of an
    /// error in the document (no sheet that can be read, so no font) is that error's consequence, and is not said
    /// besides.
    void make(const Job& job, Leaving& leaving) {
        Made& made = leaving.made;
        made.outcome.file = (output_folder(*job.publication) / job.file_name()).string();
        Findings own;
        try {
            make_or_throw(job, leaving, own);
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

    void make_or_throw(const Job& job, Leaving& leaving, Findings& own) {
        Outcome& outcome = leaving.made.outcome;
        if (job.publication->is_final && fs::exists(resources_.options().output / outcome.file)) {
            outcome.state = Outcome::State::Kept;
            return;
        }
        std::optional<Produced> produced = produce(job, resources_, own);
        if (!produced || job.publication->refused) return;
        outcome.state = Outcome::State::Produced;
        outcome.pages = produced->manifest.pages;
        outcome.bytes = produced->bytes.size();
        leaving.made.manifest = std::move(produced->manifest);
        if (!writes()) return;
        leaving.written = std::async(std::launch::async, [bytes = std::move(produced->bytes),
                                                          path = resources_.options().output / outcome.file] {
            write_file_atomically(path, bytes);
        });
    }

    /// What went wrong, if anything did. `path`: below the output folder.
    [[nodiscard]] std::optional<Outcome> write(const fs::path& path, std::string_view bytes) const {
        try {
            write_file_atomically(resources_.options().output / path, bytes);
        } catch (const Failure& failure) {
            return Outcome{Outcome::State::Failed, path.string(), 0, 0, failure.message()};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Outcome> write_manifest(const OpenPublication& open,
                                                        const std::vector<Made>& documents) const {
        archive::Manifest manifest{open.name.dossier, open.name.id, program_version(), {}};
        for (const Made& made : documents) {
            if (made.outcome.state == Outcome::State::Produced) manifest.documents.push_back(made.manifest);
        }
        if (!writes() || manifest.documents.empty()) return std::nullopt;
        std::sort(manifest.documents.begin(), manifest.documents.end(),
                  [](const auto& a, const auto& b) { return a.file < b.file; });
        const fs::path path = open.folder / kManifestName;
        try {
            const fs::path earlier = resources_.options().output / path;
            if (fs::exists(earlier))
                manifest = archive::merged(archive::manifest_from_json(read_file(earlier)), manifest);
        } catch (const Failure& failure) {
            return Outcome{Outcome::State::Failed, path.string(), 0, 0, failure.message()};
        }
        return write(path, archive::to_json(manifest));
    }

    /// Outcomes of all that was made of a publication.
    void finish(const OpenPublication& open) {
        if (open.failure) {
            outcomes_.push_back({Outcome::State::Failed, open.folder.string(), 0, 0, *open.failure});
        }
        Results& results = results_[&open];
        std::optional<Outcome> failed = results.manifest.valid() ? results.manifest.get() : std::nullopt;
        for (Made& made : results.documents) outcomes_.push_back(std::move(made.outcome));
        if (failed) outcomes_.push_back(std::move(*failed));
    }

    const unsigned threads_;
    Resources& resources_;
    Progress& progress_;
    Findings& findings_;
    JobSource source_;
    std::mutex mutex_;
    std::map<const OpenPublication*, Results> results_;  // never iterated
    std::vector<Outcome> outcomes_;
};

}  // namespace

std::vector<Outcome> run_batch(std::vector<PublicationName> names, Resources& resources, unsigned threads,
                               Progress& progress, Findings& findings) {
    return Batch(std::move(names), threads, resources, progress, findings).run();
}

}  // namespace concordia::app
