// POSIX calls, because the guarantee (fsync before and after the rename) has no portable spelling.
#include "base/file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "base/failure.h"
#include "base/messages.h"
#include "base/number.h"

namespace concordia {
namespace {

std::string reason() {
    return std::error_code(errno, std::generic_category()).message();
}

class Descriptor {
 public:
    Descriptor(const std::filesystem::path& path, int flags, mode_t mode = 0)
        : value_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return value_; }
    bool close() {
        const bool closed = value_ < 0 || ::close(value_) == 0;
        value_ = -1;
        return closed;
    }

 private:
    int value_;
};

std::size_t regular_size(const Descriptor& file, const std::filesystem::path& path) {
    struct stat status {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0) throw Failure(say::kUnreadable, {path.string(), reason()});
    if (!S_ISREG(status.st_mode)) {
        throw Failure(say::kUnreadable, {path.string(), std::make_error_code(std::errc::is_a_directory).message()});
    }
    return static_cast<std::size_t>(status.st_size);
}

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A temporary file that vanishes unless it was renamed to its target.
class TemporaryFile {
 public:
    explicit TemporaryFile(const std::filesystem::path& target)
        : path_(target.string() + ".XXXXXX"), file_(::mkostemp(path_.data(), O_CLOEXEC)) {}
    ~TemporaryFile() {
        if (!renamed_ && file_.get() >= 0) ::unlink(path_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    bool become(const std::filesystem::path& target, std::string_view bytes) {
        constexpr mode_t kReadableByAll = 0644;
        renamed_ = file_.get() >= 0 && ::fchmod(file_.get(), kReadableByAll) == 0 && write_all(file_.get(), bytes) &&
                   ::fsync(file_.get()) == 0 && ::rename(path_.c_str(), target.c_str()) == 0;
        return renamed_;
    }

 private:
    std::string path_;
    Descriptor file_;
    bool renamed_ = false;
};

}  // namespace

std::string read_file(const std::filesystem::path& path, std::size_t limit) {
    const Descriptor file(path, O_RDONLY);
    const std::size_t size = regular_size(file, path);
    if (size > limit) throw Failure(say::kTooLarge, {path.string(), integer_text(static_cast<std::int64_t>(limit))});
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::read(file.get(), bytes.data() + done, size - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Failure(say::kUnreadable, {path.string(), reason()});
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
}

void write_file_atomically(const std::filesystem::path& path, std::string_view bytes) {
    const std::filesystem::path parent = path.has_parent_path() ? path.parent_path() : ".";
    std::error_code error;
    std::filesystem::create_directories(parent, error);
    if (error) throw Failure(say::kUnwritable, {path.string(), error.message()});
    TemporaryFile temporary(path);
    if (!temporary.become(path, bytes)) throw Failure(say::kUnwritable, {path.string(), reason()});
    const Descriptor folder(parent, O_RDONLY | O_DIRECTORY);
    if (folder.get() < 0 || ::fsync(folder.get()) != 0) throw Failure(say::kUnwritable, {path.string(), reason()});
}

MappedFile::MappedFile(const std::filesystem::path& path) {
    const Descriptor file(path, O_RDONLY);
    size_ = regular_size(file, path);
    if (size_ == 0) return;
    void* mapping = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (mapping == MAP_FAILED) throw Failure(say::kUnreadable, {path.string(), reason()});
    data_ = static_cast<const char*>(mapping);
}

MappedFile::~MappedFile() {
    if (data_ != nullptr) ::munmap(const_cast<char*>(data_), size_);
}

}  // namespace concordia
