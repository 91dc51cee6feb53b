// Pictures: PNG and JPEG.
#include "paint/image.h"

#include "fuzz/target.h"
#include "paint/test_images.h"

std::vector<std::string> concordia::fuzz::seeds() {
    using namespace concordia::paint;
    return {make_png(5, 4, false), make_png(3, 3, true), make_jpeg(9, 7, 3), make_jpeg(8, 8, 1), make_jpeg(4, 4, 4)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto image = concordia::paint::decode_image(concordia::fuzz::text_of(data, size));
    if (!image) return 0;
    const std::size_t pixels = std::size_t{image->width} * image->height;
    const bool whole = image->coding == concordia::paint::Image::Coding::Jpeg || image->data.size() == 3 * pixels;
    concordia::fuzz::require(whole, "a picture has all its pixels");
    concordia::fuzz::require(image->opacity.empty() || image->opacity.size() == pixels, "... and their opacity");
    return 0;
}
