// What the style stage may have to say about a stylesheet or a style attribute.
#pragma once

#include "base/finding.h"

namespace concordia::style::say {

inline constexpr CatalogueEntry kTooLarge{"style.too-large",
                                          "La feuille de style dépasse {0} octets. Partagez-la en plusieurs feuilles.",
                                          "Het stijlblad is groter dan {0} bytes. Verdeel het over meerdere bladen.",
                                          "The stylesheet is larger than {0} bytes. Split it into several sheets."};
inline constexpr CatalogueEntry kNotUtf8{
    "style.utf8", "La feuille de style contient un octet qui n’est pas de l’UTF-8. Enregistrez-la en UTF-8.",
    "Het stijlblad bevat een byte die geen UTF-8 is. Bewaar het als UTF-8.",
    "The stylesheet holds a byte that is not UTF-8. Save it as UTF-8."};
inline constexpr CatalogueEntry kTooMany{
    "style.too-many", "Cette feuille a encore d’autres erreurs. Corrigez d’abord celles qui sont citées.",
    "Dit blad bevat nog meer fouten. Verbeter eerst de genoemde fouten.",
    "This sheet has more errors than are listed. Mend the listed ones first."};
inline constexpr CatalogueEntry kUnterminated{"style.unterminated",
                                              "Un texte ou un commentaire commence ici et ne finit pas. Fermez-le.",
                                              "Hier begint een tekst of een commentaar zonder einde. Sluit die af.",
                                              "A string or comment begins here and does not end. Close it."};
inline constexpr CatalogueEntry kUnclosed{"style.unclosed", "« {0} » n’est jamais fermé. Ajoutez le signe fermant.",
                                          "“{0}” wordt nergens gesloten. Voeg het sluitteken toe.",
                                          "\"{0}\" is never closed. Add the closing sign."};
inline constexpr CatalogueEntry kSyntax{"style.syntax",
                                        "« {0} » n’a pas sa place ici. Attendu : « sélecteur { propriété: valeur; } ».",
                                        "“{0}” hoort hier niet. Verwacht: selector { eigenschap: waarde; }.",
                                        "\"{0}\" does not belong here. Expected: selector { property: value; }."};
inline constexpr CatalogueEntry kUnknownAtRule{
    "style.at-rule", "La règle « @{0} » n’est pas admise (voir templates/README.md). Supprimez-la.",
    "De regel “@{0}” is niet toegelaten (zie templates/README.md). Verwijder ze.",
    "The rule \"@{0}\" is not supported (see templates/README.md). Remove it."};
inline constexpr CatalogueEntry kImport{"style.import",
                                        "« @import » est refusé. Citez chaque feuille par un <link> dans le modèle.",
                                        "“@import” wordt geweigerd. Vermeld elk blad met een <link> in het sjabloon.",
                                        "\"@import\" is refused. Name each sheet by a <link> in the template."};
inline constexpr CatalogueEntry kMedia{
    "style.media",
    "« @media {0} » n’est pas compris. Utilisez print, screen, all, (min-width) ou (max-width), et @page en dehors.",
    "“@media {0}” wordt niet begrepen. Gebruik print, screen, all, (min-width) of (max-width), en @page erbuiten.",
    "\"@media {0}\" is not understood. Use print, screen, all, (min-width) or (max-width), and @page outside."};
inline constexpr CatalogueEntry kSelector{
    "style.selector", "Le sélecteur n’est pas compris à partir de « {0} » ; sa règle n’est pas appliquée. Corrigez-le.",
    "De selector wordt niet begrepen vanaf “{0}”; zijn regel wordt niet toegepast. Verbeter hem.",
    "The selector is not understood from \"{0}\" on; its rule is not applied. Correct it."};
inline constexpr CatalogueEntry kUnknownProperty{
    "style.unknown-property",
    "La propriété « {0} » n’est pas connue (voir templates/README.md). Corrigez ou supprimez.",
    "De eigenschap “{0}” is niet bekend (zie templates/README.md). Verbeter of verwijder ze.",
    "The property \"{0}\" is not known (see templates/README.md). Correct or remove it."};
inline constexpr CatalogueEntry kValue{
    "style.value", "« {1} » n’est pas une valeur de « {0} » (voir templates/README.md). Corrigez la valeur.",
    "“{1}” is geen waarde van “{0}” (zie templates/README.md). Verbeter de waarde.",
    "\"{1}\" is not a value of \"{0}\" (see templates/README.md). Correct the value."};
inline constexpr CatalogueEntry kPageOnly{"style.page-only",
                                          "« {0} » n’a de sens que dans « @page ». Déplacez la propriété.",
                                          "“{0}” heeft alleen zin in “@page”. Verplaats de eigenschap.",
                                          "\"{0}\" has a meaning in \"@page\" only. Move the property."};
inline constexpr CatalogueEntry kPageSelector{
    "style.page-selector", "« {0} » n’est pas admis après « @page ». Utilisez un nom, :first, :left, :right ou :blank.",
    "“{0}” is niet toegelaten na “@page”. Gebruik een naam, :first, :left, :right of :blank.",
    "\"{0}\" is not supported after \"@page\". Use a name, :first, :left, :right or :blank."};
inline constexpr CatalogueEntry kFontFace{
    "style.font-face", "Cette « @font-face » n’a pas de font-family ou de src. Ajoutez ce qui manque.",
    "Deze “@font-face” heeft geen font-family of geen src. Voeg toe wat ontbreekt.",
    "This \"@font-face\" lacks font-family or src. Add what is missing."};
inline constexpr CatalogueEntry kVariableMissing{
    "style.variable-missing", "« {0} » utilise var() sans valeur ni remplacement. Définissez la variable.",
    "“{0}” gebruikt var() zonder waarde of vervanging. Definieer de variabele.",
    "\"{0}\" uses a var() that has no value and no fallback. Define the variable."};
inline constexpr CatalogueEntry kVariableCycle{"style.variable-cycle",
                                               "La variable « {0} » dépend d’elle-même. Rompez le cercle.",
                                               "De variabele “{0}” hangt van zichzelf af. Doorbreek de kring.",
                                               "The variable \"{0}\" depends on itself. Break the circle."};
inline constexpr CatalogueEntry kUnknownElement{
    "style.unknown-element", "L’élément <{0}> n’est pas connu (voir templates/README.md). Utilisez un autre élément.",
    "Het element <{0}> is niet bekend (zie templates/README.md). Gebruik een ander element.",
    "The element <{0}> is not known (see templates/README.md). Use another element."};

}  // namespace concordia::style::say
