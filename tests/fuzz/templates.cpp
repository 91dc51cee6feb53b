// A template: its directives and expressions are read, then it is composed over a small dossier.
#include "base/failure.h"
#include "compose/support.h"
#include "fuzz/target.h"

std::vector<std::string> concordia::fuzz::seeds() {
    using compose::test::page;
    return {
        project_file("templates/scorecard/list.xhtml"),
        page("<c:for-each select='//unit'><c:sort select='@n' data-type='number'/><p class='u-{@id}'><c:value-of "
             "select='@n' format='number' decimals='1'/><c:text select='.' mark='yes'/></p></c:for-each>"),
        page("<c:template name='t'><c:choose><c:when test='$p &gt; 1'><c:label key='contents'/></c:when><c:otherwise>"
             "x</c:otherwise></c:choose></c:template><c:call-template name='t'><c:with-param name='p' "
             "select='count(//unit)'/></c:call-template><c:pair select='//unit[1]'/>"),
        page("<c:variable name='v' select='//unit/@id'/><c:languages><i title='{label:rich}'>{$v}</i></c:languages>"
             "<c:copy-of select='//unit/text'/><c:if test='$bilingual'>a</c:if>")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia::compose;
    using concordia::Findings;
    static const test::Project project;
    project.write("templates/common/labels.xml", test::kLabels);
    project.write("templates/t/t.xhtml", concordia::fuzz::text_of(data, size));
    const test::SmallDossier dossier(
        "<dossier><unit id='a' n='1.5'><text lang='fr' status='working'>un ; <em>mot</em></text><text lang='nl' "
        "status='missing'/></unit><unit id='b' n='2'><text lang='nl' status='signed'>w</text></unit></dossier>");
    try {
        Findings findings;
        const auto loaded = load_template(project.path(), "t", findings);
        if (loaded == nullptr) return 0;
        Document document;
        compose(*loaded, dossier, edition("fr-nl"), {}, document, findings);
        if (document.root != nullptr) to_xhtml(document);
    } catch (const concordia::Failure&) {
        return 0;
    }
    return 0;
}
