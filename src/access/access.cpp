// The walk: each element is asked what concerns it, and every text is looked at on the ground it stands on.
#include "access/access.h"

#include <unordered_set>

#include "access/headings.h"
#include "access/languages.h"
#include "access/legibility.h"
#include "access/links.h"
#include "access/lists.h"
#include "access/messages.h"
#include "access/pictures.h"
#include "access/roles.h"
#include "access/tables.h"
#include "access/words.h"

namespace concordia::access {
namespace {

using compose::Node;

constexpr Colour kPaper{255, 255, 255, 255};

class Check {
 public:
    Check(const compose::Document& document, const style::Styles& styles, Findings& findings)
        : document_(document),
          styles_(styles),
          report_(document, findings),
          headings_(report_),
          legibility_(document, styles, report_) {}

    void run() {
        check_title();
        walk(*document_.root, {kPaper, false});
        headings_.finish();
        legibility_.check_margin_boxes();
    }

 private:
    /// WCAG 2.1, 2.4.2; ISO 14289-1, 7.1.
    void check_title() {
        for (const Node* head = document_.root->first_child; head != nullptr; head = head->next_sibling) {
            if (head->name != "head") continue;
            const Node* title = title_of(*head);
            if (title != nullptr && !is_blank(name_of(*title))) return;
        }
        report_.error(say::kNoTitle);
    }

    /// `outer`: what lies behind the node.
    void walk(const Node& node, const Ground& outer) {
        if (!node.is_element()) {
            if (!is_blank(node.text)) legibility_.check_text(node, outer);
            return;
        }
        if (styles_.of(node).display == style::Display::None) return;
        check_id(node);
        if (is_decoration(node)) return check_hidden(node);
        check_language(node);
        check_element(node);
        const Ground ground = legibility_.ground_of(node, outer);
        legibility_.check_generated(node, ground);
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) walk(*child, ground);
    }

    /// The root has a language, and what has one of its own names it.
    void check_language(const Node& node) {
        const std::string_view language = node.attribute("lang");
        if (language.empty()) {
            if (&node == document_.root || node.has_attribute("lang")) {
                report_.error_in_words(say::kNoLanguage, node, {node.name});
            }
        } else if (!is_known_language(language)) {
            report_.error_in_words(say::kUnknownLanguage, node, {language});
        }
    }

    void check_id(const Node& node) {
        const std::string_view id = node.attribute("id");
        if (!id.empty() && !ids_.insert(id).second) report_.error(say::kDoubleId, node, {id});
    }

    void check_element(const Node& node) {
        const std::string_view name = node.name;
        check_attributes(node, report_);
        if (const int level = heading_level(name); level != 0) {
            headings_.check(node, level);
        } else if (name == "img" || name == "svg" || name == "figure") {
            check_picture(node, report_);
        } else if (name == "a") {
            check_link(node, styles_, report_);
        } else if (name == "table") {
            check_table(node, report_);
        } else if (name == "ul" || name == "ol" || name == "dl") {
            check_list(node, report_);
        } else if (name == "li" || name == "dt" || name == "dd") {
            check_item(node, report_);
        }
    }

    /// What assistive technology passes by may hold nothing to act on.
    void check_hidden(const Node& node) {
        if (node.name == "a" && node.has_attribute("href")) report_.error(say::kHiddenLink, node);
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) check_hidden(*child);
    }

    const compose::Document& document_;
    const style::Styles& styles_;
    Report report_;
    Headings headings_;
    Legibility legibility_;
    std::unordered_set<std::string_view> ids_;
};

}  // namespace

void check(const compose::Document& document, const style::Styles& styles, Findings& findings) {
    if (document.root != nullptr) Check(document, styles, findings).run();
}

}  // namespace concordia::access
