// What verification may have to say about a signed file.
#pragma once

#include "base/finding.h"

namespace concordia::seal::say {

inline constexpr CatalogueEntry kDamaged{"seal.damaged",
                                         "Le fichier n’est pas un PDF intact dont chaque révision suit la précédente. "
                                         "Ne vous y fiez pas ; demandez-en un autre exemplaire.",
                                         "Het bestand is geen onbeschadigde PDF waarvan elke revisie op de vorige "
                                         "volgt. Vertrouw er niet op; vraag een ander exemplaar.",
                                         "The file is no undamaged PDF whose revisions each follow the one before. Do "
                                         "not rely on it; ask for another copy."};
inline constexpr CatalogueEntry kUnsigned{"seal.unsigned", "Le document ne porte aucune signature.",
                                          "Het document draagt geen enkele handtekening.",
                                          "The document bears no signature."};
inline constexpr CatalogueEntry kNotOriginal{
    "seal.not-original", "Le fichier ne commence pas par le document d’origine : ce n’est pas lui qui a été signé.",
    "Het bestand begint niet met het oorspronkelijke document: dat is niet wat ondertekend werd.",
    "The file does not begin with the original document: that is not what was signed."};
inline constexpr CatalogueEntry kForbidden{
    "seal.forbidden-change",
    "La révision {0} change ce qu’une signature ne permet pas de changer (objet {1}). Ne vous fiez pas au fichier.",
    "Revisie {0} wijzigt wat een handtekening niet laat wijzigen (object {1}). Vertrouw niet op het bestand.",
    "Revision {0} changes what a signature does not allow to be changed (object {1}). Do not rely on the file."};
inline constexpr CatalogueEntry kNotOneStep{
    "seal.not-one-step",
    "La révision {0} n’est ni une signature, ni un horodatage, ni des données de validation. Ne vous fiez pas au "
    "fichier.",
    "Revisie {0} is geen handtekening, geen tijdstempel en geen validatiegegevens. Vertrouw niet op het bestand.",
    "Revision {0} is neither a signature, nor a timestamp, nor validation data. Do not rely on the file."};
inline constexpr CatalogueEntry kNotCovered{"seal.not-covered",
                                            "La signature {0} ne couvre pas toute sa révision du fichier.",
                                            "De handtekening {0} dekt niet haar hele revisie van het bestand.",
                                            "The signature {0} does not cover all of its revision of the file."};
inline constexpr CatalogueEntry kNotCertified{"seal.not-certified",
                                              "La première signature n’est pas un sceau qui fixe le document.",
                                              "De eerste handtekening is geen zegel dat het document vastlegt.",
                                              "The first signature is no seal that certifies the document."};
inline constexpr CatalogueEntry kBadCertification{
    "seal.bad-certification", "Le sceau n’est pas la première signature ou ne dit pas ce qu’il permet.",
    "Het zegel is niet de eerste handtekening of zegt niet wat het toelaat.",
    "The seal is not the first signature or does not say what it permits."};
inline constexpr CatalogueEntry kNoSignature{"seal.no-signature",
                                             "Le champ {0} contient une valeur qui n’est pas une signature lisible.",
                                             "Het veld {0} bevat een waarde die geen leesbare handtekening is.",
                                             "The field {0} holds a value that is no readable signature."};
inline constexpr CatalogueEntry kNotIntact{
    "seal.not-intact",
    "La signature {0} de {1} ne correspond pas au contenu : il a été modifié, ou la signature est fausse.",
    "De handtekening {0} van {1} past niet bij de inhoud: die werd gewijzigd, of de handtekening is vals.",
    "The signature {0} by {1} does not match the content: it was changed, or the signature is false."};
inline constexpr CatalogueEntry kNotNamed{"seal.signer-not-named",
                                          "La signature {0} ne dit pas avec quel certificat elle a été faite.",
                                          "De handtekening {0} zegt niet met welk certificaat ze gemaakt werd.",
                                          "The signature {0} does not say with which certificate it was made."};
inline constexpr CatalogueEntry kWeak{"seal.weak", "La signature {0} utilise un algorithme ou une clé trop faible.",
                                      "De handtekening {0} gebruikt een te zwak algoritme of een te zwakke sleutel.",
                                      "The signature {0} uses an algorithm or a key that is too weak."};
inline constexpr CatalogueEntry kSigningTime{
    "seal.signing-time", "La signature {0} porte un attribut que PAdES interdit (signing-time).",
    "De handtekening {0} draagt een attribuut dat PAdES verbiedt (signing-time).",
    "The signature {0} bears an attribute that PAdES forbids (signing-time)."};
inline constexpr CatalogueEntry kNotTrusted{"seal.not-trusted",
                                            "La signature {0} de {1} ne mène à aucune autorité de confiance ({2}). "
                                            "Ajoutez son autorité aux ancres si vous la connaissez.",
                                            "De handtekening {0} van {1} leidt niet naar een vertrouwde autoriteit "
                                            "({2}). Voeg haar autoriteit toe aan de ankers als u ze kent.",
                                            "The signature {0} by {1} leads to no authority that is trusted ({2}). Add "
                                            "its authority to the anchors if you know it."};
inline constexpr CatalogueEntry kRevoked{"seal.revoked", "Le certificat de la signature {0} de {1} était révoqué.",
                                         "Het certificaat van de handtekening {0} van {1} was ingetrokken.",
                                         "The certificate of the signature {0} by {1} was revoked."};
inline constexpr CatalogueEntry kRevocationUnknown{"seal.revocation-unknown",
                                                   "Rien ne prouve que le certificat de la signature {0} de {1} "
                                                   "n’était pas révoqué. La commande renew ajoute cette preuve.",
                                                   "Niets bewijst dat het certificaat van de handtekening {0} van {1} "
                                                   "niet ingetrokken was. Het commando renew voegt dat bewijs toe.",
                                                   "Nothing proves that the certificate of the signature {0} by {1} "
                                                   "was not revoked. The command renew adds that proof."};
inline constexpr CatalogueEntry kUsage{"seal.signer-usage",
                                       "Le certificat de la signature {0} de {1} n’est pas fait pour signer.",
                                       "Het certificaat van de handtekening {0} van {1} dient niet om te ondertekenen.",
                                       "The certificate of the signature {0} by {1} is not made for signing."};
inline constexpr CatalogueEntry kBadTimestamp{"seal.bad-timestamp",
                                              "L’horodatage de la signature {0} n’est pas valable ({1}).",
                                              "De tijdstempel van de handtekening {0} is niet geldig ({1}).",
                                              "The timestamp of the signature {0} is not valid ({1})."};
inline constexpr CatalogueEntry kNotAsWritten{
    "seal.not-as-written",
    "La signature {0} n’est pas écrite comme ce programme l’écrit : il ne peut pas répondre de chacun de ses octets.",
    "De handtekening {0} is niet geschreven zoals dit programma ze schrijft: het kan niet instaan voor elk van haar "
    "bytes.",
    "The signature {0} is not written as this program writes it: it cannot answer for every byte of it."};
inline constexpr CatalogueEntry kStray{"seal.stray-certificate",
                                       "La signature {0} porte un certificat qui n’est pas de sa chaîne. Ajoutez "
                                       "l’autorité racine aux ancres, ou ne vous fiez pas à la signature.",
                                       "De handtekening {0} draagt een certificaat dat niet bij haar keten hoort. Voeg "
                                       "de rootautoriteit toe aan de ankers, of vertrouw de handtekening niet.",
                                       "The signature {0} carries a certificate that is not of its chain. Add the root "
                                       "authority to the anchors, or do not rely on the signature."};

}  // namespace concordia::seal::say
