// A whole dossier of which one file is anything: schema, rules, links, derived nodes.
#include "dossier/dossier.h"
#include "base/failure.h"
#include "fuzz/target.h"

namespace {

constexpr const char* kFolder = "input/brussels-2026-2029/";
constexpr const char* kFiles[] = {"agreement.xml", "publication.xml", "status-2027.xml"};

const std::map<std::string, std::string>& shipped() {
    static const std::map<std::string, std::string> files = [] {
        std::map<std::string, std::string> read;
        for (const char* name : kFiles) read[name] = concordia::fuzz::project_file(std::string(kFolder) + name);
        return read;
    }();
    return files;
}

/// The file that the bytes would be, by their root element.
const char* name_of(std::string_view bytes) {
    if (bytes.find("<publications") != std::string_view::npos) return "publication.xml";
    return bytes.find("<status ") != std::string_view::npos ? "status-2027.xml" : "agreement.xml";
}

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    std::vector<std::string> seeds;
    for (const auto& [name, bytes] : shipped()) seeds.push_back(bytes);
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia;
    std::map<std::string, std::string> files = shipped();
    const std::string_view bytes = fuzz::text_of(data, size);
    files[name_of(bytes)] = bytes;
    Findings findings;
    try {
        const auto read =
            dossier::read({CONCORDIA_SOURCE_DIR, "brussels-2026-2029", "2027-progress", &files}, findings);
        fuzz::require(read != nullptr || findings.has_errors(), "a dossier is refused with an error");
    } catch (const Failure&) {
        return 0;
    }
    return 0;
}
