// What the dossier stage may have to say about the files: their bytes, their XML, their rules. What a schema violation
// says is in schema_messages.h, what a broken link says in link_messages.h.
#pragma once

#include "base/finding.h"

namespace concordia::dossier::say {

// Bytes, before anything is parsed

inline constexpr CatalogueEntry kTooLarge{
    "dossier.too-large",
    "Le fichier dépasse la taille permise de {0} octets et n’a pas été lu. Répartissez ou réduisez son contenu.",
    "Het bestand is groter dan de toegelaten {0} bytes en werd niet gelezen. Splits of verklein de inhoud.",
    "The file is larger than the {0} bytes allowed and was not read. Split it or make it smaller."};
inline constexpr CatalogueEntry kNotUtf8{
    "dossier.utf8",
    "Le fichier n’est pas en UTF-8 : un octet incorrect se trouve ici. Enregistrez le fichier en « UTF-8 ».",
    "Het bestand is niet in UTF-8: hier staat een ongeldige byte. Bewaar het bestand als “UTF-8”.",
    "The file is not in UTF-8: there is an invalid byte here. Save the file as \"UTF-8\"."};
inline constexpr CatalogueEntry kOtherEncoding{
    "dossier.encoding",
    "Le fichier annonce le codage « {0} » ; seul UTF-8 est accepté. Enregistrez-le en UTF-8 et corrigez sa première "
    "ligne.",
    "Het bestand vermeldt de codering “{0}”; alleen UTF-8 is toegelaten. Bewaar het als UTF-8 en verbeter de eerste "
    "regel.",
    "The file names the encoding \"{0}\"; only UTF-8 is accepted. Save it as UTF-8 and correct its first line."};
inline constexpr CatalogueEntry kControlCharacter{
    "dossier.control-character",
    "Un caractère de contrôle ({0}) se trouve ici. Supprimez-le : seuls la tabulation et le saut de ligne sont permis.",
    "Hier staat een stuurteken ({0}). Verwijder het: alleen tab en regeleinde zijn toegelaten.",
    "There is a control character ({0}) here. Delete it: only tab and line break are allowed."};
inline constexpr CatalogueEntry kBidiCharacter{
    "dossier.bidi-character",
    "Un caractère invisible qui change le sens de lecture ({0}) se trouve ici. Supprimez-le : le texte imprimé "
    "pourrait "
    "différer du texte lu.",
    "Hier staat een onzichtbaar teken dat de leesrichting verandert ({0}). Verwijder het: de gedrukte tekst zou kunnen "
    "verschillen van de gelezen tekst.",
    "There is an invisible character that changes the reading direction ({0}) here. Delete it: the printed text could "
    "differ from the text as read."};
inline constexpr CatalogueEntry kInvisibleCharacter{
    "dossier.invisible-character",
    "Un caractère invisible ({0}) se trouve ici. Supprimez-le ou remplacez-le par une espace ordinaire ou insécable.",
    "Hier staat een onzichtbaar teken ({0}). Verwijder het of vervang het door een gewone of vaste spatie.",
    "There is an invisible character ({0}) here. Delete it, or use an ordinary or no-break space."};
inline constexpr CatalogueEntry kNotACharacter{
    "dossier.not-a-character", "Ceci ne désigne aucun caractère permis : {0}. Écrivez le caractère lui-même.",
    "Dit staat voor geen enkel toegelaten teken: {0}. Schrijf het teken zelf.",
    "This stands for no allowed character: {0}. Write the character itself."};
inline constexpr CatalogueEntry kMoreCharacters{
    "dossier.more-characters",
    "Le fichier contient encore d’autres caractères interdits, non énumérés. Corrigez d’abord ceux-ci.",
    "Het bestand bevat nog andere verboden tekens, die niet opgesomd zijn. Verbeter eerst deze.",
    "The file holds more forbidden characters, not listed. Mend these first."};
inline constexpr CatalogueEntry kDoctype{
    "dossier.doctype",
    "Une déclaration « {0} » n’est pas permise : un dossier n’a ni DOCTYPE ni entités. Supprimez-la et écrivez les "
    "caractères eux-mêmes.",
    "Een declaratie “{0}” is niet toegelaten: een dossier heeft geen DOCTYPE en geen entiteiten. Verwijder ze en "
    "schrijf "
    "de tekens zelf.",
    "A declaration \"{0}\" is not allowed: a dossier has no DOCTYPE and no entities. Delete it and write the "
    "characters "
    "themselves."};
inline constexpr CatalogueEntry kTooDeep{
    "dossier.too-deep", "Plus de {0} éléments sont imbriqués ici. Vérifiez que chaque élément ouvert est refermé.",
    "Hier zijn meer dan {0} elementen genest. Controleer of elk geopend element gesloten wordt.",
    "More than {0} elements are nested here. Check that every element that is opened is closed."};
inline constexpr CatalogueEntry kLongAttribute{
    "dossier.long-attribute",
    "La valeur d’un attribut dépasse {0} octets. Vérifiez que ses guillemets sont fermés ; un long texte est un "
    "élément.",
    "De waarde van een attribuut is langer dan {0} bytes. Controleer of de aanhalingstekens gesloten zijn; een lange "
    "tekst "
    "hoort in een element.",
    "An attribute's value is longer than {0} bytes. Check that its quotes are closed; a long text belongs in an "
    "element."};
inline constexpr CatalogueEntry kTooManyElements{"dossier.too-many-elements",
                                                 "Le fichier compte plus de {0} éléments. Répartissez son contenu.",
                                                 "Het bestand telt meer dan {0} elementen. Splits de inhoud.",
                                                 "The file has more than {0} elements. Split its content."};

// What belongs together

inline constexpr CatalogueEntry kUnknownPublication{
    "dossier.unknown-publication",
    "La publication « {0} » ne se trouve pas dans ce fichier. Choisissez-en une de la liste ou ajoutez-la.",
    "De publicatie “{0}” staat niet in dit bestand. Kies er een uit de lijst of voeg ze toe.",
    "There is no publication \"{0}\" in this file. Choose one of the list, or add it."};
inline constexpr CatalogueEntry kFileMissing{
    "dossier.file-missing",
    "Le fichier « {0} » est demandé ici mais n’existe pas dans le dossier. Ajoutez-le ou corrigez son nom.",
    "Het bestand “{0}” wordt hier gevraagd maar bestaat niet in het dossier. Voeg het toe of verbeter de naam.",
    "The file \"{0}\" is asked for here but is not in the dossier's folder. Add it or correct its name."};
inline constexpr CatalogueEntry kFileOutside{
    "dossier.file-outside",
    "« {0} » désigne un endroit hors du dossier. Seuls les fichiers du dossier peuvent être utilisés.",
    "“{0}” verwijst naar een plaats buiten het dossier. Alleen bestanden uit het dossier mogen gebruikt worden.",
    "\"{0}\" leads outside the dossier's folder. Only files of the dossier may be used."};

// Rules (ISO Schematron)

inline constexpr CatalogueEntry kRuleXpath{
    "dossier.rule-xpath",
    "L’expression XPath « {0} » de cette règle est incorrecte : {1}. La règle n’est pas appliquée.",
    "De XPath-uitdrukking “{0}” van deze regel is fout: {1}. De regel wordt niet toegepast.",
    "The XPath \"{0}\" of this rule is wrong: {1}. The rule is not applied."};
inline constexpr CatalogueEntry kRuleElement{
    "dossier.rule-element",
    "L’élément <{0}> ne fait pas partie du sous-ensemble de Schematron utilisé ici. Retirez-le ou récrivez la règle.",
    "Het element <{0}> hoort niet tot het deel van Schematron dat hier gebruikt wordt. Verwijder het of herschrijf de "
    "regel.",
    "The element <{0}> is not part of the Schematron subset used here. Remove it or rewrite the rule."};
inline constexpr CatalogueEntry kRuleAttribute{
    "dossier.rule-attribute",
    "L’attribut « {0} » manque à l’élément <{1}> de cette règle ou ne peut pas être utilisé ainsi.",
    "Het attribuut “{0}” ontbreekt bij het element <{1}> van deze regel of kan zo niet gebruikt worden.",
    "The attribute \"{0}\" of the element <{1}> of this rule is missing or cannot be used so."};
inline constexpr CatalogueEntry kRuleDiagnostic{
    "dossier.rule-diagnostic", "Le message « {0} » que cette règle demande n’existe pas dans le fichier.",
    "De boodschap “{0}” die deze regel vraagt, bestaat niet in het bestand.",
    "The message \"{0}\" that this rule asks for does not exist in the file."};

}  // namespace concordia::dossier::say
