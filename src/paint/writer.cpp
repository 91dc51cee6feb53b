// libharu numbers the objects, frames them, keeps the catalog, the page tree and the information dictionary, and knows
// at which byte each object begins. Every object of ours is an HPDF_Dict whose two callbacks write our own text. Its
// cross-reference table is cut off again, and the stream that PDF 1.5 brought takes its place. libharu reports errors
// by recording them, and nothing may be thrown through it: so we look, and throw from here. This file is the only one
// that knows the library.
#include "paint/writer.h"

#include <hpdf.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <algorithm>
#include <deque>
#include <new>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "base/failure.h"
#include "base/number.h"
#include "paint/deflate.h"
#include "paint/messages.h"

namespace concordia::paint {

namespace {

constexpr std::uint32_t kNumberMask = 0x00FFFFFF;  // libharu keeps flags in the upper byte of an object's number
constexpr std::size_t kObjectsInStream = 2000;
constexpr std::size_t kFrame = 64;  // most bytes that stand around what an object says

/// What libharu's callbacks find behind HPDF_Dict::attr.
struct Record {
    HPDF_Dict dictionary = nullptr;
    HPDF_Stream target = nullptr;
    std::string entries, data;
    bool is_stream = false;

    void append_length() {
        entries += "/Length ";
        append_integer(entries, static_cast<std::int64_t>(data.size()));
    }
};

HPDF_STATUS write_text(HPDF_Stream stream, std::string_view text) {
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(text.data()),
                             static_cast<HPDF_UINT>(text.size()));
}

HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream stream) {
    auto* record = static_cast<Record*>(dictionary->attr);
    record->target = stream;
    return write_text(stream, record->entries);
}

HPDF_STATUS write_data(HPDF_Dict dictionary) {
    auto* record = static_cast<Record*>(dictionary->attr);
    if (!record->is_stream) return HPDF_OK;
    HPDF_STATUS status = write_text(record->target, "\nstream\n");
    if (status == HPDF_OK) status = write_text(record->target, record->data);
    std::string().swap(record->data);  // is in the file now, and not needed twice
    return status == HPDF_OK ? write_text(record->target, "\nendstream") : status;
}

HPDF_STATUS collect(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) {
    try {
        static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(bytes), size);
        return HPDF_OK;
    } catch (const std::bad_alloc&) {
        return HPDF_FAILD_TO_ALLOC_MEM;
    }
}

struct FreeDocument {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};

/// Entries of a cross-reference stream (7.5.8.3), one for every object number from 0 on.
class CrossReferences {
 public:
    CrossReferences() { add(0, 0, 0xFFFF); }  // the head of the empty list of free objects
    /// An object that begins at byte `offset`; gives its number.
    ObjectNumber add_at(std::size_t offset) { return add(1, offset, 0); }
    void add_within(ObjectNumber container, std::size_t index) { add(2, container, index); }
    [[nodiscard]] ObjectNumber next() const { return count_; }

    /// Rows as differences to the row above (PNG filter "Up", 7.4.4.4): regular tables shrink to nothing.
    [[nodiscard]] std::string predicted() const {
        std::string result;
        result.reserve(rows_.size() + count_);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (i % kRowBytes == 0) result += '\x02';
            const int above = i < kRowBytes ? 0 : rows_[i - kRowBytes];
            result += static_cast<char>(rows_[i] - above);
        }
        return result;
    }

 private:
    static constexpr std::size_t kRowBytes = 7;  // W [1 4 2]

    ObjectNumber add(char type, std::uint64_t second, std::uint64_t third) {
        rows_ += type;
        for (int shift = 24; shift >= 0; shift -= 8) rows_ += static_cast<char>(second >> shift & 0xFF);
        for (int shift = 8; shift >= 0; shift -= 8) rows_ += static_cast<char>(third >> shift & 0xFF);
        return count_++;
    }

    std::string rows_;
    ObjectNumber count_ = 0;
};

}  // namespace

/// One object stream: pairs of number and offset, then the dictionaries (7.5.7). When it is full only `data` stays.
struct ObjectStream {
    std::size_t count = 0, first = 0;  // objects; bytes before the first dictionary
    std::string pairs, objects;
    std::string data;  // deflated

    void add(ObjectNumber number, std::string_view entries) {
        append_integer(pairs, number);
        pairs += ' ';
        append_integer(pairs, static_cast<std::int64_t>(objects.size()));
        pairs += ' ';
        objects.append("<<").append(entries).append(">>");
        ++count;
    }
};

