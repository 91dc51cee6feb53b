// What the tests of this stage share: a small agreement, contents made of text, approvals with few facts.
#pragma once

#include <doctest/doctest.h>

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "approval/signoff.h"
#include "base/digest.h"

namespace concordia::approval::test {

inline Content content(const std::string& words) {
    Content result;
    result.dossier = "brussels";
    result.publication = "2028-progress";
    result.version = "0.1.0";
    result.files = {{"input/brussels/agreement.xml", sha256_hex(words)}, {"templates/a.xhtml", sha256_hex("template")}};
    result.editions = {{"a.fr-nl.xhtml", sha256_hex("composed " + words)}};
    return result;
}

inline Approval approval(const Party& party, const std::string& digest, State state = State::Approved) {
    Approval result;
    result.party = party;
    result.state = state;
    result.content = digest;
    result.person = "Ann One";
    result.capacity = "minister";
    result.date = "2028-05-15";
    result.evidence = "Minutes, point 3";
    return result;
}

/// Two ministers who signed, one who came later; a bench with one organisation and its representative.
inline constexpr const char* kAgreement = R"(<agreement id="brussels">
  <parties>
    <party id="government"><name><text lang="fr">Gouvernement</text><text lang="nl">Regering</text></name></party>
    <party id="council"><name/><bench id="employees"><name/></bench></party>
  </parties>
  <organisations><organisation id="union" bench="employees"/></organisations>
  <persons>
    <person id="one"><full-name>Ann One</full-name>
      <mandate id="m1" party="government" capacity="minister" from="2026-01-01" until="2028-06-30"/></person>
    <person id="two"><full-name>Bob Two</full-name>
      <mandate id="m2" party="government" capacity="minister" from="2026-01-01"/></person>
    <person id="three"><full-name>Cy Three</full-name>
      <mandate id="m3" party="government" capacity="minister" from="2028-07-01"/></person>
    <person id="four"><full-name>Di Four</full-name>
      <mandate id="m4" party="council" capacity="representative" organisation="union" from="2026-01-01"/></person>
  </persons>
  <signatories><group>
    <signatory id="s01" mandate="m1" party="government" capacity="minister"><signed-name>Ann ONE</signed-name></signatory>
    <signatory id="s02" mandate="m2" party="government" capacity="minister"><signed-name>Bob TWO</signed-name></signatory>
  </group></signatories>
</agreement>)";

/// An agreement that lives as long as the object.
struct Agreement {
    Agreement() { REQUIRE(document.load_string(kAgreement)); }
    pugi::xml_document document;
    [[nodiscard]] pugi::xml_node root() const { return document.document_element(); }
};

}  // namespace concordia::approval::test
