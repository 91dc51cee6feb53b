// The galley in four steps: what generated content says and the structure (Context), where stretches of pages begin,
// each stretch set at its page's width, and the structure freed of what nothing shows.
#include "layout/galley.h"

#include "layout/block.h"
#include "layout/box_model.h"
#include "layout/context.h"
#include "layout/early_words.h"
#include "layout/stretches.h"

namespace concordia::layout {
namespace {

using compose::Node;

const Node* find_title(const Node& root) {
    for (const Node* head = root.first_child; head != nullptr; head = head->next_sibling) {
        if (head->name != "head") continue;
        for (const Node* child = head->first_child; child != nullptr; child = child->next_sibling) {
            if (child->name == "title") return child;
        }
    }
    return nullptr;
}

void describe_document(const compose::Document& document, PageSet& pages) {
    pages.language = document.root->attribute("lang");
    if (pages.language.empty() && !document.languages.empty()) pages.language = document.languages.front();
    if (const Node* title = find_title(*document.root)) pages.title = text_of(*title);
}

Flow set_stretch(Context& context, const StretchPlan& plan) {
    style::PageSelector selector;
    selector.name = plan.page;
    const Rectangle area = page_area(context.input.styles.page(selector));
    FlowBuilder builder(area.width);
    context.note_width = area.width;
    set_block(context, builder, *context.input.document.root, {Length{}, area.width}, plan.clip, area.height);
    return builder.finish();
}

}  // namespace

Galley set_galley(const LayoutInput& input, PageSet& pages, Findings& findings) {
    Galley galley;
    if (input.document.root == nullptr) return galley;
    describe_document(input.document, pages);
    const EarlyWords early_words(input);
    Context context(input, pages, galley, findings);
    for (const StretchPlan& plan : plan_stretches(input.document, input.styles)) {
        galley.stretches.push_back({plan.page, set_stretch(context, plan)});
    }
    std::vector<Flow*> flows;
    for (Stretch& stretch : galley.stretches) flows.push_back(&stretch.flow);
    prune_structure(pages.structure, flows);
    return galley;
}

}  // namespace concordia::layout
