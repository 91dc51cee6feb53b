// Builds one flow from top to bottom: vertical positions with collapsing margins (CSS 2.2, section 8.3.1), what a break
// before each entry costs (CSS Fragmentation 3, section 3), and the boxes that entries stand in.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "layout/box_model.h"
#include "layout/floats.h"
#include "layout/flow.h"

namespace concordia::layout {

/// What a break costs where the document would rather have none.
inline constexpr Penalty kAvoidPenalty = 9'000;  // inside break-inside: avoid: worth a page that is nearly all white
inline constexpr Penalty kRowPenalty = 300;      // between the lines of a table row
inline constexpr Penalty kAlonePenalty = 300;    // of parallel columns, behind the end of the shorter ones
inline constexpr Penalty kLinePenalty = 30;      // between two lines of a paragraph

/// Items prepared before the entry that carries them is known: markers, absolutely placed boxes.
struct PendingItems {
    Flow content;              // flattened
    Length y;                  // of the content's origin, from the flow's top
    bool on_baseline = false;  // y is unknown: the origin is the baseline of the next line
    Length ascent;             // of that line, should an entry without baseline come first
};

/// What a finished flow asks of the one that holds it.
struct FlowBreaks {
    bool avoid_after = false;
    ForcedBreak forced_after = ForcedBreak::None;
};

class FlowBuilder {
 public:
    explicit FlowBuilder(Length width) { flow_.width = width; }

    [[nodiscard]] Flow& flow() { return flow_; }
    [[nodiscard]] std::uint32_t entry_count() const { return static_cast<std::uint32_t>(flow_.entries.size()); }
    /// Baseline of the last line, from the flow's top; nullopt before the first (CSS 2.2, section 10.8.1).
    [[nodiscard]] std::optional<Length> last_baseline() const { return last_baseline_; }
    void set_last_baseline(Length from_top_of_entry) { last_baseline_ = flow_.entries.back().top + from_top_of_entry; }

    /// Ends the margins that adjoin here and gives the position that follows them.
    Length position();
    void add_margin(Length margin);
    /// A gap that does not collapse and that a break drops.
    void add_gap(Length gap) { y_ = position() + gap; }

    /// What floats in this flow. A break never goes through one while there is another.
    [[nodiscard]] Floats& floats() { return floats_; }
    /// Where the next entry would begin; margins go on adjoining.
    [[nodiscard]] Length next_top() const { return y_ + positive_margin_ + negative_margin_; }
    /// Goes on at `height`, when it lies further down.
    void move_down_to(Length height) {
        if (height > next_top()) add_gap(height - position());
    }

    void avoid_break(BreakRule rule = BreakRule::KeepTogether) { penalise_break(kForbidden, rule); }
    /// The dearest wish counts, the first of equals.
    void penalise_break(Penalty penalty, BreakRule rule);
    void force_break(ForcedBreak forced);
    void apply_break(style::Break wanted);
    /// The flow is shared out among columns: break-before: column has its meaning.
    void allow_column_breaks() { in_columns_ = true; }

    /// The box belongs to the text before it, unless nothing of this chapter stands before it.
    void add_page_float(PageFloat box);

    void add_event(const Event& event) { events_.push_back(event); }
    /// Adds to the last entry of the innermost box what has its origin at `y`; an empty entry when the box has none.
    void add_to_last_entry(const Flow& flat, Point origin);
    /// What was built since there were `entries` entries and `decorations` boxes is drawn elsewhere (CSS Position 3,
    /// section 3.3); nothing else moves.
    void offset_since(std::uint32_t entries, std::size_t decorations, Point offset);
    void add_pending(PendingItems pending) { pending_.push_back(std::move(pending)); }
    /// Moves pending items whose origin is the baseline; called with the first line that could carry them.
    void resolve_baseline(Length baseline);

    /// Opens an entry of `height` at the current position. Until `end_entry` items and late texts that are
    /// appended to `flow()` are its own.
    Entry& begin_entry(Length height, const compose::Node* node);
    void end_entry();
    void add_empty_entry(Length height, const compose::Node* node);

    /// A box around the entries to come. Its bottom margin is the caller's to add after `end_box`.
    void begin_box(const style::ComputedStyle& style, const BoxModel& box, const compose::Node* node);
    /// The same, painted as `appearance` says instead of `style`; nullopt paints nothing.
    void begin_box(const style::ComputedStyle& style, const BoxModel& box, std::optional<Decoration> appearance,
                   const compose::Node* node);
    /// Height of the innermost box's content so far, trailing margin left out.
    [[nodiscard]] Length content_height() const;
    /// Makes the innermost box's content at least this high.
    void fill_to(Length height);
    void end_box();
    /// Border box top of the open box that was begun at `depth`; ends adjoining margins.
    Length top_of_box(std::size_t depth) {
        position();
        return boxes_[depth].top;
    }
    [[nodiscard]] std::size_t depth() const { return boxes_.size(); }

    /// Goes on with what `chapter` built from its own top: a forced break stands before its first entry, so that
    /// nothing built here has moved it. What waits here for an entry gets its first. No box is open in either.
    void append(FlowBuilder&& chapter);
    /// What is built so far, when `append` has no more to add to it: the next chapter has an entry of its own. Whatever
    /// waits for one stays.
    Flow release();

    /// Margins at the end stay inside: the flow is a block formatting context of its own. What the flow asks of a break
    /// after it goes to `breaks`.
    Flow finish(FlowBreaks* breaks = nullptr);

 private:
    struct OpenBox {
        std::uint32_t first_entry = 0;
        std::int32_t decoration = -1;  // index in Flow::decorations
        bool avoid = false, clone = false, top_known = false;
        Length top, top_edge, bottom_edge;
        const compose::Node* node = nullptr;
    };

    void finish_decoration(const OpenBox& box);
    void set_penalty(Entry& entry) const;
    [[nodiscard]] Length cloned_edges() const;
    void carry_waiting(Entry& entry);
    void add_closing_entry();
    void end_floats();
    void append_entries(Flow& chapter, Length top);

    Flow flow_;
    Length y_;
    Length positive_margin_, negative_margin_;
    Length kept_margin_;  // after a forced break
    Penalty penalty_ = 0;
    BreakRule rule_ = BreakRule::None;
    ForcedBreak forced_ = ForcedBreak::None;
    std::vector<Event> events_;
    std::vector<PendingItems> pending_;
    std::vector<OpenBox> boxes_;
    std::uint32_t clones_ = 0;  // of boxes_
    Floats floats_;
    bool in_columns_ = false;
    bool awaits_anchor_ = false;  // the last page float belongs to the next entry
    std::optional<Length> last_baseline_;
};

}  // namespace concordia::layout
