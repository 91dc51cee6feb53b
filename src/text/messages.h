// What the text stage may have to say: the environment lacks a usable font or the hyphenation patterns.
#pragma once

#include "base/finding.h"

namespace concordia::text::say {

inline constexpr CatalogueEntry kNotTrueType{
    "text.not-truetype",
    "La police {0} n’est pas une police TrueType utilisable ({1}). Choisissez un fichier .ttf à contours TrueType.",
    "Het lettertype {0} is geen bruikbaar TrueType-lettertype ({1}). Kies een .ttf-bestand met TrueType-contouren.",
    "The font {0} is no usable TrueType font ({1}). Choose a .ttf file with TrueType outlines."};
inline constexpr CatalogueEntry kNoFace{
    "text.no-face",
    "Aucune des polices demandées n’est déclarée : {0}. Ajoutez une règle @font-face ou corrigez font-family.",
    "Geen van de gevraagde lettertypes is gedeclareerd: {0}. Voeg een @font-face-regel toe of verbeter font-family.",
    "None of the fonts asked for is declared: {0}. Add an @font-face rule or correct font-family."};
inline constexpr CatalogueEntry kNoPatterns{
    "text.no-patterns",
    "Les règles de césure {0} ne peuvent pas être lues. Installez le paquet de césure de cette langue.",
    "De afbreekregels {0} kunnen niet gelezen worden. Installeer het afbreekpakket van deze taal.",
    "The hyphenation patterns {0} cannot be read. Install the hyphenation package of this language."};

}  // namespace concordia::text::say
