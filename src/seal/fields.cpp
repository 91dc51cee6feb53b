// Every change is the smallest that the standards ask for, since verification allows these changes and no others.
#include "seal/fields.h"

namespace concordia::seal {
namespace {

bool is_name(QPDFObjectHandle object, const std::string& name) {
    return object.isName() && object.getName() == name;
}

/// The element that all others stand in.
QPDFObjectHandle document_element(QPDFObjectHandle root) {
    QPDFObjectHandle kids = root.getKey("/K");
    if (kids.isArray() && kids.getArrayNItems() == 1) kids = kids.getArrayItem(0);
    const bool usable = kids.isDictionary() && kids.isIndirect() && kids.getKey("/K").isArray();
    return usable ? kids : QPDFObjectHandle::newNull();
}

QPDFObjectHandle first_page(QPDF& file) {
    const std::vector<QPDFObjectHandle>& pages = file.getAllPages();
    return pages.empty() ? QPDFObjectHandle::newNull() : pages.front();
}

/// Appends to the array `key` of `holder`; whichever stands on its own in the file has changed: the array, its holder
/// or the catalog.
void append(PdfEditor& editor, QPDFObjectHandle holder, const std::string& key, const QPDFObjectHandle& item) {
    if (!holder.getKey(key).isArray()) holder.replaceKey(key, QPDFObjectHandle::newArray());
    QPDFObjectHandle array = holder.getKey(key);
    array.appendItem(item);
    for (const QPDFObjectHandle& object : {array, holder, editor.catalog()}) {
        if (QPDFObjectHandle(object).isIndirect()) return editor.changed(object);
    }
}

/// The form of the catalog, made where there is none.
QPDFObjectHandle form_of(PdfEditor& editor) {
    QPDFObjectHandle catalog = editor.catalog();
    if (!catalog.getKey("/AcroForm").isDictionary()) {
        catalog.replaceKey("/AcroForm", QPDFObjectHandle::parse("<</Fields[]>>"));
    }
    return catalog.getKey("/AcroForm");
}

QPDFObjectHandle widget_on(PdfEditor& editor, const QPDFObjectHandle& page, const FieldWords& words,
                           long long parent_key) {
    QPDFObjectHandle empty = editor.add(QPDFObjectHandle::newStream(&editor.file(), ""));
    empty.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    empty.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    empty.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 0 0]"));
    empty.getDict().replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle widget = QPDFObjectHandle::parse("<</Type/Annot/Subtype/Widget/FT/Sig/F 132/Rect[0 0 0 0]>>");
    widget.replaceKey("/T", QPDFObjectHandle::newUnicodeString(words.name));
    widget.replaceKey("/TU", QPDFObjectHandle::newUnicodeString(words.tooltip));
    widget.replaceKey("/P", page);
    widget.replaceKey("/StructParent", QPDFObjectHandle::newInteger(parent_key));
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", empty);
    widget.replaceKey("/AP", appearance);
    return editor.add(widget);
}

QPDFObjectHandle form_element(PdfEditor& editor, const QPDFObjectHandle& parent, const QPDFObjectHandle& page,
                              const QPDFObjectHandle& widget, const std::string& language) {
    QPDFObjectHandle reference = QPDFObjectHandle::parse("<</Type/OBJR>>");
    reference.replaceKey("/Obj", widget);
    reference.replaceKey("/Pg", page);
    QPDFObjectHandle element = QPDFObjectHandle::parse("<</S/Form>>");
    element.replaceKey("/P", parent);
    element.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
    element.replaceKey("/K", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{reference}));
    return editor.add(element);
}

}  // namespace

std::optional<Field> signature_field(QPDFObjectHandle item) {
    const bool ours = item.isDictionary() && item.isIndirect() && is_name(item.getKey("/FT"), "/Sig") &&
                      item.getKey("/T").isString() && !item.hasKey("/Kids") && !item.hasKey("/Parent");
    if (!ours) return std::nullopt;
    return Field{item.getKey("/T").getUTF8Value(), item};
}

std::vector<Field> signature_fields(QPDF& file) {
    std::vector<Field> fields;
    QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
    if (!form.isDictionary() || !form.getKey("/Fields").isArray()) return fields;
    for (const QPDFObjectHandle& item : form.getKey("/Fields").getArrayAsVector()) {
        if (std::optional<Field> field = signature_field(item)) fields.push_back(std::move(*field));
    }
    return fields;
}

QPDFObjectHandle add_invisible_field(PdfEditor& editor, const FieldWords& words) {
    QPDFObjectHandle root = editor.catalog().getKey("/StructTreeRoot");
    if (!root.isDictionary() || !root.isIndirect()) return QPDFObjectHandle::newNull();
    QPDFObjectHandle parents = root.getKey("/ParentTree");
    QPDFObjectHandle document = document_element(root);
    QPDFObjectHandle page = first_page(editor.file());
    const bool usable = document.isDictionary() && page.isDictionary() && parents.isDictionary() &&
                        parents.isIndirect() && parents.getKey("/Nums").isArray() &&
                        root.getKey("/ParentTreeNextKey").isInteger();
    if (!usable) return QPDFObjectHandle::newNull();

    const long long key = root.getKey("/ParentTreeNextKey").getIntValue();
    const QPDFObjectHandle widget = widget_on(editor, page, words, key);
    const QPDFObjectHandle element = form_element(editor, document, page, widget, words.language);
    append(editor, document, "/K", element);
    append(editor, parents, "/Nums", QPDFObjectHandle::newInteger(key));
    append(editor, parents, "/Nums", element);
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(key + 1));
    editor.changed(root);
    append(editor, page, "/Annots", widget);
    append(editor, form_of(editor), "/Fields", widget);
    return widget;
}

void set_signature_flags(PdfEditor& editor) {
    constexpr int kSignaturesExist = 1, kAppendOnly = 2;
    QPDFObjectHandle form = form_of(editor);
    QPDFObjectHandle flags = form.getKey("/SigFlags");
    if (flags.isInteger() && flags.getIntValue() == (kSignaturesExist | kAppendOnly)) return;
    form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(kSignaturesExist | kAppendOnly));
    editor.changed(form.isIndirect() ? form : editor.catalog());
}

}  // namespace concordia::seal
