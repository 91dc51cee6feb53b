// Running the program as a user does, within bounds of time and memory.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace concordia::test {

struct Run {
    int exit_code = -1;  // -1: ended by a signal, whose number is `signal`
    int signal = 0;
    double seconds = 0;    // of processor time
    std::size_t peak = 0;  // bytes of memory at most in use
    std::string printed;   // standard output and standard error
};

/// Runs `program` until it ends; one that hangs is killed after two minutes. What it prints goes through `log`.
Run run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                const std::filesystem::path& log);

}  // namespace concordia::test
