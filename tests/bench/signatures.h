// What sealing, signing and verifying cost without network and token: the work of this program alone.
#pragma once

namespace concordia::bench {

/// Seals the shipped agreement, signs it fourteen times and verifies it, each `times` times, and prints a table.
void print_signatures(int times);

}  // namespace concordia::bench
