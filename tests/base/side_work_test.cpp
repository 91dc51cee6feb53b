// Tasks done by two threads, or by one: the same tasks, each once.
#include "base/side_work.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace concordia {
namespace {

TEST_CASE("every task is done once, with a spare processor and without") {
    for (const SpareProcessor spare : {SpareProcessor::No, SpareProcessor::Yes}) {
        std::vector<int> done(100, 0);
        SideWork work(spare);
        for (int& place : done) work.add([&place](SideWork::Thread) { ++place; });
        work.finish();
        CHECK(done == std::vector<int>(100, 1));
    }
}

TEST_CASE("work may be added again after it was finished") {
    SideWork work(SpareProcessor::Yes);
    std::atomic<int> sum = 0;
    work.add([&](SideWork::Thread) { sum += 1; });
    work.finish();
    work.add([&](SideWork::Thread) { sum += 10; });
    work.finish();
    CHECK(sum == 11);
}

TEST_CASE("what a task throws is thrown where the work is finished") {
    SideWork work(SpareProcessor::Yes);
    work.add([](SideWork::Thread) { throw std::runtime_error("no paper"); });
    CHECK_THROWS_WITH(work.finish(), "no paper");
    work.finish();  // said once
}

TEST_CASE("without a spare processor a task is done where it is given") {
    SideWork work(SpareProcessor::No);
    bool is_done = false;
    work.add([&](SideWork::Thread thread) { is_done = thread == SideWork::kOwn; });
    CHECK(is_done);
}

TEST_CASE("work that nobody finishes is dropped without waiting for all of it") {
    std::atomic<int> begun = 0;
    {
        SideWork work(SpareProcessor::Yes);
        for (int i = 0; i < 1000; ++i) work.add([&](SideWork::Thread) { ++begun; });
    }
    CHECK(begun <= 1000);
}

}  // namespace
}  // namespace concordia
