// Ledger: the file, its catalog, metadata, fonts and attachments.
#pragma once

#define JSON_HH  // clang refuses this header of qpdf 11 as C++20; nothing here needs more of it than the name
class JSON;
#define POINTERHOLDER_TRANSITION 4  // qpdf asks for it: only std::shared_ptr is used here
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::ledger {

/// Broken clauses; "A" is ISO 19005-3 (PDF/A-3), "UA" is ISO 14289-1 (PDF/UA-1).
struct Report {
    std::vector<std::string> lines;
    void add(std::string_view clause, std::string_view what) {
        lines.push_back(std::string(clause) + ": " + std::string(what));
    }
    void require(bool holds, std::string_view clause, std::string_view what) {
        if (!holds) add(clause, what);
    }
};

inline std::string stream_text(QPDFObjectHandle stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

inline bool is_name(QPDFObjectHandle object, std::string_view name) {
    return object.isName() && object.getName() == name;
}

/// Entry of a dictionary that may be missing itself.
inline QPDFObjectHandle entry(QPDFObjectHandle dictionary, const std::string& key) {
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

inline void check_file(Report& report, std::string_view pdf, QPDF& file) {
    const bool has_header = pdf.size() > 15 && pdf.starts_with("%PDF-1.7\n%");
    report.require(has_header, "A 6.1.2", "the file does not begin with %PDF-1.7");
    for (std::size_t i = 10; has_header && i < 14; ++i) {
        report.require(static_cast<unsigned char>(pdf[i]) > 127, "A 6.1.2", "no four bytes over 127 behind the header");
    }
    report.require(pdf.ends_with("%%EOF\n"), "A 6.1.3", "something follows %%EOF");
    QPDFObjectHandle trailer = file.getTrailer();
    report.require(entry(trailer, "/ID").isArray() && trailer.getKey("/ID").getArrayNItems() == 2, "A 6.1.3", "no ID");
    report.require(!trailer.hasKey("/Encrypt"), "A 6.1.3", "the file is encrypted");

    QPDFObjectHandle root = file.getRoot();
    QPDFObjectHandle marked = entry(root.getKey("/MarkInfo"), "/Marked");
    report.require(marked.isBool() && marked.getBoolValue(), "A 6.7.2.2", "MarkInfo does not say Marked true");
    report.require(root.getKey("/Lang").isString() && !root.getKey("/Lang").getUTF8Value().empty(), "UA 7.2",
                   "the catalog has no Lang");
    report.require(root.getKey("/StructTreeRoot").isDictionary(), "A 6.7.3.2", "no StructTreeRoot");
    report.require(!entry(root.getKey("/MarkInfo"), "/Suspects").isBool(), "UA 7.1", "MarkInfo speaks of suspects");
    report.require(!entry(root.getKey("/StructTreeRoot"), "/RoleMap").isDictionary(), "UA 7.1",
                   "roles are mapped: layout gives standard ones only");
    QPDFObjectHandle shown = entry(root.getKey("/ViewerPreferences"), "/DisplayDocTitle");
    report.require(shown.isBool() && shown.getBoolValue(), "UA 7.1", "DisplayDocTitle is not true");
    for (const char* key : {"/AA", "/OpenAction", "/NeedsRendering", "/Requirements", "/OCProperties"}) {
        report.require(!root.hasKey(key), "A 6.5", std::string("the catalog has ") + key);
    }
    report.require(!entry(root.getKey("/Names"), "/JavaScript").isDictionary(), "A 6.5.1", "JavaScript");
    QPDFObjectHandle form = root.getKey("/AcroForm");
    report.require(!form.isDictionary() || (!form.hasKey("/NeedAppearances") && !form.hasKey("/XFA")), "A 6.4",
                   "the form needs appearances or has XFA");
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isStream()) continue;
        QPDFObjectHandle dictionary = object.getDict();
        report.require(!dictionary.hasKey("/F"), "A 6.1.7.1", "a stream lies in another file");
        report.require(!is_name(dictionary.getKey("/Filter"), "/LZWDecode"), "A 6.1.7.2", "LZW");
        for (const char* key : {"/Ref", "/OPI", "/PS", "/Alternates"}) {
            report.require(!dictionary.hasKey(key), "A 6.2.8, 6.2.9, UA 7.20",
                           std::string("a picture or form has ") + key);
        }
        QPDFObjectHandle interpolate = dictionary.getKey("/Interpolate");
        report.require(!interpolate.isBool() || !interpolate.getBoolValue(), "A 6.2.8", "an image is interpolated");
    }
}

inline void check_metadata(Report& report, QPDF& file) {
    QPDFObjectHandle root = file.getRoot();
    if (!root.getKey("/Metadata").isStream()) {
        report.add("A 6.6.2.1", "no metadata stream");
        return;
    }
    const std::string xmp = stream_text(root.getKey("/Metadata"));
    for (const char* needed : {"<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<",
                               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", "<pdfaExtension:schemas>",
                               "<pdfaSchema:prefix>pdfuaid<"}) {
        report.require(xmp.find(needed) != std::string::npos, "A 6.6.2, UA 5", std::string("XMP lacks ") + needed);
    }
    QPDFObjectHandle intents = root.getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() != 1) {
        report.add("A 6.2.3", "not exactly one output intent");
        return;
    }
    QPDFObjectHandle intent = intents.getArrayItem(0);
    report.require(is_name(intent.getKey("/S"), "/GTS_PDFA1"), "A 6.2.3", "the output intent is not GTS_PDFA1");
    QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
    report.require(profile.isStream() && profile.getDict().getKey("/N").getIntValueAsInt() == 3 &&
                       stream_text(profile).substr(16, 4) == "RGB ",
                   "A 6.2.3", "the output profile is not RGB");
}

