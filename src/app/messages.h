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

inline constexpr CatalogueEntry kProgramMissing{
    "app.program-missing", "Le programme {0} manque. Compilez ou installez les deux programmes ensemble.",
    "Het programma {0} ontbreekt. Compileer of installeer beide programma’s samen.",
    "The program {0} is missing. Build or install both programs together."};

inline constexpr CatalogueEntry kNothingAttached{
    "app.nothing-attached", "Le PDF {0} ne contient aucun fichier joint utilisable. Prenez une copie intacte.",
    "De pdf {0} bevat geen bruikbare bijlage. Neem een gave kopie.",
    "The PDF {0} carries no file that can be used. Take a sound copy."};
inline constexpr CatalogueEntry kFileExists{
    "app.file-exists",
    "Le fichier {0} existe déjà et n’a pas été touché. Choisissez un autre dossier ou ajoutez --overwrite.",
    "Het bestand {0} bestaat al en is niet aangeraakt. Kies een andere map of voeg --overwrite toe.",
    "The file {0} exists already and was not touched. Choose another folder or add --overwrite."};
inline constexpr CatalogueEntry kNoManifest{
    "app.no-manifest",
    "Le PDF {0} ne dit pas comment il a été fait : son fichier joint {1} manque ou est illisible. Il ne peut pas être "
    "refait.",
    "De pdf {0} zegt niet hoe hij gemaakt is: de bijlage {1} ontbreekt of is onleesbaar. Hij kan niet opnieuw gemaakt "
    "worden.",
    "The PDF {0} does not say how it was made: its attached file {1} is missing or cannot be read. It cannot be made "
    "again."};
inline constexpr CatalogueEntry kOtherVersion{
    "app.other-version",
    "Le PDF a été fait par la version {0} du programme ; celle-ci est la version {1}. Prenez la version {0} pour "
    "retrouver les mêmes octets.",
    "De pdf is gemaakt door versie {0} van het programma; dit is versie {1}. Neem versie {0} om dezelfde bytes te "
    "krijgen.",
    "The PDF was made by version {0} of the program; this is version {1}. Take version {0} to get the same bytes."};
inline constexpr CatalogueEntry kSourceChanged{
    "app.source-changed", "{0} n’est plus le fichier avec lequel le PDF a été fait. Remettez celui d’alors.",
    "{0} is niet meer het bestand waarmee de pdf gemaakt is. Zet dat van toen terug.",
    "{0} is no longer the file that the PDF was made with. Put that of then back."};
inline constexpr CatalogueEntry kSourceMissing{
    "app.source-missing", "Le PDF a été fait avec {0}, qui n’est plus utilisé. Remettez ce fichier.",
    "De pdf is gemaakt met {0}, dat niet meer gebruikt wordt. Zet dat bestand terug.",
    "The PDF was made with {0}, which is no longer used. Put that file back."};
inline constexpr CatalogueEntry kSourceAdded{
    "app.source-added", "{0} est utilisé à présent et ne l’était pas quand le PDF a été fait. Retirez ce fichier.",
    "{0} wordt nu gebruikt en werd dat niet toen de pdf gemaakt is. Neem dat bestand weg.",
    "{0} is used now and was not when the PDF was made. Take that file away."};
inline constexpr CatalogueEntry kRebuiltSame{"app.rebuilt-same", "{0} : refait, les {1} octets sont les mêmes.",
                                             "{0}: opnieuw gemaakt, de {1} bytes zijn dezelfde.",
                                             "{0}: made again, the {1} bytes are the same."};
inline constexpr CatalogueEntry kRebuiltSameThenMore{
    "app.rebuilt-same-then-more",
    "{0} : refait, les {1} octets d’avant la première signature sont les mêmes ; {2} octets ont été ajoutés depuis.",
    "{0}: opnieuw gemaakt, de {1} bytes van voor de eerste ondertekening zijn dezelfde; {2} bytes kwamen er sindsdien "
    "bij.",
    "{0}: made again, the {1} bytes before the first signature are the same; {2} bytes were added since."};
inline constexpr CatalogueEntry kRebuiltDiffers{
    "app.rebuilt-differs",
    "Le PDF {0} refait diffère à partir de l’octet {1} (alors {2} octets, à présent {3}). Les avertissements disent ce "
    "qui a changé ; sans avertissement, le PDF lui-même a été modifié.",
    "De opnieuw gemaakte pdf {0} verschilt vanaf byte {1} (toen {2} bytes, nu {3}). De waarschuwingen zeggen wat er "
    "veranderd is; zonder waarschuwing is de pdf zelf gewijzigd.",
    "The PDF {0} made again differs from byte {1} on (then {2} bytes, now {3}). The warnings say what has changed; "
    "without a warning, the PDF itself was altered."};

}  // namespace concordia::app::say
