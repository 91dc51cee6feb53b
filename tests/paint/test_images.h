// Small pictures made on the spot, so that no binary files are kept.
#pragma once

#include <png.h>

#include <cstdio>

#include <jpeglib.h>

#include <cstdlib>
#include <string>
#include <vector>

namespace concordia::paint {

/// A PNG of red pixels; with `alpha`, half transparent.
inline std::string make_png(std::uint32_t width, std::uint32_t height, bool alpha) {
    png_image control{};
    control.version = PNG_IMAGE_VERSION;
    control.width = width;
    control.height = height;
    control.format = alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    std::string pixels;
    for (std::uint32_t i = 0; i < width * height; ++i) {
        pixels += '\xFF';
        pixels += static_cast<char>(i);
        pixels += '\0';
        if (alpha) pixels += '\x80';
    }
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&control, nullptr, &size, 0, pixels.data(), 0, nullptr);
    std::string png(size, '\0');
    png_image_write_to_memory(&control, png.data(), &size, 0, pixels.data(), 0, nullptr);
    return png;
}

/// A JPEG of a grey slope.
inline std::string make_jpeg(std::uint32_t width, std::uint32_t height, int components) {
    jpeg_compress_struct encoder;
    jpeg_error_mgr errors;
    encoder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&encoder);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&encoder, &bytes, &size);
    encoder.image_width = width;
    encoder.image_height = height;
    encoder.input_components = components;
    encoder.in_color_space = components == 3 ? JCS_RGB : components == 1 ? JCS_GRAYSCALE : JCS_CMYK;
    jpeg_set_defaults(&encoder);
    jpeg_start_compress(&encoder, TRUE);
    std::vector<unsigned char> row(static_cast<std::size_t>(width) * static_cast<std::size_t>(components));
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = static_cast<unsigned char>(i);
    JSAMPROW rows[] = {row.data()};
    while (encoder.next_scanline < height) jpeg_write_scanlines(&encoder, rows, 1);
    jpeg_finish_compress(&encoder);
    std::string jpeg(reinterpret_cast<const char*>(bytes), size);
    jpeg_destroy_compress(&encoder);
    std::free(bytes);
    return jpeg;
}

}  // namespace concordia::paint
