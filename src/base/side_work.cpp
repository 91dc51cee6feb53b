// The other thread takes tasks from the front and the own thread, once it has nothing else to do, from the back.
#include "base/side_work.h"

#include <utility>

namespace concordia {

SideWork::~SideWork() {
    const std::scoped_lock lock(mutex_);
    tasks_.clear();
    if (thread_) thread_->request_stop();
}

void SideWork::add(Task task) {
    if (spare_ == SpareProcessor::No) return task(kOwn);
    {
        const std::scoped_lock lock(mutex_);
        tasks_.push_back(std::move(task));
        if (!thread_) thread_.emplace([this](const std::stop_token& stop) { work(stop); });
    }
    changed_.notify_one();
}

void SideWork::run(const Task& task, Thread thread) {
    try {
        task(thread);
    } catch (...) {
        const std::scoped_lock lock(mutex_);
        if (!failure_) failure_ = std::current_exception();
    }
}

void SideWork::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return !tasks_.empty(); })) {
        const Task task = std::move(tasks_.front());
        tasks_.pop_front();
        is_running_ = true;
        lock.unlock();
        run(task, kOther);
        lock.lock();
        is_running_ = false;
        changed_.notify_all();
    }
}

void SideWork::finish() {
    std::unique_lock lock(mutex_);
    while (!tasks_.empty()) {
        const Task task = std::move(tasks_.back());
        tasks_.pop_back();
        lock.unlock();
        run(task, kOwn);
        lock.lock();
    }
    changed_.wait(lock, [this] { return !is_running_; });
    if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

}  // namespace concordia
