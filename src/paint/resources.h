// What the pages of one document share: fonts, pictures, opacities and the colour space. One resource dictionary serves
// all pages.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "paint/font.h"
#include "paint/image_library.h"
#include "paint/writer.h"

namespace concordia::paint {

class Resources {
 public:
    explicit Resources(ImageLibrary& images) : images_(images) {}

    FontTable fonts;

    /// Name of the picture's XObject: "I0". Throws Failure when the picture has vanished since layout asked for it.
    const std::string& image(std::string_view path);
    /// Name of the graphics state that sets the opacity of filling or stroking.
    std::string fill_opacity(std::uint8_t alpha);
    std::string stroke_opacity(std::uint8_t alpha);

    /// Writes everything used so far; gives the number of the resource dictionary. `profile` is the ICC profile.
    ObjectNumber write(Writer& writer, ObjectNumber profile) const;

 private:
    struct UsedImage {
        std::string name;
        const Image* image = nullptr;
    };

    ImageLibrary& images_;
    std::map<std::string, UsedImage, std::less<>> used_images_;
    std::set<std::uint8_t> fill_opacities_, stroke_opacities_;
};

/// "[/ICCBased 7 0 R]"
std::string colour_space(ObjectNumber profile);

}  // namespace concordia::paint
