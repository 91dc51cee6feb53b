// Files are read whole, and written whole or not at all.
#include "base/file.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "base/failure.h"
#include "temporary_folder.h"

using namespace concordia;
using test::contents;
using test::TemporaryFolder;

namespace {

/// The rule of the failure's message is not carried, so its words tell which one it is.
std::string failure_of(const auto& action) {
    try {
        action();
    } catch (const Failure& failure) {
        return failure.what();
    }
    return "no failure";
}

std::size_t files_in(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) count += entry.is_regular_file() ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("a file is read whole, with its zero bytes") {
    const TemporaryFolder folder;
    const std::string bytes("a\0b\r\n", 5);
    test::write(folder / "file", bytes);
    CHECK(read_file(folder / "file") == bytes);
}

TEST_CASE("a file may be as large as the limit and no larger") {
    const TemporaryFolder folder;
    test::write(folder / "file", "12345");
    CHECK(read_file(folder / "file", 5) == "12345");
    CHECK(failure_of([&] { read_file(folder / "file", 4); }).find("larger than the 4 bytes") != std::string::npos);
}

TEST_CASE("a missing file and a folder cannot be read") {
    const TemporaryFolder folder;
    CHECK(failure_of([&] { read_file(folder / "none"); }).find("No such file") != std::string::npos);
    CHECK(failure_of([&] { read_file(folder.path()); }).find("Is a directory") != std::string::npos);
}

TEST_CASE("a written file has its bytes, and no other file stays beside it") {
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "first");
    write_file_atomically(folder / "file", "second");
    CHECK(contents(folder / "file") == "second");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a written file may be read by everyone") {
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "bytes");
    using std::filesystem::perms;
    CHECK(std::filesystem::status(folder / "file").permissions() ==
          (perms::owner_read | perms::owner_write | perms::group_read | perms::others_read));
}

TEST_CASE("missing folders are made") {
    const TemporaryFolder folder;
    write_file_atomically(folder / "a/b/c/file", "bytes");
    CHECK(contents(folder / "a/b/c/file") == "bytes");
}

TEST_CASE("a name without a folder is a file of the working directory") {
    const TemporaryFolder folder;
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const std::string failure = failure_of([] { write_file_atomically("file", "bytes"); });
    std::filesystem::current_path(before);
    CHECK(failure == "no failure");
    CHECK(contents(folder / "file") == "bytes");
}

TEST_CASE("a target that is a folder stays as it is") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "target/inside");
    CHECK(failure_of([&] { write_file_atomically(folder / "target", "bytes"); }).find("cannot be written") !=
          std::string::npos);
    CHECK(std::filesystem::is_directory(folder / "target/inside"));
    CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("a file where a folder should be stays as it is") {
    const TemporaryFolder folder;
    test::write(folder / "file", "old");
    CHECK(failure_of([&] { write_file_atomically(folder / "file/inside", "new"); }).find("cannot be written") !=
          std::string::npos);
    CHECK(contents(folder / "file") == "old");
}

// Nothing is forbidden to the administrator, so there is nothing to see then.
TEST_CASE("a folder that may not be written keeps the earlier file" * doctest::skip(::geteuid() == 0)) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "closed");
    test::write(folder / "closed/file", "old");
    std::filesystem::permissions(folder / "closed",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    CHECK(failure_of([&] { write_file_atomically(folder / "closed/file", "new"); }).find("Permission denied") !=
          std::string::npos);
    CHECK(contents(folder / "closed/file") == "old");
    std::filesystem::permissions(folder / "closed", std::filesystem::perms::owner_all);
}

TEST_CASE("a writer killed at any moment leaves one of the two contents, whole") {
    const TemporaryFolder folder;
    const std::string first(200'000, 'a');
    const std::string second(300'000, 'b');
    write_file_atomically(folder / "file", first);
    for (int round = 0; round < 40; ++round) {
        const pid_t writer = ::fork();
        REQUIRE(writer >= 0);
        if (writer == 0) {
            for (;;) {
                write_file_atomically(folder / "file", second);
                write_file_atomically(folder / "file", first);
            }
        }
        std::this_thread::sleep_for(std::chrono::microseconds(137 * round));
        ::kill(writer, SIGKILL);
        int status = 0;
        REQUIRE(::waitpid(writer, &status, 0) == writer);
        REQUIRE(WIFSIGNALED(status));
        const std::string found = contents(folder / "file");
        CHECK((found == first || found == second));
    }
}

TEST_CASE("a mapped file shows the bytes of the file") {
    const TemporaryFolder folder;
    const std::string bytes(100'000, 'x');
    test::write(folder / "file", bytes);
    CHECK(MappedFile(folder / "file").bytes() == bytes);
}

TEST_CASE("an empty file maps to no bytes") {
    const TemporaryFolder folder;
    test::write(folder / "file", "");
    CHECK(MappedFile(folder / "file").bytes().empty());
}

TEST_CASE("a mapping survives the replacement of its file") {
    const TemporaryFolder folder;
    test::write(folder / "file", "old");
    const MappedFile mapped(folder / "file");
    write_file_atomically(folder / "file", "new");
    CHECK(mapped.bytes() == "old");
}

TEST_CASE("a missing file and a folder cannot be mapped") {
    const TemporaryFolder folder;
    CHECK(failure_of([&] { const MappedFile mapped(folder / "none"); }).find("No such file") != std::string::npos);
    CHECK(failure_of([&] { const MappedFile mapped(folder.path()); }).find("Is a directory") != std::string::npos);
}
