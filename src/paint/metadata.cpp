// The packet is a fixed text with the values set in; only titles, creators and languages are lists.
#include "paint/metadata.h"

#include <utility>

#include "paint/syntax.h"

namespace concordia::paint {

namespace {

constexpr std::string_view kOwnNamespace = "https://concordia.brussels/ns/xmp/1.0/";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

/// XMP wants a time with every time zone: a plain date is its first moment, universal time.
std::string timestamp(std::string_view iso_date) {
    std::string out(iso_date);
    return iso_date.find('T') == std::string_view::npos ? out + "T00:00:00Z" : out;
}

std::string producer(const DocumentInformation& information) {
    return information.program_version.empty() ? "Concordia" : "Concordia " + information.program_version;
}

void append_element(std::string& out, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out.append("<").append(name).append(">").append(escaped(value)).append("</").append(name).append(">\n");
}

void append_alternatives(std::string& out, const std::vector<Title>& titles) {
    if (titles.empty()) return;
    const auto append = [&](std::string_view language, std::string_view text) {
        out.append("<rdf:li xml:lang=\"").append(escaped(language)).append("\">").append(escaped(text));
        out += "</rdf:li>";
    };
    out += "<dc:title><rdf:Alt>";
    append("x-default", titles.front().text);
    for (const Title& title : titles) append(title.language, title.text);
    out += "</rdf:Alt></dc:title>\n";
}

void append_dublin_core(std::string& out, const DocumentInformation& information) {
    out +=
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<dc:format>application/pdf</dc:format>\n";
    append_alternatives(out, information.titles);
    if (!information.creator.empty()) {
        out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(information.creator) + "</rdf:li></rdf:Seq></dc:creator>\n";
    }
    if (!information.subject.empty()) {
        out += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(information.subject) +
               "</rdf:li></rdf:Alt></dc:description>\n";
    }
    if (!information.languages.empty()) {
        out += "<dc:language><rdf:Bag>";
        for (const std::string& language : information.languages) out += "<rdf:li>" + escaped(language) + "</rdf:li>";
        out += "</rdf:Bag></dc:language>\n";
    }
    out += "</rdf:Description>\n";
}

void append_history(std::string& out, const DocumentInformation& information) {
    out +=
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n";
    append_element(out, "xmp:CreatorTool", producer(information));
    if (!information.created.empty()) append_element(out, "xmp:CreateDate", timestamp(information.created));
    if (!information.modified.empty()) {
        append_element(out, "xmp:ModifyDate", timestamp(information.modified));
        append_element(out, "xmp:MetadataDate", timestamp(information.modified));
    }
    append_element(out, "pdf:Producer", producer(information));
    out += "</rdf:Description>\n";
}

constexpr std::string_view kClaims =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
    "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n"
    "</rdf:Description>\n";

void append_own(std::string& out, const DocumentInformation& information) {
    out += "<rdf:Description rdf:about=\"\" xmlns:concordia=\"";
    out.append(kOwnNamespace).append("\">\n");
    append_element(out, "concordia:dossier", information.dossier);
    append_element(out, "concordia:publication", information.publication);
    append_element(out, "concordia:edition", information.edition);
    append_element(out, "concordia:contentDigest", information.content_digest);
    out += "</rdf:Description>\n";
}

struct Property {
    std::string_view name, type, category, description;
};

void append_schema(std::string& out, std::string_view name, std::string_view uri, std::string_view prefix,
                   std::initializer_list<Property> properties) {
    out += "<rdf:li rdf:parseType=\"Resource\">\n";
    append_element(out, "pdfaSchema:schema", name);
    append_element(out, "pdfaSchema:namespaceURI", uri);
    append_element(out, "pdfaSchema:prefix", prefix);
    out += "<pdfaSchema:property><rdf:Seq>\n";
    for (const Property& property : properties) {
        out += "<rdf:li rdf:parseType=\"Resource\">\n";
        append_element(out, "pdfaProperty:name", property.name);
        append_element(out, "pdfaProperty:valueType", property.type);
        append_element(out, "pdfaProperty:category", property.category);
        append_element(out, "pdfaProperty:description", property.description);
        out += "</rdf:li>\n";
    }
    out += "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n";
}

void append_schemas(std::string& out) {
    out +=
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n<pdfaExtension:schemas><rdf:Bag>\n";
    append_schema(out, "PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid",
                  {{"part", "Integer", "internal", "Part of ISO 14289 that the file conforms to"}});
    append_schema(out, "Concordia publication", kOwnNamespace, "concordia",
                  {{"dossier", "Text", "external", "Agreement that the document belongs to"},
                   {"publication", "Text", "external", "Publication that the document belongs to"},
                   {"edition", "Text", "external", "Languages of the document in their order"},
                   {"contentDigest", "Text", "external", "SHA-256 of what the document was made from"}});
    out += "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";
}

}  // namespace

std::string xmp_packet(const DocumentInformation& information) {
    std::string out =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";
    append_dublin_core(out, information);
    append_history(out, information);
    out += kClaims;
    append_own(out, information);
    append_schemas(out);
    return out += "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

std::string information_entries(const DocumentInformation& information) {
    const std::string version = producer(information);
    const std::string_view title = information.titles.empty() ? std::string_view() : information.titles.front().text;
    std::string out;
    const std::pair<std::string_view, std::string_view> texts[] = {{"/Title", title},
                                                                   {"/Author", information.creator},
                                                                   {"/Subject", information.subject},
                                                                   {"/Creator", version},
                                                                   {"/Producer", version}};
    for (const auto& [key, text] : texts) {
        if (text.empty()) continue;
        out += key;
        append_text(out, text);
    }
    const std::pair<std::string_view, std::string_view> dates[] = {{"/CreationDate", information.created},
                                                                   {"/ModDate", information.modified}};
    for (const auto& [key, date] : dates) {
        if (date.empty()) continue;
        out += key;
        append_date(out, date);
    }
    return out;
}

}  // namespace concordia::paint
