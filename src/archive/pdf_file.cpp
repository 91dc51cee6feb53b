// Only this file knows qpdf. It repairs what it can of a damaged file and says so in warnings, which nobody needs here:
// who reads a part that is missing gets null and says what that means.
#include "archive/pdf_file.h"

#define JSON_HH  // this header of qpdf 11 is no C++20 for every compiler; nothing here needs more of it than the name
class JSON;
#define POINTERHOLDER_TRANSITION 4  // qpdf asks for it: only std::shared_ptr is used here
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

#include "archive/messages.h"

namespace concordia::archive {
namespace {

constexpr std::size_t kLargestContent = std::size_t{1} << 26;  // bytes of operators on one page

/// Takes decoded bytes up to a limit: a few kilobytes may inflate to more than there is memory for.
class LimitedBuffer : public Pipeline {
 public:
    explicit LimitedBuffer(std::size_t limit) : Pipeline("limited buffer", nullptr), limit_(limit) {}
    void write(unsigned char const* data, std::size_t size) override {
        if (size > limit_ - bytes.size()) throw std::runtime_error("a stream is too large");
        bytes.append(reinterpret_cast<const char*>(data), size);
    }
    void finish() override {}

    std::string bytes;

 private:
    std::size_t limit_;
};

/// Hands on what qpdf's parser finds.
class OperationReader : public QPDFObjectHandle::ParserCallbacks {
 public:
    explicit OperationReader(const Operation& operation) : operation_(operation) {}
    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            operands_.emplace_back(object);
            return;
        }
        operation_(object.getOperatorValue(), operands_);
        operands_.clear();
    }
    void handleEOF() override {}

 private:
    const Operation& operation_;
    std::vector<PdfObject> operands_;
};

}  // namespace

PdfObject::PdfObject(const QPDFObjectHandle& handle) {
    QPDFObjectHandle copy = handle;
    if (copy.isInitialized() && !copy.isNull()) handle_ = std::make_shared<QPDFObjectHandle>(std::move(copy));
}

bool PdfObject::is_null() const {
    return handle_ == nullptr;
}

bool PdfObject::is_dictionary() const {
    return handle_ != nullptr && (handle_->isDictionary() || handle_->isStream());
}

bool PdfObject::is_array() const {
    return handle_ != nullptr && handle_->isArray();
}

bool PdfObject::is_stream() const {
    return handle_ != nullptr && handle_->isStream();
}

bool PdfObject::is_string() const {
    return handle_ != nullptr && handle_->isString();
}

bool PdfObject::is_number() const {
    return handle_ != nullptr && handle_->isNumber();
}

std::string PdfObject::name() const {
    return handle_ != nullptr && handle_->isName() ? handle_->getName().substr(1) : std::string();
}

std::string PdfObject::bytes() const {
    return is_string() ? handle_->getStringValue() : std::string();
}

std::string PdfObject::text() const {
    return is_string() ? handle_->getUTF8Value() : std::string();
}

std::optional<std::int64_t> PdfObject::integer() const {
    if (handle_ == nullptr || !handle_->isInteger()) return std::nullopt;
    return handle_->getIntValue();
}

std::optional<bool> PdfObject::boolean() const {
    if (handle_ == nullptr || !handle_->isBool()) return std::nullopt;
    return handle_->getBoolValue();
}

std::vector<PdfObject> PdfObject::items() const {
    if (is_null()) return {};
    if (!is_array()) return {*this};
    std::vector<PdfObject> items;
    for (const QPDFObjectHandle& item : handle_->getArrayAsVector()) items.emplace_back(item);
    return items;
}

PdfObject PdfObject::operator[](std::string_view key) const {
    if (!is_dictionary()) return {};
    QPDFObjectHandle dictionary = is_stream() ? handle_->getDict() : *handle_;
    return PdfObject(dictionary.getKey("/" + std::string(key)));
}

std::vector<std::string> PdfObject::keys() const {
    std::vector<std::string> keys;
    if (!is_dictionary()) return keys;
    QPDFObjectHandle dictionary = is_stream() ? handle_->getDict() : *handle_;
    for (const std::string& key : dictionary.getKeys()) keys.push_back(key.substr(1));
    return keys;
}

ObjectId PdfObject::id() const {
    if (handle_ == nullptr) return {};
    return {handle_->getObjectID(), handle_->getGeneration()};
}

std::optional<std::string> PdfObject::data(std::size_t limit) const {
    if (!is_stream()) return std::nullopt;
    try {
        LimitedBuffer buffer(limit);
        bool attempted = false;
        const bool decoded = handle_->pipeStreamData(&buffer, &attempted, 0, qpdf_dl_generalized, true);
        if (!decoded || !attempted) return std::nullopt;
        return std::move(buffer.bytes);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

PdfFile::PdfFile(std::unique_ptr<QPDF> file, std::string name) : file_(std::move(file)), name_(std::move(name)) {}

PdfFile::~PdfFile() = default;

std::unique_ptr<PdfFile> PdfFile::open(std::string_view bytes, const std::string& name, Findings& findings) {
    try {
        auto file = std::make_unique<QPDF>();
        file->setSuppressWarnings(true);
        file->processMemoryFile(name.c_str(), bytes.data(), bytes.size());
        if (file->getRoot().isDictionary()) return std::unique_ptr<PdfFile>(new PdfFile(std::move(file), name));
        findings.error(say::kNotPdf, {name}, {name, "/Root"});
    } catch (const QPDFExc& error) {
        findings.error(say::kNotPdf, {name}, {name, error.getMessageDetail()});
    } catch (const std::exception& error) {
        findings.error(say::kNotPdf, {name}, {name, error.what()});
    }
    return nullptr;
}

PdfObject PdfFile::catalog() const {
    return PdfObject(file_->getRoot());
}

PdfObject PdfFile::trailer() const {
    return PdfObject(file_->getTrailer());
}

PdfObject PdfFile::object(ObjectId id) const {
    return PdfObject(file_->getObjectByID(id.number, id.generation));
}

std::vector<PdfObject> PdfFile::pages() const {
    std::vector<PdfObject> pages;
    try {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*file_).getAllPages()) {
            pages.emplace_back(page.getObjectHandle());
        }
    } catch (const std::exception&) {
        return pages;  // the page tree is damaged from here on
    }
    return pages;
}

bool PdfFile::read_content(const PdfObject& page, const Operation& operation) const {
    std::string operators;
    for (const PdfObject& stream : page["Contents"].items()) {
        const std::optional<std::string> data = stream.data(kLargestContent - operators.size());
        if (!data || operators.size() + data->size() >= kLargestContent) return false;
        operators += *data;
        operators += '\n';  // a token never goes on in the next stream (7.8.2)
    }
    try {
        QPDFObjectHandle joined = QPDFObjectHandle::newStream(file_.get(), operators);
        OperationReader reader(operation);
        QPDFObjectHandle::parseContentStream(joined, &reader);
    } catch (const std::exception&) {
        return false;
    }
    return true;
}

}  // namespace concordia::archive
