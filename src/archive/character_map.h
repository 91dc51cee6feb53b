// What the codes of a font stand for: a ToUnicode CMap (ISO 32000-1, 9.10.3).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace concordia::archive {

class CharacterMap {
 public:
    CharacterMap() = default;  // knows no code
    /// Reads codespacerange, bfchar and bfrange; whatever else stands in the CMap is passed over.
    explicit CharacterMap(std::string_view cmap);

    /// The characters of a shown string, as UTF-8; U+FFFD for each code that the font does not explain.
    [[nodiscard]] std::string text(std::string_view codes) const;

 private:
    std::array<std::uint8_t, 256> code_lengths_{};  // bytes of a code by its first byte; 0: in no code space
    std::map<std::uint32_t, std::string> characters_;
};

}  // namespace concordia::archive
