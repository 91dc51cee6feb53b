// Wherever the programs lie, and by whatever name or link the first was called, they lie together.
#include "app/hand_over.h"

#include <unistd.h>

#include <filesystem>

#include "app/messages.h"
#include "base/failure.h"

namespace concordia::app {

void hand_over(const char* name, char** arguments) {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / name;
    ::execv(program.c_str(), arguments);
    throw Failure(say::kProgramMissing, {program.string()});
}

}  // namespace concordia::app
