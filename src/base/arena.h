// Memory of one document: handed out in order, freed all at once. Strings kept here live as long as the arena.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace concordia {

class Arena {
 public:
    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    /// A copy of `text` that lives as long as the arena.
    std::string_view keep(std::string_view text) {
        if (text.empty()) return {};
        auto* copy = static_cast<char*>(allocate(text.size(), 1));
        std::memcpy(copy, text.data(), text.size());
        return {copy, text.size()};
    }

    /// A copy of `values` that lives as long as the arena.
    template <typename T>
    std::span<const T> keep(std::span<const T> values) {
        static_assert(std::is_trivially_copyable_v<T>);
        if (values.empty()) return {};
        auto* copy = static_cast<T*>(allocate(values.size_bytes(), alignof(T)));
        std::memcpy(copy, values.data(), values.size_bytes());
        return {copy, values.size()};
    }

    /// A new T; its destructor is never run, so T must not need one.
    template <typename T, typename... Arguments>
    T* make(Arguments&&... arguments) {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
    }

    /// `count` value-initialised Ts in a row.
    template <typename T>
    T* make_array(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<T>);
        auto* array = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
        for (std::size_t i = 0; i < count; ++i) new (array + i) T{};
        return array;
    }

 private:
    /// The first block suits a document of one page; a long one wastes no more than part of its last.
    static constexpr std::size_t kFirstBlock = std::size_t{64} * 1024, kLargestBlock = std::size_t{1024} * 1024;

    void* allocate(std::size_t size, std::size_t alignment) {
        void* place = next_;
        if (std::align(alignment, size, place, room_) == nullptr) return allocate_in_new_block(size);
        next_ = static_cast<std::byte*>(place) + size;
        room_ -= size;
        return place;
    }

    /// A block is aligned for everything. What is left of the one before stays unused.
    void* allocate_in_new_block(std::size_t size) {
        const std::size_t block_size = std::max(next_block_, size);
        next_block_ = std::min(next_block_ * 2, kLargestBlock);
        std::byte* block = blocks_.emplace_back(std::make_unique_for_overwrite<std::byte[]>(block_size)).get();
        next_ = block + size;
        room_ = block_size - size;
        return block;
    }

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::byte* next_ = nullptr;
    std::size_t room_ = 0;
    std::size_t next_block_ = kFirstBlock;
};

}  // namespace concordia
