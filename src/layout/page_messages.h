// What breaking into pages may have to say.
#pragma once

#include "base/finding.h"

namespace concordia::layout::say {

inline constexpr CatalogueEntry kTooHigh{
    "layout.too-high",
    "Cet élément est plus haut que la page ({0} pt pour {1} pt) et ne peut pas être coupé. Autorisez une coupure ou "
    "réduisez-le.",
    "Dit element is hoger dan de pagina ({0} pt voor {1} pt) en kan niet gesplitst worden. Sta een onderbreking toe of "
    "maak "
    "het kleiner.",
    "This element is higher than the page ({0} pt for {1} pt) and cannot be broken. Allow a break in it or make it "
    "smaller."};
inline constexpr CatalogueEntry kUnknownTarget{
    "layout.unknown-target", "Le renvoi « #{0} » ne mène nulle part : aucun élément ne porte cet id.",
    "De verwijzing “#{0}” leidt nergens heen: geen enkel element heeft dit id.",
    "The reference “#{0}” leads nowhere: no element has this id."};
inline constexpr CatalogueEntry kReferenceTooWide{
    "layout.reference-too-wide",
    "Le numéro de page « {0} » est plus large que la place qui lui est réservée. Élargissez l’élément.",
    "Het paginanummer “{0}” is breder dan de voorziene plaats. Maak het element breder.",
    "The page number “{0}” is wider than the room kept for it. Make the element wider."};
inline constexpr CatalogueEntry kMarginBoxOverflow{
    "layout.margin-box-overflow", "Le texte « {0} » ne tient pas dans la marge de la page {1}. Raccourcissez-le.",
    "De tekst “{0}” past niet in de marge van pagina {1}. Maak hem korter.",
    "The text “{0}” does not fit in the margin of page {1}. Shorten it."};
inline constexpr CatalogueEntry kNoRoom{
    "layout.no-room", "Les marges de la page « {0} » ne laissent aucune place au texte. Réduisez-les.",
    "De marges van de pagina “{0}” laten geen plaats voor tekst. Maak ze kleiner.",
    "The margins of the page “{0}” leave no room for text. Make them smaller."};
inline constexpr CatalogueEntry kDoubleTarget{
    "layout.double-target", "L’id « {0} » est porté par plus d’un élément ; les renvois mènent au premier.",
    "Het id “{0}” komt bij meer dan één element voor; verwijzingen leiden naar het eerste.",
    "The id “{0}” is on more than one element; references lead to the first."};

}  // namespace concordia::layout::say
