// A line is "fr  words {nl: woorden} words".
#include "acceptance/spoken_text.h"

#include <stdexcept>

#include "acceptance/printed_text.h"
#include "child_process.h"

namespace concordia::test {
namespace {

/// Takes "{nl: woorden}" out of a line.
std::vector<Spoken> take_other_languages(std::string& line, std::size_t number) {
    std::vector<Spoken> found;
    for (std::size_t begin = line.find('{'); begin != std::string::npos; begin = line.find('{', begin)) {
        const std::size_t end = line.find('}', begin);
        const std::size_t colon = line.find(": ", begin);
        if (end == std::string::npos || colon != begin + 3) break;
        found.push_back(
            {line.substr(begin + 1, 2), with_plain_spaces(line.substr(colon + 2, end - colon - 2)), number});
        line.replace(begin, end + 1 - begin, " ");
    }
    return found;
}

}  // namespace

std::vector<std::string> spoken_lines(const std::filesystem::path& pdf) {
    const Ended ended = run({CONCORDIA_PROGRAM, "text", pdf, "--language", "en"});
    if (ended.exit_code != 0) throw std::runtime_error("nothing said of " + pdf.string() + ": " + ended.errors);
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t end = ended.output.find('\n'); end != std::string::npos; end = ended.output.find('\n', begin)) {
        lines.push_back(ended.output.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::vector<Spoken> spoken(const std::vector<std::string>& lines) {
    std::vector<Spoken> all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string line = lines[i].substr(2);
        const std::vector<Spoken> others = take_other_languages(line, i);
        all.push_back({lines[i].substr(0, 2), with_plain_spaces(line), i});
        all.insert(all.end(), others.begin(), others.end());
    }
    return all;
}

}  // namespace concordia::test
