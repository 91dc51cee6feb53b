// PNG through libpng's simplified interface, which keeps every error inside; JPEG stays as it is and libjpeg only
// vouches for it: the whole picture is decoded once, into one row that is thrown away, so that a damaged file is known
// now and not by the reader of the PDF. This file is the only one that knows either library.
#include "paint/image.h"

#include <png.h>

#include <cstdio>

#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>

namespace concordia::paint {

namespace {

constexpr std::uint64_t kMostPixels = 50'000'000;

bool has_acceptable_size(std::uint64_t width, std::uint64_t height) {
    return width > 0 && height > 0 && width * height <= kMostPixels;
}

/// Takes the fourth channel apart; forgets it when nothing shines through.
void split_opacity(const std::string& pixels, Image& image) {
    const std::size_t count = pixels.size() / 4;
    image.data.resize(count * 3);
    image.opacity.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::copy_n(&pixels[i * 4], 3, &image.data[i * 3]);
        image.opacity[i] = pixels[i * 4 + 3];
    }
    if (std::all_of(image.opacity.begin(), image.opacity.end(), [](char byte) { return byte == '\xFF'; })) {
        image.opacity.clear();
    }
}

std::optional<Image> decode_png(std::string_view bytes) {
    png_image control{};
    control.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&control, bytes.data(), bytes.size()) == 0) return std::nullopt;
    if (!has_acceptable_size(control.width, control.height)) {
        png_image_free(&control);
        return std::nullopt;
    }
    Image image;
    image.width = control.width;
    image.height = control.height;
    const bool translucent = (control.format & PNG_FORMAT_FLAG_ALPHA) != 0;
    control.format = translucent ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    std::string pixels(PNG_IMAGE_SIZE(control), '\0');
    const int done = png_image_finish_read(&control, nullptr, pixels.data(), 0, nullptr);
    png_image_free(&control);
    if (done == 0 || PNG_IMAGE_FAILED(control)) return std::nullopt;
    if (translucent) {
        split_opacity(pixels, image);
    } else {
        image.data = std::move(pixels);
    }
    return image;
}

struct JpegErrors {
    jpeg_error_mgr handlers;  // first, so that libjpeg's pointer to it is a pointer to the whole
    std::jmp_buf leave;
};

[[noreturn]] void leave_jpeg(j_common_ptr decoder) {
    std::longjmp(reinterpret_cast<JpegErrors*>(decoder->err)->leave, 1);  // NOLINT(cert-err52-cpp)
}

/// Warnings are damage too: a truncated file is one.
void refuse_warning(j_common_ptr decoder, int level) {
    if (level < 0) leave_jpeg(decoder);
}

struct JpegSize {
    std::uint32_t width = 0, height = 0, components = 0;
};

/// Decodes the whole file and keeps its size; false when anything is wrong. Only plain values live here, because
/// libjpeg leaves by longjmp.
bool inspect_jpeg(const unsigned char* bytes, unsigned long size, JpegSize& result) {
    jpeg_decompress_struct decoder;
    JpegErrors errors;
    unsigned char* volatile row = nullptr;
    decoder.err = jpeg_std_error(&errors.handlers);
    errors.handlers.error_exit = leave_jpeg;
    errors.handlers.emit_message = refuse_warning;
    if (setjmp(errors.leave) != 0) {  // NOLINT(cert-err52-cpp)
        jpeg_destroy_decompress(&decoder);
        std::free(row);
        return false;
    }
    jpeg_create_decompress(&decoder);
    jpeg_mem_src(&decoder, bytes, size);
    jpeg_read_header(&decoder, TRUE);
    result = {decoder.image_width, decoder.image_height, static_cast<std::uint32_t>(decoder.num_components)};
    const bool acceptable = has_acceptable_size(result.width, result.height) &&
                            (result.components == 1 || result.components == 3) && decoder.data_precision == 8;
    if (acceptable) {
        decoder.dct_method = JDCT_IFAST;
        jpeg_start_decompress(&decoder);
        row = static_cast<unsigned char*>(std::malloc(std::size_t{decoder.output_width} * 4));
        JSAMPROW rows[] = {row};
        while (row != nullptr && decoder.output_scanline < decoder.output_height) {
            jpeg_read_scanlines(&decoder, rows, 1);
        }
        jpeg_finish_decompress(&decoder);
    }
    jpeg_destroy_decompress(&decoder);
    std::free(row);
    return acceptable;
}

std::optional<Image> decode_jpeg(std::string_view bytes) {
    JpegSize size;
    if (!inspect_jpeg(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), size)) return std::nullopt;
    Image image;
    image.width = size.width;
    image.height = size.height;
    image.components = size.components;
    image.coding = Image::Coding::Jpeg;
    image.data = bytes;
    return image;
}

}  // namespace

std::optional<Image> decode_image(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return decode_png(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF")) return decode_jpeg(bytes);
    return std::nullopt;
}

}  // namespace concordia::paint
