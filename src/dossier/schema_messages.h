// What the dossier stage says when a file is not XML, or not the XML that its schema describes.
#pragma once

#include "base/finding.h"

namespace concordia::dossier::say {

// Not well-formed; {0} is the parser's own English sentence

inline constexpr CatalogueEntry kMalformed{"dossier.xml", "Le fichier n’est pas du XML correct à partir d’ici ({0}).",
                                           "Het bestand is vanaf hier geen correcte XML ({0}).",
                                           "The file is not correct XML from here on ({0})."};
inline constexpr CatalogueEntry kTagMismatch{
    "dossier.xml", "La balise fermante ne correspond pas à la dernière balise ouverte ({0}). Fermez d’abord celle-ci.",
    "De sluittag past niet bij de laatst geopende tag ({0}). Sluit eerst die.",
    "The closing tag does not match the tag opened last ({0}). Close that one first."};
inline constexpr CatalogueEntry kTagNotClosed{
    "dossier.xml", "Le fichier se termine alors qu’un élément est encore ouvert ({0}). Ajoutez la balise fermante.",
    "Het bestand eindigt terwijl een element nog open is ({0}). Voeg de sluittag toe.",
    "The file ends while an element is still open ({0}). Add its closing tag."};
inline constexpr CatalogueEntry kTagNotFinished{
    "dossier.xml", "Une balise n’est pas terminée ou un attribut est mal écrit. Écrivez <nom attribut=\"valeur\">.",
    "Een tag is niet afgewerkt of een attribuut is fout geschreven. Schrijf <naam attribuut=\"waarde\">.",
    "A tag is not finished or an attribute is badly written. Write <name attribute=\"value\">."};
inline constexpr CatalogueEntry kUnknownEntity{
    "dossier.xml",
    "Une entité inconnue est utilisée ({0}). Seules &amp; &lt; &gt; &quot; et &apos; existent ; écrivez le caractère "
    "lui-même.",
    "Er wordt een onbekende entiteit gebruikt ({0}). Alleen &amp; &lt; &gt; &quot; en &apos; bestaan; schrijf het "
    "teken "
    "zelf.",
    "An unknown entity is used ({0}). Only &amp; &lt; &gt; &quot; and &apos; exist; write the character itself."};
inline constexpr CatalogueEntry kBareAmpersand{"dossier.xml", "Un « & » seul n’est pas permis. Écrivez « &amp; ».",
                                               "Een losse “&” is niet toegelaten. Schrijf “&amp;”.",
                                               "A bare \"&\" is not allowed. Write \"&amp;\"."};
inline constexpr CatalogueEntry kAttributeQuotes{
    "dossier.xml", "La valeur d’un attribut doit être entre guillemets droits et ne peut contenir « < ».",
    "De waarde van een attribuut moet tussen rechte aanhalingstekens staan en mag geen “<” bevatten.",
    "An attribute's value must stand between straight quotes and may not hold \"<\"."};
inline constexpr CatalogueEntry kAttributeTwice{
    "dossier.xml", "Un attribut est donné deux fois au même élément ({0}). Supprimez l’un des deux.",
    "Een attribuut staat twee keer bij hetzelfde element ({0}). Verwijder er een.",
    "An attribute is given twice to one element ({0}). Delete one of them."};
inline constexpr CatalogueEntry kNoXml{"dossier.xml",
                                       "Le fichier ne contient pas de XML : il doit commencer par un élément.",
                                       "Het bestand bevat geen XML: het moet met een element beginnen.",
                                       "The file holds no XML: it must begin with an element."};
inline constexpr CatalogueEntry kExtraContent{
    "dossier.xml", "Du contenu suit la fin de l’élément principal. Supprimez-le ou déplacez-le dans l’élément.",
    "Na het einde van het hoofdelement staat nog inhoud. Verwijder ze of zet ze in het element.",
    "There is content behind the end of the main element. Delete it or move it inside."};

// Not valid

inline constexpr CatalogueEntry kInvalid{"dossier.schema", "Le fichier ne suit pas son schéma ici ({0}).",
                                         "Het bestand volgt hier zijn schema niet ({0}).",
                                         "The file does not follow its schema here ({0})."};
inline constexpr CatalogueEntry kElementNotExpected{
    "dossier.element-not-expected", "L’élément <{0}> n’est pas attendu ici. À cet endroit se met : {1}.",
    "Het element <{0}> wordt hier niet verwacht. Op deze plaats hoort: {1}.",
    "The element <{0}> is not expected here. What belongs here: {1}."};
inline constexpr CatalogueEntry kElementTooMany{
    "dossier.element-not-expected", "L’élément <{0}> n’est pas permis ici. Supprimez-le ou mettez-le à sa place.",
    "Het element <{0}> is hier niet toegelaten. Verwijder het of zet het op zijn plaats.",
    "The element <{0}> is not allowed here. Delete it or move it to its place."};
inline constexpr CatalogueEntry kElementMissing{
    "dossier.element-missing", "L’élément <{0}> est incomplet. Il manque : {1}.",
    "Het element <{0}> is onvolledig. Er ontbreekt: {1}.", "The element <{0}> is incomplete. Missing: {1}."};
inline constexpr CatalogueEntry kAttributeMissing{"dossier.attribute-missing",
                                                  "L’attribut « {0} » manque à l’élément <{1}>. Ajoutez-le.",
                                                  "Het attribuut “{0}” ontbreekt bij het element <{1}>. Voeg het toe.",
                                                  "The attribute \"{0}\" of the element <{1}> is missing. Add it."};
inline constexpr CatalogueEntry kAttributeUnknown{
    "dossier.attribute-unknown",
    "L’attribut « {0} » n’existe pas pour l’élément <{1}>. Corrigez son nom ou supprimez-le.",
    "Het attribuut “{0}” bestaat niet voor het element <{1}>. Verbeter de naam of verwijder het.",
    "There is no attribute \"{0}\" for the element <{1}>. Correct its name or delete it."};
inline constexpr CatalogueEntry kValueNotListed{"dossier.value-not-listed",
                                                "La valeur « {0} » n’est pas permise pour {1}. Choisissez parmi : {2}.",
                                                "De waarde “{0}” is niet toegelaten voor {1}. Kies uit: {2}.",
                                                "The value \"{0}\" is not allowed for {1}. Choose one of: {2}."};
inline constexpr CatalogueEntry kValueNotValid{
    "dossier.value-not-valid", "La valeur « {0} » n’a pas la forme voulue pour {1}. Voyez l’exemple dans le schéma.",
    "De waarde “{0}” heeft niet de juiste vorm voor {1}. Zie het voorbeeld in het schema.",
    "The value \"{0}\" does not have the form wanted for {1}. See the example in the schema."};
inline constexpr CatalogueEntry kTextNotAllowed{
    "dossier.text-not-allowed", "Du texte se trouve directement dans <{0}>, où seuls des éléments sont permis.",
    "Er staat tekst rechtstreeks in <{0}>, waar alleen elementen toegelaten zijn.",
    "There is text directly inside <{0}>, where only elements are allowed."};
inline constexpr CatalogueEntry kWrongRoot{
    "dossier.wrong-root",
    "Ce fichier commence par <{0}>, ce qui n’est pas l’élément attendu pour un fichier de ce nom.",
    "Dit bestand begint met <{0}>, wat niet het verwachte element is voor een bestand met deze naam.",
    "This file begins with <{0}>, which is not the element expected of a file of this name."};
inline constexpr CatalogueEntry kDuplicateKey{
    "dossier.duplicate-value", "La valeur « {0} » de <{1}> est déjà utilisée ailleurs ; elle doit être unique.",
    "De waarde “{0}” van <{1}> wordt al elders gebruikt; ze moet uniek zijn.",
    "The value \"{0}\" of <{1}> is used elsewhere already; it must be unique."};
inline constexpr CatalogueEntry kMoreSchemaErrors{
    "dossier.more-schema-errors",
    "Le fichier contient encore d’autres erreurs, non énumérées. Corrigez d’abord celles-ci.",
    "Het bestand bevat nog andere fouten, die niet opgesomd zijn. Verbeter eerst deze.",
    "The file holds more errors, not listed. Mend these first."};
inline constexpr CatalogueEntry kSchemaUnusable{
    "dossier.schema-unusable", "Le schéma lui-même ne peut pas être utilisé ({0}). Rétablissez le fichier d’origine.",
    "Het schema zelf kan niet gebruikt worden ({0}). Zet het oorspronkelijke bestand terug.",
    "The schema itself cannot be used ({0}). Restore the original file."};

}  // namespace concordia::dossier::say
