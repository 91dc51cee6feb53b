// The bar is one line that begins with a carriage return; it is wiped before the summary.
#include "app/progress.h"

#include <cstdio>

namespace concordia::app {

void Progress::expect(std::size_t documents) {
    const std::scoped_lock lock(mutex_);
    total_ += documents;
    if (bar_ && total_ > 0) draw();
}

void Progress::done(const std::string& file, bool produced) {
    const std::scoped_lock lock(mutex_);
    ++done_;
    if (bar_)
        draw();
    else if (produced)
        logger_.information("%s", file);
    else
        logger_.warning("%s: not produced", file);
}

void Progress::finish() {
    const std::scoped_lock lock(mutex_);
    if (bar_) std::fputs("\r\x1b[K", stderr);
}

void Progress::draw() const {
    constexpr std::size_t kWidth = 40;
    const std::size_t filled = total_ == 0 ? kWidth : kWidth * done_ / total_;
    const std::string line = "\r[" + std::string(filled, '#') + std::string(kWidth - filled, '.') + "] " +
                             std::to_string(done_) + "/" + std::to_string(total_);
    std::fputs(line.c_str(), stderr);
}

}  // namespace concordia::app
