// Processor time is measured, not the clock, so that a busy machine makes no test fail.
#include "bad-input/program.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

#include "temporary_folder.h"

namespace concordia::test {
namespace {

constexpr unsigned kPatience = 120;  // seconds

[[noreturn]] void become(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                         const std::filesystem::path& log) {
    const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ::dup2(file, STDOUT_FILENO);
    ::dup2(file, STDERR_FILENO);
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    ::alarm(kPatience);
    ::execv(program.c_str(), words.data());
    ::_exit(127);
}

double seconds_of(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

Run run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                const std::filesystem::path& log) {
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("no new process");
    if (child == 0) become(program, arguments, log);
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child) throw std::runtime_error("the process is lost");
    Run run;
    if (WIFEXITED(status)) run.exit_code = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) run.signal = WTERMSIG(status);
    run.seconds = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
    run.peak = static_cast<std::size_t>(usage.ru_maxrss) * 1024;
    run.printed = contents(log);
    return run;
}

}  // namespace concordia::test
