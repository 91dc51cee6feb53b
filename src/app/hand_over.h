// From one program to another that takes its place.
#pragma once

namespace concordia::app {

/// Runs the program `name` of the folder of this one, with the same arguments and open files, instead of this one.
/// Throws Failure when there is none.
[[noreturn]] void hand_over(const char* name, char** arguments);

}  // namespace concordia::app
