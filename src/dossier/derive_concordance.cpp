// Where the wordings of one unit differ: between two sources in one language, and in their figures between French and
// Dutch. Then every text that does not exist in a language.
#include <string>

#include "dossier/derive.h"
#include "dossier/quantities.h"
#include "dossier/tree.h"
#include "dossier/wording.h"

namespace concordia::dossier {
namespace {

bool is_missing(pugi::xml_node text) {
    return std::string_view(text.attribute("status").value()) == "missing";
}

/// The identifier of the element or of the nearest one around it that has one.
std::string_view nearest_id(pugi::xml_node node) {
    while (node && !node.attribute("id")) node = node.parent();
    return node.attribute("id").value();
}

void copy_words(pugi::xml_node target, pugi::xml_node source) {
    for (const pugi::xml_node child : source.children()) target.append_copy(child);
}

std::string joined(const std::vector<std::string>& values) {
    std::string result;
    for (const std::string& value : values) {
        if (!result.empty()) result += ", ";
        result += value;
    }
    return result;
}

class Concordance {
 public:
    Concordance(pugi::xml_node concordance, pugi::xml_node missing) : concordance_(concordance), missing_(missing) {}

    /// `figures`: whether the two languages are compared as well.
    void visit(pugi::xml_node node, bool figures) {
        if (node.type() != pugi::node_element) return;
        const pugi::xml_node french = node.find_child_by_attribute("text", "lang", "fr");
        const pugi::xml_node dutch = node.find_child_by_attribute("text", "lang", "nl");
        if (french || dutch) {
            add_missing(node);
            add_differences(node);
            if (figures && french && dutch && !is_missing(french) && !is_missing(dutch)) {
                add_discordances(node, french, dutch);
            }
        }
        for (const pugi::xml_node child : node.children()) visit(child, figures);
    }

 private:
    void add_missing(pugi::xml_node node) {
        for (const pugi::xml_node text : node.children("text")) {
            if (!is_missing(text)) continue;
            const pugi::xml_node entry = missing_.append_child("text-missing");
            set_attribute(entry, "element", node.name());
            set_attribute(entry, "id", nearest_id(node));
            set_attribute(entry, "lang", text.attribute("lang").value());
        }
    }

    void add_differences(pugi::xml_node node) {
        for (const pugi::xml_node variant : node.children("variant")) {
            const pugi::xml_node text = node.find_child_by_attribute("text", "lang", variant.attribute("lang").value());
            if (!text || is_missing(text)) continue;
            const auto difference = compare_wordings(words_of(text), words_of(variant));
            if (difference == WordingDifference::None) continue;
            pugi::xml_node entry = concordance_.append_child("difference");
            set_attribute(entry, "unit", nearest_id(node));
            set_attribute(entry, "lang", variant.attribute("lang").value());
            set_attribute(entry, "source", variant.attribute("source").value());
            set_attribute(entry, "kind", name(difference));
            copy_words(entry.append_child("signed"), text);
            copy_words(entry.append_child("variant"), variant);
        }
    }

    void add_discordances(pugi::xml_node node, pugi::xml_node french, pugi::xml_node dutch) {
        const Quantities fr = quantities_in(words_of(french), "fr"), nl = quantities_in(words_of(dutch), "nl");
        add_discordance(node, "number", fr.numbers, nl.numbers);
        add_discordance(node, "date", fr.dates, nl.dates);
        add_discordance(node, "amount", fr.amounts, nl.amounts);
        add_discordance(node, "percentage", fr.percentages, nl.percentages);
    }

    void add_discordance(pugi::xml_node node, const char* kind, const std::vector<std::string>& fr,
                         const std::vector<std::string>& nl) {
        if (fr == nl) return;
        const std::string_view concerned = concern_of(node).priority;
        pugi::xml_node entry = concordance_.append_child("discordance");
        set_attribute(entry, "unit", concerned.empty() ? nearest_id(node) : concerned);
        set_attribute(entry, "element", node.name());
        set_attribute(entry, "kind", kind);
        set_attribute(entry, "fr", joined(fr));
        set_attribute(entry, "nl", joined(nl));
    }

    pugi::xml_node concordance_, missing_;
};

}  // namespace

void derive_concordance(pugi::xml_node dossier, const Statuses& statuses) {
    // Walked before <derived> is filled: what is added must not be walked itself.
    std::vector<pugi::xml_node> files;
    for (const pugi::xml_node file : dossier.children()) files.push_back(file);
    pugi::xml_node derived = derived_of(dossier);
    Concordance concordance(derived.append_child("concordance"), derived.append_child("missing"));
    for (const pugi::xml_node file : files) {
        const bool figures = file == statuses.current || file == dossier.child("agreement");
        concordance.visit(file, figures);
    }
}

}  // namespace concordia::dossier
