// What the base stage may have to say, nearly all of it about files.
#pragma once

#include "base/finding.h"

namespace concordia::say {

inline constexpr CatalogueEntry kUnreadable{
    "base.unreadable", "Le fichier {0} ne peut pas être lu : {1}. Vérifiez qu’il existe et que vous y avez accès.",
    "Het bestand {0} kan niet gelezen worden: {1}. Controleer of het bestaat en of u er toegang toe hebt.",
    "The file {0} cannot be read: {1}. Check that it exists and that you may open it."};
inline constexpr CatalogueEntry kTooLarge{"base.too-large",
                                          "Le fichier {0} dépasse la taille permise de {1} octets. Réduisez-le.",
                                          "Het bestand {0} is groter dan de toegelaten {1} bytes. Maak het kleiner.",
                                          "The file {0} is larger than the {1} bytes allowed. Make it smaller."};
inline constexpr CatalogueEntry kUnwritable{
    "base.unwritable",
    "Le fichier {0} ne peut pas être écrit : {1}. Rien n’a été changé ; vérifiez le dossier et l’espace libre.",
    "Het bestand {0} kan niet geschreven worden: {1}. Er is niets veranderd; controleer de map en de vrije ruimte.",
    "The file {0} cannot be written: {1}. Nothing was changed; check the folder and the free space."};
inline constexpr CatalogueEntry kNoDigest{
    "base.no-digest",
    "Ce système ne permet pas de calculer une empreinte par {0}. Vérifiez la configuration d’OpenSSL.",
    "Dit systeem laat niet toe een vingerafdruk met {0} te berekenen. Controleer de configuratie van OpenSSL.",
    "This system does not allow a digest by {0}. Check the configuration of OpenSSL."};

}  // namespace concordia::say
