// What keeps a table from being read cell by cell, said to those who write its template or its words.
#pragma once

#include "base/finding.h"

namespace concordia::access::say {

inline constexpr CatalogueEntry kTableWithoutHead{
    "access.table-without-head",
    "Le tableau n’a aucune cellule d’en-tête. Nommez ses colonnes ou ses lignes dans des <th>.",
    "De tabel heeft geen enkele kopcel. Benoem haar kolommen of rijen in <th>.",
    "The table has no head cell. Name its columns or rows in <th>."};
inline constexpr CatalogueEntry kEmptyHead{
    "access.empty-head", "Cette cellule d’en-tête est vide. Nommez ce qu’elle annonce, ou faites-en un <td>.",
    "Deze kopcel is leeg. Benoem wat ze aankondigt, of maak er een <td> van.",
    "This head cell is empty. Name what it heads, or make it a <td>."};
inline constexpr CatalogueEntry kEmptyCaption{
    "access.empty-caption", "La légende du tableau est vide. Nommez le tableau ou retirez <caption>.",
    "Het bijschrift van de tabel is leeg. Benoem de tabel of verwijder <caption>.",
    "The caption of the table is empty. Name the table or remove <caption>."};
inline constexpr CatalogueEntry kNoScope{
    "access.no-scope", "On ne sait pas ce que cette cellule d’en-tête annonce. Ajoutez scope=\"col\" ou scope=\"row\".",
    "Het is niet duidelijk waarvan deze kopcel de kop is. Voeg scope=\"col\" of scope=\"row\" toe.",
    "It is not clear what this head cell heads. Add scope=\"col\" or scope=\"row\"."};
inline constexpr CatalogueEntry kUnknownScope{"access.unknown-scope",
                                              "scope=\"{0}\" n’existe pas. Écrivez row, col, rowgroup ou colgroup.",
                                              "scope=\"{0}\" bestaat niet. Schrijf row, col, rowgroup of colgroup.",
                                              "There is no scope=\"{0}\". Write row, col, rowgroup or colgroup."};
inline constexpr CatalogueEntry kUnknownHead{
    "access.unknown-head", "headers nomme « {0} », qui n’est l’id d’aucun <th> de ce tableau. Corrigez le nom.",
    "headers noemt “{0}”, wat het id van geen enkele <th> van deze tabel is. Verbeter de naam.",
    "headers names “{0}”, which is the id of no <th> of this table. Correct the name."};
inline constexpr CatalogueEntry kUnevenRow{
    "access.uneven-row",
    "Cette ligne a {0} colonne(s), les précédentes {1}. Complétez-la ou corrigez colspan et rowspan.",
    "Deze rij heeft {0} kolom(men), de vorige {1}. Vul ze aan of verbeter colspan en rowspan.",
    "This row has {0} column(s), those before have {1}. Complete it or mend colspan and rowspan."};

}  // namespace concordia::access::say
