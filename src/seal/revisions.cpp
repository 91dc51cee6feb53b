// From the end to the beginning: each cross-reference stream leads to the one before, and the revision before ends with
// the "startxref" that names that one.
#include "seal/revisions.h"

#include <algorithm>
#include <map>

#include "base/number.h"

namespace concordia::seal {
namespace {

constexpr std::size_t kMostRevisions = 256;

/// Position behind "startxref", `offset` and the end-of-file marker that follow the cross-references at `offset`.
std::optional<std::size_t> end_of_revision(std::string_view file, std::size_t offset) {
    const std::string end = "\nstartxref\n" + integer_text(static_cast<std::int64_t>(offset)) + "\n%%EOF\n";
    const std::size_t found = file.find(end, offset);
    if (found == std::string_view::npos) return std::nullopt;
    return found + end.size();
}

/// Big-endian number of up to 8 bytes.
std::uint64_t number_at(std::string_view data) {
    std::uint64_t value = 0;
    for (const char c : data) value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

/// Reads the entries of one cross-reference stream as spans without their ends; false unless each is an object of its
/// own, generation 0 (ISO 32000-1, 7.5.8.3).
bool read_entries(QPDFObjectHandle stream, std::vector<ObjectSpan>& spans) {
    QPDFObjectHandle dictionary = stream.getDict();
    if (dictionary.getKey("/W").unparse() != "[ 1 4 2 ]" || dictionary.hasKey("/Filter")) return false;
    QPDFObjectHandle index = dictionary.getKey("/Index");
    if (!index.isArray() || index.getArrayNItems() % 2 != 0) return false;
    const std::shared_ptr<Buffer> buffer = stream.getRawStreamData();
    std::string_view data(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    for (int i = 0; i < index.getArrayNItems(); i += 2) {
        const long long first = index.getArrayItem(i).getIntValue();
        const long long count = index.getArrayItem(i + 1).getIntValue();
        if (first <= 0 || count <= 0 || static_cast<std::size_t>(count) > data.size() / 7) return false;
        for (long long number = first; number < first + count; ++number) {
            if (data.front() != 1 || number_at(data.substr(5, 2)) != 0) return false;
            spans.push_back({static_cast<std::uint32_t>(number), number_at(data.substr(1, 4)), 0});
            data.remove_prefix(7);
        }
    }
    return data.empty();
}

bool is_unique(std::vector<ObjectSpan> spans) {
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return std::adjacent_find(spans.begin(), spans.end(),
                              [](const auto& a, const auto& b) { return a.number == b.number; }) == spans.end();
}

/// "N 0 obj", the object, "endobj", and no second "endobj" where another reader could see the end.
bool is_whole(std::string_view text, std::uint32_t number, QPDFObjectHandle object) {
    const std::string head = integer_text(number) + " 0 obj\n";
    constexpr std::string_view kTail = "\nendobj\n";
    if (!text.starts_with(head) || !text.ends_with(kTail)) return false;
    text.remove_prefix(head.size());
    text.remove_suffix(kTail.size());
    if (object.isStream()) {
        constexpr std::string_view kStreamTail = "\nendstream";
        const std::size_t length = object.getRawStreamData()->getSize();
        if (!text.ends_with(kStreamTail) || text.size() < length + kStreamTail.size()) return false;
        text.remove_suffix(kStreamTail.size() + length);
        if (!text.ends_with(">>\nstream\n")) return false;
    }
    return text.find("endobj") == std::string_view::npos;
}

/// Whether a reference leads to nothing: a later revision could put anything there. Nothing is read to find out.
bool dangles(QPDFObjectHandle object, const std::map<QPDFObjGen, QPDFXRefEntry>& known) {
    if (object.isStream()) object = object.getDict();
    const auto leads_nowhere = [&](const QPDFObjectHandle& part) {
        return part.isIndirect() ? !known.contains(part.getObjGen()) : dangles(part, known);
    };
    if (object.isDictionary()) {
        for (const std::string& key : object.getKeys()) {
            if (leads_nowhere(object.getKey(key))) return true;
        }
    }
    if (!object.isArray()) return false;
    const std::vector<QPDFObjectHandle> items = object.getArrayAsVector();
    return std::any_of(items.begin(), items.end(), leads_nowhere);
}

/// Fills `revision.objects` with what stands between `begin` and the end of the revision, which must be all of it.
bool read_increment(std::string_view file, std::size_t begin, std::size_t cross_references, Revision& revision) {
    std::vector<ObjectSpan> spans;
    const std::string_view head = file.substr(cross_references, 12);
    const auto own = parse_integer(head.substr(0, head.find(' ')));
    if (!own) return false;
    QPDFObjectHandle stream = revision.reader->file().getObject(static_cast<int>(*own), 0);
    if (!stream.isStream() || !read_entries(stream, spans) || !is_unique(spans)) return false;
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    if (spans.empty() || spans.front().begin != begin || spans.back().begin != cross_references) return false;
    const std::string tail = "startxref\n" + integer_text(static_cast<std::int64_t>(cross_references)) + "\n%%EOF\n";
    const auto known = revision.reader->file().getXRefTable();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        ObjectSpan& span = spans[i];
        span.end = i + 1 < spans.size() ? spans[i + 1].begin : revision.end - tail.size();
        if (span.end <= span.begin || span.end > revision.end) return false;
        QPDFObjectHandle object = revision.reader->file().getObject(static_cast<int>(span.number), 0);
        if (!is_whole(file.substr(span.begin, span.end - span.begin), span.number, object)) return false;
        if (object.isNull() || dangles(object, known)) return false;
    }
    if (spans.back().number != *own || revision.reader->file().anyWarnings()) return false;
    spans.pop_back();
    revision.objects = std::move(spans);
    return true;
}

/// Reads every object, so that whatever qpdf has to say of the file is said. A reference that leads nowhere reads as an
/// object that is null.
bool is_sound(QPDF& file) {
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (object.isNull()) return false;
        if (object.isStream()) object.getRawStreamData();
    }
    return !file.anyWarnings() && !file.getTrailer().hasKey("/XRefStm");
}

std::optional<std::vector<Revision>> read_backwards(std::string_view file) {
    std::vector<Revision> revisions;
    std::size_t end = file.size();
    while (revisions.size() < kMostRevisions) {
        Revision revision{end, {}, PdfEditor::open(file.substr(0, end))};
        if (revision.reader == nullptr) return std::nullopt;
        QPDFObjectHandle previous = revision.reader->file().getTrailer().getKey("/Prev");
        const bool is_outermost = revisions.empty() || previous.isNull();
        if (is_outermost && !is_sound(revision.reader->file())) return std::nullopt;
        const std::size_t cross_references = last_cross_references(file.substr(0, end));
        if (end_of_revision(file, cross_references) != end) return std::nullopt;
        revisions.push_back(std::move(revision));
        if (previous.isNull()) {
            std::reverse(revisions.begin(), revisions.end());
            return revisions;
        }
        if (!previous.isInteger() || previous.getIntValue() <= 0) return std::nullopt;
        const auto before = end_of_revision(file, static_cast<std::size_t>(previous.getIntValue()));
        if (!before || *before > cross_references) return std::nullopt;
        if (!read_increment(file, *before, cross_references, revisions.back())) return std::nullopt;
        end = *before;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<Revision>> read_revisions(std::string_view file) {
    try {
        return read_backwards(file);
    } catch (const std::exception&) {
        return std::nullopt;  // qpdf throws where it finds no way to read on
    }
}

}  // namespace concordia::seal
