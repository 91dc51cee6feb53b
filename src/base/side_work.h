// Work that another thread may do meanwhile. One document alone leaves every processor but one idle; in a batch each
// thread has its own document, and the same tasks are done where they are given.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace concordia {

/// Whether a processor is idle that parts of one document may use.
enum class SpareProcessor : bool { No, Yes };

class SideWork {
 public:
    /// Which of the two threads runs a task: tasks that keep tools of their own keep one for each.
    enum Thread : std::size_t { kOwn, kOther, kThreads };
    using Task = std::function<void(Thread)>;

    explicit SideWork(SpareProcessor spare) : spare_(spare) {}
    /// Finishes what was begun and drops the rest.
    ~SideWork();
    SideWork(const SideWork&) = delete;
    SideWork& operator=(const SideWork&) = delete;

    /// Does `task` soon, at the latest in finish(). It must write to nothing that anybody else reads before finish(),
    /// unless it says itself, by an atomic flag, that something is written.
    void add(Task task);
    /// Helps until every task is done; throws the first exception that one of them threw.
    void finish();

 private:
    void work(const std::stop_token& stop);
    void run(const Task& task, Thread thread);

    SpareProcessor spare_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Task> tasks_;
    bool is_running_ = false;  // the other thread is inside a task
    std::exception_ptr failure_;
    std::optional<std::jthread> thread_;  // last: gone before what it uses; started with the first task
};

}  // namespace concordia
