// A QR code (ISO/IEC 18004) as an outline that a drawing fills.
#pragma once

#include <string>
#include <string_view>

namespace concordia::approval {

struct QrCode {
    unsigned size = 0;  // modules a side, quiet zone of 4 modules on each side included
    std::string path;   // SVG path data, one unit a module: a rectangle for each run of dark modules in a row
};

/// Bytes as they are, error correction level M. Throws Failure when the text is too long for any code.
QrCode qr_code(std::string_view text);

}  // namespace concordia::approval
