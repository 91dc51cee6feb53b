// The galley in three steps: what generated content says and the structure (Groundwork), where stretches of pages and
// their chapters begin, each chapter set at its page's width. Chapters are handed on in their order, as soon as one and
// all before it are set.
#include "layout/galley.h"

#include <atomic>
#include <deque>
#include <exception>
#include <optional>
#include <utility>
#include <vector>

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
    std::atomic<bool> is_set = false;
};

/// All chapters of a document, in order.
struct Plan {
    std::vector<std::string> pages;  // the named page of each stretch
    std::deque<Chapter> chapters;
};

Plan plan_all_chapters(const LayoutInput& input) {
    Plan plan;
    for (const StretchPlan& stretch : plan_stretches(input.document, input.styles)) {
        style::PageSelector selector;
        selector.name = stretch.page;
        const Rectangle area = page_area(input.styles.page(selector));
        for (const Clip& clip : plan_chapters(*input.document.root, input.styles, stretch.clip)) {
            plan.chapters.emplace_back(plan.pages.size(), clip, area);
        }
        plan.pages.push_back(stretch.page);
    }
    return plan;
}

/// Hands the chapters on in their order. What one leaves for the entry that follows goes to the next.
class Joiner {
 public:
    Joiner(Plan& plan, const TakePart& take) : plan_(plan), take_(take) {}

    /// Those that are set, up to the first that is not. Nothing behind a chapter that failed.
    void join_what_is_set() {
        while (next_ < plan_.chapters.size() && plan_.chapters[next_].is_set.load(std::memory_order_acquire)) {
            if (plan_.chapters[next_].failure) return;
            join(plan_.chapters[next_++]);
        }
        if (next_ == plan_.chapters.size()) end_stretch();
    }

 private:
    void join(Chapter& chapter) {
        if (whole_ && stretch_ != chapter.stretch) end_stretch();
        if (!whole_) {
            stretch_ = chapter.stretch;
            whole_.emplace(std::move(chapter.builder));
            return;
        }
        if (chapter.builder.entry_count() > 0 && whole_->entry_count() > 0) hand_on(whole_->release());
        whole_->append(std::move(chapter.builder));
    }

    void end_stretch() {
        if (!whole_) return;
        hand_on(whole_->finish());
        whole_.reset();
        opens_stretch_ = true;
    }

    void hand_on(Flow flow) { take_({plan_.pages[stretch_], std::exchange(opens_stretch_, false), std::move(flow)}); }

    Plan& plan_;
    const TakePart& take_;
    std::size_t next_ = 0;
    std::size_t stretch_ = 0;
    bool opens_stretch_ = true;
    std::optional<FlowBuilder> whole_;  // of the stretch: what is joined and not handed on
};

void set_chapter(Context& context, Chapter& chapter) {
    const Rectangle& area = chapter.area;
    context.note_width = area.width;
    set_block(context, chapter.builder, *context.input.document.root, {Length{}, area.width}, chapter.clip,
              area.height);
}

/// Takes the next chapter that no thread has taken, until there is none. Where one fails the others are set all the
/// same, so that the same is found whichever thread was first. `joiner`: that of the thread that places pages.
void set_chapters(Context& context, std::deque<Chapter>& chapters, std::atomic<std::size_t>& next, Joiner* joiner) {
    while (true) {
        const std::size_t taken = next.fetch_add(1, std::memory_order_relaxed);
        if (taken >= chapters.size()) return;
        Chapter& chapter = chapters[taken];
        try {
            set_chapter(context, chapter);
        } catch (...) {
            chapter.failure = std::current_exception();
        }
        chapter.is_set.store(true, std::memory_order_release);
        if (joiner != nullptr) joiner->join_what_is_set();
    }
}

void set_all_chapters(const Groundwork& groundwork, Plan& plan, GalleyTextStyles& text_styles, PageSet& pages,
                      Findings& findings, const TakePart& take) {
    std::array contexts{Context(groundwork, pages.arena, text_styles[SideWork::kOwn], findings),
                        Context(groundwork, pages.side_arena, text_styles[SideWork::kOther], findings)};
    Joiner joiner(plan, take);
    std::atomic<std::size_t> next = 0;
    SideWork side_work(plan.chapters.size() > 1 ? groundwork.input.spare : SpareProcessor::No);
    side_work.add([&](SideWork::Thread thread) { set_chapters(contexts[thread], plan.chapters, next, nullptr); });
    set_chapters(contexts[SideWork::kOwn], plan.chapters, next, &joiner);
    side_work.finish();
    joiner.join_what_is_set();
    report_missing_fonts(contexts, findings);
    for (const Chapter& chapter : plan.chapters) {
        if (chapter.failure) std::rethrow_exception(chapter.failure);
    }
}

}  // namespace

void set_galley(const LayoutInput& input, PageSet& pages, GalleyTextStyles& text_styles, Findings& findings,
                const TakePart& take) {
    if (input.document.root == nullptr) return;
    describe_document(input.document, pages);
    const Groundwork groundwork(input, pages, findings);
    Plan plan = plan_all_chapters(input);
    set_all_chapters(groundwork, plan, text_styles, pages, findings, take);
}

}  // namespace concordia::layout
