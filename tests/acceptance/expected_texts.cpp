// XPath names what a document is about; a text-bearing element has one <text> a language.
#include "acceptance/expected_texts.h"

#include <stdexcept>
#include <string_view>

#include "acceptance/printed_text.h"

namespace concordia::test {
namespace {

constexpr const char* kReportOfAgreement =
    "//source/title | //scale/*/name | //scale/*/definition | //scale/roll-up | //domain/name | //priority/title |"
    "//priority/lead | //priority/unit | //note";
constexpr const char* kReportOfStatus =
    "/status/notice | /status/introduction/paragraph | //narrative | //next-steps | //unit-status/comment |"
    "//milestone/name | //indicator/name | //indicator/unit-name | //event/name | //budget/name | //position |"
    "//evidence/name | //mandate-change/role | //mandate-change/reason";
constexpr const char* kAmendments = "//amendment/*";
constexpr const char* kSignatoryPages =
    "//protocol/subtitle | //signatories//heading | //signatory/function | //competence | //organisation/name |"
    "//party[@id = 'government']/name | //bench/name";
constexpr const char* kProtocolAgreement =
    "//protocol//*[text][not(self::note[@kind = 'difference'])] | //annex/title | //annex/occasion | //column-head |"
    "//domain/name | //priority/lead | //priority/unit | //annex//note[@kind != 'difference'] |"
    "//signatories//heading | //signatory/function";
constexpr const char* kBrochure =
    "/agreement/introduction/*[text] | //annex/domain/name | //priority/title | //priority/lead[variant] | "
    "//priority/unit";
constexpr const char* kScorecard = "//scale/*/name | //annex/domain/name | //priority/title";

class Collector {
 public:
    explicit Collector(const Edition& edition) : edition_(edition) {}

    void add_texts(const std::string& file, const char* paths) {
        const pugi::xml_document document = shipped(file);
        const pugi::xpath_node_set nodes = document.select_nodes(paths);
        if (nodes.empty()) throw std::runtime_error("nothing to find in " + file);
        for (const pugi::xpath_node& found : nodes) {
            for (const std::string& language : edition_.languages) add(file, found.node(), language);
        }
    }

    /// The brochure's wording where it has one of its own, else the signed one.
    void add_brochure(const std::string& file, const char* paths) {
        const pugi::xml_document document = shipped(file);
        for (const pugi::xpath_node& found : document.select_nodes(paths)) {
            for (const std::string& language : edition_.languages) {
                const pugi::xml_node variant =
                    found.node().find_child_by_attribute("variant", "lang", language.c_str());
                if (variant) texts_.push_back({place(file, found.node()), language, words(variant)});
                if (!variant) add(file, found.node(), language);
            }
        }
    }

    /// Texts without language: names of persons.
    void add_names(const std::string& file, const char* paths) {
        const pugi::xml_document document = shipped(file);
        for (const pugi::xpath_node& found : document.select_nodes(paths)) {
            texts_.push_back({place(file, found.node()), "", words(found.node())});
        }
    }

    void add_variants(const std::string& file) {
        const pugi::xml_document document = shipped(file);
        for (const pugi::xpath_node& found : document.select_nodes("//annex//variant")) {
            const std::string language = found.node().attribute("lang").value();
            const pugi::xml_node text = found.parent().find_child_by_attribute("text", "lang", language.c_str());
            if (words(text) == words(found.node())) continue;
            texts_.push_back({place(file, found.parent()) + ", signed", language, words(text)});
            texts_.push_back({place(file, found.parent()) + ", brochure", language, words(found.node())});
        }
    }

    std::vector<ExpectedText> take() { return std::move(texts_); }

 private:
    static std::string words(pugi::xml_node node) { return with_plain_spaces(all(node)); }

    static std::string all(pugi::xml_node node) {
        std::string text = node.value();
        for (const pugi::xml_node child : node.children()) text += all(child);
        return text;
    }

    static std::string place(const std::string& file, pugi::xml_node node) {
        std::string path = file + ":";
        for (pugi::xml_node at = node; at; at = at.parent()) {
            const pugi::xml_attribute id = at.attribute("id") ? at.attribute("id") : at.attribute("priority");
            if (at == node || id) path += std::string(" ") + at.name() + " " + id.value();
            if (id) break;
        }
        return path;
    }

    void add(const std::string& file, pugi::xml_node node, const std::string& language) {
        const pugi::xml_node text = node.find_child_by_attribute("text", "lang", language.c_str());
        texts_.push_back({place(file, node), language, words(text)});
    }

    const Edition& edition_;
    std::vector<ExpectedText> texts_;
};

std::vector<std::string> status_files(const Edition& edition) {
    std::vector<std::string> files;
    const pugi::xml_document publications = shipped("publication.xml");
    const pugi::xml_node publication =
        publications.child("publications").find_child_by_attribute("id", edition.publication.c_str());
    for (const pugi::xml_node status : publication.children("status"))
        files.emplace_back(status.attribute("file").value());
    return files;
}

std::vector<ExpectedText> texts_of_report(const Edition& edition) {
    Collector collector(edition);
    collector.add_texts("agreement.xml", kReportOfAgreement);
    collector.add_variants("agreement.xml");
    const std::vector<std::string> files = status_files(edition);
    collector.add_texts(files.at(0), kReportOfStatus);
    collector.add_names(files.at(0), "//mandate-change/before | //mandate-change/after");
    for (const std::string& file : files) {
        if (shipped(file).select_node("//amendment")) collector.add_texts(file, kAmendments);
    }
    return collector.take();
}

}  // namespace

std::vector<ExpectedText> expected_texts(const Edition& edition) {
    if (edition.document == "progress-report") return texts_of_report(edition);
    Collector collector(edition);
    if (edition.document == "signatory-pages" || edition.document == "protocol-agreement") {
        collector.add_texts("agreement.xml",
                            edition.document == "signatory-pages" ? kSignatoryPages : kProtocolAgreement);
        collector.add_names("agreement.xml", "//signed-name");
    } else if (edition.document == "priorities") {
        collector.add_brochure("agreement.xml", kBrochure);
    } else if (edition.document == "scorecard") {
        collector.add_texts("agreement.xml", kScorecard);
    } else {
        throw std::runtime_error("nobody has said which texts " + edition.document + " prints");
    }
    return collector.take();
}

bool is_specimen(const Edition& edition) {
    const std::vector<std::string> files = status_files(edition);
    return !files.empty() &&
           std::string_view(shipped(files.front()).child("status").attribute("specimen").value()) == "yes";
}

std::string label(const std::string& key, const std::string& language) {
    pugi::xml_document labels;
    if (!labels.load_file((kProject / "templates/common/labels.xml").c_str())) throw std::runtime_error("no labels");
    const pugi::xml_node found = labels.child("labels").find_child_by_attribute("key", key.c_str());
    return with_plain_spaces(found.find_child_by_attribute("text", "lang", language.c_str()).child_value());
}

}  // namespace concordia::test
