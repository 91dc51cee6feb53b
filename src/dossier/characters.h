// Which characters a reader can see. After Unicode 15: C0 and C1 controls, bidirectional controls, and everything with
// the property Default_Ignorable_Code_Point, but for the four that FR / NL typography needs.
#pragma once

#include <cstdint>
#include <string>

namespace concordia::dossier {

enum class CharacterClass : std::uint8_t { Visible, Control, Bidi, Invisible };

/// U+00A0, U+202F, U+2011 and U+00AD count as visible; so do tab, line feed and carriage return.
CharacterClass classify(char32_t character);

/// XML 1.0 section 2.2, production Char.
bool is_xml_character(std::uint32_t value);

/// "U+202E".
std::string code_point_name(char32_t character);

}  // namespace concordia::dossier
