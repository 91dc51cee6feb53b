// All documents of a publication are approved together, so they stand alike.
#include "app/status.h"

#include <array>
#include <cstdio>

#include "app/report.h"
#include "app/signoff.h"
#include "app/sources.h"
#include "base/utf8.h"

namespace concordia::app {
namespace {

using approval::Standing;

constexpr std::size_t kColumns = 6;
using Row = std::array<std::string, kColumns>;

struct Words {
    Row heads;
    std::string_view final, draft, reservation, refused;
};

const Words& words(Language language) {
    static const std::array<Words, 3> kWords{{
        {{"Publication", "Document", "État", "Approuvé", "Manque", "Périmé"},
         "définitif",
         "projet",
         " (réserve)",
         " (refus)"},
        {{"Publicatie", "Document", "Stand", "Goedgekeurd", "Ontbreekt", "Vervallen"},
         "definitief",
         "ontwerp",
         " (voorbehoud)",
         " (weigering)"},
        {{"Publication", "Document", "State", "Approved", "Missing", "Stale"},
         "final",
         "draft",
         " (reservation)",
         " (refusal)"},
    }};
    return kWords[static_cast<std::size_t>(language)];
}

void add(std::string& cell, const std::string& party, std::string_view remark = {}) {
    cell.append(cell.empty() ? "" : ", ").append(party).append(remark);
}

Row row_of(const PublicationStatus& status, const std::string& document, const Words& say) {
    Row row{status.publication, document, std::string(status.decision.is_final() ? say.final : say.draft), {}, {}, {}};
    auto& [publication, name, state, approved, missing, stale] = row;
    for (const approval::Verdict& verdict : status.decision.verdicts) {
        const std::string& party = verdict.party.id;
        if (verdict.standing == Standing::Approved) add(approved, party);
        if (verdict.standing == Standing::Reserved) add(approved, party, say.reservation);
        if (verdict.standing == Standing::Refused) add(missing, party, say.refused);
        if (verdict.standing == Standing::Missing) add(missing, party);
        if (verdict.standing == Standing::Stale) add(stale, party);
    }
    for (std::string* cell : {&approved, &missing, &stale}) {
        if (cell->empty()) *cell = "-";
    }
    return row;
}

std::string aligned(const std::vector<Row>& rows) {
    std::array<std::size_t, kColumns> widths{};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < kColumns; ++i) widths[i] = std::max(widths[i], utf8::length(row[i]));
    }
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i + 1 < kColumns; ++i) text += padded(row[i], widths[i] + 2, false);
        text += row.back() + "\n";
    }
    return text;
}

std::vector<std::string> documents_of(const Publication& publication) {
    std::vector<std::string> names;
    for (const pugi::xml_node document : publication.data->publication().children("document")) {
        names.emplace_back(document.attribute("template").value());
    }
    return names;
}

}  // namespace

std::string status_table(const std::vector<PublicationStatus>& all, Language language) {
    const Words& say = words(language);
    std::vector<Row> rows{say.heads};
    for (const PublicationStatus& status : all) {
        for (const std::string& document : status.documents) rows.push_back(row_of(status, document, say));
    }
    return aligned(rows);
}

void print_status(const Options& options, Findings& findings) {
    Resources resources(options);
    const auto publications = read_publications(options, findings);
    std::vector<PublicationStatus> all;
    for (const auto& publication : publications) {
        if (publication->refused) continue;
        auto content = content_of(*publication, all_jobs(*publication, findings), resources, findings);
        if (!content) continue;
        auto now = standpoint(*publication, std::move(*content), options, findings);
        if (!now) continue;
        all.push_back(
            {publication->dossier, publication->id, now->digest, documents_of(*publication), std::move(now->decision)});
    }
    std::fputs((options.json ? status_json(all) : status_table(all, options.language)).c_str(), stdout);
}

}  // namespace concordia::app
