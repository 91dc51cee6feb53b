// The Dutch trema marks that a vowel opens a syllable of its own (coördinatie). A hyphen says the same, so the trema
// is dropped from the letter that opens a new line: co-ordinatie (Woordenlijst Nederlandse Taal, Leidraad 7.5).
#pragma once

#include <string_view>

namespace concordia::text {

/// The vowel without its trema; `letter` itself when it has none.
constexpr char32_t without_trema(char32_t letter) {
    constexpr std::u32string_view kMarked = U"äëïöüÄËÏÖÜ", kPlain = U"aeiouAEIOU";
    const std::size_t index = kMarked.find(letter);
    return index == std::u32string_view::npos ? letter : kPlain[index];
}

constexpr bool is_vowel(char32_t letter) {
    return std::u32string_view(U"aeiouyáàâäéèêëíìîïóòôöúùûü").find(letter) != std::u32string_view::npos;
}

/// Whether the trema on `letter` only parts it from the vowel `previous`, so that it goes when a line opens with it.
/// Both are small letters. In "knäckebröd" or "überhaupt" it belongs to the letter and stays.
constexpr bool trema_parts_syllables(char32_t previous, char32_t letter) {
    return without_trema(letter) != letter && is_vowel(previous);
}

}  // namespace concordia::text
