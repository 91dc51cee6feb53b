// The pages are read first, each once; then the tree is walked from its root. Each element is visited once and to a
// limited depth: in a damaged file it may be its own ancestor.
#include "archive/structure_tree.h"

#include <map>
#include <set>

#include "archive/marked_content.h"
#include "archive/messages.h"
#include "base/number.h"

namespace concordia::archive {
namespace {

constexpr int kDeepest = 256;
constexpr std::size_t kMostKids = 1'000'000;

class TreeReader {
 public:
    TreeReader(const PdfFile& file, Findings& findings)
        : file_(file), findings_(findings), roles_(file.catalog()["StructTreeRoot"]["RoleMap"]) {}

    void read_pages() {
        MarkedContentReader reader(file_);
        for (const PdfObject& page : file_.pages()) {
            bool complete = true;
            page_numbers_[page.id()] = texts_.size();
            texts_.push_back(reader.read(page, complete));
            if (!complete) damaged("page " + integer_text(static_cast<std::int64_t>(texts_.size())));
        }
    }

    std::unique_ptr<StructureElement> read(const PdfObject& dictionary, const std::string& language, int depth) {
        if (depth > kDeepest || (dictionary.id() != ObjectId() && !visited_.insert(dictionary.id()).second)) {
            damaged("/K");
            return nullptr;
        }
        auto element = std::make_unique<StructureElement>();
        element->role = role(dictionary["S"].name());
        element->language = dictionary["Lang"].is_string() ? dictionary["Lang"].text() : language;
        element->alternative = dictionary["Alt"].text();
        element->actual_text = dictionary["ActualText"].text();
        element->has_actual_text = dictionary["ActualText"].is_string();
        element->expansion = dictionary["E"].text();
        element->identifier = dictionary["ID"].bytes();
        read_attributes(dictionary["A"], *element);
        for (const PdfObject& kid : dictionary["K"].items()) read_kid(kid, dictionary, *element, depth);
        return element;
    }

 private:
    void damaged(const std::string& what) {
        findings_.error(say::kStructureDamaged, {file_.name()}, {file_.name(), what});
    }

    /// A standard role for one of the document's own (14.7.3).
    std::string role(std::string name) const {
        constexpr int kLongestChain = 16;
        for (int i = 0; i < kLongestChain; ++i) {
            const std::string mapped = roles_[name].name();
            if (mapped.empty() || mapped == name) break;
            name = mapped;
        }
        return name;
    }

    static void read_attributes(const PdfObject& attributes, StructureElement& element) {
        for (const PdfObject& owned : attributes.items()) {
            if (const std::string scope = owned["Scope"].name(); !scope.empty()) element.scope = scope;
            if (const std::string numbering = owned["ListNumbering"].name(); !numbering.empty()) {
                element.list_numbering = numbering;
            }
            element.column_span = span(owned["ColSpan"], element.column_span);
            element.row_span = span(owned["RowSpan"], element.row_span);
        }
    }

    static std::size_t span(const PdfObject& value, std::size_t otherwise) {
        const auto number = value.integer();
        return number && *number > 0 ? static_cast<std::size_t>(*number) : otherwise;
    }

    void read_kid(const PdfObject& kid, const PdfObject& dictionary, StructureElement& element, int depth) {
        if (++kids_ > kMostKids) return;
        const std::string type = kid["Type"].name();
        if (const auto sequence = kid.integer()) {
            add_text(dictionary["Pg"], *sequence, element);
        } else if (type == "MCR") {
            const PdfObject page = kid["Pg"].is_null() ? dictionary["Pg"] : kid["Pg"];
            add_text(page, kid["MCID"].integer().value_or(-1), element);
        } else if (type == "OBJR") {
            const PdfObject annotation = kid["Obj"];
            const PdfObject description = annotation["TU"].is_null() ? annotation["Contents"] : annotation["TU"];
            const PdfObject page = kid["Pg"].is_null() ? dictionary["Pg"] : kid["Pg"];
            element.kids.emplace_back(
                HeldAnnotation{page_numbers_[page.id()], annotation["Subtype"].name(), description.text()});
        } else if (auto child = read(kid, element.language, depth + 1)) {
            element.kids.emplace_back(std::move(child));
        }
    }

    void add_text(const PdfObject& page, std::int64_t sequence, StructureElement& element) {
        const auto number = page_numbers_.find(page.id());
        if (number == page_numbers_.end() || !texts_[number->second].contains(sequence)) {
            damaged("MCID " + integer_text(sequence));
            return;
        }
        element.kids.emplace_back(MarkedText{number->second, sequence, texts_[number->second][sequence]});
    }

    const PdfFile& file_;
    Findings& findings_;
    PdfObject roles_;
    std::vector<std::map<std::int64_t, std::string>> texts_;  // of each page, by MCID
    std::map<ObjectId, std::size_t> page_numbers_;
    std::set<ObjectId> visited_;
    std::size_t kids_ = 0;
};

}  // namespace

std::unique_ptr<StructureElement> read_structure(const PdfFile& file, Findings& findings) {
    const std::vector<PdfObject> roots = file.catalog()["StructTreeRoot"]["K"].items();
    if (roots.empty()) {
        findings.error(say::kNoStructure, {file.name()}, {file.name()});
        return nullptr;
    }
    TreeReader reader(file, findings);
    reader.read_pages();
    const std::string language = file.catalog()["Lang"].text();
    if (roots.size() == 1) return reader.read(roots.front(), language, 0);
    auto document = std::make_unique<StructureElement>();  // several roots stand as one document
    document->role = "Document";
    document->language = language;
    for (const PdfObject& root : roots) {
        if (auto element = reader.read(root, language, 1)) document->kids.emplace_back(std::move(element));
    }
    return document;
}

}  // namespace concordia::archive
