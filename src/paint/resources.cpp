// Colours are written with the short device operators; DefaultRGB makes them colours of the ICC profile (ISO 32000-1,
// 8.6.5.6), so no colour of a page depends on a device.
#include "paint/resources.h"

#include "base/failure.h"
#include "base/number.h"
#include "paint/messages.h"

namespace concordia::paint {

namespace {

constexpr std::string_view kImage = "/Type/XObject/Subtype/Image";

std::string size_entries(const Image& image) {
    return "/Width " + integer_text(image.width) + "/Height " + integer_text(image.height) + "/BitsPerComponent 8";
}

ObjectNumber write_image(Writer& writer, const Image& image, ObjectNumber profile) {
    std::string entries(kImage);
    entries += size_entries(image);
    entries += "/ColorSpace" + (image.components == 3 ? colour_space(profile) : std::string("/DeviceGray"));
    entries += image.coding == Image::Coding::Jpeg ? "/Filter/DCTDecode" : "/Filter/FlateDecode";
    if (!image.opacity.empty()) {
        const ObjectNumber mask = writer.reserve();
        writer.set_stream(mask, std::string(kImage) + size_entries(image) + "/ColorSpace/DeviceGray/Filter/FlateDecode",
                          image.opacity);
        entries += "/SMask ";
        append_reference(entries, mask);
    }
    const ObjectNumber number = writer.reserve();
    writer.set_stream(number, std::move(entries), image.data);
    return number;
}

/// "a128" of a graphics state that sets the opacity `key` (ca or CA) to 128/255.
void append_opacities(std::string& out, std::string_view key, char prefix, const std::set<std::uint8_t>& opacities) {
    for (const std::uint8_t alpha : opacities) {
        out += '/';
        out += prefix + integer_text(alpha);
        out.append("<<").append(key).append(" ");
        append_thousandths(out, (alpha * 1000 + 127) / 255);
        out += ">>";
    }
}

}  // namespace

std::string colour_space(ObjectNumber profile) {
    std::string out = "[/ICCBased ";
    append_reference(out, profile);
    return out += ']';
}

const std::string& Resources::image(std::string_view path) {
    const auto known = used_images_.find(path);
    if (known != used_images_.end()) return known->second.name;
    const Image* image = images_.find(path);
    if (image == nullptr) throw Failure(say::kImage, {path});
    UsedImage used{"I" + integer_text(static_cast<std::int64_t>(used_images_.size())), image};
    return used_images_.emplace(path, std::move(used)).first->second.name;
}

std::string Resources::fill_opacity(std::uint8_t alpha) {
    fill_opacities_.insert(alpha);
    return "a" + integer_text(alpha);
}

std::string Resources::stroke_opacity(std::uint8_t alpha) {
    stroke_opacities_.insert(alpha);
    return "A" + integer_text(alpha);
}

ObjectNumber Resources::write(Writer& writer, ObjectNumber profile) const {
    std::string entries = "/ColorSpace<</DefaultRGB" + colour_space(profile) + ">>/Font" + fonts.write(writer);
    if (!used_images_.empty()) {
        entries += "/XObject<<";
        for (const auto& [path, used] : used_images_) {
            append_name(entries, used.name);
            entries += ' ';
            append_reference(entries, write_image(writer, *used.image, profile));
        }
        entries += ">>";
    }
    if (!fill_opacities_.empty() || !stroke_opacities_.empty()) {
        entries += "/ExtGState<<";
        append_opacities(entries, "/ca", 'a', fill_opacities_);
        append_opacities(entries, "/CA", 'A', stroke_opacities_);
        entries += ">>";
    }
    const ObjectNumber number = writer.reserve();
    writer.set(number, entries);
    return number;
}

}  // namespace concordia::paint
