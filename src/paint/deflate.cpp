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
    std::string result(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
    result.resize(
        libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), result.data(), result.size()));
    return result;
}

}  // namespace concordia::paint
