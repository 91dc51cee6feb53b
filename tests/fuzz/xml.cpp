// Any XML file: the check of its bytes, then reading it with places.
#include "compose/xml_file.h"
#include "dossier/bytes.h"
#include "dossier/places.h"
#include "fuzz/target.h"

std::vector<std::string> concordia::fuzz::seeds() {
    return {project_file("templates/common/labels.xml"), project_file("input/brussels-2026-2029/publication.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b='&lt;&#xE9;'><!-- c --><d><![CDATA[e]]></d></a>"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia;
    Findings findings;
    const dossier::SourceFile file = dossier::make_source_file("input/d/f.xml", std::string(fuzz::text_of(data, size)));
    const bool accepted = dossier::check_bytes(file, findings);
    fuzz::require(accepted || !findings.empty(), "a file is refused with a finding");
    Findings more;
    const auto read = compose::XmlFile::parse("t.xml", file.bytes, more);
    fuzz::require(read != nullptr || !more.empty(), "a file that cannot be read is a finding");
    return 0;
}
