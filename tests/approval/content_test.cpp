// The digest can be reckoned by hand, and no byte is left out of it.
#include "approval/content.h"

#include "approval/sample.h"

using namespace concordia;
using namespace concordia::approval;
using Paths = std::vector<std::string>;

TEST_CASE("the list is what sha256sum reads: comments, then digest, two spaces and path") {
    Content content;
    content.dossier = "d";
    content.publication = "2028-p";
    content.version = "1.2";
    content.files = {{"input/d/agreement.xml", std::string(64, 'a')}};
    content.editions = {{"card.fr.xhtml", std::string(64, 'b')}};
    CHECK(content_list(content) == "# concordia 1.2\n# d 2028-p\n" + std::string(64, 'a') +
                                       "  input/d/agreement.xml\n" + std::string(64, 'b') + "  card.fr.xhtml\n");
    CHECK(content_digest(content) == sha256_hex(content_list(content)));
}

TEST_CASE("a list gives back its content, and nothing but a list does") {
    const Content content = test::content("words");
    const std::string list = content_list(content);
    CHECK(content_from_list(list) == content);
    CHECK_FALSE(content_from_list(list + "\n"));
    CHECK_FALSE(content_from_list(list.substr(0, list.size() - 1)));
    CHECK_FALSE(content_from_list(list.substr(2)));
    CHECK_FALSE(content_from_list("short\n" + list));
    CHECK_FALSE(content_from_list(list + "0123  ab\n"));
    CHECK_FALSE(content_from_list(""));
}

TEST_CASE("each part of a content changes its digest") {
    const Content before = test::content("words");
    std::vector<Content> others(6, before);
    others[0].dossier = "elsewhere";
    others[1].publication = "2029-progress";
    others[2].version = "0.1.1";
    others[3].files[0].sha256[63] ^= 1;
    others[4].files[1].path += "x";
    others[5].editions[0].sha256[0] ^= 1;
    for (const Content& other : others) CHECK(content_digest(other) != content_digest(before));
}

TEST_CASE("differences are the files that were changed, added or removed") {
    const Content before = test::content("words");
    Content after = test::content("other words");
    after.files[1] = {"templates/b.xhtml", after.files[1].sha256};
    CHECK(differences(before, after) ==
          Paths{"input/brussels/agreement.xml", "templates/a.xhtml", "templates/b.xhtml"});
}

TEST_CASE("another version of the program is a difference") {
    const Content before = test::content("words");
    Content after = before;
    after.version = "0.2.0";
    CHECK(differences(before, after) == Paths{"concordia (0.1.0, 0.2.0)"});
}

TEST_CASE("composed editions are named only when no file explains them") {
    const Content before = test::content("words");
    Content after = before;
    after.editions[0].sha256 = std::string(64, '0');
    CHECK(differences(before, after) == Paths{"a.fr-nl.xhtml"});
    CHECK(differences(before, before).empty());
}
