// Data flows one way: a stage includes what the table in src/README.md allows, and a foreign library is known by the
// files named there and by no other.
#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "house/source_tree.h"

using namespace concordia::house;

namespace {

/// Headers of the POSIX system interface and of the compiler; they come with every machine.
const std::set<std::string> kSystemHeaders{"fcntl.h",    "langinfo.h",
                                           "sched.h",    "stdlib.h",
                                           "string.h",   "sys/ioctl.h",
                                           "sys/mman.h", "sys/resource.h",
                                           "sys/stat.h", "sys/types.h",
                                           "sys/wait.h", "unistd.h",
                                           "signal.h",   "sanitizer/lsan_interface.h",
                                           "termios.h",  "poll.h",
                                           "time.h"};

/// How the headers of each library of the table begin; the first that fits is the library.
const std::vector<std::pair<std::string, std::string>> kLibraries{
    {"openssl/", "OpenSSL"},
    {"libp11.h", "libp11"},
    {"qpdf/", "qpdf"},
    {"Poco/Net/", "Poco Net"},
    {"Poco/Crypto/", "Poco Crypto"},
    {"Poco/JSON/", "Poco JSON"},
    {"Poco/Util/", "Poco Util"},
    {"Poco/", "Poco"},
    {"pugi", "pugixml"},
    {"libxml/", "libxml2"},
    {"hb-subset", "hb-subset"},
    {"hb", "HarfBuzz"},
    {"hyphen.h", "libhyphen"},
    {"unicode/", "ICU"},
    {"hpdf", "libharu"},
    {"png.h", "libpng"},
    {"jpeglib.h", "libjpeg"},
    {"jerror.h", "libjpeg"},
    {"lcms2", "lcms2"},
    {"libdeflate.h", "libdeflate"},
    {"qrencode.h", "libqrencode"},
};

std::string library_of(const std::string& header) {
    const auto found = std::find_if(kLibraries.begin(), kLibraries.end(),
                                    [&](const auto& library) { return header.starts_with(library.first); });
    return found == kLibraries.end() ? "" : found->second;
}

bool is_standard(const std::string& header) {
    return header.find_first_of("./") == std::string::npos || kSystemHeaders.contains(header);
}

/// Poco's common headers serve each of its parts; a row that names one part has them too.
bool may_know(const Allowed& allowed, const std::string& library, const std::string& file) {
    return std::any_of(allowed.libraries.begin(), allowed.libraries.end(), [&](const auto& entry) {
        const auto& [name, files] = entry;
        const bool same = name == library || (library == "Poco" && name.starts_with("Poco"));
        return same && (files.empty() || files.contains(file));
    });
}

bool includes_library(const std::string& path, const std::string& library) {
    for (const SourceFile& file : files_of({path})) {
        const std::vector<Include> includes = includes_of(file, '<');
        return std::any_of(includes.begin(), includes.end(),
                           [&](const Include& include) { return library_of(include.name) == library; });
    }
    return false;
}

}  // namespace

TEST_CASE("every stage has its row in the table of stages, and every row its stage") {
    std::set<std::string> rows;
    for (const auto& [stage, allowed] : allowed_by_stage()) rows.insert(stage);
    CHECK(rows == stages());
}

TEST_CASE("a stage includes only the stages that the table allows") {
    const auto table = allowed_by_stage();
    for (const SourceFile& file : code_of("src")) {
        if (file.stage.empty()) continue;
        const Allowed& allowed = table.at(file.stage);
        for (const Include& include : includes_of(file, '"')) {
            const std::string stage = include.name.substr(0, include.name.find('/'));
            const bool fits = stage == file.stage || allowed.stages.contains(stage);
            CHECK_MESSAGE(fits, include.place, " includes ", include.name);
        }
    }
}

TEST_CASE("the main function knows the app alone") {
    for (const SourceFile& file : code_of("src")) {
        if (!file.stage.empty()) continue;
        for (const Include& include : includes_of(file, '"')) {
            CHECK_MESSAGE(include.name.starts_with("app/"), include.place, " includes ", include.name);
        }
    }
}

TEST_CASE("a foreign library is included only by the files that the table names") {
    const auto table = allowed_by_stage();
    for (const SourceFile& file : code_of("src")) {
        for (const Include& include : includes_of(file, '<')) {
            if (is_standard(include.name)) continue;
            const auto row = table.find(file.stage);
            const bool fits = row != table.end() && may_know(row->second, library_of(include.name), file.name);
            CHECK_MESSAGE(fits, include.place, " includes <", include.name, ">");
        }
    }
}

TEST_CASE("every file that the table names for a library exists and includes it") {
    for (const auto& row : allowed_by_stage()) {
        for (const auto& library : row.second.libraries) {
            for (const std::string& name : library.second) {
                const std::string path = std::string("src/").append(row.first).append("/").append(name);
                CHECK_MESSAGE(includes_library(path, library.first), path, " does not include ", library.first);
            }
        }
    }
}

TEST_CASE("a header guards itself") {
    for (const SourceFile& file : code_of("src")) {
        if (!file.name.ends_with(".h")) continue;
        CHECK_MESSAGE(file.text.find("\n#pragma once\n") != std::string::npos, file.path);
    }
}
