// What anybody can append to a signed file without a key, in revisions that are well formed.
#include "attack.h"

namespace concordia::seal::tests {
namespace {

using Object = QPDFObjectHandle;

struct Change {
    const char* kind;
    const char* name;
    void (*apply)(PdfEditor&);
};

Object page(PdfEditor& editor) {
    return editor.file().getAllPages().at(0);
}

Object form(PdfEditor& editor) {
    return editor.catalog().getKey("/AcroForm");
}

Object widget(PdfEditor& editor, std::size_t index) {
    return signature_fields(editor.file()).at(index).widget;
}

Object stream(PdfEditor& editor, const std::string& data) {
    return editor.add(Object::newStream(&editor.file(), data));
}

/// Sets one key of an indirect object.
void set(PdfEditor& editor, Object object, const char* key, const Object& value) {
    object.replaceKey(key, value);
    editor.changed(object);
}
void set(PdfEditor& editor, const Object& object, const char* key, const char* value) {
    set(editor, object, key, Object::parse(value));
}

void overwrite(PdfEditor& editor, Object object, const std::string& data) {
    object.replaceStreamData(data, Object::newNull(), Object::newNull());
    editor.changed(object);
}

/// Appends to an array that stands inside `holder`.
void append(PdfEditor& editor, const Object& holder, Object array, const char* item) {
    array.appendItem(editor.add(Object::parse(item)));
    editor.changed(holder);
}

Object embedded_file(PdfEditor& editor) {
    Object names = editor.catalog().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    return names.getArrayItem(1).getKey("/EF").getKey("/F");
}

constexpr Change kChanges[] = {
    {"incremental saving", "page content replaced",
     [](PdfEditor& e) { set(e, page(e), "/Contents", stream(e, "BT ET")); }},
    {"incremental saving", "page content overwritten",
     [](PdfEditor& e) { overwrite(e, page(e).getKey("/Contents"), "BT ET"); }},
    {"incremental saving", "page added",
     [](PdfEditor& e) {
         Object pages = e.catalog().getKey("/Pages");
         append(e, pages, pages.getKey("/Kids"), "<</Type/Page/MediaBox[0 0 9 9]>>");
     }},
    {"incremental saving", "page removed",
     [](PdfEditor& e) {
         Object pages = e.catalog().getKey("/Pages");
         pages.getKey("/Kids").eraseItem(1);
         set(e, pages, "/Count", "1");
     }},
    {"incremental saving", "page cropped", [](PdfEditor& e) { set(e, page(e), "/CropBox", "[0 0 10 10]"); }},
    {"incremental saving", "page turned", [](PdfEditor& e) { set(e, page(e), "/Rotate", "180"); }},
    {"incremental saving", "object that nothing leads to", [](PdfEditor& e) { stream(e, "a shadow"); }},
    {"other catalog", "other pages",
     [](PdfEditor& e) { set(e, e.catalog(), "/Pages", e.add(e.catalog().getKey("/Pages").shallowCopy())); }},
    {"other catalog", "another version", [](PdfEditor& e) { set(e, e.catalog(), "/Version", "/2.0"); }},
    {"other catalog", "extensions", [](PdfEditor& e) { set(e, e.catalog(), "/Extensions", "<</ADBE<<>>>>"); }},
    {"actions", "script on opening",
     [](PdfEditor& e) { set(e, e.catalog(), "/OpenAction", "<</S/JavaScript/JS(app.alert\\(1\\))>>"); }},
    {"actions", "script of a page", [](PdfEditor& e) { set(e, page(e), "/AA", "<</O<</S/JavaScript/JS(1)>>>>"); }},
    {"actions", "script among the names",
     [](PdfEditor& e) {
         Object names = e.catalog().getKey("/Names");
         names.replaceKey("/JavaScript", Object::parse("<</Names[(a)<</S/JavaScript/JS(1)>>]>>"));
         e.changed(names.isIndirect() ? names : e.catalog());
     }},
    {"optional content", "layers that hide",
     [](PdfEditor& e) { set(e, e.catalog(), "/OCProperties", "<</OCGs[]/D<<>>>>"); }},
    {"attached files", "list of attached files emptied", [](PdfEditor& e) { set(e, e.catalog(), "/AF", "[]"); }},
    {"attached files", "attached file overwritten", [](PdfEditor& e) { overwrite(e, embedded_file(e), "<other/>"); }},
    {"metadata", "metadata overwritten",
     [](PdfEditor& e) { overwrite(e, e.catalog().getKey("/Metadata"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"); }},
    {"metadata", "metadata replaced", [](PdfEditor& e) { set(e, e.catalog(), "/Metadata", stream(e, "<x/>")); }},
    {"metadata", "document information",
     [](PdfEditor& e) { set(e, e.file().getTrailer().getKey("/Info"), "/Title", "(Other)"); }},
    {"fonts and pictures", "resources emptied",
     [](PdfEditor& e) { set(e, page(e).getKey("/Resources"), "/Font", "<<>>"); }},
    {"structure", "elements taken away",
     [](PdfEditor& e) { set(e, e.catalog().getKey("/StructTreeRoot").getKey("/K"), "/K", "[]"); }},
    {"structure", "roles renamed",
     [](PdfEditor& e) { set(e, e.catalog().getKey("/StructTreeRoot"), "/RoleMap", "<</P/Artifact>>"); }},
    {"structure", "words that are spoken instead",
     [](PdfEditor& e) { set(e, e.catalog().getKey("/StructTreeRoot").getKey("/K"), "/ActualText", "(Other)"); }},
    {"evil annotation", "free text",
     [](PdfEditor& e) {
         append(e, page(e), page(e).getKey("/Annots"),
                "<</Type/Annot/Subtype/FreeText/Rect[0 0 500 800]/Contents(1 euro)/F 4>>");
     }},
    {"evil annotation", "stamp",
     [](PdfEditor& e) {
         append(e, page(e), page(e).getKey("/Annots"), "<</Type/Annot/Subtype/Stamp/Rect[0 0 500 800]/F 4>>");
     }},
    {"evil annotation", "redaction",
     [](PdfEditor& e) {
         append(e, page(e), page(e).getKey("/Annots"), "<</Type/Annot/Subtype/Redact/Rect[0 0 500 800]/F 4>>");
     }},
    {"evil annotation", "link that leads elsewhere",
     [](PdfEditor& e) {
         set(e, page(e).getKey("/Annots").getArrayItem(0), "/A", "<</S/URI/URI(https://evil.example)>>");
     }},
    {"evil annotation", "annotation made invisible",
     [](PdfEditor& e) { set(e, page(e).getKey("/Annots").getArrayItem(0), "/F", "2"); }},
    {"evil annotation", "annotations removed", [](PdfEditor& e) { set(e, page(e), "/Annots", "[]"); }},
    {"sneaky signature", "visible signature field",
     [](PdfEditor& e) {
         append(e, e.catalog(), form(e).getKey("/Fields"),
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/Rect[0 0 500 500]>>");
     }},
    {"sneaky signature", "signed field shows something else",
     [](PdfEditor& e) {
         widget(e, 0).getKey("/AP").replaceKey("/N", stream(e, "0 0 100 100 re f"));
         e.changed(widget(e, 0));
     }},
    {"sneaky signature", "signed field moved over the text",
     [](PdfEditor& e) { set(e, widget(e, 0), "/Rect", "[0 0 600 800]"); }},
    {"sneaky signature", "signed field renamed", [](PdfEditor& e) { set(e, widget(e, 0), "/T", "(minister)"); }},
    {"field values", "text field",
     [](PdfEditor& e) {
         append(e, e.catalog(), form(e).getKey("/Fields"),
                "<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/Rect[0 0 500 500]/V(new)>>");
     }},
    {"field values", "signature taken away",
     [](PdfEditor& e) {
         widget(e, 0).removeKey("/V");
         e.changed(widget(e, 0));
     }},
    {"field values", "signatures exchanged",
     [](PdfEditor& e) { set(e, widget(e, 0), "/V", widget(e, 1).getKey("/V")); }},
    {"field values", "signature value overwritten",
     [](PdfEditor& e) { set(e, widget(e, 0).getKey("/V"), "/Contents", "(none)"); }},
    {"field values", "old range and value in a new dictionary",
     [](PdfEditor& e) { set(e, widget(e, 0), "/V", e.add(widget(e, 0).getKey("/V").shallowCopy())); }},
    {"form", "fields removed",
     [](PdfEditor& e) {
         form(e).replaceKey("/Fields", Object::newArray());
         e.changed(e.catalog());
     }},
    {"form", "form that computes",
     [](PdfEditor& e) {
         form(e).replaceKey("/NeedAppearances", Object::newBool(true));
         e.changed(e.catalog());
     }},
    {"form", "flags that allow anything",
     [](PdfEditor& e) {
         form(e).replaceKey("/SigFlags", Object::newInteger(0));
         e.changed(e.catalog());
     }},
    {"permissions", "permissions removed",
     [](PdfEditor& e) {
         e.catalog().removeKey("/Perms");
         e.changed(e.catalog());
     }},
    {"permissions", "permissions of another signature",
     [](PdfEditor& e) {
         e.catalog().getKey("/Perms").replaceKey("/DocMDP", widget(e, 0).getKey("/V"));
         e.changed(e.catalog());
     }},
    {"permissions", "usage rights",
     [](PdfEditor& e) {
         e.catalog().getKey("/Perms").replaceKey("/UR3", widget(e, 0).getKey("/V"));
         e.changed(e.catalog());
     }},
    {"validation data", "unknown key", [](PdfEditor& e) { set(e, e.catalog(), "/DSS", "<</Certs[]/Evil[1]>>"); }},
    {"validation data", "evidence of one signature alone",
     [](PdfEditor& e) { set(e, e.catalog(), "/DSS", "<</VRI<</A<<>>>>>>"); }},
    {"validation data", "what is no certificate",
     [](PdfEditor& e) {
         Object store = Object::parse("<</Type/DSS/Certs[]>>");
         store.getKey("/Certs").appendItem(stream(e, "BT (a page in waiting) Tj ET"));
         set(e, e.catalog(), "/DSS", store);
     }},
    {"validation data", "page content as evidence",
     [](PdfEditor& e) {
         Object store = Object::parse("<</Type/DSS/CRLs[]>>");
         store.getKey("/CRLs").appendItem(page(e).getKey("/Contents"));
         set(e, e.catalog(), "/DSS", store);
     }},
    {"validation data", "stream that is more than evidence",
     [](PdfEditor& e) {
         Object evidence = Object::newStream(&e.file(), authorities().anchor.certificates.front());
         evidence.getDict().replaceKey("/Subtype", Object::newName("/Form"));
         Object store = Object::parse("<</Type/DSS/Certs[]>>");
         store.getKey("/Certs").appendItem(e.add(evidence));
         set(e, e.catalog(), "/DSS", store);
     }},
};

}  // namespace

Attacks attacks_by_change() {
    Attacks attacks;
    for (const Change& change : kChanges) {
        attacks.push_back({change.kind, change.name, appended(signed_sample(), change.apply), "seal.forbidden-change"});
    }
    attacks.push_back({"incremental saving", "nothing but a catalog",
                       appended(signed_sample(), [](PdfEditor& e) { e.changed(e.catalog()); }), "seal.not-one-step"});
    return attacks;
}

}  // namespace concordia::seal::tests
