// What the compose stage may have to say about templates, and about data that a template cannot use.
#pragma once

#include "base/finding.h"

namespace concordia::compose::say {

// What XML files may have wrong.
inline constexpr CatalogueEntry kNotUtf8{"compose.utf8",
                                         "Ce fichier n’est pas en UTF-8 valide à cet endroit. Enregistrez-le en UTF-8.",
                                         "Dit bestand is hier geen geldige UTF-8. Bewaar het als UTF-8.",
                                         "This file is not valid UTF-8 here. Save it as UTF-8."};
inline constexpr CatalogueEntry kUnknownReference{
    "compose.unknown-reference",
    "XML ne connaît pas « {0} ». Écrivez le caractère lui-même ou son numéro, par exemple « &#160; ».",
    "XML kent „{0}” niet. Schrijf het teken zelf of zijn nummer, bijvoorbeeld „&#160;”.",
    "XML does not know “{0}”. Write the character itself or its number, such as “&#160;”."};
inline constexpr CatalogueEntry kIllFormed{
    "compose.ill-formed",
    "Ce fichier n’est pas du XML bien formé : une balise ou un guillemet manque peu avant cet endroit.",
    "Dit bestand is geen welgevormde XML: kort voor deze plaats ontbreekt een tag of een aanhalingsteken.",
    "This file is not well-formed XML: a tag or a quotation mark is missing shortly before this place."};
inline constexpr CatalogueEntry kSecondRoot{
    "compose.second-root", "Un fichier XML n’a qu’un seul élément extérieur. Placez celui-ci dans le premier.",
    "Een XML-bestand heeft maar één buitenste element. Zet dit element in het eerste.",
    "An XML file has only one outermost element. Put this one inside the first."};
inline constexpr CatalogueEntry kTooDeep{
    "compose.too-deep", "Les éléments sont imbriqués sur plus de 256 niveaux. Simplifiez la structure.",
    "De elementen zijn meer dan 256 niveaus diep genest. Vereenvoudig de structuur.",
    "Elements are nested more than 256 levels deep. Simplify the structure."};
inline constexpr CatalogueEntry kRepeatedAttribute{"compose.repeated-attribute",
                                                   "L’attribut « {0} » est donné deux fois. Gardez-en un seul.",
                                                   "Het attribuut „{0}” staat er twee keer. Houd er één over.",
                                                   "The attribute “{0}” is given twice. Keep one of them."};

// Files and paths.
inline constexpr CatalogueEntry kNoTemplate{
    "compose.no-template", "Le modèle {0} n’existe pas. Vérifiez son nom dans publication.xml et le dossier templates.",
    "Het sjabloon {0} bestaat niet. Controleer de naam in publication.xml en de map templates.",
    "The template {0} does not exist. Check its name in publication.xml and the templates folder."};
inline constexpr CatalogueEntry kNoInclude{
    "compose.no-include",
    "Le fichier à inclure {0} n’existe pas. Vérifiez le chemin, qui part du dossier de ce fichier-ci.",
    "Het in te voegen bestand {0} bestaat niet. Controleer het pad, dat vertrekt van de map van dit bestand.",
    "The file to include, {0}, does not exist. Check the path, which starts from this file’s folder."};
inline constexpr CatalogueEntry kOutsideTemplates{
    "compose.outside-templates", "« {0} » mène hors du dossier templates. N’incluez que des fichiers de ce dossier.",
    "„{0}” leidt buiten de map templates. Voeg alleen bestanden uit die map in.",
    "“{0}” leads outside the templates folder. Include only files from that folder."};
inline constexpr CatalogueEntry kOutsideProject{
    "compose.outside-project",
    "« {0} » mène hors du projet. Placez le fichier dans le projet et indiquez un chemin relatif.",
    "„{0}” leidt buiten het project. Zet het bestand in het project en geef een relatief pad.",
    "“{0}” leads outside the project. Put the file into the project and give a relative path."};
inline constexpr CatalogueEntry kIncludeCycle{
    "compose.include-cycle", "{0} s’inclut lui-même, directement ou par d’autres fichiers. Retirez une des inclusions.",
    "{0} voegt zichzelf in, rechtstreeks of via andere bestanden. Verwijder een van de invoegingen.",
    "{0} includes itself, directly or through other files. Remove one of the includes."};

// Directives.
inline constexpr CatalogueEntry kNamespace{
    "compose.namespace",
    "Le préfixe c n’est pas déclaré. Ajoutez xmlns:c=\"urn:concordia:compose\" au premier élément du fichier.",
    "Het voorvoegsel c is niet aangegeven. Voeg xmlns:c=\"urn:concordia:compose\" toe aan het eerste element van het "
    "bestand.",
    "The prefix c is not declared. Add xmlns:c=\"urn:concordia:compose\" to the first element of the file."};
inline constexpr CatalogueEntry kRootElement{
    "compose.root-element", "Le premier élément d’un modèle est html, et non {0}.",
    "Het eerste element van een sjabloon is html, niet {0}.", "The first element of a template is html, not {0}."};
inline constexpr CatalogueEntry kUnknownDirective{
    "compose.unknown-directive", "La directive {0} n’existe pas. Vérifiez son orthographe dans templates/README.md.",
    "De instructie {0} bestaat niet. Controleer de spelling in templates/README.md.",
    "There is no directive {0}. Check its spelling in templates/README.md."};
inline constexpr CatalogueEntry kMisplacedDirective{
    "compose.misplaced-directive",
    "{0} ne peut pas se trouver à cet endroit. Voyez dans templates/README.md où le placer.",
    "{0} kan hier niet staan. Zie in templates/README.md waar het hoort.",
    "{0} cannot stand here. See templates/README.md for where it belongs."};
inline constexpr CatalogueEntry kMisplacedText{
    "compose.misplaced-text",
    "Du texte ne peut pas se trouver directement dans {0}. Placez-le dans une de ses parties.",
    "Tekst kan niet rechtstreeks in {0} staan. Zet de tekst in een van de onderdelen ervan.",
    "Text cannot stand directly in {0}. Put it into one of its parts."};
inline constexpr CatalogueEntry kUnknownAttribute{
    "compose.unknown-attribute", "{1} ne connaît pas l’attribut « {0} ». Corrigez son nom ou retirez-le.",
    "{1} kent het attribuut „{0}” niet. Verbeter de naam of verwijder het attribuut.",
    "{1} does not know the attribute “{0}”. Correct its name or remove it."};
inline constexpr CatalogueEntry kMissingAttribute{
    "compose.missing-attribute", "L’attribut « {0} » manque à {1}. Ajoutez-le.",
    "Bij {1} ontbreekt het attribuut „{0}”. Voeg het toe.", "{1} lacks the attribute “{0}”. Add it."};
inline constexpr CatalogueEntry kBadAttributeValue{
    "compose.bad-attribute-value", "« {1} » n’est pas une valeur de l’attribut « {0} ». Valeurs possibles : {2}.",
    "„{1}” is geen waarde voor het attribuut „{0}”. Mogelijke waarden: {2}.",
    "“{1}” is not a value of the attribute “{0}”. Possible values: {2}."};
inline constexpr CatalogueEntry kUnusedAttribute{
    "compose.unused-attribute",
    "L’attribut « {0} » n’a pas d’effet sur {1} qui a un contenu. Placez-le sur c:text dans ce contenu.",
    "Het attribuut „{0}” heeft geen effect op {1} met inhoud. Zet het op c:text in die inhoud.",
    "The attribute “{0}” has no effect on {1} with content. Put it on c:text in that content."};
inline constexpr CatalogueEntry kBadName{
    "compose.bad-name",
    "« {0} » ne convient pas comme nom. Utilisez des lettres, des chiffres et des traits d’union, une lettre d’abord.",
    "„{0}” is geen bruikbare naam. Gebruik letters, cijfers en koppeltekens, met eerst een letter.",
    "“{0}” cannot be a name. Use letters, digits and hyphens, a letter first."};
inline constexpr CatalogueEntry kUnbalancedBraces{
    "compose.unbalanced-braces", "Il manque une accolade dans « {0} ». Pour écrire l’accolade elle-même, doublez-la.",
    "In „{0}” ontbreekt een accolade. Verdubbel de accolade om ze zelf te schrijven.",
    "A brace is missing in “{0}”. To write a brace itself, double it."};
inline constexpr CatalogueEntry kLateAttribute{
    "compose.late-attribute",
    "c:attribute vient trop tard : l’élément a déjà un contenu. Placez-le avant tout contenu.",
    "c:attribute komt te laat: het element heeft al inhoud. Zet het vóór alle inhoud.",
    "c:attribute comes too late: the element already has content. Put it before any content."};

// XPath.
inline constexpr CatalogueEntry kBadXPath{
    "compose.xpath",
    "« {0} » n’est pas une expression XPath 1.0 correcte. Vérifiez les parenthèses, les crochets et les guillemets.",
    "„{0}” is geen juiste XPath 1.0-uitdrukking. Controleer de haakjes en de aanhalingstekens.",
    "“{0}” is not a correct XPath 1.0 expression. Check its brackets and quotation marks."};
inline constexpr CatalogueEntry kUnknownFunction{
    "compose.xpath-function",
    "« {0} » appelle une fonction que XPath 1.0 n’a pas, ou avec un nombre d’arguments inexact.",
    "„{0}” roept een functie op die XPath 1.0 niet heeft, of met een verkeerd aantal argumenten.",
    "“{0}” calls a function that XPath 1.0 does not have, or with a wrong number of arguments."};
inline constexpr CatalogueEntry kUnknownVariable{
    "compose.xpath-variable",
    "La variable ${0} n’est pas connue à cet endroit. Déclarez-la avant avec c:variable ou corrigez son nom ; autour "
    "d’un signe moins, mettez des espaces.",
    "De variabele ${0} is hier niet bekend. Geef ze eerder aan met c:variable of verbeter de naam; zet spaties rond "
    "een minteken.",
    "The variable ${0} is not known here. Declare it before with c:variable or correct its name; put spaces around a "
    "minus sign."};
inline constexpr CatalogueEntry kNotNodes{
    "compose.xpath-nodes",
    "« {0} » donne une valeur, alors qu’il faut ici des éléments du dossier. Utilisez un chemin.",
    "„{0}” geeft een waarde, terwijl hier elementen van het dossier nodig zijn. Gebruik een pad.",
    "“{0}” gives a value, but elements of the dossier are needed here. Use a path."};
inline constexpr CatalogueEntry kNothingSelected{
    "compose.nothing-selected",
    "« {0} » ne trouve rien dans le dossier, alors que le modèle l’exige. Complétez les données ou corrigez "
    "l’expression.",
    "„{0}” vindt niets in het dossier, terwijl het sjabloon dit vereist. Vul de gegevens aan of verbeter de "
    "uitdrukking.",
    "“{0}” finds nothing in the dossier, but the template requires it. Complete the data or correct the expression."};
inline constexpr CatalogueEntry kNoWords{
    "compose.no-words",
    "« {0} » ne trouve aucun élément qui porte un texte par langue. Corrigez l’expression ou complétez les données.",
    "„{0}” vindt geen element dat per taal een tekst draagt. Verbeter de uitdrukking of vul de gegevens aan.",
    "“{0}” finds no element that bears a text for each language. Correct the expression or complete the data."};

// Named templates.
inline constexpr CatalogueEntry kUnknownTemplate{
    "compose.unknown-template",
    "Aucun c:template ne s’appelle « {0} ». Corrigez le nom ou incluez le fichier qui le contient.",
    "Geen enkele c:template heet „{0}”. Verbeter de naam of voeg het bestand in waarin hij staat.",
    "No c:template is called “{0}”. Correct the name or include the file that has it."};
inline constexpr CatalogueEntry kTemplateTwice{"compose.template-twice",
                                               "Un autre c:template s’appelle déjà « {0} ». Choisissez un autre nom.",
                                               "Een andere c:template heet al „{0}”. Kies een andere naam.",
                                               "Another c:template is already called “{0}”. Choose another name."};
inline constexpr CatalogueEntry kTemplateCycle{
    "compose.template-cycle",
    "Le c:template « {0} » s’appelle lui-même, directement ou par d’autres. Utilisez c:for-each à la place.",
    "De c:template „{0}” roept zichzelf op, rechtstreeks of via andere. Gebruik in de plaats c:for-each.",
    "The c:template “{0}” calls itself, directly or through others. Use c:for-each instead."};

// Labels.
inline constexpr CatalogueEntry kUnknownLabel{
    "compose.unknown-label", "Le libellé « {0} » n’existe pas. Ajoutez-le à templates/common/labels.xml.",
    "Het label „{0}” bestaat niet. Voeg het toe aan templates/common/labels.xml.",
    "There is no label “{0}”. Add it to templates/common/labels.xml."};
inline constexpr CatalogueEntry kLabelLanguage{
    "compose.label-language", "Le libellé « {0} » n’a pas de texte dans la langue « {1} ». Ajoutez-le.",
    "Het label „{0}” heeft geen tekst in de taal „{1}”. Voeg die toe.",
    "The label “{0}” has no text in the language “{1}”. Add it."};
inline constexpr CatalogueEntry kLabelTwice{
    "compose.label-twice", "Le libellé « {0} » est donné deux fois. Gardez-en un seul.",
    "Het label „{0}” staat er twee keer. Houd er één over.", "The label “{0}” is given twice. Keep one of them."};
inline constexpr CatalogueEntry kLabelMarkup{
    "compose.label-markup", "Un libellé ne peut contenir que strong et em, et non {0}.",
    "Een label kan alleen strong en em bevatten, niet {0}.", "A label may hold only strong and em, not {0}."};
inline constexpr CatalogueEntry kLabelParameter{
    "compose.label-parameter", "Le libellé « {0} » attend une valeur pour {{1}}. Donnez-la par c:with-param.",
    "Het label „{0}” verwacht een waarde voor {{1}}. Geef ze met c:with-param.",
    "The label “{0}” expects a value for {{1}}. Give it by c:with-param."};

inline constexpr CatalogueEntry kHyphenatedWord{
    "compose.hyphenated-word",
    "« {0} » n’est pas un mot coupé. N’écrivez que des lettres, avec un trait d’union là où le mot peut être coupé.",
    "„{0}” is geen afgebroken woord. Schrijf alleen letters, met een koppelteken waar het woord afgebroken mag worden.",
    "“{0}” is no hyphenated word. Write only letters, with a hyphen wherever the word may be broken."};

// Formats.
inline constexpr CatalogueEntry kUnknownFormat{
    "compose.unknown-format",
    "Le format « {0} » n’existe pas. Choisissez parmi date, date-long, integer, number, percent, money, ordinal, "
    "ordinal-feminine, roman, upper, "
    "neutral et date-neutral.",
    "Het formaat „{0}” bestaat niet. Kies uit date, date-long, integer, number, percent, money, roman, upper, neutral "
    "en date-neutral.",
    "There is no format “{0}”. Choose from date, date-long, integer, number, percent, money, roman, upper, neutral and "
    "date-neutral."};
inline constexpr CatalogueEntry kBadValue{"compose.bad-value",
                                          "La valeur « {0} » ne peut pas s’écrire au format {1}. Corrigez la valeur "
                                          "dans les données ou le format dans le modèle.",
                                          "De waarde „{0}” kan niet in het formaat {1} geschreven worden. Verbeter de "
                                          "waarde in de gegevens of het formaat in het sjabloon.",
                                          "The value “{0}” cannot be written in the format {1}. Correct the value in "
                                          "the data or the format in the template."};
inline constexpr CatalogueEntry kIncompleteFormats{
    "compose.incomplete-formats", "Il faut ici les noms des douze mois et des sept jours.",
    "Hier zijn de namen van de twaalf maanden en de zeven dagen nodig.",
    "The names of the twelve months and the seven days are needed here."};

}  // namespace concordia::compose::say
