// Where the time of one document goes: every stage of the pipeline timed in a process that has already read what it
// reads once.
#pragma once

namespace concordia::bench {

/// Makes the shipped report `times` times and prints a table of the stages, in the order of the pipeline.
void print_stages(int times);

}  // namespace concordia::bench
