// What verification may have to say about the content of a document and its approvals.
#pragma once

#include "base/finding.h"

namespace concordia::app::say {

inline constexpr CatalogueEntry kNotFinal{
    "app.not-final",
    "Le document n’est pas définitif : il ne contient pas la liste de ce que les parties ont approuvé ({0}).",
    "Het document is niet definitief: het bevat de lijst niet van wat de partijen goedkeurden ({0}).",
    "The document is not final: it does not carry the list of what the parties approved ({0})."};
inline constexpr CatalogueEntry kListDamaged{
    "app.content-list",
    "La liste {0} jointe au document n’est pas celle d’un contenu approuvé de {1}. Ne vous fiez pas au document.",
    "De lijst {0} bij het document is niet die van een goedgekeurde inhoud van {1}. Vertrouw niet op het document.",
    "The list {0} that the document carries is not that of approved content of {1}. Do not rely on the document."};
inline constexpr CatalogueEntry kDigestOther{
    "app.content-digest",
    "Le document indique l’empreinte {0}, mais la liste qu’il contient donne {1}. Ne vous fiez pas au document.",
    "Het document vermeldt de vingerafdruk {0}, maar de lijst die het bevat geeft {1}. Vertrouw niet op het document.",
    "The document names the digest {0}, but the list that it carries gives {1}. Do not rely on the document."};
inline constexpr CatalogueEntry kSourceNotApproved{
    "app.source-not-approved", "{0} n’est pas le fichier qui a été approuvé, ou manque. Ne vous fiez pas au document.",
    "{0} is niet het bestand dat goedgekeurd werd, of ontbreekt. Vertrouw niet op het document.",
    "{0} is not the file that was approved, or is missing. Do not rely on the document."};
inline constexpr CatalogueEntry kPartyMissing{
    "app.party-missing", "« {0} » n’a pas approuvé exactement ce contenu : le document ne peut pas être définitif.",
    "“{0}” keurde niet precies deze inhoud goed: het document kan niet definitief zijn.",
    "“{0}” did not approve exactly this content: the document cannot be final."};
inline constexpr CatalogueEntry kNobodyAsked{
    "app.nobody-asked", "La publication {0} ne demande l’approbation de personne : elle ne peut pas être définitive.",
    "Publicatie {0} vraagt niemands goedkeuring: ze kan niet definitief zijn.",
    "The publication {0} asks nobody for approval: it cannot be final."};
inline constexpr CatalogueEntry kNoSchemas{
    "app.no-schemas",
    "Les approbations ne peuvent pas être vérifiées : le dossier {0} manque. Indiquez le projet avec --project.",
    "De goedkeuringen kunnen niet nagekeken worden: de map {0} ontbreekt. Geef het project op met --project.",
    "The approvals cannot be checked: the folder {0} is missing. Name the project with --project."};
inline constexpr CatalogueEntry kNotReckoned{
    "app.not-reckoned", "L’empreinte n’a pas pu être recalculée ici : {0}. Prenez le projet d’alors pour le faire.",
    "De vingerafdruk kon hier niet opnieuw berekend worden: {0}. Neem daarvoor het project van toen.",
    "The digest could not be reckoned again here: {0}. Take the project of then to do so."};
inline constexpr CatalogueEntry kReckonedOther{
    "app.reckoned-other",
    "Recomposés, les fichiers joints donnent une autre empreinte ({0}). Ne vous fiez pas au document.",
    "Opnieuw samengesteld geven de bijlagen een andere vingerafdruk ({0}). Vertrouw niet op het document.",
    "Composed again, the attached files give another digest ({0}). Do not rely on the document."};
inline constexpr CatalogueEntry kContentDigest{"app.content", "contenu de {0} : {1}", "inhoud van {0}: {1}",
                                               "content of {0}: {1}"};
inline constexpr CatalogueEntry kCarried{"app.content-carried", "les fichiers joints sont ceux qui ont été approuvés",
                                         "de bijlagen zijn die welke goedgekeurd werden",
                                         "the attached files are those that were approved"};
inline constexpr CatalogueEntry kNotCarried{"app.content-not-carried",
                                            "rien ne prouve que les fichiers joints sont ceux qui ont été approuvés",
                                            "niets bewijst dat de bijlagen die zijn welke goedgekeurd werden",
                                            "nothing proves that the attached files are those that were approved"};
inline constexpr CatalogueEntry kApprovals{"app.content-approvals", "approuvé par {0} parties sur {1}",
                                           "goedgekeurd door {0} van {1} partijen", "approved by {0} of {1} parties"};
inline constexpr CatalogueEntry kReckoned{"app.content-reckoned", "recomposés ici, ils donnent la même empreinte",
                                          "hier opnieuw samengesteld geven ze dezelfde vingerafdruk",
                                          "composed again here, they give the same digest"};

}  // namespace concordia::app::say
