// Threads take the next job from a counter; each result has its own place, so their order never shows.
#include "app/batch.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "app/description.h"
#include "app/messages.h"
#include "app/pipeline.h"
#include "base/failure.h"
#include "base/file.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

class Batch {
 public:
    Batch(const std::vector<Job>& jobs, Resources& resources, Progress& progress, Findings& findings)
        : jobs_(jobs),
          resources_(resources),
          progress_(progress),
          findings_(findings),
          outcomes_(jobs.size()),
          manifests_(jobs.size()) {}

    std::vector<Outcome> run(unsigned threads) {
        progress_.start(jobs_.size());
        if (writes()) write_content_lists();
        {
            std::vector<std::jthread> others;
            for (unsigned i = 1; i < threads; ++i) others.emplace_back([this] { work(); });
            work();
        }
        if (writes()) write_manifests();
        progress_.finish();
        return std::move(outcomes_);
    }

 private:
    [[nodiscard]] bool writes() const { return resources_.options().command == Command::Build; }

    void work() {
        for (std::size_t i = next_++; i < jobs_.size(); i = next_++) {
            make(i);
            const Outcome::State state = outcomes_[i].state;
            progress_.done(outcomes_[i].file, state == Outcome::State::Produced || state == Outcome::State::Kept);
        }
    }

    /// The one place where what is wrong with the environment is caught: once a document. What fails because of an
    /// error in the document (no sheet that can be read, so no font) is that error's consequence, and is not said
    /// besides.
    void make(std::size_t index) {
        const Job& job = jobs_[index];
        Outcome& outcome = outcomes_[index];
        outcome.file = (output_folder(*job.publication) / job.file_name()).string();
        Findings own;
        try {
            make_or_throw(index, own);
        } catch (const Failure& failure) {
            if (!own.has_errors()) fail(outcome, failure.message());
        } catch (const std::exception& error) {
            fail(outcome, fill(say::kUnexpected, {error.what()}));
        }
        findings_.merge(own);
    }

    static void fail(Outcome& outcome, Message why) {
        outcome.state = Outcome::State::Failed;
        outcome.failure = std::move(why);
    }

    void make_or_throw(std::size_t index, Findings& own) {
        const Job& job = jobs_[index];
        Outcome& outcome = outcomes_[index];
        if (job.publication->is_final && fs::exists(resources_.options().output / outcome.file)) {
            outcome.state = Outcome::State::Kept;
            return;
        }
        std::optional<Produced> produced = produce(job, resources_, own);
        if (!produced || job.publication->refused) return;
        if (writes()) {
            write_file_atomically(resources_.options().output / outcome.file, produced->pdf);
        }
        outcome.state = Outcome::State::Produced;
        outcome.pages = produced->manifest.pages;
        outcome.bytes = produced->pdf.size();
        manifests_[index] = std::move(produced->manifest);
    }

    /// Beside final documents stands what they are: whose digest every party approved.
    void write_content_lists() {
        const Publication* last = nullptr;
        for (const Job& job : jobs_) {
            if (!job.publication->is_final || job.publication == last) continue;
            last = job.publication;
            const fs::path path = output_folder(*last) / approval::kContentListName;
            write_or_fail(path, approval::content_list(*last->content));
        }
    }

    void write_or_fail(const fs::path& path, std::string_view bytes) {
        try {
            write_file_atomically(resources_.options().output / path, bytes);
        } catch (const Failure& failure) {
            outcomes_.push_back({Outcome::State::Failed, path.string(), 0, 0, failure.message()});
        }
    }

    void write_manifests() {
        std::map<fs::path, archive::Manifest> by_folder;
        for (std::size_t i = 0; i < jobs_.size(); ++i) {
            if (outcomes_[i].state != Outcome::State::Produced) continue;
            const Publication& publication = *jobs_[i].publication;
            archive::Manifest& manifest = by_folder[output_folder(publication)];
            manifest.dossier = publication.dossier;
            manifest.publication = publication.id;
            manifest.version = program_version();
            manifest.documents.push_back(std::move(manifests_[i]));
        }
        for (auto& [folder, manifest] : by_folder) write_manifest(folder, std::move(manifest));
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

    const std::vector<Job>& jobs_;
    Resources& resources_;
    Progress& progress_;
    Findings& findings_;
    std::vector<Outcome> outcomes_;
    std::vector<archive::ManifestDocument> manifests_;
    std::atomic<std::size_t> next_ = 0;
};

}  // namespace

std::vector<Outcome> run_batch(const std::vector<Job>& jobs, Resources& resources, unsigned threads, Progress& progress,
                               Findings& findings) {
    return Batch(jobs, resources, progress, findings).run(threads);
}

}  // namespace concordia::app