inline void check_font(Report& report, QPDFObjectHandle font) {
    report.require(is_name(font.getKey("/Subtype"), "/Type0"), "A 6.2.11", "a font is not composite");
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    report.require(encoding.isStream() && encoding.getDict().getKey("/WMode").getIntValueAsInt() == 0 &&
                       stream_text(encoding).find("/WMode 0 def") != std::string::npos,
                   "A 6.2.11.3.3", "the encoding is no embedded CMap, or does not say twice that lines are horizontal");
    report.require(font.getKey("/ToUnicode").isStream(), "A 6.2.11.7.2", "a font has no ToUnicode");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    QPDFObjectHandle descendant = descendants.isArray() ? descendants.getArrayItem(0) : QPDFObjectHandle::newNull();
    report.require(entry(descendant, "/CIDToGIDMap").isStream(), "A 6.2.11.3.2", "no CIDToGIDMap");
    report.require(entry(descendant, "/W").isArray(), "A 6.2.11.5", "no widths");
    QPDFObjectHandle descriptor = entry(descendant, "/FontDescriptor");
    report.require(entry(descriptor, "/FontFile2").isStream(), "A 6.2.11.4.1", "a font is not embedded");
    const std::string name = font.getKey("/BaseFont").getName();
    report.require(name.size() > 8 && name[7] == '+', "A 6.2.11.4.2", "a subset has no tag: " + name);
    if (!font.getKey("/ToUnicode").isStream()) return;
    const std::string map = stream_text(font.getKey("/ToUnicode"));
    for (const char* forbidden : {"<0000>\n", "<FEFF>\n", "<FFFE>\n", "<>\n"}) {
        report.require(map.find(forbidden) == std::string::npos, "A 6.2.11.7.2", "ToUnicode maps to nothing");
    }
}

inline void check_fonts(Report& report, QPDF& file) {
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isDictionary() || !is_name(object.getKey("/Type"), "/Font")) continue;
        if (!is_name(object.getKey("/Subtype"), "/CIDFontType2")) check_font(report, object);
    }
}

inline void check_attachments(Report& report, QPDF& file) {
    std::set<QPDFObjGen> associated;
    QPDFObjectHandle list = file.getRoot().getKey("/AF");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        associated.insert(list.getArrayItem(i).getObjGen());
    }
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isDictionary() || !is_name(object.getKey("/Type"), "/Filespec")) continue;
        report.require(associated.count(object.getObjGen()) == 1, "A 6.8", "an embedded file is not in AF");
        report.require(object.hasKey("/F") && object.hasKey("/UF"), "A 6.8", "a file has no F or no UF");
        report.require(object.getKey("/AFRelationship").isName(), "A 6.8", "a file has no AFRelationship");
        QPDFObjectHandle stream = entry(object.getKey("/EF"), "/F");
        report.require(stream.isStream() && stream.getDict().getKey("/Subtype").isName(), "A 6.8",
                       "an embedded file has no media type");
        QPDFObjectHandle parameters = stream.isStream() ? stream.getDict().getKey("/Params") : stream;
        report.require(entry(parameters, "/Size").isInteger() && entry(parameters, "/CheckSum").isString() &&
                           entry(parameters, "/ModDate").isString(),
                       "A 6.8", "an embedded file has no size, checksum or date");
    }
}

}  // namespace concordia::ledger
