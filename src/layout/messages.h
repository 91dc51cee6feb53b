// What layout may have to say about a document, for the person who writes its words or its template.
#pragma once

#include "base/finding.h"

namespace concordia::layout::say {

inline constexpr CatalogueEntry kTextOverflows{
    "layout.text-overflows",
    "Le texte « {0} » est plus large que la place prévue ({1} pt) et ne peut pas être coupé. Raccourcissez-le ou "
    "élargissez la colonne.",
    "De tekst “{0}” is breder dan de beschikbare plaats ({1} pt) en kan niet gesplitst worden. Kort hem in of maak de "
    "kolom breder.",
    "The text “{0}” is wider than its place ({1} pt) and cannot be broken. Shorten it or widen the column."};
inline constexpr CatalogueEntry kBoxOverflows{
    "layout.box-overflows",
    "Le contenu est plus haut que le cadre : {0} pt pour {1} pt prévus. Raccourcissez le contenu ou agrandissez le "
    "cadre.",
    "De inhoud is hoger dan het kader: {0} pt voor {1} pt voorzien. Kort de inhoud in of vergroot het kader.",
    "The content is higher than its box: {0} pt where {1} pt are foreseen. Shorten the content or enlarge the box."};
inline constexpr CatalogueEntry kTooWide{
    "layout.too-wide", "L’élément est large de {0} pt, sa colonne de {1} pt seulement. Réduisez sa largeur.",
    "Het element is {0} pt breed, zijn kolom maar {1} pt. Maak het smaller.",
    "The element is {0} pt wide, its column only {1} pt. Make it narrower."};
inline constexpr CatalogueEntry kMissingGlyph{
    "layout.missing-glyph",
    "Aucune police ne contient le caractère {0} ({1}). Remplacez-le ou ajoutez une police qui le contient.",
    "Geen enkel lettertype bevat het teken {0} ({1}). Vervang het of voeg een lettertype toe dat het bevat.",
    "No font has the character {0} ({1}). Replace it or add a font that has it."};
inline constexpr CatalogueEntry kNoFont{
    "layout.no-font", "Aucune des polices demandées ({0}) n’est déclarée par @font-face. Corrigez la feuille de style.",
    "Geen van de gevraagde lettertypen ({0}) is met @font-face aangegeven. Verbeter het opmaakblad.",
    "None of the fonts asked for ({0}) is declared by @font-face. Mend the stylesheet."};
inline constexpr CatalogueEntry kMissingImage{
    "layout.missing-image",
    "L’image {0} manque ou est endommagée. Vérifiez le nom du fichier et ouvrez-le dans un autre programme.",
    "De afbeelding {0} ontbreekt of is beschadigd. Controleer de bestandsnaam en open ze in een ander programma.",
    "The image {0} is missing or damaged. Check the file name and open it in another program."};
inline constexpr CatalogueEntry kFieldName{
    "layout.field-name",
    "Le champ de signature « {0} » doit porter un nom unique dans le document, non vide et sans point. Changez son "
    "nom.",
    "Het handtekeningveld “{0}” moet een eigen naam hebben in het document, niet leeg en zonder punt. Wijzig de naam.",
    "The signature field “{0}” needs a name of its own in the document, not empty and without a full stop. Change it."};
inline constexpr CatalogueEntry kNoTooltip{
    "layout.no-tooltip", "Le champ de signature « {0} » ne dit pas qui signe. Complétez son attribut tooltip.",
    "Het handtekeningveld “{0}” zegt niet wie tekent. Vul zijn attribuut tooltip aan.",
    "The signature field “{0}” does not say who signs. Fill in its tooltip attribute."};
inline constexpr CatalogueEntry kNotHonoured{
    "layout.not-honoured",
    "Ici, « {0} » n’est pas pris en charge et reste sans effet. Retirez-le ou changez le modèle.",
    "Hier wordt “{0}” niet ondersteund en blijft het zonder gevolg. Verwijder het of pas het sjabloon aan.",
    "Here “{0}” is not supported and has no effect. Remove it or change the template."};
inline constexpr CatalogueEntry kBadSvg{"layout.bad-svg",
                                        "Le dessin contient « {0} », qui ne peut pas être lu. Corrigez cette valeur.",
                                        "De tekening bevat “{0}”, wat niet gelezen kan worden. Verbeter die waarde.",
                                        "The drawing contains “{0}”, which cannot be read. Mend that value."};

}  // namespace concordia::layout::say
