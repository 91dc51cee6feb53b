// Texts are matched by what names them, so that an insertion changes nothing but what was inserted.
#include "approval/changes.h"

#include <doctest/doctest.h>

#include "dossier/places.h"

using namespace concordia;
using namespace concordia::approval;

namespace {

/// "priority language where: before -> after" of each change, with '; ' between them.
std::string changed(const std::string& before, const std::string& after) {
    std::string text;
    for (const Change& change : changes({dossier::make_source_file("input/d/a.xml", before)},
                                        {dossier::make_source_file("input/d/a.xml", after)})) {
        text += (text.empty() ? "" : "; ") + change.priority + " " + change.language + " " + change.where + ": " +
                change.before + " -> " + change.after;
    }
    return text;
}

std::string status(const std::string& narrative, const std::string& stage = "begun") {
    return "<status><priority-status priority=\"p3\"><narrative>" + narrative +
           "</narrative><unit-status unit=\"p3-1\" stage=\"" + stage + "\"/></priority-status></status>";
}

std::string both(const std::string& fr, const std::string& nl) {
    return "<text lang=\"fr\">" + fr + "</text><text lang=\"nl\">" + nl + "</text>";
}

}  // namespace

TEST_CASE("a changed text names its priority, its language and its place") {
    CHECK(changed(status(both("un", "een")), status(both("deux", "een"))) ==
          "p3 fr status/priority-status p3/narrative/text fr: un -> deux");
}

TEST_CASE("a changed value has no language") {
    CHECK(changed(status(both("un", "een")), status(both("un", "een"), "done")) ==
          "p3-1  status/priority-status p3/unit-status p3-1 @stage: begun -> done");
}

TEST_CASE("a text that is new has no before, one that is gone no after") {
    const std::string nothing = "<status/>";
    const std::string something = "<status><note><text lang=\"nl\">nieuw</text></note></status>";
    CHECK(changed(nothing, something) == " nl status/note/text nl:  -> nieuw");
    CHECK(changed(something, nothing) == " nl status/note/text nl: nieuw -> ");
}

TEST_CASE("white space and comments are no change, markup belongs to its text") {
    CHECK(changed(status(both("un  mot", "een")), status(both("un\nmot<!-- sic -->", "een"))).empty());
    CHECK(changed(status(both("un <em>mot</em>", "een")), status(both("un <em>autre</em>", "een"))) ==
          "p3 fr status/priority-status p3/narrative/text fr: un mot -> un autre");
}

TEST_CASE("an element put between others that have names changes them not") {
    const auto list = [](const std::string& middle) {
        return "<l><unit id=\"a\"><text lang=\"fr\">A</text></unit>" + middle +
               "<unit id=\"b\"><text lang=\"fr\">B</text></unit></l>";
    };
    CHECK(changed(list(""), list("<unit id=\"x\"><text lang=\"fr\">X</text></unit>")) ==
          "x fr l/unit x/text fr:  -> X");
}

TEST_CASE("elements without a name are matched by their order") {
    CHECK(changed("<l><p>a</p><p>b</p></l>", "<l><p>a</p><p>c</p></l>") == "  l/p 2: b -> c");
}
