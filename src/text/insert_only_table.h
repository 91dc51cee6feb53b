// A hash table whose entries are never changed or removed, so that a reader needs no lock: it follows a bucket's chain,
// and an entry is complete before it is hung in. Writers, which are rare, take turns.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace concordia::text {

/// `Entry` has the members `std::uint64_t hash` and `mutable std::atomic<const Entry*> next`. Chains are in the order
/// of insertion: what many documents share came with the first and is found first.
template <typename Entry>
class InsertOnlyTable {
 public:
    /// 2^`bits` buckets; chains grow beyond that. REQUIRES: 0 < bits < 32.
    explicit InsertOnlyTable(unsigned bits)
        : shift_(64 - bits), buckets_(std::make_unique<std::atomic<const Entry*>[]>(std::size_t{1} << bits)) {}

    /// The entry with this hash that `matches` accepts, or nullptr.
    template <typename Matches>
    const Entry* find(std::uint64_t hash, Matches matches) const {
        const Entry* entry = buckets_[hash >> shift_].load(std::memory_order_acquire);
        while (entry != nullptr && (entry->hash != hash || !matches(*entry))) {
            entry = entry->next.load(std::memory_order_acquire);
        }
        return entry;
    }

    /// Takes over `entry`, unless an equal one came first; gives the one that stays.
    template <typename Matches>
    const Entry& insert(std::unique_ptr<Entry> entry, Matches matches) {
        const std::lock_guard lock(mutex_);
        std::atomic<const Entry*>* end = &buckets_[entry->hash >> shift_];
        while (const Entry* earlier = end->load(std::memory_order_relaxed)) {
            if (earlier->hash == entry->hash && matches(*earlier)) return *earlier;
            end = &earlier->next;
        }
        end->store(entry.get(), std::memory_order_release);
        return *entries_.emplace_back(std::move(entry));
    }

 private:
    unsigned shift_;
    std::unique_ptr<std::atomic<const Entry*>[]> buckets_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Entry>> entries_;
};

/// Folds eight bytes into a hash.
inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio
    hash = (hash ^ value) * kOdd;
    return hash ^ hash >> 29U;
}

/// Folds bytes into a hash, eight at a time; the last eight may overlap those before them.
inline std::uint64_t mixed(std::uint64_t hash, std::string_view bytes) {
    const auto word_at = [&](std::size_t offset, std::size_t size) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data() + offset, size);
        return value;
    };
    const std::size_t size = bytes.size();
    hash = mixed(hash, std::uint64_t{size});
    if (size >= 8) {
        for (std::size_t offset = 0; offset + 8 < size; offset += 8) hash = mixed(hash, word_at(offset, 8));
        return mixed(mixed(hash, word_at(size - 8, 8)), hash >> 32U);
    }
    if (size >= 4) return mixed(mixed(hash, word_at(0, 4) | word_at(size - 4, 4) << 32U), hash >> 32U);
    for (const char byte : bytes) hash = mixed(hash, static_cast<unsigned char>(byte));
    return mixed(hash, hash >> 32U);
}

}  // namespace concordia::text
