// Pictures: what is kept of them, and that no damage does worse than being refused.
#include "paint/image.h"

#include <doctest/doctest.h>

#include <random>

#include "base/file.h"
#include "paint/image_library.h"
#include "test_images.h"

using namespace concordia;
using namespace concordia::paint;

namespace {

/// Flips, cuts or repeats bytes of `bytes`, always in the same way for one `seed`.
std::string mutated(std::string bytes, std::uint32_t seed) {
    std::mt19937 random(seed);
    const std::uint32_t count = 1 + random() % 4;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::size_t place = random() % bytes.size();
        switch (random() % 4) {
            case 0:
                bytes[place] = static_cast<char>(random());
                break;
            case 1:
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << random() % 8));
                break;
            case 2:
                bytes.resize(place + 1);
                break;
            default:
                bytes.insert(place, bytes.substr(place, 1 + random() % 8));
        }
    }
    return bytes;
}

/// A folder of its own that is gone afterwards.
struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "concordia-image-test";
    Folder() { std::filesystem::create_directories(path / "project"); }
    ~Folder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE("a PNG becomes rows of red, green, blue") {
    const std::optional<Image> image = decode_image(make_png(5, 3, false));
    REQUIRE(image);
    CHECK(image->width == 5);
    CHECK(image->height == 3);
    CHECK(image->data.size() == 5 * 3 * 3);
    CHECK(image->data.substr(0, 6) == std::string("\xFF\x00\x00\xFF\x01\x00", 6));
    CHECK(image->opacity.empty());
}

TEST_CASE("opacity is kept apart from colour") {
    const std::optional<Image> image = decode_image(make_png(4, 4, true));
    REQUIRE(image);
    CHECK(image->data.size() == 4 * 4 * 3);
    CHECK(image->opacity == std::string(16, '\x80'));
}

TEST_CASE("a JPEG is kept as it is") {
    const std::string jpeg = make_jpeg(9, 7, 3);
    const std::optional<Image> image = decode_image(jpeg);
    REQUIRE(image);
    CHECK(image->width == 9);
    CHECK(image->height == 7);
    CHECK(image->data == jpeg);
    CHECK(decode_image(make_jpeg(9, 7, 1))->components == 1);
}

TEST_CASE("a JPEG for printing plates, a truncated JPEG and anything else are refused") {
    const std::string jpeg = make_jpeg(64, 64, 3);
    CHECK_FALSE(decode_image(make_jpeg(9, 7, 4)));
    CHECK_FALSE(decode_image(jpeg.substr(0, jpeg.size() / 2)));
    CHECK_FALSE(decode_image("GIF89a"));
    CHECK_FALSE(decode_image(""));
}

TEST_CASE("damaged pictures are refused or read, nothing worse") {
    const std::string originals[] = {make_png(16, 16, false), make_png(16, 16, true), make_jpeg(16, 16, 3),
                                     make_jpeg(16, 16, 1)};
    int refused = 0;
    for (std::uint32_t seed = 0; seed < 4000; ++seed) {
        const std::optional<Image> image = decode_image(mutated(originals[seed % 4], seed));
        if (!image) {
            ++refused;
        } else if (image->coding == Image::Coding::Pixels) {
            CHECK(image->data.size() == std::size_t{3} * image->width * image->height);
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("a picture is found below the project's folder and nowhere else") {
    const Folder folder;
    write_file_atomically(folder.path / "project/a.png", make_png(2, 2, false));
    write_file_atomically(folder.path / "project/broken.png", "\x89PNG\r\n\x1A\nnothing");
    write_file_atomically(folder.path / "outside.png", make_png(2, 2, false));
    std::filesystem::create_symlink(folder.path / "outside.png", folder.path / "project/link.png");
    ImageLibrary images(folder.path / "project");
    CHECK(images.size("a.png")->width == 2);
    CHECK_FALSE(images.size("../outside.png"));
    CHECK_FALSE(images.size("link.png"));
    CHECK_FALSE(images.size((folder.path / "outside.png").string()));
    CHECK_FALSE(images.size("broken.png"));
    CHECK_FALSE(images.size("missing.png"));
    CHECK_FALSE(images.size("."));
    CHECK(images.find("a.png") == images.find("a.png"));
}
