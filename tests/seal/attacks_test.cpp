// Published attacks on signed PDFs, built on our own signed document: none is accepted. The kinds are those of the
// studies on signature forgery, incremental saving, signature wrapping, shadow documents and certified documents.
#include <vector>

#include "seal/pdf_editor.h"
#include "verified.h"

namespace concordia::seal::tests {
namespace {

using Object = QPDFObjectHandle;

struct Attack {
    std::string name, file;
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.rfind(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The signed sample with one more revision, as an attacker without a key would append it.
template <typename Change>
std::string appended(const Change& change) {
    const auto editor = PdfEditor::open(signed_sample());
    REQUIRE(editor != nullptr);
    change(*editor);
    return editor->save().file;
}

Object first_page(PdfEditor& editor) {
    return editor.file().getAllPages().at(0);
}

Object widget(PdfEditor& editor, std::size_t index) {
    return signature_fields(editor.file()).at(index).widget;
}

Object stream(PdfEditor& editor, const std::string& data) {
    return editor.add(Object::newStream(&editor.file(), data));
}

/// Incremental saving: something of the document is changed after it was signed.
std::vector<Attack> later_changes() {
    return {
        {"page content replaced", appended([](PdfEditor& e) {
             first_page(e).replaceKey("/Contents", stream(e, "BT ET"));
             e.changed(first_page(e));
         })},
        {"page content object overwritten", appended([](PdfEditor& e) {
             Object content = first_page(e).getKey("/Contents");
             content.replaceStreamData("BT ET", Object::newNull(), Object::newNull());
             e.changed(content);
         })},
        {"page removed", appended([](PdfEditor& e) {
             Object pages = e.catalog().getKey("/Pages");
             pages.getKey("/Kids").eraseItem(1);
             pages.replaceKey("/Count", Object::newInteger(1));
             e.changed(pages);
         })},
        {"page cropped", appended([](PdfEditor& e) {
             first_page(e).replaceKey("/CropBox", Object::parse("[0 0 10 10]"));
             e.changed(first_page(e));
         })},
        {"catalog with other pages", appended([](PdfEditor& e) {
             e.catalog().replaceKey("/Pages", e.add(e.catalog().getKey("/Pages").shallowCopy()));
             e.changed(e.catalog());
         })},
        {"script on opening", appended([](PdfEditor& e) {
             e.catalog().replaceKey("/OpenAction", Object::parse("<</S/JavaScript/JS(app.alert\\(1\\))>>"));
             e.changed(e.catalog());
         })},
        {"layers that hide", appended([](PdfEditor& e) {
             e.catalog().replaceKey("/OCProperties", Object::parse("<</OCGs[]/D<<>>>>"));
             e.changed(e.catalog());
         })},
        {"attached file exchanged", appended([](PdfEditor& e) {
             e.catalog().replaceKey("/AF", Object::newArray());
             e.changed(e.catalog());
         })},
        {"metadata changed", appended([](PdfEditor& e) {
             Object metadata = e.catalog().getKey("/Metadata");
             metadata.replaceStreamData("<x/>", Object::newNull(), Object::newNull());
             e.changed(metadata);
         })},
        {"font or picture exchanged", appended([](PdfEditor& e) {
             Object resources = first_page(e).getKey("/Resources");
             resources.replaceKey("/Font", Object::newDictionary());
             e.changed(resources);
         })},
        {"structure reordered", appended([](PdfEditor& e) {
             Object document = e.catalog().getKey("/StructTreeRoot").getKey("/K");
             document.replaceKey("/K", Object::newArray());
             e.changed(document);
         })},
        {"object that nothing leads to", appended([](PdfEditor& e) { stream(e, "a shadow"); })},
    };
}

/// Evil annotations and sneaky signatures: what certified documents were shown to let through.
std::vector<Attack> annotations_and_fields() {
    return {
        {"text annotation", appended([](PdfEditor& e) {
             first_page(e).getKey("/Annots").appendItem(
                 e.add(Object::parse("<</Type/Annot/Subtype/FreeText/Rect[0 0 500 800]/Contents(1 euro)/F 4>>")));
             e.changed(first_page(e));
         })},
        {"annotation made invisible", appended([](PdfEditor& e) {
             Object link = first_page(e).getKey("/Annots").getArrayItem(0);
             link.replaceKey("/F", Object::newInteger(2));
             e.changed(link);
         })},
        {"annotation removed", appended([](PdfEditor& e) {
             first_page(e).replaceKey("/Annots", Object::newArray());
             e.changed(first_page(e));
         })},
        {"signed field shows something else", appended([](PdfEditor& e) {
             widget(e, 0).getKey("/AP").replaceKey("/N", stream(e, "0 0 100 100 re f"));
             e.changed(widget(e, 0));
         })},
        {"signed field moved over the text", appended([](PdfEditor& e) {
             widget(e, 0).replaceKey("/Rect", Object::parse("[0 0 600 800]"));
             e.changed(widget(e, 0));
         })},
        {"signature taken away", appended([](PdfEditor& e) {
             widget(e, 0).removeKey("/V");
             e.changed(widget(e, 0));
         })},
        {"signatures exchanged", appended([](PdfEditor& e) {
             widget(e, 0).replaceKey("/V", widget(e, 1).getKey("/V"));
             e.changed(widget(e, 0));
         })},
        {"signature value overwritten", appended([](PdfEditor& e) {
             Object value = widget(e, 0).getKey("/V");
             value.replaceKey("/Contents", Object::newString("none"));
             e.changed(value);
         })},
        {"field removed from the form", appended([](PdfEditor& e) {
             e.catalog().getKey("/AcroForm").replaceKey("/Fields", Object::newArray());
             e.changed(e.catalog());
         })},
        {"text field added", appended([](PdfEditor& e) {
             e.catalog()
                 .getKey("/AcroForm")
                 .getKey("/Fields")
                 .appendItem(
                     e.add(Object::parse("<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/Rect[0 0 500 500]/V(new)>>")));
             e.changed(e.catalog());
         })},
        {"visible signature field added", appended([](PdfEditor& e) {
             e.catalog()
                 .getKey("/AcroForm")
                 .getKey("/Fields")
                 .appendItem(e.add(Object::parse("<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/Rect[0 0 500 500]>>")));
             e.changed(e.catalog());
         })},
        {"permissions removed", appended([](PdfEditor& e) {
             e.catalog().removeKey("/Perms");
             e.changed(e.catalog());
         })},
        {"permissions of another signature", appended([](PdfEditor& e) {
             e.catalog().getKey("/Perms").replaceKey("/DocMDP", widget(e, 0).getKey("/V"));
             e.changed(e.catalog());
         })},
        {"validation data that is none", appended([](PdfEditor& e) {
             e.catalog().replaceKey("/DSS", Object::parse("<</Certs[]/Evil[1]>>"));
             e.changed(e.catalog());
         })},
        {"form that computes", appended([](PdfEditor& e) {
             e.catalog().getKey("/AcroForm").replaceKey("/NeedAppearances", Object::newBool(true));
             e.changed(e.catalog());
         })},
    };
}

/// Forgery and wrapping: the signature dictionary itself is bent, in place or with bytes moved.
std::vector<Attack> bent_signatures() {
    const std::string& file = signed_sample();
    std::string wrapped = file;
    wrapped.insert(wrapped.rfind("/Contents<"), " ");
    return {
        {"no ByteRange", replaced(file, "/ByteRange[", "/ByteRangX[")},
        {"ByteRange from elsewhere", replaced(file, "/ByteRange[0 ", "/ByteRange[9 ")},
        {"ByteRange null", replaced(file, "/ByteRange[0", "/ByteRange[n")},
        {"no Contents", replaced(file, "/Contents<", "/Contentz<")},
        {"Contents empty", replaced(file, "/Contents<30", "/Contents<00")},
        {"Contents of another length", replaced(file, "/Contents<3082", "/Contents<3083")},
        {"SubFilter of an older kind", replaced(file, "ETSI.CAdES.detached", "adbe.pkcs7.detached")},
        {"SubFilter unknown", replaced(file, "ETSI.CAdES.detached", "ETSI.CAdES.detacheX")},
        {"field of another kind", replaced(file, "/DocMDP", "/DocMDX")},
        {"signature shifted", wrapped},
        {"bytes behind the end", file + "%%EOF\n"},
        {"bytes before the beginning", "\n" + file},
        {"a second end", file + "startxref\n0\n%%EOF\n"},
        {"the file twice", file + file},
        {"last line cut", file.substr(0, file.size() - 1)},
        {"signature of a shorter file", sealed_sample() + signed_sample().substr(sealed_sample().size() + 1)},
        {"seal replaced by a signature", replaced(file, "/Perms", "/Permz")},
    };
}

/// Named for what they change, not only for coming without a signature of their own.
void check_named(const std::vector<Attack>& attacks) {
    for (const Attack& attack : attacks) {
        CAPTURE(attack.name);
        const std::string errors = verified(attack.file).errors;
        CHECK_MESSAGE(errors.find("seal.forbidden-change") != std::string::npos, errors);
    }
}

void check(const std::vector<Attack>& attacks) {
    for (const Attack& attack : attacks) {
        CAPTURE(attack.name);
        CHECK_FALSE(verified(attack.file).accepted());
    }
}

TEST_CASE("no change after signing is accepted") {
    check_named(later_changes());
    const std::string idle = appended([](PdfEditor& e) { e.changed(e.catalog()); });
    CHECK(verified(idle).errors == "seal.not-one-step");
}

TEST_CASE("no annotation, no field, no permission may change after signing") {
    check_named(annotations_and_fields());
}

TEST_CASE("no bent, moved or wrapped signature is accepted") {
    check(bent_signatures());
}

TEST_CASE("a signature of one document does not serve another") {
    std::string other = signed_sample();
    const std::string elsewhere = signed_by(authorities().seal, new_seal(), unsigned_sample());
    const std::size_t from = elsewhere.rfind("/Contents<");
    const std::size_t to = other.rfind("/Contents<");
    other.replace(to, 8'000, elsewhere.substr(from, 8'000));
    CHECK_FALSE(verified(other).accepted());
}

TEST_CASE("a signature without a seal before it is not accepted") {
    NewSignature as_seal = new_seal();
    as_seal.field.name = "signatory-1";
    const std::string file = signed_by(authorities().seal, as_seal, unsigned_sample());
    CHECK(verified(file).errors == "");
    CHECK_FALSE(verified(replaced(file, "/Perms", "/Permx")).accepted());
}

}  // namespace
}  // namespace concordia::seal::tests
