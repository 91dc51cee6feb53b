// What enrichment adds, on two priorities and two years.
#include "dossier/derive.h"

#include "support.h"

namespace concordia::dossier::test {
namespace {

constexpr std::string_view kAgreement =
    R"(<agreement id="x" from="2026-06-11" until="2029-12-31"><scales><scale id="default">
<stage id="in-preparation" progress="1" counts="yes"/><stage id="in-progress" progress="2" counts="yes"/>
<stage id="achieved" progress="3" counts="yes"/><stage id="no-data" counts="no"/>
<confidence id="on-track"/><confidence id="blocked"/><trend id="up"/><trend id="same"/><trend id="new"/>
</scale></scales><annex><domain id="d1">
<priority id="p1"><unit id="p1-1"/><unit id="p1-2"/></priority><priority id="p2"><unit id="p2-1"/></priority>
</domain><domain id="d2"/></annex></agreement>)";

constexpr std::string_view kPublications =
    R"(<publications><publication id="2028-progress" year="2028" date="2028-05-15"/></publications>)";

constexpr std::string_view k2028 = R"(<status year="2028" scale="default" specimen="no">
<priority-status priority="p1"><unit-status unit="p1-1" stage="in-progress" confidence="blocked"/>
<unit-status unit="p1-2" stage="achieved"/><narrative/>
<milestone id="m1" planned="2028-02-28" actual="2028-03-01" state="reached"/><milestone id="m2" planned="2028-12-31" state="planned"/>
<indicator id="i1" baseline="10" target="40" actual="21.5"/><indicator id="i2" baseline="100" target="50" actual="110"/>
<indicator id="i3" baseline="5" target="5" actual="5"/><indicator id="i4" baseline="0" target="3" actual="4"/>
</priority-status>
<priority-status priority="p2"><unit-status unit="p2-1" stage="no-data"/></priority-status>
<amendment id="am-2" date="2028-02-15" unit="p1-2"/><amendment id="am-1" date="2028-01-10" unit="p1-2"/>
</status>)";

constexpr std::string_view k2027 = R"(<status year="2027" scale="default" specimen="yes">
<priority-status priority="p1"><unit-status unit="p1-1" stage="in-preparation" confidence="on-track"/>
<unit-status unit="p1-2" stage="in-progress" confidence="on-track"/>
<milestone id="m1" planned="2028-02-28" state="planned"/><indicator id="i1" baseline="10" target="40" actual="12"/></priority-status>
<priority-status priority="p2"><unit-status unit="p2-1" stage="no-data"/></priority-status>
<amendment id="am-0" date="2027-03-01" unit="p2-1"/>
</status>)";

/// The enriched tree of the publication of 2028, from these status files.
Tree enriched(const std::vector<std::string_view>& statuses) {
    std::vector<SourceFile> files = {file(std::string(kAgreement)), file(std::string(kPublications))};
    for (const std::string_view status : statuses) files.push_back(file(std::string(status)));
    return Tree(std::move(files));
}

struct TwoYears {
    TwoYears() : tree(enriched({k2027, k2028})) {
        enrich(tree.root(), tree.root().child("publications").child("publication"));
    }
    [[nodiscard]] pugi::xml_node select(const char* path) const { return tree.root().select_node(path).node(); }
    [[nodiscard]] std::string value(const char* path) const {
        return pugi::xpath_query(path).evaluate_string(tree.root());
    }
    /// The attributes of a node as "name=value name=value".
    [[nodiscard]] std::string attributes(const char* path) const {
        std::string text;
        for (const pugi::xml_attribute attribute : select(path).attributes()) {
            if (!text.empty()) text += ' ';
            text += std::string(attribute.name()) + '=' + attribute.value();
        }
        return text;
    }
    Tree tree;
};

}  // namespace

TEST_CASE_FIXTURE(TwoYears, "the dossier says which publication it is enriched for") {
    CHECK(attributes("/dossier") ==
          "publication=2028-progress year=2028 previous-year=2027 date=2028-05-15 specimen=yes final=no");
}

TEST_CASE_FIXTURE(TwoYears, "the agreement has every year of its term") {
    CHECK(value("count(agreement/derived/year)") == "4");  // 2026 to 2029
    CHECK(value("agreement/derived/year[1]/@value") == "2026");
    CHECK(value("agreement/derived/year[last()]/@value") == "2029");
}

TEST_CASE_FIXTURE(TwoYears, "the publication's own year stands before the others") {
    CHECK(value("status[1]/@year") == "2028");
    CHECK(value("status[2]/@year") == "2027");
}

