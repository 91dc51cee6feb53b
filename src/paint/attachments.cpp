// One embedded file stream and one file specification each.
#include "paint/attachments.h"

#include <algorithm>

#include "base/digest.h"
#include "paint/deflate.h"

namespace concordia::paint {

namespace {

ObjectNumber write_file(Writer& writer, const Attachment& attachment) {
    std::string entries = "/Type/EmbeddedFile/Subtype";
    append_name(entries, attachment.media_type);
    entries += "/Params<</Size ";
    append_integer(entries, static_cast<std::int64_t>(attachment.file->size));
    if (!attachment.modified.empty()) {
        entries += "/ModDate";
        append_date(entries, attachment.modified);
    }
    const auto& checksum = attachment.file->md5;
    entries += "/CheckSum";
    append_hexadecimal(entries, {reinterpret_cast<const char*>(checksum.data()), checksum.size()});
    entries += ">>/Filter/FlateDecode";
    const ObjectNumber number = writer.reserve();
    writer.set_stream(number, std::move(entries), attachment.file->deflated);
    return number;
}

ObjectNumber write_specification(Writer& writer, const Attachment& attachment) {
    const ObjectNumber file = write_file(writer, attachment);
    std::string entries = "/Type/Filespec/F";
    append_text(entries, attachment.name);
    entries += "/UF";
    append_text(entries, attachment.name);
    entries += "/AFRelationship";
    append_name(entries, attachment.relationship);
    if (!attachment.description.empty()) {
        entries += "/Desc";
        append_text(entries, attachment.description);
    }
    entries += "/EF<</F ";
    append_reference(entries, file);
    entries += "/UF ";
    append_reference(entries, file);
    entries += ">>";
    const ObjectNumber number = writer.reserve();
    writer.set(number, entries);
    return number;
}

}  // namespace

std::shared_ptr<const EmbeddedFile> embedded_file(std::string_view bytes) {
    return std::make_shared<EmbeddedFile>(EmbeddedFile{Deflater().deflate(bytes), bytes.size(), md5(bytes)});
}

AttachedFiles write_attachments(Writer& writer, const std::vector<Attachment>& attachments) {
    if (attachments.empty()) return {};
    std::vector<const Attachment*> sorted;
    sorted.reserve(attachments.size());
    for (const Attachment& attachment : attachments) sorted.push_back(&attachment);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
    AttachedFiles result{"/AF[", "/EmbeddedFiles<</Names["};
    for (const Attachment* attachment : sorted) {
        const ObjectNumber number = write_specification(writer, *attachment);
        append_reference(result.associated, number);
        result.associated += ' ';
        append_bytes(result.names, attachment->name);
        append_reference(result.names, number);
    }
    result.associated += ']';
    result.names += "]>>";
    return result;
}

}  // namespace concordia::paint
