// Ledger: links and form fields.
#pragma once

#include "ledger_structure.h"

namespace concordia::ledger {

inline void check_appearance(Report& report, QPDFObjectHandle annotation) {
    QPDFObjectHandle appearance = annotation.getKey("/AP");
    if (is_name(annotation.getKey("/Subtype"), "/Link") && !appearance.isDictionary()) return;
    report.require(entry(appearance, "/N").isStream() && appearance.getKeys().size() == 1, "A 6.3.3",
                   "an annotation's appearance is not one normal form");
}

inline void check_action(Report& report, QPDFObjectHandle annotation) {
    static const std::set<std::string> kActions = {"/URI", "/GoTo"};
    report.require(!annotation.hasKey("/AA"), "A 6.5.2", "an annotation has further actions");
    QPDFObjectHandle action = annotation.getKey("/A");
    if (!action.isDictionary()) return;
    report.require(action.getKey("/S").isName() && kActions.count(action.getKey("/S").getName()) == 1, "A 6.5.1",
                   "an action is neither URI nor GoTo");
}

inline void check_annotation(Report& report, const Structure& structure, QPDFObjectHandle annotation) {
    constexpr int kInvisible = 1, kHidden = 2, kPrint = 4, kNoView = 32, kToggleNoView = 256;
    const bool is_widget = is_name(annotation.getKey("/Subtype"), "/Widget");
    QPDFObjectHandle flags = annotation.getKey("/F");
    const int value = flags.isInteger() ? flags.getIntValueAsInt() : 0;
    report.require((value & (kInvisible | kHidden | kPrint | kNoView | kToggleNoView)) == kPrint, "A 6.3.2",
                   "an annotation is hidden or not printed");
    QPDFObjectHandle description = annotation.getKey(is_widget ? "/TU" : "/Contents");
    report.require(description.isString() && !description.getUTF8Value().empty(), "UA 7.18.1",
                   "an annotation says nothing of itself");
    check_appearance(report, annotation);
    check_action(report, annotation);

    const auto claimed = structure.annotations.find(annotation.getObjGen());
    QPDFObjectHandle key = annotation.getKey("/StructParent");
    const auto parent = structure.parents.find(key.isInteger() ? key.getIntValueAsInt() : -1);
    if (claimed == structure.annotations.end() || parent == structure.parents.end()) {
        report.add("UA 7.18.1", "an annotation is not in the structure tree");
        return;
    }
    QPDFObjectHandle element = parent->second;
    report.require(element.getObjGen() == claimed->second, "UA 7.18.1",
                   "the parent tree leads an annotation to another element");
    report.require(is_name(element.getKey("/S"), is_widget ? "/Form" : "/Link"), "UA 7.18.4, 7.18.5",
                   "an annotation stands in an element of another role");
}

/// Named destinations that links go to must exist (ISO 32000-1, 12.3.2.3).
inline void check_destination(Report& report, QPDFObjectHandle annotation, const std::set<std::string>& names) {
    QPDFObjectHandle destination = annotation.getKey("/Dest");
    if (!destination.isString()) return;
    report.require(names.count(destination.getStringValue()) == 1, "PDF 12.3.2.3",
                   "a link leads nowhere: " + destination.getStringValue());
}

inline void check_annotations(Report& report, QPDF& file, const Structure& structure) {
    std::set<std::string> names;
    QPDFObjectHandle list = entry(entry(file.getRoot().getKey("/Names"), "/Dests"), "/Names");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); i += 2) {
        names.insert(list.getArrayItem(i).getStringValue());
    }
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            check_annotation(report, structure, annotations.getArrayItem(i));
            check_destination(report, annotations.getArrayItem(i), names);
        }
    }
}

}  // namespace concordia::ledger
