// Another program, run to its end: what it printed and how it ended. Its output goes to files, so that no pipe can
// fill up and hold it.
#pragma once

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "temporary_folder.h"

extern char** environ;

namespace concordia::test {

/// Variables set for the child besides those that it inherits.
using Environment = std::map<std::string, std::string>;

struct Ended {
    int exit_code = -1;  // -1: killed by a signal
    std::string output, errors;
};

class ChildProcess {
 public:
    /// Starts `arguments[0]`, looked up on PATH. Throws when that is impossible.
    explicit ChildProcess(std::vector<std::string> arguments, const Environment& environment = {}) {
        std::vector<std::string> variables = merged(environment);
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
            ::posix_spawn_file_actions_addopen(&actions, descriptor, file_of(descriptor).c_str(), O_WRONLY | O_CREAT,
                                               0600);
        }
        const int error = ::posix_spawnp(&process_, arguments[0].c_str(), &actions, nullptr, pointers(arguments).data(),
                                         pointers(variables).data());
        ::posix_spawn_file_actions_destroy(&actions);
        if (error != 0) throw std::runtime_error("cannot start " + arguments[0]);
    }
    ~ChildProcess() {
        if (process_ <= 0) return;
        kill();
        wait();
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// SIGKILL: the process cannot clean up.
    void kill() const { ::kill(process_, SIGKILL); }

    /// Waits for its end. REQUIRES: not called before.
    Ended wait() {
        int status = 0;
        while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
        }
        process_ = 0;
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(file_of(STDOUT_FILENO)),
                contents(file_of(STDERR_FILENO))};
    }

 private:
    [[nodiscard]] std::string file_of(int descriptor) const {
        return (folder_ / (descriptor == STDOUT_FILENO ? "output" : "errors")).string();
    }

    static std::vector<std::string> merged(const Environment& environment) {
        std::vector<std::string> variables;
        for (char** variable = environ; *variable != nullptr; ++variable) {
            const std::string_view text = *variable;
            if (!environment.contains(std::string(text.substr(0, text.find('='))))) variables.emplace_back(text);
        }
        for (const auto& [name, value] : environment) variables.push_back(name + "=" + value);
        return variables;
    }

    static std::vector<char*> pointers(std::vector<std::string>& texts) {
        std::vector<char*> result;
        for (std::string& text : texts) result.push_back(text.data());
        result.push_back(nullptr);
        return result;
    }

    TemporaryFolder folder_;
    pid_t process_ = 0;
};

inline Ended run(std::vector<std::string> arguments, const Environment& environment = {}) {
    return ChildProcess(std::move(arguments), environment).wait();
}

}  // namespace concordia::test
