// The cross-reference stream is not deflated: it is short, and a person can read it.
#include "seal/increment.h"

#include <algorithm>

#include "base/number.h"

namespace concordia::seal {
namespace {

struct Entry {
    std::uint32_t number = 0;
    std::size_t offset = 0;
};

/// Type 1, the byte offset in four bytes, generation 0 in two: /W[1 4 2] (7.5.8.3).
void append_entry(std::string& data, std::size_t offset) {
    data += '\1';
    for (int shift = 24; shift >= 0; shift -= 8) data += static_cast<char>(offset >> shift & 0xFF);
    data.append(2, '\0');
}

/// "[12 2 40 1]": consecutive numbers as first and count (table 17).
std::string index_of(const std::vector<Entry>& entries) {
    std::string index;
    for (std::size_t i = 0; i < entries.size();) {
        std::size_t end = i + 1;
        while (end < entries.size() && entries[end].number == entries[end - 1].number + 1) ++end;
        index += (i == 0 ? "" : " ") + integer_text(entries[i].number) + ' ' +
                 integer_text(static_cast<std::int64_t>(end - i));
        i = end;
    }
    return index;
}

void append_object(std::string& file, const ObjectText& object, std::size_t& text_offset) {
    file += integer_text(object.number) + " 0 obj\n";
    text_offset = file.size();
    file += object.text + "\nendobj\n";
}

std::string cross_references(std::vector<Entry> entries, const Trailer& trailer, std::uint32_t size) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.number < b.number; });
    std::string data;
    for (const Entry& entry : entries) append_entry(data, entry.offset);
    return "<</Type/XRef/Size " + integer_text(size) + "/W[1 4 2]/Index[" + index_of(entries) + "]/Prev " +
           integer_text(static_cast<std::int64_t>(trailer.cross_references)) + trailer.entries + "/Length " +
           integer_text(static_cast<std::int64_t>(data.size())) + ">>\nstream\n" + data + "\nendstream";
}

}  // namespace

AppendedRevision append_revision(std::string_view file, const Trailer& trailer,
                                 const std::vector<ObjectText>& objects) {
    AppendedRevision result{std::string(file), {}};
    std::string& out = result.file;
    if (!out.ends_with('\n')) out += '\n';
    std::vector<Entry> entries;
    std::uint32_t size = trailer.size;
    for (const ObjectText& object : objects) {
        entries.push_back({object.number, out.size()});
        size = std::max(size, object.number + 1);
        append_object(out, object, result.offsets.emplace_back());
    }
    const std::size_t start = out.size();
    entries.push_back({size, start});
    std::size_t unused = 0;
    append_object(out, {size, cross_references(entries, trailer, size + 1)}, unused);
    out += "startxref\n" + integer_text(static_cast<std::int64_t>(start)) + "\n%%EOF\n";
    return result;
}

}  // namespace concordia::seal
