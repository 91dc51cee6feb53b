// Each piece is a stream of its own, as it came, without a filter.
#include "seal/validation_data.h"

#include <algorithm>

#include "seal/pdf_editor.h"

namespace concordia::seal {
namespace {

std::vector<std::string> streams_of(QPDFObjectHandle store, const char* key) {
    std::vector<std::string> result;
    QPDFObjectHandle list = store.getKey(key);
    if (!list.isArray()) return result;
    for (QPDFObjectHandle item : list.getArrayAsVector()) {
        if (!item.isStream() || item.getDict().hasKey("/Filter")) continue;
        const std::shared_ptr<Buffer> data = item.getRawStreamData();
        result.emplace_back(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    }
    return result;
}

/// Appends what `store` does not hold yet; true when there was any.
bool append(PdfEditor& editor, QPDFObjectHandle store, const char* key, const std::vector<std::string>& pieces) {
    const std::vector<std::string> known = streams_of(store, key);
    bool added = false;
    for (const std::string& piece : pieces) {
        if (std::find(known.begin(), known.end(), piece) != known.end()) continue;
        if (!store.getKey(key).isArray()) store.replaceKey(key, QPDFObjectHandle::newArray());
        store.getKey(key).appendItem(editor.add(QPDFObjectHandle::newStream(&editor.file(), piece)));
        added = true;
    }
    return added;
}

}  // namespace

Evidence read_validation_data(QPDF& file) {
    QPDFObjectHandle store = file.getRoot().getKey("/DSS");
    if (!store.isDictionary()) return {};
    return {streams_of(store, "/Certs"), streams_of(store, "/CRLs"), streams_of(store, "/OCSPs")};
}

std::string add_validation_data(std::string_view file, const Evidence& evidence) {
    const std::unique_ptr<PdfEditor> editor = PdfEditor::open(file);
    if (editor == nullptr) return {};
    QPDFObjectHandle catalog = editor->catalog();
    if (!catalog.getKey("/DSS").isDictionary()) catalog.replaceKey("/DSS", QPDFObjectHandle::parse("<</Type/DSS>>"));
    QPDFObjectHandle store = catalog.getKey("/DSS");
    const bool certificates = append(*editor, store, "/Certs", evidence.certificates);
    const bool lists = append(*editor, store, "/CRLs", evidence.revocation_lists);
    const bool responses = append(*editor, store, "/OCSPs", evidence.responses);
    if (!certificates && !lists && !responses) return {};
    editor->changed(store.isIndirect() ? store : catalog);
    return editor->save().file;
}

}  // namespace concordia::seal
