// The lock is held while jobs are handed out, never while a dossier is read.
#include "app/job_source.h"

#include <thread>

#include "app/signoff.h"
#include "base/failure.h"

namespace concordia::app {

JobSource::JobSource(std::vector<PublicationName> names, unsigned threads, Resources& resources, Progress& progress,
                     Findings& findings)
    : names_(std::move(names)), threads_(threads), resources_(resources), progress_(progress), findings_(findings) {}

std::optional<JobSource::Taken> JobSource::take_open() {
    for (OpenPublication& open : opened_) {
        if (open.next < open.jobs.size()) return Taken{&open, open.next++};
    }
    return std::nullopt;
}

std::optional<JobSource::Taken> JobSource::take() {
    std::unique_lock lock(mutex_);
    while (true) {
        if (const auto taken = take_open()) return taken;
        if (opened_.size() < names_.size()) {
            OpenPublication open;
            open.name = names_[opened_.size()];
            OpenPublication& place = opened_.emplace_back();
            ++being_read_;
            lock.unlock();
            read(open);
            lock.lock();
            place = std::move(open);
            --being_read_;
            changed_.notify_all();
        } else if (being_read_ > 0) {
            changed_.wait(lock);  // another thread may open more than it can make alone
        } else {
            return std::nullopt;
        }
    }
}

void JobSource::read(OpenPublication& open) {
    try {
        open.publication = read_publication(resources_.options(), open.name, findings_);
        settle(*open.publication, resources_, findings_);
        protect_finals(*open.publication, resources_.options(), findings_);
        open.jobs = list_jobs(*open.publication, resources_.options(), findings_);
    } catch (const Failure& failure) {
        open.failure = failure.message();
        open.jobs.clear();
    }
    open.folder = output_folder(open.name, open.publication != nullptr && open.publication->is_final);
    open.unfinished = open.jobs.size();
    if (open.jobs.empty()) open.publication.reset();
    // One document alone, or fewer threads than processors: a document may use two.
    const bool alone = names_.size() == 1 && open.jobs.size() == 1;
    const unsigned processors = std::thread::hardware_concurrency();
    resources_.spare = SpareProcessor{threads_ < processors || (alone && processors > 1)};
    progress_.expect(open.jobs.size());
}

void JobSource::finish(const Taken& taken) {
    const std::scoped_lock lock(mutex_);
    if (--taken.open->unfinished == 0) taken.open->publication.reset();
}

}  // namespace concordia::app
