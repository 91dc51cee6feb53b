// A few independent tasks on all processors: a cold start spends most of its time on checks that do not need each
// other.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace concordia::dossier {

/// Calls `task(0)` ... `task(count - 1)`, each once, in any order and on several threads; returns when all are done.
/// The first exception met is thrown again. REQUIRES: tasks do not write to what another one reads.
template <typename Task>
void run_concurrently(std::size_t count, const Task& task) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t index = next++; index < count; index = next++) task(index);
    };
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::future<void>> helpers;
    for (std::size_t i = 1; i < std::min(processors, count); ++i) {
        helpers.push_back(std::async(std::launch::async, work));
    }
    work();
    for (std::future<void>& helper : helpers) helper.get();
}

}  // namespace concordia::dossier
