// Ledger: every painting operator stands in marked content, and the structure tree knows every sequence.
#pragma once

#include "ledger_structure.h"

namespace concordia::ledger {

/// Follows the marked content of one page's stream.
class ContentReader : public QPDFObjectHandle::ParserCallbacks {
 public:
    explicit ContentReader(Report& report) : report_(report) {}

    void handleObject(QPDFObjectHandle object) override {
        if (object.isOperator()) {
            operate(object.getOperatorValue());
            operands_.clear();
        } else {
            operands_.push_back(object);
        }
    }
    void handleEOF() override {
        report_.require(open_.empty(), "A 6.7.3.1", "a marked-content sequence is not closed");
        report_.require(!in_text_, "A 6.2.2", "a text object is not closed");
    }

    std::vector<int> sequences;  // MCIDs in order

 private:
    void operate(const std::string& name) {
        static const std::set<std::string> kPainting = {"f", "F",  "f*", "B", "B*", "b",  "b*", "S",
                                                        "s", "Tj", "TJ", "'", "\"", "Do", "sh", "BI"};
        static const std::set<std::string> kForbidden = {"k", "K", "g", "G", "ri", "i"};
        report_.require(kForbidden.count(name) == 0, "A 6.2.4", "a colour that is not of the profile: " + name);
        if (kPainting.count(name) == 1) {
            report_.require(!open_.empty(), "UA 7.1", "content stands outside marked content: " + name);
        }
        if (name == "BT" || name == "ET") in_text_ = name == "BT";
        if (name == "BDC" || name == "BMC") open();
        if (name == "EMC") close();
    }

    void open() {
        QPDFObjectHandle properties = operands_.size() > 1 ? operands_[1] : QPDFObjectHandle::newNull();
        const std::string tag = operands_.empty() ? "" : operands_[0].getName();
        const bool has_sequence = entry(properties, "/MCID").isInteger();
        if (has_sequence) sequences.push_back(properties.getKey("/MCID").getIntValueAsInt());
        report_.require(has_sequence || tag == "/Artifact" || !open_.empty(), "UA 7.1",
                        "marked content is neither an artifact nor of an element: " + tag);
        const bool nests = has_sequence || tag == "/Artifact";
        report_.require(!nests || open_.empty(), "UA 7.1", "content of an element and artifacts are nested");
        open_.push_back(in_text_);
    }

    void close() {
        report_.require(!open_.empty() && open_.back() == in_text_, "A 6.7.3.1", "EMC stands in the wrong place");
        if (!open_.empty()) open_.pop_back();
    }

    Report& report_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<bool> open_;  // whether each began in a text object
    bool in_text_ = false;
};

/// The parent tree leads from every sequence of the page to the element that claims it.
inline void check_parents(Report& report, const Structure& structure, QPDFObjectHandle page,
                          const std::vector<int>& sequences) {
    QPDFObjectHandle key = page.getKey("/StructParents");
    const auto parents = structure.parents.find(key.isInteger() ? key.getIntValueAsInt() : -1);
    QPDFObjectHandle list = parents == structure.parents.end() ? QPDFObjectHandle::newNull() : parents->second;
    if (!list.isArray()) {
        report.require(sequences.empty(), "UA 7.1", "a page is not in the parent tree");
        return;
    }
    report.require(list.getArrayNItems() == static_cast<int>(sequences.size()), "UA 7.1",
                   "the parent tree has another number of sequences than the page");
    for (const int sequence : sequences) {
        const auto claimed = structure.sequences.find({page.getObjGen(), sequence});
        report.require(claimed != structure.sequences.end() && sequence < list.getArrayNItems() &&
                           list.getArrayItem(sequence).getObjGen() == claimed->second,
                       "UA 7.1", "the parent tree and the structure tree disagree");
    }
}

inline void check_pages(Report& report, QPDF& file, const Structure& structure) {
    std::size_t count = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        ContentReader reader(report);
        page.parseContents(&reader);
        QPDFObjectHandle dictionary = page.getObjectHandle();
        const std::set<int> distinct(reader.sequences.begin(), reader.sequences.end());
        report.require(distinct.size() == reader.sequences.size(), "UA 7.1", "an MCID comes twice on a page");
        check_parents(report, structure, dictionary, reader.sequences);
        report.require(is_name(dictionary.getKey("/Tabs"), "/S"), "UA 7.18.3",
                       "the tab order is not that of the structure");
        report.require(!dictionary.hasKey("/AA"), "A 6.5.2", "a page has actions");
        count += reader.sequences.size();
    }
    report.require(count == structure.sequences.size(), "UA 7.1", "an element claims a sequence that no page has");
}

}  // namespace concordia::ledger
