// The table of properties in templates/README.md says what the code knows: neither more nor less.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

#include "style/property.h"

namespace concordia::style {
namespace {

/// The names between backticks in the first column of the table below "### Properties"; custom properties and rules
/// left out.
std::set<std::string> documented() {
    std::ifstream file(std::filesystem::path(CONCORDIA_SOURCE_DIR) / "templates/README.md");
    std::set<std::string> names;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("### ")) inside = line == "### Properties";
        if (!inside || !line.starts_with("| `")) continue;
        const std::string_view first = std::string_view(line).substr(0, line.find(" |", 2));
        for (std::size_t at = first.find('`'); at != std::string_view::npos; at = first.find('`', at)) {
            const std::size_t end = first.find('`', at + 1);
            const std::string_view name = first.substr(at + 1, end - at - 1);
            if (!name.starts_with("--") && !name.starts_with("var(") && !name.starts_with("@")) names.emplace(name);
            at = end + 1;
        }
    }
    return names;
}

std::set<std::string> known() {
    std::set<std::string> names;
    for (const Property& row : properties()) names.emplace(row.name);
    for (const Shorthand& row : shorthands()) names.emplace(row.name);
    return names;
}

TEST_CASE("every property that the code knows stands in the table, and no other") {
    const std::set<std::string> table = documented();
    const std::set<std::string> code = known();
    REQUIRE(code.size() > 100);
    for (const std::string& name : code) CHECK_MESSAGE(table.contains(name), "not in the table: " << name);
    for (const std::string& name : table) CHECK_MESSAGE(code.contains(name), "not in the code: " << name);
}

}  // namespace
}  // namespace concordia::style
