// libdeflate works on whole buffers, which is all we have; this file is the only one that knows it.
#include "paint/deflate.h"

#include <libdeflate.h>

#include "base/failure.h"
#include "paint/messages.h"

namespace concordia::paint {

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater(int level) : compressor_(libdeflate_alloc_compressor(level)) {
    if (!compressor_) throw Failure(say::kOutOfMemory);
}

std::string Deflater::deflate(std::string_view bytes) {
    const std::size_t bound = libdeflate_zlib_compress_bound(compressor_.get(), bytes.size());
    if (room_.size() < bound) room_.resize(bound);
    return room_.substr(
        0, libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), room_.data(), room_.size()));
}

}  // namespace concordia::paint
