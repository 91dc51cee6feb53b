// What the commands about signatures may have to say.
#pragma once

#include "base/finding.h"

namespace concordia::app::say {

inline constexpr CatalogueEntry kNoPin{
    "app.pin", "Le code de la clé ne se trouve pas dans « {0} ». Indiquez env:NOM ou fd:NUMÉRO.",
    "De code van de sleutel staat niet in “{0}”. Geef env:NAAM of fd:NUMMER op.",
    "The PIN of the key is not in “{0}”. Name env:NAME or fd:NUMBER."};
inline constexpr CatalogueEntry kNoTerminal{"app.terminal",
                                            "Il n’y a pas de terminal pour demander le code. Donnez-le par --pin-from.",
                                            "Er is geen terminal om de code te vragen. Geef hem met --pin-from.",
                                            "There is no terminal to ask for the PIN. Give it by --pin-from."};
inline constexpr CatalogueEntry kPinPrompt{"app.pin-prompt", "Code de {0} : ", "Code van {0}: ", "PIN of {0}: "};
inline constexpr CatalogueEntry kNoKeyNamed{
    "app.no-key",
    "Il manque la clé. Indiquez --key avec un fichier PKCS#12, ou --token-module avec le module d’une carte.",
    "De sleutel ontbreekt. Geef --key met een PKCS#12-bestand op, of --token-module met de module van een kaart.",
    "The key is missing. Name a PKCS#12 file by --key, or a token’s module by --token-module."};
inline constexpr CatalogueEntry kNoTimestampServer{
    "app.no-timestamp-server", "Il manque le service d’horodatage. Indiquez son adresse par --timestamp-server.",
    "De tijdstempeldienst ontbreekt. Geef zijn adres met --timestamp-server op.",
    "The timestamp service is missing. Give its address by --timestamp-server."};
inline constexpr CatalogueEntry kSealWords{"app.seal-words", "Sceau de l’organisation", "Zegel van de organisatie",
                                           "Seal of the organisation"};
inline constexpr CatalogueEntry kTimestampWords{"app.timestamp-words", "Horodatage du document",
                                                "Tijdstempel van het document", "Timestamp of the document"};
inline constexpr CatalogueEntry kKindSeal{"app.kind-seal", "sceau", "zegel", "seal"};
inline constexpr CatalogueEntry kKindSignature{"app.kind-signature", "signature", "handtekening", "signature"};
inline constexpr CatalogueEntry kKindTimestamp{"app.kind-timestamp", "horodatage", "tijdstempel", "timestamp"};
inline constexpr CatalogueEntry kAccepted{"app.accepted", "tout est prouvé (signatures : {0}, révisions : {1})",
                                          "alles is bewezen (handtekeningen: {0}, revisies: {1})",
                                          "all is proven (signatures: {0}, revisions: {1})"};
inline constexpr CatalogueEntry kNotAccepted{
    "app.not-accepted", "ne vous y fiez pas (signatures : {0}, révisions : {1})",
    "vertrouw er niet op (handtekeningen: {0}, revisies: {1})", "do not rely on it (signatures: {0}, revisions: {1})"};
inline constexpr CatalogueEntry kIntact{"app.intact", "le contenu est celui qui a été signé",
                                        "de inhoud is die welke ondertekend werd", "the content is what was signed"};
inline constexpr CatalogueEntry kBroken{"app.broken", "le contenu n’est pas celui qui a été signé",
                                        "de inhoud is niet die welke ondertekend werd",
                                        "the content is not what was signed"};
inline constexpr CatalogueEntry kCovers{"app.covers", "couvre toute sa révision", "dekt haar hele revisie",
                                        "covers all of its revision"};
inline constexpr CatalogueEntry kDoesNotCover{"app.does-not-cover", "ne couvre pas toute sa révision",
                                              "dekt niet haar hele revisie", "does not cover all of its revision"};
inline constexpr CatalogueEntry kAnchor{"app.anchor", "autorité de confiance : {0}", "vertrouwde autoriteit: {0}",
                                        "trusted authority: {0}"};
inline constexpr CatalogueEntry kNoAnchor{"app.no-anchor", "ne mène à aucune autorité de confiance",
                                          "leidt niet naar een vertrouwde autoriteit", "leads to no trusted authority"};
inline constexpr CatalogueEntry kProvenTime{"app.proven-time", "moment prouvé par horodatage : {0}",
                                            "tijdstip bewezen door tijdstempel: {0}",
                                            "time proven by a timestamp: {0}"};
inline constexpr CatalogueEntry kClaimedTime{"app.claimed-time", "moment indiqué par le signataire : {0}",
                                             "tijdstip volgens de ondertekenaar: {0}", "time as the signer says: {0}"};
inline constexpr CatalogueEntry kNotRevoked{"app.not-revoked", "le certificat n’était pas révoqué",
                                            "het certificaat was niet ingetrokken", "the certificate was not revoked"};
inline constexpr CatalogueEntry kThen{"app.then", "ensuite : {0}", "daarna: {0}", "then: {0}"};
inline constexpr CatalogueEntry kOpenFields{"app.open-fields", "encore à signer : {0}", "nog te ondertekenen: {0}",
                                            "still to be signed: {0}"};

}  // namespace concordia::app::say