TEST_CASE_FIXTURE(TwoYears, "a unit has both years' statuses, its standing and its trend") {
    CHECK(attributes("//unit[@id='p1-1']/derived") ==
          "stage=in-progress confidence=blocked previous-stage=in-preparation previous-confidence=on-track trend=up");
    CHECK(attributes("//unit[@id='p1-1']/derived/unit-status[1]") ==
          "unit=p1-1 stage=in-progress confidence=blocked year=2028 when=current");
    CHECK(value("//unit[@id='p1-1']/derived/unit-status[2]/@when") == "previous");
    CHECK(value("//unit[@id='p2-1']/derived/@trend") == "same");
    CHECK(value("count(//status//unit-status)") == "0");
}

TEST_CASE_FIXTURE(TwoYears, "a priority's standing is rolled up from its units") {
    // now: in progress and achieved make in progress; before: in preparation and in progress make in progress;
    // blocked now against on track before is down
    CHECK(attributes("//priority[@id='p1']/derived") ==
          "stage=in-progress confidence=blocked previous-stage=in-progress previous-confidence=on-track trend=down");
    CHECK(select("//priority[@id='p1']/derived/priority-status[@when='current']/narrative"));
    CHECK(value("//priority[@id='p1']/derived/priority-status[@when='previous']/@year") == "2027");
}

TEST_CASE_FIXTURE(TwoYears, "a moved node keeps the place where it was written") {
    CHECK(tree.place(select("//unit[@id='p1-1']/derived/unit-status[@when='current']")).line == 2);
}

TEST_CASE_FIXTURE(TwoYears, "an indicator says how far it is") {
    CHECK(attributes("//priority-status[@when='current']/indicator[@id='i1']/derived") ==
          "progress=38.3 bar=38.3 previous-actual=12");                          // (21.5 - 10) / (40 - 10) = 38.33 %
    CHECK(attributes("//indicator[@id='i2']/derived") == "progress=-20 bar=0");  // (110 - 100) / (50 - 100)
    CHECK(attributes("//indicator[@id='i3']/derived") == "");                    // the target is the baseline
    CHECK(attributes("//indicator[@id='i4']/derived") == "progress=133.3 bar=100");  // 4 / 3
}

TEST_CASE_FIXTURE(TwoYears, "a milestone says how late it was and what changed") {
    CHECK(attributes("//priority-status[@when='current']/milestone[@id='m1']/derived") ==
          "delay-days=2 changed=yes");  // 2028 is a leap year: 28 February, 29 February, 1 March
    CHECK(attributes("//milestone[@id='m2']/derived") == "new=yes");
}

TEST_CASE_FIXTURE(TwoYears, "every stage and trend is counted, zero counts too") {
    CHECK(xml(select("//domain[@id='d1']/derived")) ==
          "<derived units=\"3\" priorities=\"2\">"
          "<count stage=\"in-preparation\" units=\"0\" priorities=\"0\"/>"
          "<count stage=\"in-progress\" units=\"1\" priorities=\"1\"/>"
          "<count stage=\"achieved\" units=\"1\" priorities=\"0\"/>"
          "<count stage=\"no-data\" units=\"1\" priorities=\"1\"/>"
          "<trend-count trend=\"up\" priorities=\"0\"/>"
          "<trend-count trend=\"same\" priorities=\"1\"/>"
          "<trend-count trend=\"new\" priorities=\"0\"/></derived>");
    CHECK(value("derived/@units") == "3");
    CHECK(value("sum(derived/count/@priorities)") == "2");
    CHECK(value("//domain[@id='d2']/derived/@units") == "0");
}

TEST_CASE_FIXTURE(TwoYears, "amendments stand together in date order and their units name them") {
    CHECK(value("derived/amendments/amendment[1]/@id") == "am-0");
    CHECK(value("derived/amendments/amendment[2]/@id") == "am-1");
    CHECK(value("derived/amendments/amendment[3]/@year") == "2028");
    CHECK(value("//unit[@id='p1-2']/derived/@amended") == "am-1 am-2");
    CHECK(value("count(status/amendment)") == "0");
}

TEST_CASE("without an earlier year everything is new, and nothing is called a new milestone") {
    Tree tree = enriched({k2028});
    enrich(tree.root(), tree.root().child("publications").child("publication"));
    CHECK(std::string(tree.root().select_node("//priority[@id='p1']/derived/@trend").attribute().value()) == "new");
    CHECK_FALSE(tree.root().select_node("//@new"));
    CHECK_FALSE(tree.root().attribute("previous-year"));
}

TEST_CASE("a publication without status has units and priorities, but no counts") {
    Tree tree = enriched({});
    enrich(tree.root(), tree.root().child("publications").child("publication"));
    CHECK(xml(tree.root().select_node("//domain[@id='d1']/derived").node()) ==
          "<derived units=\"3\" priorities=\"2\"/>");
    CHECK_FALSE(tree.root().select_node("//unit/derived"));
    CHECK(std::string(tree.root().attribute("specimen").value()) == "no");
}

}  // namespace concordia::dossier::test
