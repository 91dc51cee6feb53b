// One revision of a PDF file, read strictly, changed in memory and written as an increment. The only way in which a
// signed file is ever changed.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "seal/increment.h"
#include "seal/qpdf.h"

namespace concordia::seal {

class PdfEditor {
 public:
    /// nullptr when `bytes` are not a whole, undamaged PDF whose last revision ends in a cross-reference stream:
    /// nothing is ever repaired. REQUIRES: `bytes` outlive the editor.
    static std::unique_ptr<PdfEditor> open(std::string_view bytes);

    [[nodiscard]] QPDF& file() { return *file_; }
    [[nodiscard]] QPDFObjectHandle catalog() { return file_->getRoot(); }

    /// A new object; gives the reference to it.
    QPDFObjectHandle add(const QPDFObjectHandle& object);
    /// A new object whose text the caller writes; gives the reference to it.
    QPDFObjectHandle add_text(std::string text);
    /// Says that `object` was changed. REQUIRES: it is an indirect object.
    void changed(const QPDFObjectHandle& object);

    struct Saved {
        std::string file;
        std::size_t last_text = 0;  // byte where the text of the last `add_text` begins
    };
    /// The file with one more revision that holds all that was added or changed.
    [[nodiscard]] Saved save();

 private:
    PdfEditor(std::string_view bytes, std::unique_ptr<QPDF> file, std::size_t cross_references, std::uint32_t size)
        : bytes_(bytes), file_(std::move(file)), cross_references_(cross_references), size_(size) {}

    std::string_view bytes_;
    std::unique_ptr<QPDF> file_;
    std::size_t cross_references_;  // byte where the last ones begin
    std::uint32_t size_;            // one more than the greatest object number
    std::set<QPDFObjGen> changed_;
    std::vector<ObjectText> texts_;
};

/// Byte where the last cross-reference section begins, as the last lines of the file say it; 0 when they do not.
std::size_t last_cross_references(std::string_view bytes);

}  // namespace concordia::seal
