// What the archive may have to say: about PDFs that somebody gives it.
#pragma once

#include "base/finding.h"

namespace concordia::archive::say {

inline constexpr CatalogueEntry kNotPdf{"archive.not-pdf",
                                        "Le fichier {0} n’est pas un PDF lisible : {1}. Prenez une copie intacte.",
                                        "Het bestand {0} is geen leesbare pdf: {1}. Neem een gave kopie.",
                                        "The file {0} is not a PDF that can be read: {1}. Take a sound copy."};
inline constexpr CatalogueEntry kAttachmentName{
    "archive.attachment-name",
    "Le nom du fichier joint « {0} » mène hors du dossier ou revient deux fois. Ce fichier est laissé de côté.",
    "De naam van de bijlage “{0}” leidt buiten de map of komt tweemaal voor. Dat bestand is overgeslagen.",
    "The name of the attached file “{0}” leads out of the folder or comes twice. That file is left out."};
inline constexpr CatalogueEntry kAttachmentDamaged{
    "archive.attachment-damaged",
    "Le fichier joint {0} ne correspond plus à sa somme de contrôle ou à sa taille. Prenez une copie intacte du PDF.",
    "De bijlage {0} komt niet meer overeen met haar controlegetal of grootte. Neem een gave kopie van de pdf.",
    "The attached file {0} no longer agrees with its checksum or size. Take a sound copy of the PDF."};
inline constexpr CatalogueEntry kNoStructure{
    "archive.no-structure", "Le PDF {0} n’a pas de structure logique : un lecteur d’écran n’y trouve rien à dire.",
    "De pdf {0} heeft geen logische structuur: een schermlezer vindt er niets in om te zeggen.",
    "The PDF {0} has no logical structure: a screen reader finds nothing to say in it."};
inline constexpr CatalogueEntry kStructureDamaged{
    "archive.structure-damaged",
    "La structure logique du PDF {0} est abîmée : {1}. Ce qui suit est incomplet ; prenez une copie intacte.",
    "De logische structuur van de pdf {0} is beschadigd: {1}. Wat volgt is onvolledig; neem een gave kopie.",
    "The logical structure of the PDF {0} is damaged: {1}. What follows is incomplete; take a sound copy."};

}  // namespace concordia::archive::say
