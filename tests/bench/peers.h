// The report of one year by other programs, from the same XML files to a PDF: how long and how much memory.
#pragma once

namespace concordia::bench {

/// Prints a table with a line for this program and one for each peer whose script below tests/bench/peers/report runs;
/// a peer that is not installed is named below it.
void print_peers();

}  // namespace concordia::bench
