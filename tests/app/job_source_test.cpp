// Publications are opened when they are needed and let go with their last document.
#include "app/job_source.h"

#include <Poco/Logger.h>
#include <doctest/doctest.h>

using namespace concordia;
using namespace concordia::app;

namespace {

class Source {
 public:
    explicit Source(std::vector<std::string> publications) {
        options_.project = CONCORDIA_SOURCE_DIR;
        Poco::Logger::get("silent").setLevel(Poco::Message::PRIO_FATAL);
        std::vector<PublicationName> names;
        for (std::string& id : publications) names.push_back({"brussels-2026-2029", std::move(id)});
        source.emplace(std::move(names), 1, resources_, progress_, findings);
    }
    std::vector<JobSource::Taken> take_all() {
        std::vector<JobSource::Taken> all;
        while (const auto taken = source->take()) all.push_back(*taken);
        return all;
    }

    Findings findings;
    std::optional<JobSource> source;

 private:
    Options options_;
    Resources resources_{options_};
    Progress progress_{false, Poco::Logger::get("silent")};
};

}  // namespace

TEST_CASE("the next publication is not read while the one before has jobs that nobody took") {
    Source publications({"2027-progress", "2028-progress"});
    REQUIRE(publications.source->take());
    CHECK(publications.source->opened().size() == 1);
    publications.take_all();
    CHECK(publications.source->opened().size() == 2);
}

TEST_CASE("a publication is let go with its last document, and not before") {
    Source publications({"2028-progress"});
    const auto taken = publications.take_all();
    REQUIRE(taken.size() > 1);
    const OpenPublication& open = publications.source->opened().front();
    for (const JobSource::Taken& job : taken) {
        CHECK(open.publication != nullptr);
        publications.source->finish(job);
    }
    CHECK(open.publication == nullptr);
    CHECK(open.name.id == "2028-progress");
}

TEST_CASE("an unknown publication has no jobs, and a finding") {
    Source publications({"2099-nothing"});
    CHECK(publications.take_all().empty());
    CHECK(publications.findings.has_errors());
}
