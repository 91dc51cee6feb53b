// libqrencode gives one byte a module, whose lowest bit says dark.
#include "approval/qr_code.h"

#include <qrencode.h>

#include <memory>

#include "approval/messages.h"
#include "base/failure.h"
#include "base/number.h"

namespace concordia::approval {
namespace {

constexpr int kQuietZone = 4;  // ISO/IEC 18004, 6.3.8

using Matrix = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

/// M4 4h7v1h-7z
void add_run(std::string& path, int column, int row, int length) {
    const std::string width = integer_text(length);
    path += "M" + integer_text(column + kQuietZone) + " " + integer_text(row + kQuietZone) + "h" + width + "v1h-" +
            width + "z";
}

}  // namespace

QrCode qr_code(std::string_view text) {
    const Matrix matrix(QRcode_encodeData(static_cast<int>(text.size()),
                                          reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M),
                        &QRcode_free);
    if (matrix == nullptr) throw Failure(say::kQrCode, {text});
    QrCode code;
    code.size = static_cast<unsigned>(matrix->width + 2 * kQuietZone);
    for (int row = 0; row < matrix->width; ++row) {
        const unsigned char* modules = matrix->data + static_cast<std::ptrdiff_t>(row) * matrix->width;
        for (int column = 0, start = 0; column <= matrix->width; ++column) {
            if (column < matrix->width && (modules[column] & 1) != 0) continue;
            if (column > start) add_run(code.path, start, row, column - start);
            start = column + 1;
        }
    }
    return code;
}

}  // namespace concordia::approval
