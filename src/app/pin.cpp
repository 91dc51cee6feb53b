// The terminal is asked directly, so that standard input stays free, and shows nothing of what is typed.
#include "app/pin.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>

#include "app/seal_messages.h"
#include "base/failure.h"
#include "base/number.h"

namespace concordia::app {
namespace {

constexpr std::size_t kLongestPin = 1'024;

/// Up to the first line break or the end.
std::string read_line(int descriptor) {
    std::string line;
    char c = 0;
    while (line.size() < kLongestPin && ::read(descriptor, &c, 1) == 1 && c != '\n') line += c;
    return line;
}

/// The terminal without echo for as long as the object lives.
class SilentTerminal {
 public:
    SilentTerminal() : descriptor_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (descriptor_ < 0 || ::tcgetattr(descriptor_, &before_) != 0) return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        is_silent_ = ::tcsetattr(descriptor_, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (is_silent_) ::tcsetattr(descriptor_, TCSAFLUSH, &before_);
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    [[nodiscard]] bool is_silent() const { return is_silent_; }
    [[nodiscard]] std::string ask(const std::string& prompt) const {
        write(prompt);
        std::string answer = read_line(descriptor_);
        write("\n");
        return answer;
    }

 private:
    void write(const std::string& text) const {
        if (::write(descriptor_, text.data(), text.size()) < 0) throw Failure(say::kNoTerminal);
    }

    int descriptor_;
    termios before_{};
    bool is_silent_ = false;
};

}  // namespace

std::string read_pin(const std::string& source, const std::string& prompt) {
    if (source.starts_with("env:")) {
        const char* value = std::getenv(source.c_str() + 4);  // NOLINT(concurrency-mt-unsafe): no other thread runs
        if (value == nullptr) throw Failure(say::kNoPin, {source});
        return value;
    }
    if (source.starts_with("fd:")) {
        const auto descriptor = parse_integer(std::string_view(source).substr(3));
        if (!descriptor || *descriptor < 0 || *descriptor > 65'535) throw Failure(say::kNoPin, {source});
        return read_line(static_cast<int>(*descriptor));
    }
    if (!source.empty()) throw Failure(say::kNoPin, {source});
    const SilentTerminal terminal;
    if (!terminal.is_silent()) throw Failure(say::kNoTerminal);
    return terminal.ask(prompt);
}

}  // namespace concordia::app
