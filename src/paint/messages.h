// What the painter may have to say. Layout has checked the document, so all of it is about the environment.
#pragma once

#include "base/finding.h"

namespace concordia::paint::say {

inline constexpr CatalogueEntry kOutOfMemory{
    "paint.memory", "La mémoire manque pour écrire le PDF. Fermez d’autres programmes ou réduisez les images.",
    "Er is te weinig geheugen om de PDF te schrijven. Sluit andere programma’s of maak de afbeeldingen kleiner.",
    "There is too little memory to write the PDF. Close other programs or make the images smaller."};
inline constexpr CatalogueEntry kLibrary{
    "paint.writing", "Le PDF n’a pas pu être écrit (erreur {0} de la bibliothèque PDF). Signalez-le avec ce numéro.",
    "De PDF kon niet geschreven worden (fout {0} van de PDF-bibliotheek). Meld dit met dat nummer.",
    "The PDF could not be written (error {0} of the PDF library). Report it with this number."};
inline constexpr CatalogueEntry kFont{
    "paint.font", "La police {0} ne peut pas être incorporée. Réinstallez-la ou choisissez-en une autre.",
    "Het lettertype {0} kan niet ingesloten worden. Installeer het opnieuw of kies een ander.",
    "The font {0} cannot be embedded. Install it again or choose another one."};
inline constexpr CatalogueEntry kImage{
    "paint.image", "L’image {0} a disparu pendant la fabrication du PDF. Remettez-la et recommencez.",
    "De afbeelding {0} is verdwenen tijdens het maken van de PDF. Zet ze terug en begin opnieuw.",
    "The image {0} has vanished while the PDF was being made. Put it back and start again."};
inline constexpr CatalogueEntry kProfile{
    "paint.profile", "Le profil de couleurs sRGB n’a pas pu être créé. Réinstallez la bibliothèque lcms2.",
    "Het sRGB-kleurprofiel kon niet gemaakt worden. Installeer de bibliotheek lcms2 opnieuw.",
    "The sRGB colour profile could not be made. Install the library lcms2 again."};

}  // namespace concordia::paint::say
