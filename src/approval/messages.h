// What may be wrong with sign-offs.
#pragma once

#include "base/finding.h"

namespace concordia::approval::say {

inline constexpr CatalogueEntry kNoMandate{
    "approval.no-mandate",
    "« {0} » n’a pas de mandat « {1} » pour « {2} » à la date du {3}. Corrigez le nom, la qualité ou la date, ou "
    "complétez les mandats de l’accord.",
    "“{0}” heeft geen mandaat “{1}” voor “{2}” op {3}. Verbeter de naam, de hoedanigheid of de datum, of vul de "
    "mandaten van het akkoord aan.",
    "“{0}” has no mandate “{1}” for “{2}” on {3}. Correct the name, the capacity or the date, or complete the "
    "mandates of the agreement."};
inline constexpr CatalogueEntry kContentUnknown{
    "approval.content-unknown",
    "La décision porte sur un contenu ({0}) que ce fichier ne décrit pas. Enregistrez-la avec « concordia approve ».",
    "De beslissing gaat over een inhoud ({0}) die dit bestand niet beschrijft. Leg ze vast met “concordia approve”.",
    "The decision is about a content ({0}) that this file does not describe. Record it with “concordia approve”."};
inline constexpr CatalogueEntry kContentAltered{
    "approval.content-altered",
    "La liste des fichiers approuvés a été modifiée : elle ne donne plus l’empreinte {0}. Rétablissez le fichier tel "
    "qu’il a été enregistré.",
    "De lijst van goedgekeurde bestanden is gewijzigd: ze geeft niet langer de vingerafdruk {0}. Herstel het bestand "
    "zoals het is vastgelegd.",
    "The list of approved files was altered: it no longer gives the digest {0}. Restore the file as it was recorded."};
inline constexpr CatalogueEntry kOtherPublication{
    "approval.other-publication",
    "Ce fichier contient les décisions sur la publication « {0} », non sur « {1} ». Rendez-lui son nom.",
    "Dit bestand bevat de beslissingen over publicatie “{0}”, niet over “{1}”. Geef het zijn naam terug.",
    "This file holds the decisions about publication “{0}”, not about “{1}”. Give it its own name back."};
inline constexpr CatalogueEntry kNotAsked{
    "approval.not-asked",
    "L’approbation de « {0} » n’est pas demandée pour la publication {1} : cette décision ne compte pas.",
    "De goedkeuring van “{0}” wordt niet gevraagd voor publicatie {1}: deze beslissing telt niet mee.",
    "The approval of “{0}” is not asked for in publication {1}: this decision does not count."};
inline constexpr CatalogueEntry kSignature{
    "approval.signature", "La signature de « {1} » sous sa décision ne peut pas être admise : {0}",
    "De handtekening van “{1}” onder haar beslissing kan niet worden aanvaard: {0}",
    "The signature of “{1}” under its decision cannot be accepted: {0}"};
inline constexpr CatalogueEntry kStale{
    "approval.stale",
    "« {0} » doit se prononcer à nouveau : le contenu a changé depuis sa décision ({1}). « concordia what-changed » "
    "montre les textes.",
    "“{0}” moet zich opnieuw uitspreken: de inhoud is gewijzigd sinds de beslissing ({1}). “concordia what-changed” "
    "toont de teksten.",
    "“{0}” must decide again: the content has changed since the decision ({1}). “concordia what-changed” shows the "
    "texts."};
inline constexpr CatalogueEntry kSourceMissing{
    "approval.source-missing",
    "La copie approuvée {0} manque. Sans elle, les textes changés ne peuvent pas être montrés ; reprenez-la d’une "
    "sauvegarde.",
    "De goedgekeurde kopie {0} ontbreekt. Zonder haar kunnen de gewijzigde teksten niet getoond worden; haal ze uit "
    "een reservekopie.",
    "The approved copy {0} is missing. Without it the changed texts cannot be shown; take it from a backup."};
inline constexpr CatalogueEntry kSourceAltered{
    "approval.source-altered",
    "La copie approuvée {0} a été modifiée : ce n’est plus le fichier approuvé. Reprenez-la d’une sauvegarde.",
    "De goedgekeurde kopie {0} is gewijzigd: het is niet langer het goedgekeurde bestand. Haal ze uit een "
    "reservekopie.",
    "The approved copy {0} was altered: it is no longer the file that was approved. Take it from a backup."};

inline constexpr CatalogueEntry kQrCode{"approval.qr-code", "Aucun code QR ne peut être fait de « {0} ».",
                                        "Van “{0}” kan geen QR-code gemaakt worden.",
                                        "No QR code can be made of “{0}”."};

}  // namespace concordia::approval::say