struct Writer::State {
    std::unique_ptr<HPDF_Doc_Rec, FreeDocument> document;
    std::deque<Record> records;
    std::vector<Record*> by_number;  // of the objects that libharu writes
    struct Place {
        std::uint32_t stream = 0, index = 0;
    };
    std::vector<Place> compressed;      // of the objects in object streams
    std::deque<ObjectStream> streams;   // the last one is being filled
    ObjectNumber first_compressed = 0;  // 0: none was reserved yet
    std::vector<Record*> deflated;      // their data and length are known when `deflating` is finished
    std::array<Deflater, SideWork::kThreads> deflaters;
    SideWork deflating;

    explicit State(SpareProcessor spare) : deflating(spare) {}

    /// Puts `data` in zlib format into `target`, soon.
    void deflate(std::string data, std::string& target) {
        deflating.add([this, data = std::move(data), &target](SideWork::Thread thread) {
            target = deflaters[thread].deflate(data);
        });
    }

    void check(HPDF_STATUS status) const {
        const HPDF_STATUS recorded = document->error.error_no;
        if (status == HPDF_OK && recorded == HPDF_OK) return;
        const HPDF_STATUS error = recorded != HPDF_OK ? recorded : status;
        if (error == HPDF_FAILD_TO_ALLOC_MEM) throw Failure(say::kOutOfMemory);
        throw Failure(say::kLibrary, {integer_text(static_cast<std::int64_t>(error))});
    }

    /// Makes `dictionary`, which libharu has numbered, say what the record says.
    ObjectNumber adopt(HPDF_Dict dictionary) {
        Record& record = records.emplace_back();
        record.dictionary = dictionary;
        dictionary->attr = &record;
        dictionary->write_fn = write_entries;
        dictionary->after_write_fn = write_data;
        const ObjectNumber number = dictionary->header.obj_id & kNumberMask;
        if (by_number.size() <= number) by_number.resize(number + 1);
        by_number[number] = &record;
        return number;
    }

    ObjectNumber add() {
        HPDF_Dict dictionary = HPDF_Dict_New(document->mmgr);
        if (dictionary == nullptr) throw Failure(say::kOutOfMemory);
        check(HPDF_Xref_Add(document->xref, dictionary));
        return adopt(dictionary);
    }

    void compress(ObjectNumber number, std::string_view entries);
    void end_object_stream();
    std::string write_plain_objects();
    CrossReferences write_object_streams(std::string& file) const;
};

Writer::Writer(SpareProcessor spare) : state_(std::make_unique<State>(spare)) {
    state_->document.reset(HPDF_NewEx(nullptr, nullptr, nullptr, 0, nullptr));
    if (!state_->document) throw Failure(say::kOutOfMemory);
    HPDF_Doc document = state_->document.get();
    state_->adopt(document->catalog);
    state_->check(HPDF_Dict_RemoveElement(document->info, "Producer"));
    state_->adopt(document->info);
}

Writer::~Writer() = default;

ObjectNumber Writer::add_page() {
    const ObjectNumber number = state_->add();
    HPDF_Dict page = state_->by_number[number]->dictionary;
    state_->check(HPDF_Dict_AddName(page, "Type", "Page"));
    state_->check(HPDF_Pages_AddKids(state_->document->root_pages, page));
    page->header.obj_class |= HPDF_OSUBCLASS_PAGE;  // only now: as a page, AddKids would take `attr` for its own
    return number;
}

ObjectNumber Writer::reserve() {
    return state_->add();
}

ObjectNumber Writer::reserve_compressed(std::size_t count) {
    State& state = *state_;
    if (state.first_compressed == 0) state.first_compressed = state.document->xref->entries->count;
    const std::size_t index = state.compressed.size();
    state.compressed.resize(index + count);
    return state.first_compressed + static_cast<ObjectNumber>(index);
}

void Writer::set(ObjectNumber number, std::string_view entries) {
    if (state_->first_compressed != 0 && number >= state_->first_compressed) {
        state_->compress(number, entries);
    } else {
        state_->by_number[number]->entries = entries;
    }
}

void Writer::set_stream(ObjectNumber number, std::string entries, std::string data) {
    Record& record = *state_->by_number[number];
    record.entries = std::move(entries);
    record.data = std::move(data);
    record.is_stream = true;
    record.append_length();
}

