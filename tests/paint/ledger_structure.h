// Ledger: the structure tree and its elements.
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "ledger_file.h"

namespace concordia::ledger {

/// What the structure tree says, read from its root downwards.
struct Structure {
    struct Element {
        std::string role;
        QPDFObjectHandle dictionary;
        QPDFObjGen parent;
        std::vector<std::string> kid_roles;
    };
    std::vector<Element> elements;                               // in reading order
    std::map<std::pair<QPDFObjGen, int>, QPDFObjGen> sequences;  // (page, MCID) -> element
    std::map<QPDFObjGen, QPDFObjGen> annotations;                // annotation -> element
    std::map<int, QPDFObjectHandle> parents;                     // the parent tree
};

class StructureReader {
 public:
    StructureReader(Report& report, Structure& structure) : report_(report), structure_(structure) {}

    void read(QPDFObjectHandle element, QPDFObjGen parent) {
        const std::size_t index = structure_.elements.size();
        const std::string role = element.getKey("/S").isName() ? element.getKey("/S").getName().substr(1) : "";
        structure_.elements.push_back({role, element, parent, {}});
        report_.require(element.getKey("/P").getObjGen() == parent, "UA 7.1", "an element's P is not its parent");
        QPDFObjectHandle kids = element.getKey("/K");
        if (!kids.isArray()) {
            if (!kids.isNull()) read_kid(kids, element, index);
            return;
        }
        for (int i = 0; i < kids.getArrayNItems(); ++i) read_kid(kids.getArrayItem(i), element, index);
    }

 private:
    void read_kid(QPDFObjectHandle kid, QPDFObjectHandle element, std::size_t index) {
        if (kid.isInteger()) {
            add_sequence(element.getKey("/Pg").getObjGen(), kid.getIntValueAsInt(), element.getObjGen());
        } else if (is_name(kid.getKey("/Type"), "/MCR")) {
            add_sequence(kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValueAsInt(), element.getObjGen());
        } else if (is_name(kid.getKey("/Type"), "/OBJR")) {
            structure_.annotations[kid.getKey("/Obj").getObjGen()] = element.getObjGen();
        } else {
            structure_.elements[index].kid_roles.push_back(kid.getKey("/S").getName().substr(1));
            read(kid, element.getObjGen());
        }
    }

    void add_sequence(QPDFObjGen page, int sequence, QPDFObjGen element) {
        const bool is_new = structure_.sequences.try_emplace({page, sequence}, element).second;
        report_.require(is_new, "UA 7.1", "two elements claim one marked-content sequence");
    }

    Report& report_;
    Structure& structure_;
};

inline Structure read_structure(Report& report, QPDF& file) {
    Structure structure;
    QPDFObjectHandle root = file.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary()) return structure;
    QPDFObjectHandle document = root.getKey("/K");
    if (document.isArray()) document = document.getArrayItem(0);
    StructureReader(report, structure).read(document, root.getObjGen());
    report.require(!structure.elements.empty() && structure.elements.front().role == "Document", "UA 7.1",
                   "the outermost element is not Document");
    QPDFObjectHandle numbers = entry(root.getKey("/ParentTree"), "/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2) {
        structure.parents[numbers.getArrayItem(i).getIntValueAsInt()] = numbers.getArrayItem(i + 1);
    }
    return structure;
}

/// Value of an attribute of `owner`, or null.
inline QPDFObjectHandle attribute(QPDFObjectHandle element, std::string_view owner, const std::string& key) {
    QPDFObjectHandle list = element.getKey("/A");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        QPDFObjectHandle attributes = list.getArrayItem(i);
        if (is_name(attributes.getKey("/O"), owner)) return attributes.getKey(key);
    }
    return QPDFObjectHandle::newNull();
}

inline bool is_allowed_kid(std::string_view role, const std::string& kid) {
    static const std::map<std::string_view, std::set<std::string>> kKids = {
        {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}},
        {"THead", {"TR"}},
        {"TBody", {"TR"}},
        {"TFoot", {"TR"}},
        {"TR", {"TH", "TD"}},
        {"L", {"LI", "L", "Caption"}},
        {"LI", {"Lbl", "LBody"}},
        {"TOC", {"TOCI", "TOC", "Caption"}},
        {"TOCI", {"Lbl", "Reference", "NonStruct", "P", "TOC"}}};
    const auto rule = kKids.find(role);
    return rule == kKids.end() || rule->second.count(kid) == 1;
}

/// "H3" gives 3.
inline std::optional<int> heading_level(const std::string& role) {
    if (role.size() != 2 || role[0] != 'H' || role[1] < '1' || role[1] > '6') return std::nullopt;
    return role[1] - '0';
}

inline void check_element(Report& report, const Structure::Element& element) {
    static const std::set<std::string> kRoles = {
        "Document", "Part",      "Art",     "Sect",  "Div",     "BlockQuote", "Caption", "TOC",       "TOCI",
        "Index",    "NonStruct", "Private", "P",     "H",       "H1",         "H2",      "H3",        "H4",
        "H5",       "H6",        "L",       "LI",    "Lbl",     "LBody",      "Table",   "TR",        "TH",
        "TD",       "THead",     "TBody",   "TFoot", "Span",    "Quote",      "Note",    "Reference", "BibEntry",
        "Code",     "Link",      "Annot",   "Ruby",  "Warichu", "Figure",     "Formula", "Form"};
    QPDFObjectHandle dictionary = element.dictionary;
    report.require(kRoles.count(element.role) == 1, "UA 7.1", "a role is not a standard one: " + element.role);
    for (const std::string& kid : element.kid_roles) {
        report.require(is_allowed_kid(element.role, kid), "UA 7.5, 7.6", element.role + " holds " + kid);
    }
    if (element.role == "Figure" || element.role == "Formula") {
        report.require(dictionary.getKey("/Alt").isString() || dictionary.getKey("/ActualText").isString(), "UA 7.3",
                       "a figure has no alternative text");
        report.require(attribute(dictionary, "/Layout", "/BBox").isArray(), "UA 7.3", "a figure has no BBox");
    }
    if (element.role == "TH") {
        report.require(
            attribute(dictionary, "/Table", "/Scope").isName() || attribute(dictionary, "/Table", "/Headers").isArray(),
            "UA 7.5", "a head of a table has neither Scope nor Headers");
    }
    if (element.role == "Note") report.require(dictionary.hasKey("/ID"), "UA 7.9", "a note has no ID");
}

inline void check_elements(Report& report, const Structure& structure) {
    int level = 0;
    std::set<std::string> identifiers;
    for (const Structure::Element& element : structure.elements) {
        check_element(report, element);
        if (const std::optional<int> heading = heading_level(element.role)) {
            report.require(*heading <= level + 1, "UA 7.4.2", "a heading skips a level: " + element.role);
            level = *heading;
        }
        QPDFObjectHandle dictionary = element.dictionary;
        if (dictionary.hasKey("/ID")) {
            report.require(identifiers.insert(dictionary.getKey("/ID").getStringValue()).second, "UA 7.9",
                           "an ID comes twice");
        }
    }
}

}  // namespace concordia::ledger
