// Memory of one document: handed out in order, freed all at once. Strings kept here live as long as the arena.
#pragma once

#include <cstring>
#include <memory_resource>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace concordia {

class Arena {
 public:
    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    /// A copy of `text` that lives as long as the arena.
    std::string_view keep(std::string_view text) {
        if (text.empty()) return {};
        auto* copy = static_cast<char*>(memory_.allocate(text.size(), 1));
        std::memcpy(copy, text.data(), text.size());
        return {copy, text.size()};
    }

    /// A copy of `values` that lives as long as the arena.
    template <typename T>
    std::span<const T> keep(std::span<const T> values) {
        static_assert(std::is_trivially_copyable_v<T>);
        if (values.empty()) return {};
        auto* copy = static_cast<T*>(memory_.allocate(values.size_bytes(), alignof(T)));
        std::memcpy(copy, values.data(), values.size_bytes());
        return {copy, values.size()};
    }

    /// A new T; its destructor is never run, so T must not need one.
    template <typename T, typename... Arguments>
    T* make(Arguments&&... arguments) {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (memory_.allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
    }

    /// `count` value-initialised Ts in a row.
    template <typename T>
    T* make_array(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<T>);
        auto* array = static_cast<T*>(memory_.allocate(sizeof(T) * count, alignof(T)));
        for (std::size_t i = 0; i < count; ++i) new (array + i) T{};
        return array;
    }

 private:
    static constexpr std::size_t kFirstBlock = std::size_t{64} * 1024;
    std::pmr::monotonic_buffer_resource memory_{kFirstBlock};
};

}  // namespace concordia
