// What keeps a person from reading a document, said to those who write its template or its words.
#pragma once

#include "base/finding.h"

namespace concordia::access::say {

inline constexpr CatalogueEntry kWordsFromHere{
    "access.words-from-here",
    "Les mots refusés à {0}, ligne {1} ({2}), viennent d’ici. Corrigez-les ici s’ils sont en cause.",
    "De woorden die in {0}, regel {1}, geweigerd worden ({2}) komen van hier. Verbeter ze hier als ze de oorzaak zijn.",
    "The words refused at {0}, line {1} ({2}), come from here. Mend them here if they are to blame."};
inline constexpr CatalogueEntry kNoTitle{
    "access.no-title", "Le document n’a pas de titre. Ajoutez un <title> qui le nomme dans <head>.",
    "Het document heeft geen titel. Voeg in <head> een <title> toe die het benoemt.",
    "The document has no title. Add a <title> that names it to <head>."};
inline constexpr CatalogueEntry kNoLanguage{
    "access.no-language", "L’élément <{0}> ne dit pas la langue de son texte. Ajoutez lang=\"fr\" ou lang=\"nl\".",
    "Het element <{0}> noemt de taal van zijn tekst niet. Voeg lang=\"fr\" of lang=\"nl\" toe.",
    "The element <{0}> does not say the language of its text. Add lang=\"fr\" or lang=\"nl\"."};
inline constexpr CatalogueEntry kUnknownLanguage{
    "access.unknown-language", "« {0} » n’est pas le code d’une langue. Écrivez un code tel que fr, nl ou en.",
    "“{0}” is geen taalcode. Schrijf een code zoals fr, nl of en.",
    "“{0}” is no code of a language. Write a code such as fr, nl or en."};
inline constexpr CatalogueEntry kNoHeading{"access.no-heading",
                                           "Le document n’a pas de titre de niveau 1. Mettez son titre dans un <h1>.",
                                           "Het document heeft geen titel van niveau 1. Zet zijn titel in een <h1>.",
                                           "The document has no heading of level 1. Put its title into an <h1>."};
inline constexpr CatalogueEntry kSecondTitle{"access.second-title",
                                             "Le document a déjà un <h1>. Donnez à ce titre un niveau inférieur.",
                                             "Het document heeft al een <h1>. Geef deze titel een lager niveau.",
                                             "The document has an <h1> already. Give this heading a lower level."};
inline constexpr CatalogueEntry kHeadingSkipped{
    "access.heading-skipped",
    "Ce titre est de niveau {0}, mais rien ne le précède au niveau {1}. Ne sautez pas de niveau.",
    "Deze titel is van niveau {0}, maar er staat niets voor op niveau {1}. Sla geen niveau over.",
    "This heading is of level {0}, but nothing before it is of level {1}. Skip no level."};
inline constexpr CatalogueEntry kEmptyHeading{"access.empty-heading",
                                              "Le titre <{0}> est vide. Donnez-lui des mots ou retirez-le.",
                                              "De titel <{0}> is leeg. Geef hem woorden of verwijder hem.",
                                              "The heading <{0}> is empty. Give it words or remove it."};
inline constexpr CatalogueEntry kNoAlternative{
    "access.no-alternative",
    "L’illustration n’a pas de texte de remplacement. Ajoutez un attribut alt (ou un <title> dans un svg) ; alt=\"\" "
    "ou aria-hidden=\"true\" si elle n’est que décor.",
    "De illustratie heeft geen alternatieve tekst. Voeg een attribuut alt toe (of een <title> in een svg); alt=\"\" of "
    "aria-hidden=\"true\" als ze enkel versiering is.",
    "The illustration has no alternative text. Add an alt attribute (or a <title> in an svg); alt=\"\" or "
    "aria-hidden=\"true\" if it is only decoration."};
inline constexpr CatalogueEntry kAlternativeIsFile{
    "access.alternative-is-file",
    "Le texte de remplacement « {0} » est un nom de fichier. Dites ce que l’illustration montre.",
    "De alternatieve tekst “{0}” is een bestandsnaam. Zeg wat de illustratie toont.",
    "The alternative text “{0}” is a file name. Say what the illustration shows."};
inline constexpr CatalogueEntry kSilentFigure{
    "access.silent-figure",
    "La figure ne contient pas d’image et n’a pas de aria-label. Dites en mots ce qu’elle montre, ou employez une "
    "<section>.",
    "De figuur bevat geen afbeelding en heeft geen aria-label. Zeg in woorden wat ze toont, of gebruik een <section>.",
    "The figure holds no picture and has no aria-label. Say in words what it shows, or use a <section>."};
inline constexpr CatalogueEntry kLinkWithoutWords{
    "access.link-without-words", "Le lien n’a pas de texte. Écrivez où il mène.",
    "De link heeft geen tekst. Schrijf waarheen hij leidt.", "The link has no words. Write where it leads."};
inline constexpr CatalogueEntry kVagueLink{
    "access.vague-link", "Le lien « {0} » ne dit pas où il mène. Nommez la page ou le document visé.",
    "De link “{0}” zegt niet waarheen hij leidt. Noem de pagina of het document.",
    "The link “{0}” does not say where it leads. Name the page or document."};
inline constexpr CatalogueEntry kLinkWithoutTarget{
    "access.link-without-target", "Le lien n’a pas de href. Dites où il mène, ou employez un <span>.",
    "De link heeft geen href. Zeg waarheen hij leidt, of gebruik een <span>.",
    "The link has no href. Say where it leads, or use a <span>."};
inline constexpr CatalogueEntry kLinkTarget{
    "access.link-target",
    "Le lien mène à « {0} », que le lecteur ne peut pas atteindre. Employez « https: », « mailto: », « tel: » ou « # » "
    "et un id.",
    "De link leidt naar “{0}”, wat de lezer niet kan bereiken. Gebruik https:, mailto:, tel: of # en een id.",
    "The link leads to “{0}”, which no reader can reach. Use https:, mailto:, tel: or # and an id."};
inline constexpr CatalogueEntry kLinkInLink{"access.link-in-link", "Ce lien se trouve dans un autre lien. Séparez-les.",
                                            "Deze link staat in een andere link. Zet ze naast elkaar.",
                                            "This link stands inside another link. Set them apart."};
inline constexpr CatalogueEntry kHiddenLink{
    "access.hidden-link",
    "Ce lien est caché aux technologies d’assistance (aria-hidden), mais il reste actif. Retirez aria-hidden ou le "
    "lien.",
    "Deze link is verborgen voor hulptechnologie (aria-hidden), maar blijft actief. Verwijder aria-hidden of de link.",
    "This link is hidden from assistive technology (aria-hidden), yet it can be followed. Remove aria-hidden or the "
    "link."};
inline constexpr CatalogueEntry kLinkByColour{"access.link-by-colour",
                                              "Le lien « {0} » ne se distingue du texte voisin que par une teinte "
                                              "proche. Soulignez-le ou écartez sa couleur d’un contraste de 3:1.",
                                              "De link “{0}” verschilt van de tekst ernaast enkel door een gelijkende "
                                              "kleur. Onderstreep hem of geef zijn kleur een contrast van 3:1.",
                                              "The link “{0}” differs from the words beside it by a similar colour "
                                              "only. Underline it or set its colour apart by a contrast of 3:1."};
inline constexpr CatalogueEntry kEmptyList{"access.empty-list",
                                           "La liste <{0}> n’a pas d’élément. Ajoutez-en ou retirez la liste.",
                                           "De lijst <{0}> heeft geen onderdelen. Voeg er toe of verwijder de lijst.",
                                           "The list <{0}> has no items. Add some or remove the list."};
inline constexpr CatalogueEntry kLooseInList{
    "access.loose-in-list",
    "Ceci se trouve dans <{0}>, mais hors de ses éléments. Mettez-le dans un <li> (ou <dt>, <dd>).",
    "Dit staat in <{0}>, maar buiten zijn onderdelen. Zet het in een <li> (of <dt>, <dd>).",
    "This stands in <{0}>, but outside its items. Put it into an <li> (or <dt>, <dd>)."};
inline constexpr CatalogueEntry kItemOutsideList{
    "access.item-outside-list", "L’élément <{0}> se trouve hors d’une liste. Entourez-le de <ul>, <ol> ou <dl>.",
    "Het onderdeel <{0}> staat buiten een lijst. Zet er <ul>, <ol> of <dl> omheen.",
    "The item <{0}> stands outside a list. Put <ul>, <ol> or <dl> around it."};
inline constexpr CatalogueEntry kDoubleId{"access.double-id",
                                          "L’id « {0} » est déjà porté par un autre élément. Choisissez-en un autre.",
                                          "Het id “{0}” komt al bij een ander element voor. Kies een ander.",
                                          "The id “{0}” is on another element already. Choose another one."};
inline constexpr CatalogueEntry kAbbreviation{
    "access.abbreviation", "L’abréviation « {0} » n’est pas développée. Ajoutez title=\"…\" avec les mots entiers.",
    "De afkorting “{0}” wordt niet uitgelegd. Voeg title=\"…\" toe met de volledige woorden.",
    "The abbreviation “{0}” is not expanded. Add title=\"…\" with the words in full."};
inline constexpr CatalogueEntry kNoteWithoutId{
    "access.note-without-id", "La note n’a pas d’id ; aucun renvoi ne peut y mener. Ajoutez-en un.",
    "De noot heeft geen id; geen verwijzing kan ernaar leiden. Voeg er een toe.",
    "The note has no id; no reference can lead to it. Add one."};
inline constexpr CatalogueEntry kUnknownRole{
    "access.unknown-role",
    "Le rôle « {0} » n’est pas pris en charge (voir templates/README.md). Employez l’élément HTML qui convient.",
    "De rol “{0}” wordt niet ondersteund (zie templates/README.md). Gebruik het passende HTML-element.",
    "The role “{0}” is not supported (see templates/README.md). Use the HTML element that fits."};
inline constexpr CatalogueEntry kUnknownStructure{
    "access.unknown-structure",
    "« {0} » n’est pas un type de structure de PDF. Retirez data-role ou employez un type admis (voir "
    "templates/README.md).",
    "“{0}” is geen structuurtype van PDF. Verwijder data-role of gebruik een toegelaten type (zie "
    "templates/README.md).",
    "“{0}” is no structure type of PDF. Remove data-role or use an allowed type (see templates/README.md)."};
inline constexpr CatalogueEntry kTabOrder{
    "access.tab-order", "tabindex=\"{0}\" change l’ordre de lecture au clavier. Retirez-le et ordonnez le modèle.",
    "tabindex=\"{0}\" verandert de volgorde bij het toetsenbord. Verwijder het en orden het sjabloon.",
    "tabindex=\"{0}\" changes the order of the keyboard. Remove it and order the template."};
inline constexpr CatalogueEntry kContrast{"access.contrast",
                                          "« {0} » se lit mal : le contraste est de {1}:1 ({2} sur {3}), il faut "
                                          "{4}:1. Foncez le texte ou éclaircissez le fond, ou l’inverse.",
                                          "“{0}” is slecht leesbaar: het contrast is {1}:1 ({2} op {3}), {4}:1 is "
                                          "nodig. Maak de tekst donkerder of de achtergrond lichter, of omgekeerd.",
                                          "“{0}” is hard to read: its contrast is {1}:1 ({2} on {3}), {4}:1 is needed. "
                                          "Darken the words or lighten what is behind, or the reverse."};
inline constexpr CatalogueEntry kMarginBoxContrast{"access.margin-box-contrast",
                                                   "Dans la marge des pages « {0} », le contraste est de {1}:1 ({2} "
                                                   "sur {3}), il faut {4}:1. Changez la couleur dans « @page ».",
                                                   "In de marge van de pagina’s “{0}” is het contrast {1}:1 ({2} op "
                                                   "{3}), {4}:1 is nodig. Verander de kleur in “@page”.",
                                                   "In the margin of the pages “{0}” the contrast is {1}:1 ({2} on "
                                                   "{3}), {4}:1 is needed. Change the colour in “@page”."};
inline constexpr CatalogueEntry kTooSmall{
    "access.too-small",
    "« {0} » a moins de 4 pt et ne peut pas être lu. Agrandissez le texte ; ne cachez rien par la taille.",
    "“{0}” is kleiner dan 4 pt en kan niet gelezen worden. Vergroot de tekst; verberg niets door de grootte.",
    "“{0}” is smaller than 4 pt and cannot be read. Enlarge the words; hide nothing by its size."};
inline constexpr CatalogueEntry kPrivateCharacter{
    "access.private-character",
    "Le caractère {0} est d’usage privé : personne ne saura plus tard ce qu’il dit. Remplacez-le par un caractère "
    "d’Unicode.",
    "Het teken {0} is voor eigen gebruik: niemand weet later wat het zegt. Vervang het door een teken van Unicode.",
    "The character {0} is of private use: nobody will know later what it says. Replace it by a character of Unicode."};

}  // namespace concordia::access::say
