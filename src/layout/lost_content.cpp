// CSS Grid 1, section 6, and CSS Tables 3, section 2.2, would wrap such content in an anonymous item.
#include "layout/lost_content.h"

#include <string>

#include "layout/messages.h"
#include "layout/white_space.h"

namespace concordia::layout {

void report_lost_content(Context& context, const compose::Node& node, std::string_view box) {
    const auto lost = [&](std::string_view what) {
        context.report(say::kNotHonoured, node, {std::string(what) + " directly in " + std::string(box)});
    };
    const Generated& generated = context.generated.of(node);
    if (!generated.before.empty()) lost("::before");
    if (!generated.after.empty()) lost("::after");
    for (const compose::Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (!child->is_element()) {
            if (!is_collapsible(child->text, style::WhiteSpace::Normal)) lost("text");
        } else if (context.style_of(*child).display == style::Display::Contents) {
            report_lost_content(context, *child, box);
        }
    }
}

}  // namespace concordia::layout
