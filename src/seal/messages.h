// What sealing and signing may have to say.
#pragma once

#include "base/finding.h"

namespace concordia::seal::say {

inline constexpr CatalogueEntry kSigningFailed{
    "seal.signing",
    "La signature n’a pas pu être produite : la clé a refusé, ou elle n’appartient pas à son certificat. Vérifiez la "
    "clé et recommencez.",
    "De handtekening kon niet gemaakt worden: de sleutel weigerde, of hij hoort niet bij zijn certificaat. Controleer "
    "de sleutel en begin opnieuw.",
    "The signature could not be made: the key refused, or does not belong to its certificate. Check the key and try "
    "again."};
inline constexpr CatalogueEntry kNotKeyFile{
    "seal.key-file", "Le fichier {0} n’est pas un fichier de clé PKCS#12 (.p12, .pfx). Indiquez le bon fichier.",
    "Het bestand {0} is geen PKCS#12-sleutelbestand (.p12, .pfx). Geef het juiste bestand op.",
    "The file {0} is no PKCS#12 key file (.p12, .pfx). Name the right file."};
inline constexpr CatalogueEntry kWrongPin{
    "seal.pin",
    "Le code de {0} est faux. Vérifiez-le avant de recommencer : une carte se bloque après quelques essais.",
    "De code van {0} is fout. Controleer hem voor u opnieuw begint: een kaart blokkeert na enkele pogingen.",
    "The PIN of {0} is wrong. Check it before you try again: a card locks itself after a few attempts."};
inline constexpr CatalogueEntry kNoKey{"seal.no-key", "{0} ne contient pas la clé demandée. Vérifiez son nom.",
                                       "{0} bevat de gevraagde sleutel niet. Controleer zijn naam.",
                                       "{0} does not hold the key that was asked for. Check its name."};
inline constexpr CatalogueEntry kNoModule{
    "seal.module",
    "Le module PKCS#11 {0} ne peut pas être chargé. Installez le logiciel de la carte ou corrigez le chemin.",
    "De PKCS#11-module {0} kan niet geladen worden. Installeer de software van de kaart of verbeter het pad.",
    "The PKCS#11 module {0} cannot be loaded. Install the card’s software or mend the path."};
inline constexpr CatalogueEntry kNoToken{"seal.token",
                                         "Aucune carte ne correspond à « {0} ». Insérez la carte et recommencez.",
                                         "Geen kaart past bij “{0}”. Steek de kaart in de lezer en begin opnieuw.",
                                         "No token fits “{0}”. Insert the card and try again."};
inline constexpr CatalogueEntry kNoCertificate{
    "seal.no-certificate", "{0} ne contient pas de certificat pour la clé. Indiquez-le dans un fichier.",
    "{0} bevat geen certificaat voor de sleutel. Geef het in een bestand op.",
    "{0} holds no certificate for the key. Name a file that has it."};
inline constexpr CatalogueEntry kTooLarge{"seal.too-large",
                                          "La signature avec ses certificats et son horodatage dépasse la place "
                                          "réservée. Utilisez une chaîne de certificats plus courte.",
                                          "De handtekening met haar certificaten en haar tijdstempel is groter dan de "
                                          "voorziene plaats. Gebruik een kortere certificaatketen.",
                                          "The signature with its certificates and timestamp is larger than the place "
                                          "kept for it. Use a shorter chain of certificates."};
inline constexpr CatalogueEntry kNotOurs{"seal.not-ours",
                                         "Ce fichier n’est pas un document intact de Concordia et ne peut pas être "
                                         "signé. Repartez du fichier que le programme a écrit.",
                                         "Dit bestand is geen onbeschadigd document van Concordia en kan niet "
                                         "ondertekend worden. Vertrek van het bestand dat het programma schreef.",
                                         "This file is no undamaged document of Concordia and cannot be signed. Start "
                                         "again from the file that the program wrote."};
inline constexpr CatalogueEntry kNoField{
    "seal.no-field", "Le document n’a pas de champ de signature « {0} ». La commande verify donne les noms des champs.",
    "Het document heeft geen handtekeningveld “{0}”. Het commando verify geeft de namen van de velden.",
    "The document has no signature field “{0}”. The command verify tells the names of the fields."};
inline constexpr CatalogueEntry kAlreadySigned{
    "seal.already-signed", "Le champ « {0} » est déjà signé. Choisissez un autre champ.",
    "Het veld “{0}” is al ondertekend. Kies een ander veld.", "The field “{0}” is signed already. Choose another one."};
inline constexpr CatalogueEntry kNotSealed{
    "seal.not-sealed", "Le document n’est pas encore scellé. Scellez-le d’abord avec la commande seal.",
    "Het document is nog niet verzegeld. Verzegel het eerst met het commando seal.",
    "The document is not sealed yet. Seal it first with the command seal."};
inline constexpr CatalogueEntry kAlreadySealed{
    "seal.already-sealed",
    "Le document porte déjà une signature ; le sceau doit être la première. Repartez du document non signé.",
    "Het document draagt al een handtekening; het zegel moet de eerste zijn. Vertrek van het niet ondertekende "
    "document.",
    "The document is signed already; the seal must come first. Start from the unsigned document."};
inline constexpr CatalogueEntry kBadCertificate{
    "seal.bad-certificate", "Le certificat de la clé ne peut pas être lu. Demandez-en un nouveau.",
    "Het certificaat van de sleutel kan niet gelezen worden. Vraag een nieuw aan.",
    "The key’s certificate cannot be read. Ask for a new one."};
inline constexpr CatalogueEntry kNotYetValid{
    "seal.not-yet-valid",
    "Le certificat de {0} n’est valable qu’à partir du {1}. Attendez ou utilisez un autre certificat.",
    "Het certificaat van {0} is pas geldig vanaf {1}. Wacht of gebruik een ander certificaat.",
    "The certificate of {0} is valid only from {1}. Wait or use another one."};
inline constexpr CatalogueEntry kExpired{"seal.expired",
                                         "Le certificat de {0} a expiré le {1}. Demandez-en un nouveau.",
                                         "Het certificaat van {0} is vervallen op {1}. Vraag een nieuw aan.",
                                         "The certificate of {0} expired on {1}. Ask for a new one."};
inline constexpr CatalogueEntry kWrongUsage{
    "seal.usage", "Le certificat de {0} n’est pas fait pour signer. Choisissez le certificat de signature.",
    "Het certificaat van {0} dient niet om te ondertekenen. Kies het handtekeningcertificaat.",
    "The certificate of {0} is not made for signing. Choose the signature certificate."};
inline constexpr CatalogueEntry kTimestampFailed{
    "seal.timestamp",
    "Le service d’horodatage {0} n’a pas donné de réponse valable ({1}). Le fichier est resté tel quel ; réessayez "
    "plus tard.",
    "De tijdstempeldienst {0} gaf geen geldig antwoord ({1}). Het bestand bleef zoals het was; probeer later opnieuw.",
    "The timestamp service {0} gave no valid answer ({1}). The file stayed as it was; try again later."};
inline constexpr CatalogueEntry kNoProof{
    "seal.no-proof",
    "Aucune autorité ne prouve que le certificat de {0} n’est pas révoqué. Le fichier est resté tel quel ; réessayez "
    "plus tard.",
    "Geen enkele autoriteit bewijst dat het certificaat van {0} niet ingetrokken is. Het bestand bleef zoals het was; "
    "probeer later opnieuw.",
    "No authority proves that the certificate of {0} is not revoked. The file stayed as it was; try again later."};
inline constexpr CatalogueEntry kUnreachable{
    "seal.unreachable",
    "Le service {0} ne répond pas comme prévu ({1}). Le fichier est resté tel quel ; vérifiez l’adresse et réessayez.",
    "De dienst {0} antwoordt niet zoals verwacht ({1}). Het bestand bleef zoals het was; controleer het adres en "
    "probeer opnieuw.",
    "The service {0} does not answer as expected ({1}). The file stayed as it was; check the address and try again."};

}  // namespace concordia::seal::say
