// What the application may have to say about approvals.
#pragma once

#include "base/finding.h"

namespace concordia::app::say {

inline constexpr CatalogueEntry kOnePublication{
    "app.one-publication",
    "Nommez une seule publication avec --publication (et son dossier avec --dossier s’il y en a plusieurs).",
    "Noem één publicatie met --publication (en haar dossier met --dossier als er meerdere zijn).",
    "Name one publication with --publication (and its dossier with --dossier where there are several)."};
inline constexpr CatalogueEntry kIncomplete{"app.approval-incomplete", "Il manque : {0}.", "Er ontbreekt: {0}.",
                                            "Missing: {0}."};
inline constexpr CatalogueEntry kUnknownState{
    "app.approval-state", "« {0} » n’est pas une décision. Choisissez approved, reservation ou refused.",
    "“{0}” is geen beslissing. Kies approved, reservation of refused.",
    "“{0}” is no decision. Choose approved, reservation or refused."};
inline constexpr CatalogueEntry kUnknownParty{
    "app.approval-party", "L’approbation de « {0} » n’est pas demandée pour {1}. Choisissez parmi : {2}.",
    "De goedkeuring van “{0}” wordt niet gevraagd voor {1}. Kies uit: {2}.",
    "The approval of “{0}” is not asked for in {1}. Choose one of: {2}."};
inline constexpr CatalogueEntry kRecorded{"app.approval-recorded",
                                          "Enregistré dans {0} pour le contenu {1}. Se sont prononcés : {2} sur {3}.",
                                          "Vastgelegd in {0} voor de inhoud {1}. Uitgesproken: {2} van {3}.",
                                          "Recorded in {0} for the content {1}. Decided: {2} of {3}."};
inline constexpr CatalogueEntry kStatementWritten{
    "app.statement-written",
    "La déclaration à signer se trouve dans {0}. Faites-la signer (CMS détaché, DER), puis donnez la signature avec "
    "--signature.",
    "De te ondertekenen verklaring staat in {0}. Laat ze ondertekenen (losse CMS, DER) en geef de handtekening op met "
    "--signature.",
    "The statement to be signed is in {0}. Have it signed (detached CMS, DER), then give the signature with "
    "--signature."};
inline constexpr CatalogueEntry kNoAnchors{
    "app.no-anchors",
    "aucune autorité de confiance n’est configurée. Indiquez leurs certificats avec --anchors, ou faites attester la "
    "décision.",
    "er is geen vertrouwde autoriteit ingesteld. Geef hun certificaten op met --anchors, of laat de beslissing "
    "bevestigen.",
    "no trust anchor is configured. Name their certificates with --anchors, or have the decision attested."};
inline constexpr CatalogueEntry kSignatureUnreadable{
    "app.signature-unreadable", "ce n’est pas une signature CMS détachée d’un seul signataire.",
    "het is geen losse CMS-handtekening van één ondertekenaar.", "it is not a detached CMS signature of one signer."};
inline constexpr CatalogueEntry kSignatureBroken{
    "app.signature-broken",
    "elle ne couvre pas exactement cette déclaration, ne nomme pas son certificat (CAdES) ou est trop faible.",
    "ze dekt niet precies deze verklaring, noemt haar certificaat niet (CAdES) of is te zwak.",
    "it does not cover exactly this statement, does not name its certificate (CAdES), or is too weak."};
inline constexpr CatalogueEntry kSignerUntrusted{
    "app.signer-untrusted", "son certificat ne mène à aucune autorité de confiance à la date de la décision ({0}).",
    "haar certificaat leidt op de datum van de beslissing niet naar een vertrouwde autoriteit ({0}).",
    "its certificate leads to no trust anchor on the day of the decision ({0})."};
inline constexpr CatalogueEntry kSignerRevoked{"app.signer-revoked", "son certificat était révoqué à cette date.",
                                               "haar certificaat was op die datum ingetrokken.",
                                               "its certificate was revoked on that day."};
inline constexpr CatalogueEntry kSignerUse{"app.signer-use", "son certificat n’est pas destiné à signer.",
                                           "haar certificaat is niet bedoeld om te ondertekenen.",
                                           "its certificate is not meant for signing."};
inline constexpr CatalogueEntry kSignerOther{"app.signer-other", "son certificat est celui de « {0} », non de « {1} ».",
                                             "haar certificaat is dat van “{0}”, niet van “{1}”.",
                                             "its certificate is that of “{0}”, not of “{1}”."};
inline constexpr CatalogueEntry kRefusedByParty{"app.refused-by-party",
                                                "« {0} » a refusé ce contenu : la publication {1} reste un projet.",
                                                "“{0}” heeft deze inhoud geweigerd: publicatie {1} blijft een ontwerp.",
                                                "“{0}” refused this content: publication {1} stays a draft."};
inline constexpr CatalogueEntry kFinalOfOther{
    "app.final-of-other",
    "Le dossier {0} contient déjà des documents définitifs d’un autre contenu, qui ne sont jamais remplacés. Créez une "
    "nouvelle publication pour le nouveau contenu.",
    "De map {0} bevat al definitieve documenten van een andere inhoud, die nooit vervangen worden. Maak een nieuwe "
    "publicatie voor de nieuwe inhoud.",
    "The folder {0} already holds final documents of other content, which are never replaced. Make a new publication "
    "for the new content."};
inline constexpr CatalogueEntry kNothingApproved{
    "app.nothing-approved", "{0} : aucune décision n’a encore été enregistrée.",
    "{0}: er is nog geen beslissing vastgelegd.", "{0}: no decision was recorded yet."};

}  // namespace concordia::app::say
