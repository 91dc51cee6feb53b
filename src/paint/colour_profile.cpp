// Little CMS makes the profile and stamps it with the time; the stamp is replaced by a fixed one. This file is the only
// one that knows the library.
#include "paint/colour_profile.h"

#include <lcms2.h>

#include <algorithm>
#include <memory>

#include "base/failure.h"
#include "paint/messages.h"

namespace concordia::paint {

namespace {

/// Creation date in the profile's header (ICC.1:2010, 7.2.8): six big-endian numbers, 1 January 2000, midnight.
constexpr std::size_t kDateOffset = 24;
constexpr char kDate[] = {'\x07', '\xD0', 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};

struct CloseProfile {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};

std::string make_profile() {
    const std::unique_ptr<void, CloseProfile> profile(cmsCreate_sRGBProfile());
    if (!profile) throw Failure(say::kProfile);
    cmsSetProfileVersion(profile.get(), 4.2);
    cmsUInt32Number size = 0;
    if (!cmsSaveProfileToMem(profile.get(), nullptr, &size)) throw Failure(say::kProfile);
    std::string bytes(size, '\0');
    if (!cmsSaveProfileToMem(profile.get(), bytes.data(), &size)) throw Failure(say::kProfile);
    std::copy(std::begin(kDate), std::end(kDate), bytes.begin() + kDateOffset);
    return bytes;
}

}  // namespace

const std::string& srgb_profile() {
    static const std::string profile = make_profile();
    return profile;
}

}  // namespace concordia::paint
