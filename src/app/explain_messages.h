// What `explain` says about the pages of a PDF.
#pragma once

#include "base/finding.h"

namespace concordia::app::say {

inline constexpr CatalogueEntry kNoSuchPage{
    "app.no-such-page", "Le document a {0} pages ; il n’y a pas de page « {1} ». Corrigez --page.",
    "Het document heeft {0} pagina’s; er is geen pagina “{1}”. Verbeter --page.",
    "The document has {0} pages; there is no page “{1}”. Mend --page."};

inline constexpr CatalogueEntry kPageFill{"app.page-fill", "Page {0} sur {1} : {2} pt occupés sur {3} ({4} %).",
                                          "Pagina {0} van {1}: {2} van {3} pt bezet ({4} %).",
                                          "Page {0} of {1}: {2} of {3} pt are used ({4} %)."};
inline constexpr CatalogueEntry kBlankPage{
    "app.page-blank",
    "La page {0} est blanche, pour que la suivante commence du côté que le modèle demande (break-before).",
    "Pagina {0} is blanco, zodat de volgende begint aan de kant die het sjabloon vraagt (break-before).",
    "Page {0} is blank, so that the next begins on the side that the template asks for (break-before)."};
inline constexpr CatalogueEntry kBreakAfter{"app.break-after", "Coupure après la page {0}, entre {1} et {2}",
                                            "Onderbreking na pagina {0}, tussen {1} en {2}",
                                            "Break after page {0}, between {1} and {2}"};
inline constexpr CatalogueEntry kLastPage{"app.break-none", "La page {0} finit par {1}", "Pagina {0} eindigt met {1}",
                                          "Page {0} ends with {1}"};
inline constexpr CatalogueEntry kPageCost{"app.page-cost", "La page coûte {0} : {1}.", "De pagina kost {0}: {1}.",
                                          "The page costs {0}: {1}."};
inline constexpr CatalogueEntry kOtherPlaces{"app.break-others", "Autres endroits pesés :",
                                             "Andere plaatsen die gewogen zijn:", "Other places that were weighed:"};

// Why a page ends where it does.
inline constexpr CatalogueEntry kNothingFits{
    "app.break-full", "Rien de plus n’entre : la coupure suivante est {0} pt plus bas, il reste {1} pt.",
    "Meer past er niet: de volgende onderbreking ligt {0} pt lager, er is {1} pt over.",
    "Nothing more fits: the next break lies {0} pt lower, {1} pt are left."};
inline constexpr CatalogueEntry kMovedUp{"app.break-moved",
                                         "{0} pt de plus entreraient, mais aucune coupure n’y est permise : {1}.",
                                         "Er past nog {0} pt, maar daar mag geen onderbreking komen: {1}.",
                                         "{0} pt more would fit, but no break is allowed there: {1}."};
inline constexpr CatalogueEntry kCheaper{"app.break-cheaper",
                                         "{0} pt de plus entreraient ; ici, toutes les pages ensemble coûtent moins.",
                                         "Er past nog {0} pt; hier kosten alle pagina’s samen minder.",
                                         "{0} pt more would fit; here, all pages together cost less."};
inline constexpr CatalogueEntry kEndsForced{"app.break-forced",
                                            "Le modèle demande ici une nouvelle page (break-before ou break-after).",
                                            "Het sjabloon vraagt hier een nieuwe pagina (break-before of break-after).",
                                            "The template asks for a new page here (break-before or break-after)."};
inline constexpr CatalogueEntry kEndsOtherPage{
    "app.break-other-page", "Une page d’un autre modèle commence ici (page).",
    "Hier begint een pagina van een andere soort (page).", "A page of another kind begins here (page)."};
inline constexpr CatalogueEntry kEndsFinished{"app.break-finished", "Le texte finit ici.", "De tekst eindigt hier.",
                                              "The text ends here."};
inline constexpr CatalogueEntry kEndsNotes{"app.break-notes", "Seules des notes continuent à la page suivante.",
                                           "Alleen voetnoten gaan op de volgende pagina door.",
                                           "Nothing but footnotes goes on to the next page."};
inline constexpr CatalogueEntry kEndsFloats{
    "app.break-floats", "Seuls des cadres qui se déplacent (float) suivent, sur leurs propres pages.",
    "Er volgen alleen kaders die verplaatst worden (float), op eigen pagina’s.",
    "Nothing but boxes that move (float) follows, on pages of their own."};
inline constexpr CatalogueEntry kFloatsAlone{
    "app.break-floats-alone",
    "La page ne porte que des cadres pour lesquels il n’y avait pas de place à côté du texte.",
    "Op de pagina staan alleen kaders waarvoor naast de tekst geen plaats was.",
    "The page holds only boxes for which there was no room beside the text."};
inline constexpr CatalogueEntry kEndsBroken{
    "app.break-broken", "Aucune page ne peut respecter la règle qui vaut ici : {0}.",
    "Geen enkele pagina kan de regel volgen die hier geldt: {0}.", "No page can obey the rule that holds here: {0}."};
inline constexpr CatalogueEntry kEndsTooHigh{"app.break-too-high", "Ce qui se trouve ici est plus haut qu’une page.",
                                             "Wat hier staat is hoger dan een pagina.",
                                             "What stands here is higher than a page."};

// Where a page float stands and why.
inline constexpr CatalogueEntry kFloatAtHead{"app.float-head", "{0} est en haut de la page",
                                             "{0} staat bovenaan de pagina", "{0} stands at the head of the page"};
inline constexpr CatalogueEntry kFloatAtFoot{"app.float-foot", "{0} est au bas de la page",
                                             "{0} staat onderaan de pagina", "{0} stands at the foot of the page"};
inline constexpr CatalogueEntry kFloatAtHome{
    "app.float-home", "{0} (float) : sa place dans le texte est sur cette page.",
    "{0} (float): zijn plaats in de tekst is op deze pagina.", "{0} (float): its place in the text is on this page."};
inline constexpr CatalogueEntry kFloatMoved{
    "app.float-moved",
    "{0} (float) : sa place dans le texte est à la page {1}, où le texte a pris la place de ses {2} pt.",
    "{0} (float): zijn plaats in de tekst is op pagina {1}, waar de tekst de ruimte voor zijn {2} pt innam.",
    "{0} (float): its place in the text is on page {1}, where the text took the room for its {2} pt."};

// A place where the page might have ended.
inline constexpr CatalogueEntry kOtherPlace{"app.break-place", "{0} pt, avant {1} : {2}", "{0} pt, voor {1}: {2}",
                                            "{0} pt, before {1}: {2}"};
inline constexpr CatalogueEntry kPlaceForbidden{"app.break-forbidden", "{0} ; interdit", "{0}; verboden",
                                                "{0}; forbidden"};
inline constexpr CatalogueEntry kPlaceTooLow{"app.break-too-low", "{0} ; n’entre plus", "{0}; past niet meer",
                                             "{0}; does not fit"};
inline constexpr CatalogueEntry kPlaceDearer{"app.break-dearer",
                                             "{0} ; la page coûterait {1} ({2}), le chapitre {3} de plus",
                                             "{0}; de pagina zou {1} kosten ({2}), het hoofdstuk {3} meer",
                                             "{0}; the page would cost {1} ({2}), the chapter {3} more"};

// The rules, in the order of layout::BreakRule.
inline constexpr CatalogueEntry kBreakRules[] = {
    {"app.rule-none", "entre deux blocs", "tussen twee blokken", "between two blocks"},
    {"app.rule-lines", "entre deux lignes d’un paragraphe", "tussen twee regels van een alinea",
     "between two lines of a paragraph"},
    {"app.rule-orphans", "trop peu de lignes resteraient seules au bas de la page",
     "te weinig regels zouden alleen onderaan de pagina staan", "too few lines would stay alone at the page’s foot"},
    {"app.rule-widows", "trop peu de lignes seraient seules en haut de la page suivante",
     "te weinig regels zouden alleen bovenaan de volgende pagina staan",
     "too few lines would stand alone at the head of the next page"},
    {"app.rule-keep", "ce qui précède reste avec ce qui suit", "wat voorafgaat blijft bij wat volgt",
     "what stands before stays with what follows"},
    {"app.rule-box", "dans un cadre qui reste entier", "in een kader dat heel blijft", "inside a box that stays whole"},
    {"app.rule-row", "dans une rangée de colonnes", "in een rij van kolommen", "inside a row of columns"},
    {"app.rule-alone", "une colonne continuerait seule", "één kolom zou alleen doorlopen",
     "one column would go on alone"},
    {"app.rule-head", "sous l’en-tête d’un tableau", "onder de kop van een tabel", "below the head of a table"},
    {"app.rule-foot", "avant le pied d’un tableau", "voor de voet van een tabel", "before the foot of a table"},
    {"app.rule-caption", "sous la légende d’un tableau", "onder het bijschrift van een tabel",
     "below the caption of a table"},
    {"app.rule-float", "à côté d’un cadre flottant", "naast een zwevend kader", "beside a floating box"},
};

// How the pages end, in the order of layout::PageEnding, in few words.
inline constexpr CatalogueEntry kEndings[] = {
    {"app.ending-chosen", "choisie", "gekozen", "chosen"},
    {"app.ending-forced", "nouvelle page", "nieuwe pagina", "new page"},
    {"app.ending-other", "autre modèle de page", "andere soort pagina", "other kind of page"},
    {"app.ending-finished", "fin", "einde", "end"},
    {"app.ending-notes", "notes continuent", "voetnoten gaan door", "footnotes go on"},
    {"app.ending-floats", "seuls des cadres suivent", "alleen kaders volgen", "only boxes follow"},
    {"app.ending-floats-alone", "cadres sans texte", "kaders zonder tekst", "boxes without text"},
    {"app.ending-broken", "règle enfreinte", "regel overtreden", "rule broken"},
    {"app.ending-high", "trop haut", "te hoog", "too high"},
};

// The parts of a page's cost, in the order of layout::PageCost.
inline constexpr CatalogueEntry kCosts[] = {
    {"app.cost-paper", "papier {0}", "papier {0}", "paper {0}"},
    {"app.cost-white", "blanc {0}", "wit {0}", "white space {0}"},
    {"app.cost-rule", "coupure {0}", "onderbreking {0}", "break {0}"},
    {"app.cost-ending", "dernière page peu remplie {0}", "weinig gevulde laatste pagina {0}", "short last page {0}"},
    {"app.cost-spread", "pages en regard inégales {0}", "ongelijke tegenover elkaar liggende pagina’s {0}",
     "uneven facing pages {0}"},
    {"app.cost-notes", "notes coupées {0}", "gesplitste voetnoten {0}", "split footnotes {0}"},
    {"app.cost-floats", "cadres déplacés {0}", "verplaatste kaders {0}", "moved boxes {0}"},
    {"app.cost-forced", "règle enfreinte {0}", "overtreden regel {0}", "broken rule {0}"},
};

inline constexpr CatalogueEntry kPagesHead[] = {
    {"app.pages-page", "Page", "Pagina", "Page"},
    {"app.pages-full", "Remplie", "Gevuld", "Full"},
    {"app.pages-cost", "Coût", "Kosten", "Cost"},
    {"app.pages-break", "Coupure à la fin", "Onderbreking aan het einde", "Break at its end"},
    {"app.pages-words", "Premiers et derniers mots", "Eerste en laatste woorden", "First and last words"},
};

}  // namespace concordia::app::say
