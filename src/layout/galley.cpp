// The galley in four steps: what generated content says and the structure (Groundwork), where stretches of pages and
// their chapters begin, each chapter set at its page's width, and the structure freed of what nothing shows.
#include "layout/galley.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <span>

#include "layout/block.h"
#include "layout/box_model.h"
#include "layout/chapters.h"
#include "layout/context.h"
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

/// A chapter of a stretch, and what is built of it.
struct Chapter {
    Chapter(std::size_t stretch_index, const Clip& part, const Rectangle& page)
        : stretch(stretch_index), clip(part), area(page), builder(page.width) {}

    std::size_t stretch;
    Clip clip;
    Rectangle area;  // of its pages
    FlowBuilder builder;
    std::exception_ptr failure;
};

std::vector<Chapter> plan_all_chapters(const LayoutInput& input, Galley& galley) {
    std::vector<Chapter> chapters;
    for (const StretchPlan& plan : plan_stretches(input.document, input.styles)) {
        style::PageSelector selector;
        selector.name = plan.page;
        const Rectangle area = page_area(input.styles.page(selector));
        for (const Clip& clip : plan_chapters(*input.document.root, input.styles, plan.clip)) {
            chapters.emplace_back(galley.stretches.size(), clip, area);
        }
        galley.stretches.push_back({plan.page, {}});
    }
    return chapters;
}

void set_chapter(Context& context, Chapter& chapter) {
    const Rectangle& area = chapter.area;
    context.note_width = area.width;
    set_block(context, chapter.builder, *context.input.document.root, {Length{}, area.width}, chapter.clip,
              area.height);
}

/// Takes the next chapter that no thread has taken, until there is none. Where one fails the others are set all the
/// same, so that the same is found whichever thread was first.
void set_chapters(Context& context, std::vector<Chapter>& chapters, std::atomic<std::size_t>& next) {
    while (true) {
        const std::size_t taken = next.fetch_add(1, std::memory_order_relaxed);
        if (taken >= chapters.size()) return;
        try {
            set_chapter(context, chapters[taken]);
        } catch (...) {
            chapters[taken].failure = std::current_exception();
        }
    }
}

void set_all_chapters(const Groundwork& groundwork, std::vector<Chapter>& chapters, Galley& galley, PageSet& pages,
                      Findings& findings) {
    std::array contexts{Context(groundwork, pages.arena, galley.text_styles[SideWork::kOwn], findings),
                        Context(groundwork, pages.side_arena, galley.text_styles[SideWork::kOther], findings)};
    std::atomic<std::size_t> next = 0;
    SideWork side_work(chapters.size() > 1 ? groundwork.input.spare : SpareProcessor::No);
    side_work.add([&](SideWork::Thread thread) { set_chapters(contexts[thread], chapters, next); });
    set_chapters(contexts[SideWork::kOwn], chapters, next);
    side_work.finish();
    report_missing_fonts(contexts, findings);
    for (const Chapter& chapter : chapters) {
        if (chapter.failure) std::rethrow_exception(chapter.failure);
    }
}

/// The chapters of one stretch, which are not needed any more. Flows are dear to move, so room is made once.
Flow joined(std::span<Chapter> chapters) {
    std::size_t subflows = 0;
    for (Chapter& chapter : chapters) subflows += chapter.builder.flow().subflows.size();
    FlowBuilder& whole = chapters.front().builder;
    whole.flow().subflows.reserve(subflows);
    for (Chapter& chapter : chapters.subspan(1)) whole.append(std::move(chapter.builder));
    return whole.finish();
}

/// Chapters come in the order of their stretches, of which none is without one.
void join_chapters(std::span<Chapter> chapters, std::vector<Stretch>& stretches) {
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto end =
            std::find_if(chapters.begin(), chapters.end(), [&](const Chapter& c) { return c.stretch != i; });
        const auto count = static_cast<std::size_t>(end - chapters.begin());
        stretches[i].flow = joined(chapters.first(count));
        chapters = chapters.subspan(count);
    }
}

}  // namespace

Galley set_galley(const LayoutInput& input, PageSet& pages, Findings& findings) {
    Galley galley;
    if (input.document.root == nullptr) return galley;
    describe_document(input.document, pages);
    const Groundwork groundwork(input, pages, findings);
    std::vector<Chapter> chapters = plan_all_chapters(input, galley);
    set_all_chapters(groundwork, chapters, galley, pages, findings);
    join_chapters(chapters, galley.stretches);
    std::vector<Flow*> flows;
    for (Stretch& stretch : galley.stretches) flows.push_back(&stretch.flow);
    prune_structure(pages.structure, flows);
    return galley;
}

}  // namespace concordia::layout
