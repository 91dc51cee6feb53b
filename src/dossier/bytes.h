// What is refused before a parser sees a file: bytes that are not UTF-8, characters nobody can see, declarations,
// and sizes that could exhaust memory. A byte order mark at the beginning is tolerated and ignored.
#pragma once

#include <cstddef>
#include <string>

#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::dossier {

inline constexpr std::size_t kLargestFile = std::size_t{32} << 20;       // bytes
inline constexpr std::size_t kLongestAttribute = std::size_t{64} << 10;  // bytes
inline constexpr std::size_t kDeepestElement = 256;
inline constexpr std::size_t kMostElements = 250'000;
inline constexpr std::size_t kMostCharacterFindings = 100;

/// The finding for a file that is larger than kLargestFile; such a file is not even read.
void report_too_large(const std::string& path, Findings& findings);

/// True when the file may be given to a parser; otherwise the findings say why not.
bool check_bytes(const SourceFile& file, Findings& findings);

}  // namespace concordia::dossier
