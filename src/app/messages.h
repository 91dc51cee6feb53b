// What the application itself may have to say: about names asked for, fonts, folders and the command line.
#pragma once

#include "base/finding.h"

namespace concordia::app::say {

inline constexpr CatalogueEntry kNoInput{"app.no-input",
                                         "Le dossier {0} ne peut pas être lu : {1}. Indiquez le projet avec --project.",
                                         "De map {0} kan niet gelezen worden: {1}. Geef het project op met --project.",
                                         "The folder {0} cannot be read: {1}. Name the project with --project."};
inline constexpr CatalogueEntry kNothingAsked{
    "app.nothing-asked", "Aucun document ne répond à la demande ({0}). Comparez les noms avec ceux de publication.xml.",
    "Geen enkel document beantwoordt aan de vraag ({0}). Vergelijk de namen met die van publication.xml.",
    "No document answers to what was asked ({0}). Compare the names with those in publication.xml."};
inline constexpr CatalogueEntry kUnknownEdition{"app.unknown-edition",
                                                "L’édition « {0} » n’existe pas. Choisissez fr-nl, nl-fr, fr ou nl.",
                                                "De uitgave “{0}” bestaat niet. Kies fr-nl, nl-fr, fr of nl.",
                                                "There is no edition “{0}”. Choose fr-nl, nl-fr, fr or nl."};
inline constexpr CatalogueEntry kFontOutside{
    "app.font-outside", "La police {0} se trouve hors du projet et hors du dossier des polices. Déplacez-la.",
    "Het lettertype {0} ligt buiten het project en buiten de lettertypenmap. Verplaats het.",
    "The font {0} lies outside the project and outside the fonts folder. Move it."};
inline constexpr CatalogueEntry kFontMissing{
    "app.font-missing", "La police « {0} » est introuvable : {1}. Installez-la ou corrigez son chemin.",
    "Het lettertype “{0}” is niet gevonden: {1}. Installeer het of verbeter het pad.",
    "The font “{0}” was not found: {1}. Install it or correct its path."};
inline constexpr CatalogueEntry kUnexpected{
    "app.unexpected",
    "Une erreur inattendue a arrêté ce document : {0}. Rien n’a été écrit ; signalez-la avec ce message.",
    "Een onverwachte fout heeft dit document gestopt: {0}. Er is niets geschreven; meld ze met dit bericht.",
    "An unexpected error has stopped this document: {0}. Nothing was written; report it with this message."};

}  // namespace concordia::app::say
