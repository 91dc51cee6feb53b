// What the dossier stage says when parts of a dossier do not fit together.
#pragma once

#include "base/finding.h"

namespace concordia::dossier::say {

inline constexpr CatalogueEntry kDuplicateId{
    "dossier.duplicate-id", "L’identifiant « {0} » est déjà utilisé ({1}). Donnez-en un autre à cet élément.",
    "De identificatie “{0}” is al gebruikt ({1}). Geef dit element een andere.",
    "The identifier \"{0}\" is used already ({1}). Give this element another."};
inline constexpr CatalogueEntry kUnknownReference{
    "dossier.unknown-reference",
    "{0}=\"{1}\" ne désigne aucun élément <{2}> de l’accord. Corrigez l’identifiant ou ajoutez l’élément.",
    "{0}=\"{1}\" verwijst naar geen enkel element <{2}> van het akkoord. Verbeter de identificatie of voeg het element "
    "toe.",
    "{0}=\"{1}\" names no element <{2}> of the agreement. Correct the identifier or add the element."};
inline constexpr CatalogueEntry kOtherAgreement{
    "dossier.other-agreement",
    "Ce fichier appartient à l’accord « {0} », pas à « {1} ». Corrigez l’attribut agreement ou le dossier.",
    "Dit bestand hoort bij het akkoord “{0}”, niet bij “{1}”. Verbeter het attribuut agreement of de map.",
    "This file belongs to the agreement \"{0}\", not to \"{1}\". Correct the attribute agreement or the folder."};
inline constexpr CatalogueEntry kUnknownScaleValue{
    "dossier.unknown-scale-value",
    "{0}=\"{1}\" n’existe pas dans l’échelle « {2} ». Choisissez une valeur de l’échelle.",
    "{0}=\"{1}\" bestaat niet in de schaal “{2}”. Kies een waarde uit de schaal.",
    "{0}=\"{1}\" does not exist in the scale \"{2}\". Choose a value of the scale."};
inline constexpr CatalogueEntry kDuplicateScaleValue{"dossier.duplicate-scale-value",
                                                     "L’échelle contient deux fois <{0}> « {1} ». Supprimez-en un.",
                                                     "De schaal bevat <{0}> “{1}” twee keer. Verwijder er een.",
                                                     "The scale holds <{0}> \"{1}\" twice. Delete one of them."};
inline constexpr CatalogueEntry kPriorityWithoutStatus{
    "dossier.priority-without-status",
    "La priorité {0} n’a pas d’état dans ce fichier ({1}). Ajoutez un <priority-status>, au besoin avec le stade "
    "« no-data ».",
    "De prioriteit {0} heeft geen stand van zaken in dit bestand ({1}). Voeg een <priority-status> toe, desnoods met "
    "het "
    "stadium “no-data”.",
    "The priority {0} has no status in this file ({1}). Add a <priority-status>, with the stage \"no-data\" if need "
    "be."};
inline constexpr CatalogueEntry kUnitWithoutStatus{
    "dossier.unit-without-status",
    "L’action {0} n’a pas d’état dans ce fichier ({1}). Ajoutez un <unit-status>, au besoin avec le stade « no-data ».",
    "De actie {0} heeft geen stand van zaken in dit bestand ({1}). Voeg een <unit-status> toe, desnoods met het "
    "stadium "
    "“no-data”.",
    "The unit {0} has no status in this file ({1}). Add a <unit-status>, with the stage \"no-data\" if need be."};
inline constexpr CatalogueEntry kStatusTwice{
    "dossier.status-twice", "L’état de {0} est donné deux fois dans ce fichier. Gardez-en un seul.",
    "De stand van zaken van {0} staat twee keer in dit bestand. Behoud er een.",
    "The status of {0} is given twice in this file. Keep one."};
inline constexpr CatalogueEntry kUnitElsewhere{
    "dossier.unit-elsewhere",
    "L’action {0} n’appartient pas à la priorité {1}. Déplacez son état ou corrigez l’identifiant.",
    "De actie {0} hoort niet bij de prioriteit {1}. Verplaats haar stand van zaken of verbeter de identificatie.",
    "The unit {0} does not belong to the priority {1}. Move its status or correct the identifier."};
inline constexpr CatalogueEntry kMandateOfOther{
    "dossier.mandate-of-other", "Le mandat « {0} » n’est pas celui de la personne « {1} ». Corrigez l’un des deux.",
    "Het mandaat “{0}” is niet dat van de persoon “{1}”. Verbeter een van beide.",
    "The mandate \"{0}\" is not held by the person \"{1}\". Correct one of them."};
inline constexpr CatalogueEntry kMandateNotValid{
    "dossier.mandate-not-valid",
    "Le mandat « {0} » n’est pas en cours à la date du {1}. Corrigez ses dates ou choisissez-en un autre.",
    "Het mandaat “{0}” loopt niet op {1}. Verbeter de data of kies een ander.",
    "The mandate \"{0}\" is not in force on {1}. Correct its dates or choose another."};
inline constexpr CatalogueEntry kYearTwice{
    "dossier.year-twice", "Deux fichiers d’état de cette publication portent sur l’année {0}. Gardez-en un seul.",
    "Twee statusbestanden van deze publicatie gaan over het jaar {0}. Behoud er een.",
    "Two status files of this publication are about the year {0}. Keep one."};
inline constexpr CatalogueEntry kLaterYear{
    "dossier.later-year",
    "Le fichier d’état de {0} est postérieur à cette publication ({1}). Retirez-le de la publication.",
    "Het statusbestand van {0} is van na deze publicatie ({1}). Haal het uit de publicatie.",
    "The status file of {0} is later than this publication ({1}). Take it out of the publication."};
inline constexpr CatalogueEntry kNoCurrentStatus{
    "dossier.no-current-status",
    "La publication nomme des fichiers d’état mais aucun de son année ({0}). Ajoutez celui de l’année ou retirez les "
    "autres.",
    "De publicatie noemt statusbestanden maar geen van haar jaar ({0}). Voeg dat van het jaar toe of haal de andere "
    "weg.",
    "The publication names status files but none of its own year ({0}). Add that year's or take out the others."};

}  // namespace concordia::dossier::say
