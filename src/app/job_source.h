// Where the threads of a batch get their next job. A publication is read by the thread that first finds nothing else to
// do and let go with its last document, so that memory holds as many dossiers as there are threads, however many there
// are in all.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

#include "app/jobs.h"
#include "app/progress.h"
#include "app/resources.h"
#include "base/finding.h"

namespace concordia::app {

/// A publication while its documents are made. What is known of it when its dossier is gone stays.
struct OpenPublication {
    std::unique_ptr<Publication> publication;  // nullptr when nothing is being made of it any more
    PublicationName name;
    std::filesystem::path folder;  // its documents', relative to the output folder
    std::vector<Job> jobs;         // all that were asked for
    std::size_t next = 0, unfinished = 0;
    std::optional<Message> failure;  // it could not be read
};

class JobSource {
 public:
    struct Taken {
        OpenPublication* open = nullptr;
        std::size_t index = 0;  // in open->jobs
    };

    JobSource(std::vector<PublicationName> names, unsigned threads, Resources& resources, Progress& progress,
              Findings& findings);

    /// The next job; nullopt when there are no more. A job that is taken must be finished.
    std::optional<Taken> take();
    void finish(const Taken& taken);

    /// All that was opened, in the order of the names. REQUIRES: every job is finished.
    std::deque<OpenPublication>& opened() { return opened_; }

 private:
    std::optional<Taken> take_open();
    void read(OpenPublication& open);

    const std::vector<PublicationName> names_;
    const unsigned threads_;
    Resources& resources_;
    Progress& progress_;
    Findings& findings_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<OpenPublication> opened_;  // grows at its end; what was opened stays where it is
    std::size_t being_read_ = 0;
};

}  // namespace concordia::app
