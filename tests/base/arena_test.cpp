// What is kept in an arena stays put while more is added.
#include "base/arena.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

using concordia::Arena;

TEST_CASE("kept text is a copy") {
    Arena arena;
    std::string original = "wording";
    const std::string_view kept = arena.keep(original);
    original = "changed";
    CHECK(kept == "wording");
}

TEST_CASE("empty text needs no memory") {
    Arena arena;
    CHECK(arena.keep("").empty());
}

TEST_CASE("kept text stays while the arena grows over many blocks") {
    Arena arena;
    std::vector<std::string_view> kept;
    kept.reserve(5000);
    for (int i = 0; i < 5000; ++i) kept.push_back(arena.keep(std::string(100, static_cast<char>('a' + i % 26))));
    for (int i = 0; i < 5000; ++i)
        CHECK(kept[static_cast<std::size_t>(i)] == std::string(100, static_cast<char>('a' + i % 26)));
}

TEST_CASE("a new object has the values given, a new array has zeros") {
    struct Pair {
        int first, second;
    };
    Arena arena;
    const Pair* pair = arena.make<Pair>(3, 4);
    CHECK(pair->first + pair->second == 7);  // 3 + 4
    const int* numbers = arena.make_array<int>(1000);
    int sum = 0;
    for (int i = 0; i < 1000; ++i) sum += numbers[i];
    CHECK(sum == 0);
}

TEST_CASE("kept values are a copy") {
    Arena arena;
    std::vector<int> original{1, 2, 3};
    const std::span<const int> kept = arena.keep(std::span<const int>(original));
    original.assign(3, 0);
    CHECK(std::vector<int>(kept.begin(), kept.end()) == std::vector<int>{1, 2, 3});
    CHECK(arena.keep(std::span<const int>()).empty());
}

TEST_CASE("what is larger than a block has one of its own, and small things go on behind it") {
    Arena arena;
    const std::string large(3'000'000, 'l');
    const std::string_view before = arena.keep("before");
    const std::string_view kept = arena.keep(large);
    const auto* number = arena.make<double>(2.5);
    CHECK(before == "before");
    CHECK(kept == large);
    CHECK(reinterpret_cast<std::uintptr_t>(number) % alignof(double) == 0);
}
