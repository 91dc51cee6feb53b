// How a screen reader calls what it comes upon, in each language of the program.
#pragma once

#include <array>
#include <string_view>

#include "base/finding.h"

namespace concordia::archive {

/// A thing in singular and plural.
struct Counted {
    std::string_view one, many;
};

struct RoleWords {
    std::string_view heading;  // followed by its level
    std::string_view list, end_of_list, item, table, end_of_table, row, column, head, empty;
    std::string_view contents, figure, formula, caption, note, quotation, link, field;
    Counted items, rows, columns, entries;
    std::string_view of, with, both;  // "list of 3 items", "table with 3 rows and 2 columns"
};

/// By Language: French, Dutch, English.
inline constexpr std::array<RoleWords, 3> kRoleWords{{
    {"titre de niveau",
     "liste",
     "fin de liste",
     "élément",
     "tableau",
     "fin de tableau",
     "ligne",
     "colonne",
     "en-tête",
     "vide",
     "table des matières",
     "figure",
     "formule",
     "légende",
     "note",
     "citation",
     "lien",
     "champ",
     {"élément", "éléments"},
     {"ligne", "lignes"},
     {"colonne", "colonnes"},
     {"entrée", "entrées"},
     "de",
     "de",
     "et"},
    {"kop niveau",
     "lijst",
     "einde van de lijst",
     "item",
     "tabel",
     "einde van de tabel",
     "rij",
     "kolom",
     "hoofd",
     "leeg",
     "inhoudsopgave",
     "afbeelding",
     "formule",
     "bijschrift",
     "noot",
     "citaat",
     "koppeling",
     "veld",
     {"item", "items"},
     {"rij", "rijen"},
     {"kolom", "kolommen"},
     {"vermelding", "vermeldingen"},
     "van",
     "met",
     "en"},
    {"heading level",
     "list",
     "end of list",
     "item",
     "table",
     "end of table",
     "row",
     "column",
     "head",
     "empty",
     "table of contents",
     "figure",
     "formula",
     "caption",
     "note",
     "quotation",
     "link",
     "field",
     {"item", "items"},
     {"row", "rows"},
     {"column", "columns"},
     {"entry", "entries"},
     "of",
     "with",
     "and"},
}};

inline const RoleWords& role_words(Language language) {
    return kRoleWords[static_cast<std::size_t>(language)];
}

}  // namespace concordia::archive
