// Programs run from the outside: how long they took and how much memory they had at most.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace concordia::bench {

struct Run {
    int exit_code = -1;
    double milliseconds = 0;  // from before the start of the process to after its end
    double processor = 0;     // milliseconds of all its threads, whoever else was using the machine
    double megabytes = 0;     // largest resident memory
};

/// Starts `arguments[0]` and waits for it. What it prints goes to `log`. Throws when it cannot be started.
Run run(std::vector<std::string> arguments, const std::filesystem::path& log);

/// Calls `work` in a process of its own and waits for it. A process that starts others must stay small itself: the
/// system counts the memory of whoever starts a process as the least that the new one had. Throws when `work` throws.
void apart(const std::function<void()>& work);

}  // namespace concordia::bench