void Writer::set_deflated(ObjectNumber number, std::string entries, std::string data) {
    Record& record = *state_->by_number[number];
    record.entries = std::move(entries) + "/Filter/FlateDecode";
    record.is_stream = true;
    state_->deflated.push_back(&record);
    state_->deflate(std::move(data), record.data);
}

void Writer::set_catalog(std::string entries) {
    static_cast<Record*>(state_->document->catalog->attr)->entries = std::move(entries);
}

void Writer::set_information(std::string entries) {
    static_cast<Record*>(state_->document->info->attr)->entries = std::move(entries);
}

/// Header and objects, without the table that libharu ends with.
std::string Writer::State::write_plain_objects() {
    std::string file;
    std::size_t size = 0;
    for (const Record& record : records) size += record.entries.size() + record.data.size() + kFrame;
    file.reserve(size);
    document->pdf_version = HPDF_VER_17;
    document->stream = HPDF_CallbackWriter_New(document->mmgr, collect, &file);
    if (document->stream == nullptr) throw Failure(say::kOutOfMemory);
    check(HPDF_SaveToStream(document.get()));
    document->stream->attr = nullptr;
    file.resize(document->xref->addr);
    return file;
}

void Writer::State::compress(ObjectNumber number, std::string_view entries) {
    if (streams.empty() || streams.back().count == kObjectsInStream) streams.emplace_back();
    ObjectStream& stream = streams.back();
    compressed[number - first_compressed] = {static_cast<std::uint32_t>(streams.size() - 1),
                                             static_cast<std::uint32_t>(stream.count)};
    stream.add(number, entries);
    if (stream.count == kObjectsInStream) end_object_stream();
}

/// Deflating of the last one begins; its `data` are there when that is finished.
void Writer::State::end_object_stream() {
    ObjectStream& stream = streams.back();
    stream.first = stream.pairs.size();
    stream.pairs += std::exchange(stream.objects, {});
    deflate(std::exchange(stream.pairs, {}), stream.data);
}

/// Appends the object streams to `file` and gives the entries of all objects (7.5.8.3): those that libharu wrote, those
/// in object streams, the object streams, and as the last one the stream that will hold the entries.
CrossReferences Writer::State::write_object_streams(std::string& file) const {
    CrossReferences table;
    HPDF_Xref xref = document->xref;
    for (HPDF_UINT i = 1; i < xref->entries->count; ++i) table.add_at(HPDF_Xref_GetEntry(xref, i)->byte_offset);
    const ObjectNumber container = table.next() + static_cast<ObjectNumber>(compressed.size());
    for (const Place place : compressed) table.add_within(container + place.stream, place.index);
    for (const ObjectStream& stream : streams) {
        append_integer(file, table.add_at(file.size()));
        file += " 0 obj\n<</Type/ObjStm/N ";
        append_integer(file, static_cast<std::int64_t>(stream.count));
        file += "/First ";
        append_integer(file, static_cast<std::int64_t>(stream.first));
        file += "/Filter/FlateDecode/Length ";
        append_integer(file, static_cast<std::int64_t>(stream.data.size()));
        file.append(">>\nstream\n").append(stream.data).append("\nendstream\nendobj\n");
    }
    table.add_at(file.size());
    return table;
}

std::string Writer::save() {
    State& state = *state_;
    if (!state.streams.empty() && state.streams.back().count < kObjectsInStream) state.end_object_stream();
    state.deflating.finish();
    for (Record* record : state.deflated) record->append_length();
    std::string file = state.write_plain_objects();
    const CrossReferences table = state.write_object_streams(file);
    const std::string data = state.deflaters[SideWork::kOwn].deflate(table.predicted());
    const std::array<std::uint8_t, 32> digest = sha256(file);
    const std::string_view id(reinterpret_cast<const char*>(digest.data()), 16);

    const std::size_t start = file.size();
    append_integer(file, table.next() - 1);
    file += " 0 obj\n<</Type/XRef/Size ";
    append_integer(file, table.next());
    file += "/W[1 4 2]/Root ";
    append_reference(file, state.document->catalog->header.obj_id & kNumberMask);
    file += "/Info ";
    append_reference(file, state.document->info->header.obj_id & kNumberMask);
    file += "/ID[";
    append_hexadecimal(file, id);
    append_hexadecimal(file, id);
    file += "]/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length ";
    append_integer(file, static_cast<std::int64_t>(data.size()));
    file.append(">>\nstream\n").append(data).append("\nendstream\nendobj\nstartxref\n");
    append_integer(file, static_cast<std::int64_t>(start));
    return file += "\n%%EOF\n";
}

}  // namespace concordia::paint
