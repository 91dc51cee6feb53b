// What the web edition may have to say, and the few words that it adds to a page.
#pragma once

#include "base/finding.h"

namespace concordia::web::say {

inline constexpr CatalogueEntry kMissingImage{"web.missing-image",
                                              "L’image {0} est introuvable. Vérifiez le nom du fichier.",
                                              "De afbeelding {0} is niet gevonden. Controleer de bestandsnaam.",
                                              "The image {0} was not found. Check the name of the file."};
inline constexpr CatalogueEntry kSkip{"web.skip", "Aller au contenu", "Naar de inhoud", "Skip to the content"};
inline constexpr CatalogueEntry kContents{"web.contents", "Sommaire", "Inhoudsopgave", "Contents"};

}  // namespace concordia::web::say
