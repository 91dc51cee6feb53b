// Projects made from the shipped one to measure with: many different reports, one report of many priorities, or the
// report that the peers set. They pass `concordia check`, and are the same whenever and wherever they are made.
#pragma once

#include <cstdint>
#include <filesystem>

namespace concordia::bench {

/// The publication, the document and the edition that every measurement makes.
inline constexpr const char* kPublication = "2028-progress";
inline constexpr const char* kDocument = "progress-report";
inline constexpr const char* kEdition = "fr-nl";
/// The document that says what the peers' reports say, laid out as theirs are.
inline constexpr const char* kPeersDocument = "peers-report";

/// `count` dossiers, report-001 and so on, each with other words. Throws when a file cannot be read or written.
void write_different_reports(const std::filesystem::path& project, std::size_t count);

/// One dossier with `times` as many priorities in every domain, each with words of its own.
void write_large_report(const std::filesystem::path& project, std::size_t times);

/// The shipped dossier of one year alone, whose only document is the report that the peers set.
void write_peers_report(const std::filesystem::path& project);

}  // namespace concordia::bench
