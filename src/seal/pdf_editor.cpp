// qpdf reads and holds the objects; it never writes the file, since it would write all of it anew.
#include "seal/pdf_editor.h"

#include <algorithm>

#include "base/digest.h"
#include "base/number.h"

namespace concordia::seal {
namespace {

/// The object as it is written between "obj" and "endobj".
std::string text_of(QPDFObjectHandle object) {
    if (!object.isStream()) return object.unparseResolved();
    const std::shared_ptr<Buffer> data = object.getRawStreamData();
    QPDFObjectHandle dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(static_cast<long long>(data->getSize())));
    std::string text = dictionary.unparse() + "\nstream\n";
    text.append(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    return text + "\nendstream";
}

/// The first half of the ID stays, the second one is the revision's own (14.4): a digest of what comes before it.
std::string next_entries(QPDFObjectHandle trailer, std::string_view bytes) {
    std::string entries = "/Root " + trailer.getKey("/Root").unparse();
    if (trailer.hasKey("/Info")) entries += "/Info " + trailer.getKey("/Info").unparse();
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (id.isArray() && id.getArrayNItems() == 2) {
        const std::string digest = sha256_hex(bytes).substr(0, 32);
        entries += "/ID[" + id.getArrayItem(0).unparse() + "<" + digest + ">]";
    }
    return entries;
}

}  // namespace

std::size_t last_cross_references(std::string_view bytes) {
    constexpr std::string_view kEnd = "\n%%EOF";
    constexpr std::string_view kStart = "\nstartxref\n";
    while (bytes.ends_with('\n') || bytes.ends_with('\r')) bytes.remove_suffix(1);
    if (!bytes.ends_with(kEnd)) return 0;
    bytes.remove_suffix(kEnd.size());
    const std::size_t start = bytes.rfind(kStart);
    if (start == std::string_view::npos) return 0;
    const std::int64_t offset = parse_integer(bytes.substr(start + kStart.size())).value_or(0);
    return offset > 0 && static_cast<std::size_t>(offset) < start ? static_cast<std::size_t>(offset) : 0;
}

std::unique_ptr<PdfEditor> PdfEditor::open(std::string_view bytes) {
    const std::size_t cross_references = last_cross_references(bytes);
    if (!bytes.starts_with("%PDF-1.") || cross_references == 0) return nullptr;
    try {
        auto file = std::make_unique<QPDF>();
        file->setSuppressWarnings(true);
        file->setAttemptRecovery(false);
        file->processMemoryFile("document", bytes.data(), bytes.size());
        QPDFObjectHandle trailer = file->getTrailer();
        const bool is_stream = trailer.getKey("/Type").isName() && trailer.getKey("/Type").getName() == "/XRef";
        if (!is_stream || file->isEncrypted() || !file->getRoot().isDictionary() || file->anyWarnings()) return nullptr;
        const auto size = static_cast<std::uint32_t>(trailer.getKey("/Size").getIntValueAsInt());
        const auto objects = file->getXRefTable();  // getObjectCount would read every object
        if (objects.empty() || objects.rbegin()->first.getObj() >= static_cast<int>(size)) return nullptr;
        return std::unique_ptr<PdfEditor>(new PdfEditor(bytes, std::move(file), cross_references, size));
    } catch (const std::exception&) {
        return nullptr;  // whatever qpdf does not like, we do not sign
    }
}

QPDFObjectHandle PdfEditor::add(const QPDFObjectHandle& object) {
    QPDFObjectHandle reference = file_->makeIndirectObject(object);
    changed_.insert(reference.getObjGen());
    return reference;
}

QPDFObjectHandle PdfEditor::add_text(std::string text) {
    QPDFObjectHandle reference = file_->makeIndirectObject(QPDFObjectHandle::newDictionary());
    texts_.push_back({static_cast<std::uint32_t>(reference.getObjectID()), std::move(text)});
    return reference;
}

void PdfEditor::changed(const QPDFObjectHandle& object) {
    changed_.insert(object.getObjGen());
}

PdfEditor::Saved PdfEditor::save() {
    std::vector<ObjectText> objects;
    for (const QPDFObjGen& id : changed_) {
        objects.push_back({static_cast<std::uint32_t>(id.getObj()), text_of(file_->getObject(id))});
    }
    objects.insert(objects.end(), texts_.begin(), texts_.end());
    const Trailer trailer{cross_references_, size_, next_entries(file_->getTrailer(), bytes_)};
    AppendedRevision revision = append_revision(bytes_, trailer, objects);
    return {std::move(revision.file), revision.offsets.empty() ? 0 : revision.offsets.back()};
}

}  // namespace concordia::seal
