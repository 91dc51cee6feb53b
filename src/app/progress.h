// How far the batch is: a bar that redraws itself on a terminal, plain log lines otherwise.
#pragma once

#include <Poco/Logger.h>

#include <cstddef>
#include <mutex>
#include <string>

namespace concordia::app {

/// Thread-safe.
class Progress {
 public:
    /// `bar`: draw on standard error, which is a terminal; otherwise each document is a line of `logger`.
    Progress(bool bar, Poco::Logger& logger) : bar_(bar), logger_(logger) {}
    /// So many documents more are to be made.
    void expect(std::size_t documents);
    void done(const std::string& file, bool produced);
    void finish();

 private:
    void draw() const;

    bool bar_;
    Poco::Logger& logger_;
    std::mutex mutex_;
    std::size_t total_ = 0, done_ = 0;
};

}  // namespace concordia::app
