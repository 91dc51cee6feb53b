// A PDF that somebody gives us: its objects, read with qpdf. Nothing in it is trusted: what is missing or of another
// kind reads as null, streams have a largest size, and whatever qpdf throws ends here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

class QPDF;
class QPDFObjectHandle;

namespace concordia::archive {

/// Number and generation of an indirect object; both 0 for one that stands inside another.
struct ObjectId {
    int number = 0, generation = 0;
    friend auto operator<=>(const ObjectId&, const ObjectId&) = default;
};

/// Any object of a file (ISO 32000-1, 7.3). Cheap to copy; lives as long as its PdfFile.
class PdfObject {
 public:
    PdfObject() = default;
    explicit PdfObject(const QPDFObjectHandle& handle);

    [[nodiscard]] bool is_null() const;
    [[nodiscard]] bool is_dictionary() const;  // of a stream too
    [[nodiscard]] bool is_array() const;
    [[nodiscard]] bool is_stream() const;
    [[nodiscard]] bool is_string() const;
    [[nodiscard]] bool is_number() const;

    /// Each is empty for objects of another kind.
    [[nodiscard]] std::string name() const;   // without its slash
    [[nodiscard]] std::string bytes() const;  // of a string
    [[nodiscard]] std::string text() const;   // of a text string (7.9.2.2), as UTF-8
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<bool> boolean() const;

    /// Elements of an array; of anything else but null, the object itself alone.
    [[nodiscard]] std::vector<PdfObject> items() const;
    /// Entry of a dictionary or stream dictionary, by its name without slash; null when there is none.
    [[nodiscard]] PdfObject operator[](std::string_view key) const;
    [[nodiscard]] std::vector<std::string> keys() const;  // sorted
    [[nodiscard]] ObjectId id() const;

    /// Decoded data of a stream; nullopt when it cannot be decoded or gives more than `limit` bytes.
    [[nodiscard]] std::optional<std::string> data(std::size_t limit = std::size_t{1} << 28) const;

 private:
    std::shared_ptr<QPDFObjectHandle> handle_;  // nullptr: null
};

/// An operator of a content stream with its operands.
using Operation = std::function<void(std::string_view name, std::span<const PdfObject> operands)>;

class PdfFile {
 public:
    /// nullptr, with a finding, when `bytes` are not a PDF that can be read. `name` is what findings call the file;
    /// `bytes` must outlive the object.
    static std::unique_ptr<PdfFile> open(std::string_view bytes, const std::string& name, Findings& findings);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] PdfObject catalog() const;
    [[nodiscard]] PdfObject trailer() const;
    [[nodiscard]] PdfObject object(ObjectId id) const;
    /// In their order.
    [[nodiscard]] std::vector<PdfObject> pages() const;
    /// Calls `operation` for every operator of a page's content, in order; false when the content cannot be read to its
    /// end.
    [[nodiscard]] bool read_content(const PdfObject& page, const Operation& operation) const;

 private:
    PdfFile(std::unique_ptr<QPDF> file, std::string name);

    std::unique_ptr<QPDF> file_;
    std::string name_;
};

}  // namespace concordia::archive
