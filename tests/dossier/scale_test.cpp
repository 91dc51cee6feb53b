// The roll-up rule, clause by clause, and the trend.
#include "dossier/scale.h"

#include "support.h"

namespace concordia::dossier::test {
namespace {

class Fixture {
 public:
    Fixture() {
        document_.load_string(R"(<scale id="default">
            <stage id="not-started" progress="0" counts="yes"/><stage id="in-preparation" progress="1" counts="yes"/>
            <stage id="in-progress" progress="2" counts="yes"/><stage id="achieved" progress="3" counts="yes"/>
            <stage id="adapted" progress="3" counts="yes"/><stage id="ended" progress="3" counts="yes"/>
            <stage id="no-data" counts="no"/>
            <confidence id="on-track"/><confidence id="attention"/><confidence id="blocked"/>
            <trend id="up"/><trend id="same"/></scale>)");
    }
    [[nodiscard]] Scale scale() const { return Scale(document_.document_element()); }

    /// The stage of a priority whose units have these stages.
    [[nodiscard]] std::string stage(const std::vector<std::string>& stages) const {
        std::vector<Standing> units;
        for (const std::string& stage : stages) units.push_back({stage, {}});
        return scale().roll_up(units).stage;
    }

 private:
    pugi::xml_document document_;
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "one common stage is the priority's") {
    CHECK(stage({"not-started", "not-started"}) == "not-started");
    CHECK(stage({"ended"}) == "ended");
}

TEST_CASE_FIXTURE(Fixture, "a unit without data does not count") {
    CHECK(stage({"no-data", "achieved", "no-data"}) == "achieved");
    CHECK(stage({"no-data", "no-data"}) == "no-data");
}

TEST_CASE_FIXTURE(Fixture, "all finished is achieved as soon as one is, else adapted") {
    CHECK(stage({"ended", "adapted", "achieved"}) == "achieved");
    CHECK(stage({"ended", "adapted"}) == "adapted");
}

TEST_CASE_FIXTURE(Fixture, "none beyond preparation is in preparation") {
    CHECK(stage({"not-started", "in-preparation"}) == "in-preparation");
}

TEST_CASE_FIXTURE(Fixture, "everything else is in progress") {
    CHECK(stage({"not-started", "achieved"}) == "in-progress");
    CHECK(stage({"in-preparation", "in-progress"}) == "in-progress");
    CHECK(stage({"in-progress", "achieved", "no-data"}) == "in-progress");
}

TEST_CASE_FIXTURE(Fixture, "the most worrying confidence is the priority's") {
    CHECK(scale().roll_up({{"in-progress", "on-track"}, {"in-progress", "attention"}}).confidence == "attention");
    CHECK(scale().roll_up({{"in-progress", "blocked"}, {"achieved", ""}}).confidence == "blocked");
    CHECK(scale().roll_up({{"achieved", ""}}).confidence == "");
}

TEST_CASE_FIXTURE(Fixture, "the trend compares progress first, then confidence") {
    CHECK(scale().trend({"in-progress", "blocked"}, {"in-preparation", "on-track"}) == "up");  // 2 > 1
    CHECK(scale().trend({"not-started", "on-track"}, {"in-preparation", "on-track"}) == "down");
    CHECK(scale().trend({"in-progress", "attention"}, {"in-progress", "blocked"}) == "up");
    CHECK(scale().trend({"in-progress", "attention"}, {"in-progress", "on-track"}) == "down");
    CHECK(scale().trend({"in-progress", "on-track"}, {"in-progress", "on-track"}) == "same");
    CHECK(scale().trend({"achieved", ""}, {"adapted", "on-track"}) == "same");  // 3 = 3, nothing worries
}

TEST_CASE_FIXTURE(Fixture, "where there was nothing to compare with, the trend is new") {
    CHECK(scale().trend({"in-progress", "on-track"}, {}) == "new");
    CHECK(scale().trend({"in-progress", "on-track"}, {"no-data", ""}) == "new");
    CHECK(scale().trend({"no-data", ""}, {}) == "new");
}

TEST_CASE_FIXTURE(Fixture, "losing data is no movement") {
    CHECK(scale().trend({"no-data", ""}, {"in-progress", "on-track"}) == "");
    CHECK(scale().trend({"no-data", ""}, {"no-data", ""}) == "same");
}

}  // namespace concordia::dossier::test
