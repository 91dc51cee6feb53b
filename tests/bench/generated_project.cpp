// A copied priority gets the next free number; every identifier that is named after a priority follows. The shipped
// texts stay in the first copy, because an amendment quotes them.
#include "bench/generated_project.h"

#include <fstream>
#include <map>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/varied_words.h"

namespace concordia::bench {
namespace {

namespace fs = std::filesystem;

const fs::path kShipped = fs::path(CONCORDIA_SOURCE_DIR);
constexpr const char* kDossier = "brussels-2026-2029";
constexpr const char* kStatusFiles[] = {"status-2027.xml", "status-2028.xml"};
constexpr const char* kStatusTexts = ".//narrative | .//next-steps";
constexpr const char* kWordings = "title | lead | unit";

/// The names of copied priorities: {3, copy 2} -> "p37".
using Names = std::map<std::pair<std::string, std::size_t>, std::string>;

pugi::xml_document load(const std::string& file) {
    pugi::xml_document document;
    const fs::path path = kShipped / "input" / kDossier / file;
    if (!document.load_file(path.c_str(), pugi::parse_default | pugi::parse_declaration)) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return document;
}

void save(const pugi::xml_document& document, const fs::path& path) {
    if (!document.save_file(path.c_str(), "  ", pugi::format_default, pugi::encoding_utf8)) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

fs::path make_dossier(const fs::path& project, const std::string& name) {
    const fs::path dossier = project / "input" / name;
    fs::create_directories(dossier);
    fs::copy(kShipped / "input" / kDossier, dossier, fs::copy_options::recursive);
    return dossier;
}

void copy_what_dossiers_share(const fs::path& project) {
    fs::create_directories(project / "input");
    fs::copy(kShipped / "templates", project / "templates", fs::copy_options::recursive);
    fs::copy(kShipped / "input/schema", project / "input/schema", fs::copy_options::recursive);
}

/// "ms-p3-1" -> "ms-p37-1" where the priority p3 became p37.
void rename(pugi::xml_attribute name, const std::string& from, const std::string& to) {
    std::string value = name.value();
    const std::size_t at = value.starts_with(from) ? 0 : value.find("-" + from) + 1;
    if (value.compare(at, from.size(), from) != 0) return;
    name.set_value(value.replace(at, from.size(), to).c_str());
}

void rename_all(pugi::xml_node node, const std::string& from, const std::string& to) {
    for (const char* name : {"id", "unit", "priority"}) {
        if (const pugi::xml_attribute attribute = node.attribute(name)) rename(attribute, from, to);
    }
    for (const pugi::xml_node child : node.children()) rename_all(child, from, to);
}

/// Every domain's priorities follow each other `times` times.
Names multiply_agreement(pugi::xml_document& agreement, std::size_t times, VariedWords& words) {
    Names names;
    std::size_t number = 0;
    pugi::xml_node annex = agreement.child("agreement").child("annex");
    for (pugi::xml_node domain : annex.children("domain")) {
        std::vector<pugi::xml_node> originals;
        for (const pugi::xml_node priority : domain.children("priority")) originals.push_back(priority);
        for (std::size_t copy = 0; copy < times; ++copy) {
            for (const pugi::xml_node original : originals) {
                pugi::xml_node priority = domain.append_copy(original);
                const std::string old_name = original.attribute("id").value(), name = "p" + std::to_string(++number);
                names[{old_name, copy}] = name;
                rename_all(priority, old_name, name);
                priority.attribute("number").set_value(std::to_string(number).c_str());
                if (copy > 0) words.vary(priority, kWordings);
            }
        }
        for (const pugi::xml_node original : originals) domain.remove_child(original);
    }
    annex.attribute("priorities").set_value(std::to_string(number).c_str());
    return names;
}

void multiply_status(pugi::xml_node status, std::size_t times, const Names& names, VariedWords& words) {
    std::vector<pugi::xml_node> originals;
    for (const pugi::xml_node priority : status.children("priority-status")) originals.push_back(priority);
    const pugi::xml_node end = originals.back().next_sibling();
    for (std::size_t copy = 0; copy < times; ++copy) {
        for (const pugi::xml_node original : originals) {
            pugi::xml_node priority = end ? status.insert_copy_before(original, end) : status.append_copy(original);
            const std::string old_name = original.attribute("priority").value();
            rename_all(priority, old_name, names.at({old_name, copy}));
            if (copy > 0) words.vary(priority, kStatusTexts);
        }
    }
    for (const pugi::xml_node original : originals) status.remove_child(original);
    for (pugi::xml_node amendment : status.children("amendment")) {
        const std::string unit = amendment.attribute("unit").value(), old_name = unit.substr(0, unit.find('-'));
        rename_all(amendment, old_name, names.at({old_name, 0}));
    }
}

/// The templates keep place for priorities of two digits and pages of three; a large report has up to four of either.
void make_room_for_numbers(const fs::path& project) {
    std::ofstream sheet(project / "templates" / kDocument / (std::string(kDocument) + ".css"), std::ios::app);
    sheet << ".card-number { font-size: 9pt; }\n.overview .number-cell { font-size: 6.6pt; }\n"
             ".toc a::after { content: leader(\" . \"); }\n";
}

/// Of all publications the measured one is left, with the year's own status and one document in one edition.
void keep_peers_report(pugi::xml_node publications) {
    for (pugi::xml_node publication = publications.first_child(); publication;) {
        const pugi::xml_node next = publication.next_sibling();
        if (publication.attribute("id").value() != std::string(kPublication)) publications.remove_child(publication);
        publication = next;
    }
    pugi::xml_node publication = publications.first_child();
    for (const char* name : {"status", "document"}) {
        while (const pugi::xml_node more = publication.child(name).next_sibling(name)) publication.remove_child(more);
    }
    pugi::xml_node document = publication.child("document");
    document.attribute("template").set_value(kPeersDocument);
    while (const pugi::xml_node more = document.child("edition").next_sibling()) document.remove_child(more);
}

}  // namespace

void write_different_reports(const fs::path& project, std::size_t count) {
    copy_what_dossiers_share(project);
    for (std::size_t i = 1; i <= count; ++i) {
        const std::string number = std::to_string(1000 + i).substr(1);
        const fs::path dossier = make_dossier(project, "report-" + number);
        for (const char* file : kStatusFiles) {
            pugi::xml_document status = load(file);
            VariedWords words(status, static_cast<std::uint32_t>(i));
            words.vary(status, kStatusTexts);
            save(status, dossier / file);
        }
    }
}

void write_large_report(const fs::path& project, std::size_t times) {
    copy_what_dossiers_share(project);
    make_room_for_numbers(project);
    const fs::path dossier = make_dossier(project, "large");
    pugi::xml_document agreement = load("agreement.xml");
    VariedWords words(agreement, 1);
    const Names names = multiply_agreement(agreement, times, words);
    save(agreement, dossier / "agreement.xml");
    for (const char* file : kStatusFiles) {
        pugi::xml_document status = load(file);
        VariedWords status_words(status, 2);
        multiply_status(status.child("status"), times, names, status_words);
        save(status, dossier / file);
    }
}

void write_peers_report(const fs::path& project) {
    copy_what_dossiers_share(project);
    fs::copy(kShipped / "tests/bench/peers/report/concordia", project / "templates" / kPeersDocument);
    const fs::path dossier = make_dossier(project, "peers");
    fs::remove(dossier / "status-2027.xml");
    pugi::xml_document publications = load("publication.xml");
    keep_peers_report(publications.child("publications"));
    save(publications, dossier / "publication.xml");
}

}  // namespace concordia::bench
