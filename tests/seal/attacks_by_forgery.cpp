// Bytes in place of objects: the signature dictionary bent where nothing covers it, increments whose cross-references
// say more than their objects, and documents that hold two documents.
#include "attack.h"

#include <qpdf/QPDFWriter.hh>

#include "raw_revision.h"

namespace concordia::seal::tests {
namespace {

using Object = QPDFObjectHandle;

constexpr const char* kDamaged = "seal.damaged";
constexpr const char* kNotCovered = "seal.not-covered";

/// The last signature dictionary bent in place.
Attacks bent_signatures() {
    const std::string& file = signed_sample();
    const auto bent = [&](const char* from, const char* to) { return replaced(file, from, to); };
    return {
        {"universal forgery", "no ByteRange", bent("/ByteRange[", "/ByteRangX["), kNotCovered},
        {"universal forgery", "ByteRange null", bent("/ByteRange[0", "/ByteRange[n"), ""},
        {"universal forgery", "ByteRange that leaves out the beginning", bent("/ByteRange[0 ", "/ByteRange[9 "),
         kNotCovered},
        {"universal forgery", "ByteRange below zero", bent("/ByteRange[0 ", "/ByteRange[-1"), kNotCovered},
        {"universal forgery", "no Contents", bent("/Contents<", "/Contentz<"), kNotCovered},
        {"universal forgery", "Contents empty", bent("/Contents<30", "/Contents<>0"), ""},
        {"universal forgery", "Contents of zeros", bent("/Contents<30", "/Contents<00"), "seal.no-signature"},
        {"universal forgery", "Contents of another length", bent("/Contents<3082", "/Contents<3083"),
         "seal.no-signature"},
        {"signature kind", "of an older kind", bent("ETSI.CAdES.detached", "adbe.pkcs7.detached"), "seal.no-signature"},
        {"signature kind", "unknown", bent("ETSI.CAdES.detached", "ETSI.CAdES.detacheX"), "seal.no-signature"},
        {"signature kind", "a timestamp of that name", bent("ETSI.CAdES.detached", "ETSI.RFC3161       "),
         "seal.no-signature"},
        {"permissions", "certification that permits all", bent("/P 2", "/P 3"), "seal.bad-certification"},
        {"permissions", "certification of another kind", bent("/DocMDP", "/DocMDX"), ""},
        {"hole", "other keys in the hole", bent("00000000000000>", "00>/V 9/W<0000>"), kNotCovered},
        {"hole", "comment in the hole", bent("00000000000000>", "0000000%(evil)>"), ""},
        {"hole", "spaces in the hole", bent("00000000000000>", "000000000  000>"), kNotCovered},
        {"hole", "capitals in the hole", bent("/Contents<3082", "/Contents<308\x42"), kNotCovered},
    };
}

/// The signed bytes moved, so that the range covers them where nobody reads them.
Attacks wrapped_signatures() {
    const std::string& file = signed_sample();
    const std::size_t hole = file.rfind("/Contents<") + 9;
    const std::size_t after = file.find('>', hole) + 1;
    std::string shifted = file;
    shifted.insert(hole - 9, " ");
    std::string widened = file;
    widened.insert(after, "/Evil(in the gap)");
    return {
        {"signature wrapping", "signature shifted", shifted, kDamaged},
        {"signature wrapping", "bytes in the gap", widened, kDamaged},
        {"signature wrapping", "second part moved behind an increment",
         file.substr(0, after) + "\nendobj\n1 0 obj\n<<>>\nendobj\n" + file.substr(after), kDamaged},
        {"bytes around", "behind the end", file + "%%EOF\n", kDamaged},
        {"bytes around", "before the beginning", "\n" + file, kDamaged},
        {"bytes around", "a second end", file + "startxref\n0\n%%EOF\n", kDamaged},
        {"bytes around", "the file twice", file + file, kDamaged},
        {"bytes around", "last line cut", file.substr(0, file.size() - 1), kDamaged},
        {"bytes around", "signature over a shorter file", sealed_sample() + file.substr(sealed_sample().size() + 1),
         kDamaged},
        {"incremental saving", "objects without cross-references", file + "1 0 obj\n<</Type/Catalog>>\nendobj\n",
         kDamaged},
        {"incremental saving", "a trailer alone", file + "trailer\n<</Root 1 0 R>>\n%%EOF\n", kDamaged},
    };
}

RawRevision sound_revision() {
    return {signed_sample(), authorities().anchor.certificates.front()};
}

struct Bend {
    const char* kind;
    const char* name;
    void (*apply)(RawRevision&);
    const char* rule = kDamaged;
};

/// Byte at which an object of the unsigned document stands.
std::size_t offset_of(const RawRevision& revision, std::uint32_t number) {
    return revision.file.find("\n" + std::to_string(number) + " 0 obj") + 1;
}

constexpr Bend kBends[] = {
    {"chain of revisions", "Prev leads to itself", [](RawRevision& r) { r.previous = std::to_string(r.file.size()); }},
    {"chain of revisions", "Prev leaves out the last signature",
     [](RawRevision& r) { r.previous = std::to_string(last_cross_references(sealed_sample())); }},
    {"chain of revisions", "Prev leaves out all signatures",
     [](RawRevision& r) { r.previous = std::to_string(last_cross_references(unsigned_sample())); }},
    {"chain of revisions", "Prev is zero", [](RawRevision& r) { r.previous = "0"; }},
    {"chain of revisions", "Prev below zero", [](RawRevision& r) { r.previous = "-1"; }},
    {"chain of revisions", "Prev behind the end", [](RawRevision& r) { r.previous = "999999999"; }},
    {"chain of revisions", "Prev is no number", [](RawRevision& r) { r.previous = "(x)"; }},
    {"chain of revisions", "startxref beside the cross-references", [](RawRevision& r) { r.shifted = 1; }},
    {"hybrid cross-references", "XRefStm beside a stream",
     [](RawRevision& r) { r.more = "/XRefStm " + std::to_string(last_cross_references(sealed_sample())); }},
    {"cross-reference entries", "an object freed",
     [](RawRevision& r) {
         r.further.push_back({4, 0, 0, 1});
     }},
    {"cross-reference entries", "an object inside an object stream",
     [](RawRevision& r) {
         r.further.push_back({4, 2, 5, 0});
     }},
    {"cross-reference entries", "old bytes under another number",
     [](RawRevision& r) {
         r.further.push_back({5, 1, offset_of(r, 4), 0});
     }},
    {"cross-reference entries", "old bytes under a new number",
     [](RawRevision& r) {
         r.further.push_back({r.size++, 1, offset_of(r, 4), 0});
     }},
    {"cross-reference entries", "an entry that leads into a stream",
     [](RawRevision& r) {
         r.further.push_back({4, 1, r.file.size() + 600, 0});
     }},
    {"cross-reference entries", "other widths", [](RawRevision& r) { r.width = "[1 2 4]"; }},
    {"recycled objects", "one number twice", [](RawRevision& r) { r.objects.push_back(r.objects.back()); }},
    {"recycled objects", "another generation", [](RawRevision& r) { r.generation = "1"; }},
    {"recycled objects", "an object ends twice",
     [](RawRevision& r) { r.objects.front().second += "\nendobj\n4 0 obj\n(evil)"; }},
    {"gaps", "comment before the objects", [](RawRevision& r) { r.before = "% nothing to see\n"; }},
    {"gaps", "object behind the objects", [](RawRevision& r) { r.behind = "4 0 obj\n(evil)\nendobj\n"; }},
    {"trailer", "another catalog",
     [](RawRevision& r) { r.entries = replaced(r.entries, "/Root ", "/Root 99999 0 R/Was "); }},
    {"trailer", "another identity", [](RawRevision& r) { r.entries = replaced(r.entries, "/ID [ <", "/ID [ <ab"); },
     "seal.forbidden-change"},
    {"trailer", "encryption", [](RawRevision& r) { r.more = "/Encrypt<</Filter/Standard/V 1/R 2/P -1/O()/U()>>"; }},
    {"nesting", "ten thousand arrays in each other",
     [](RawRevision& r) {
         constexpr std::size_t kLevels = 10'000;
         r.objects.front().second.insert(2, "/Deep " + std::string(kLevels, '[') + std::string(kLevels, ']'));
     }},
    {"dangling references", "an object that a later revision could bring",
     [](RawRevision& r) { r.objects.front().second.insert(2, "/Later 99999 0 R "); }},
};

Attacks bent_revisions() {
    Attacks attacks;
    for (const Bend& bend : kBends) {
        RawRevision revision = sound_revision();
        bend.apply(revision);
        attacks.push_back({bend.kind, bend.name, revision.written(), bend.rule});
    }
    attacks.push_back(
        {"hybrid cross-references", "table behind streams", sound_revision().written_as_table(), kDamaged});
    RawRevision hybrid = sound_revision();
    hybrid.more = "/XRefStm " + hybrid.previous;
    attacks.push_back({"hybrid cross-references", "table that leads to a stream", hybrid.written_as_table(), kDamaged});
    return attacks;
}

/// The unsigned sample with something hidden in it, sealed by who does not see it.
template <typename Hide>
std::string sealed_with(const Hide& hide) {
    const std::string& sample = unsigned_sample();
    QPDF file;
    file.processMemoryFile("sample", sample.data(), sample.size());
    hide(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setPreserveUnreferencedObjects(true);
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const std::string prepared(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    return signed_by(authorities().seal, new_seal(), prepared);
}

Object page_of(QPDF& file) {
    return file.getAllPages().at(0);
}

/// A cover drawn over the first page.
void cover(QPDF& file) {
    Object form = file.makeIndirectObject(Object::newStream(&file, "1 g 0 0 600 850 re f"));
    form.getDict().replaceKey("/Type", Object::newName("/XObject"));
    form.getDict().replaceKey("/Subtype", Object::newName("/Form"));
    form.getDict().replaceKey("/BBox", Object::parse("[0 0 600 850]"));
    Object forms = Object::newDictionary();
    forms.replaceKey("/Cover", form);
    page_of(file).getKey("/Resources").replaceKey("/XObject", forms);
}

Object cover_of(QPDF& file) {
    return page_of(file).getKey("/Resources").getKey("/XObject").getKey("/Cover");
}

/// Other pages that nothing leads to yet.
void hide_pages(QPDF& file) {
    file.makeIndirectObject(Object::parse("<</Type/Pages/Kids[]/Count 0/Shadow true>>"));
}

Object hidden_pages(QPDF& file) {
    for (Object object : file.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/Shadow")) return object;
    }
    return Object::newNull();
}

}  // namespace

TEST_CASE("an increment by hand in which nothing is wrong is accepted, and so is a seal over hidden objects") {
    CHECK(verified(sound_revision().written()).errors == "");
    CHECK(verified(sealed_with(cover)).errors == "");
    CHECK(verified(sealed_with(hide_pages)).errors == "");
}

Attacks attacks_by_forgery() {
    Attacks attacks = bent_signatures();
    for (const Attacks& part : {wrapped_signatures(), bent_revisions()}) {
        attacks.insert(attacks.end(), part.begin(), part.end());
    }
    return attacks;
}

Attacks shadow_attacks() {
    const std::string covered = sealed_with(cover), doubled = sealed_with(hide_pages);
    const char* rule = "seal.forbidden-change";
    return {
        {"shadow: hide", "cover emptied",
         appended(covered,
                  [](PdfEditor& e) {
                      Object form = cover_of(e.file());
                      form.replaceStreamData("", Object::newNull(), Object::newNull());
                      e.changed(form);
                  }),
         rule},
        {"shadow: hide", "cover made nothing",
         appended(covered,
                  [](PdfEditor& e) {
                      e.file().replaceObject(cover_of(e.file()).getObjGen(), Object::parse("<<>>"));
                      e.changed(cover_of(e.file()));
                  }),
         rule},
        {"shadow: replace", "letters of a font exchanged",
         appended(covered,
                  [](PdfEditor& e) {
                      Object fonts = page_of(e.file()).getKey("/Resources").getKey("/Font");
                      Object font = fonts.getKey(*fonts.getKeys().begin());
                      font.replaceKey("/Encoding", Object::newName("/Identity-V"));
                      e.changed(font);
                  }),
         rule},
        {"shadow: replace", "what a field shows",
         appended(covered,
                  [](PdfEditor& e) {
                      Object widget = signature_fields(e.file()).at(0).widget;
                      widget.getKey("/AP").replaceKey("/N", e.add(Object::newStream(&e.file(), "BT ET")));
                      e.changed(widget);
                  }),
         rule},
        {"shadow: hide and replace", "catalog leads to the hidden pages",
         appended(doubled,
                  [](PdfEditor& e) {
                      e.catalog().replaceKey("/Pages", hidden_pages(e.file()));
                      e.changed(e.catalog());
                  }),
         rule},
        {"shadow: hide and replace", "pages take what was hidden",
         appended(doubled,
                  [](PdfEditor& e) {
                      Object pages = e.catalog().getKey("/Pages");
                      pages.replaceKey("/Kids", hidden_pages(e.file()).getKey("/Kids"));
                      e.changed(pages);
                  }),
         rule},
    };
}

}  // namespace concordia::seal::tests
