// Deflate in the zlib format (RFC 1950), which PDF calls FlateDecode.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace concordia::paint {

class Deflater {
 public:
    static constexpr int kFast = 1;      // for what is written once: see README.md for the measurement
    static constexpr int kSmallest = 9;  // for what is kept for many documents

    /// Throws Failure when memory runs out.
    explicit Deflater(int level = kFast);
    [[nodiscard]] std::string deflate(std::string_view bytes);

 private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> compressor_;
    std::string room_;  // for the largest result so far: how long one gets is known afterwards
};

}  // namespace concordia::paint
