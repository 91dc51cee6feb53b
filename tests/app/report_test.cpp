// What the user reads at the end of a run: a table whose columns stand straight, findings as lines and as JSON.
#include "app/report.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <doctest/doctest.h>

#include "base/utf8.h"

using namespace concordia;
using namespace concordia::app;

namespace {

using State = Outcome::State;

const Message kBroken{"cassé", "stuk", "broken"};

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> result;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        result.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

Finding finding() {
    return {Severity::Warning, "rules.example", {"input/x/agreement.xml", 12, 7}, "p3-1", "nl", kBroken};
}

Poco::JSON::Array::Ptr parsed(const std::string& json) {
    Poco::JSON::Parser parser;
    return parser.parse(json).extract<Poco::JSON::Array::Ptr>();
}

}  // namespace

TEST_CASE("the table has a head, a row a document and the totals, in the order of the jobs") {
    const auto table = lines(
        summary_table({{State::Produced, "b.pdf", 28, 123'456, {}}, {State::Refused, "a-longer-name.pdf", 0, 0, {}}},
                      Language::English));
    REQUIRE(table.size() == 4);
    CHECK(table[0] == "Document             Pages       kB  Result");
    CHECK(table[1] == "b.pdf                   28      124  produced");
    CHECK(table[2] == "a-longer-name.pdf        -        -  refused");
    CHECK(table[3] == "Produced: 1 of 2");
}

TEST_CASE("accents do not shift the columns") {
    const auto table = lines(summary_table(
        {{State::Produced, "éé.pdf", 1, 1, {}}, {State::Produced, "ee.pdf", 1, 1, {}}}, Language::French));
    REQUIRE(table.size() == 4);
    CHECK(utf8::length(table[1]) == utf8::length(table[2]));
}

TEST_CASE("the table speaks the user's language") {
    const std::vector<Outcome> outcomes{{State::Failed, "a.pdf", 0, 0, kBroken}};
    CHECK(summary_table(outcomes, Language::French).find("échec") != std::string::npos);
    CHECK(summary_table(outcomes, Language::Dutch).find("mislukt") != std::string::npos);
    CHECK(summary_table(outcomes, Language::English).find("failed") != std::string::npos);
}

TEST_CASE("findings are lines with file, line and column; failures name their document") {
    const std::vector<Outcome> outcomes{{State::Failed, "a.pdf", 0, 0, kBroken}, {State::Produced, "b.pdf", 1, 1, {}}};
    CHECK(lines(findings_text({finding()}, outcomes, Language::Dutch)) ==
          std::vector<std::string>{one_line(finding(), Language::Dutch), "a.pdf: stuk"});
}

TEST_CASE("findings as JSON carry everything that the lines say") {
    const auto list = parsed(findings_json({finding()}, Language::French));
    REQUIRE(list->size() == 1);
    const auto object = list->getObject(0);
    CHECK(object->getValue<std::string>("severity") == "warning");
    CHECK(object->getValue<std::string>("rule") == "rules.example");
    CHECK(object->getValue<std::string>("file") == "input/x/agreement.xml");
    CHECK(object->getValue<int>("line") == 12);
    CHECK(object->getValue<int>("column") == 7);
    CHECK(object->getValue<std::string>("priority") == "p3-1");
    CHECK(object->getValue<std::string>("language") == "nl");
    CHECK(object->getValue<std::string>("message") == "cassé");
}

TEST_CASE("quotes, backslashes and line breaks in a message survive as JSON") {
    Finding odd = finding();
    odd.message.en = "say \"no\" \\ \n\u202F";
    CHECK(parsed(findings_json({odd}, Language::English))->getObject(0)->getValue<std::string>("message") ==
          odd.message.en);
}

TEST_CASE("no findings are an empty JSON array") {
    CHECK(parsed(findings_json({}, Language::English))->size() == 0);
}
