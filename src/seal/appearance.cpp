// The page is copied object by object: its content becomes the form XObject, its resources stay what they are.
#include "seal/appearance.h"

namespace concordia::seal {
namespace {

/// A copy of `object` in the editor's file, whatever it refers to included.
QPDFObjectHandle copied(PdfEditor& editor, QPDFObjectHandle object) {
    if (object.isStream()) {
        const QPDFObjectHandle stream = QPDFObjectHandle::newStream(&editor.file(), object.getRawStreamData());
        QPDFObjectHandle dictionary = object.getDict();
        for (const std::string& key : dictionary.getKeys()) {
            if (key != "/Length") {
                QPDFObjectHandle(stream).getDict().replaceKey(key, copied(editor, dictionary.getKey(key)));
            }
        }
        return editor.add(stream);
    }
    QPDFObjectHandle copy;
    if (object.isDictionary()) {
        copy = QPDFObjectHandle::newDictionary();
        for (const std::string& key : object.getKeys()) copy.replaceKey(key, copied(editor, object.getKey(key)));
    } else if (object.isArray()) {
        copy = QPDFObjectHandle::newArray();
        for (const QPDFObjectHandle& item : object.getArrayAsVector()) copy.appendItem(copied(editor, item));
    } else {
        copy = QPDFObjectHandle::parse(object.unparseResolved());  // even a number belongs to the file it was read from
    }
    return copy;
}

}  // namespace

void set_appearance(PdfEditor& editor, QPDFObjectHandle widget, std::string_view pdf) {
    QPDF source;
    source.setSuppressWarnings(true);
    source.processMemoryFile("appearance", pdf.data(), pdf.size());
    QPDFObjectHandle page = source.getAllPages().at(0);
    QPDFObjectHandle form = copied(editor, page.getKey("/Contents"));
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", page.getKey("/MediaBox").shallowCopy());
    dictionary.replaceKey("/Resources", copied(editor, page.getKey("/Resources")));
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", form);
    widget.replaceKey("/AP", appearance);
    editor.changed(widget);
}

}  // namespace concordia::seal
