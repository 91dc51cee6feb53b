// Two threads that meet at a new word both shape it and keep one result: no lock is held while shaping.
#include "text/word_cache.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/dutch_trema.h"
#include "text/hyphenation_rules.h"
#include "text/opportunities.h"

namespace concordia::text {
namespace {

std::string part_text(const Word& word, const WordBreak* from, const WordBreak* to) {
    std::size_t begin = from == nullptr ? 0 : from->offset;
    const std::size_t end = to == nullptr ? word.text.size() : to->offset;
    std::string part;
    if (from != nullptr && from->drops_trema) utf8::append(part, without_trema(utf8::next(word.text, begin)));
    part.append(word.text, begin, end - begin);
    if (to != nullptr && to->adds_hyphen()) part.push_back('-');
    return part;
}

/// Measures breaks on the glyphs of the whole word.
class Advances {
 public:
    explicit Advances(const Word& word) : word_(word) {}

    /// Fills in the widths of what stands on both sides of a break. Kerning across it is left out.
    void measure(WordBreak& place) const {
        std::int64_t before = 0, after = 0;
        for (const WordSegment& segment : word_.segments) {
            const FontUnitGlyph* last_before = nullptr;
            for (std::uint32_t i = segment.glyph_begin; i < segment.glyph_end; ++i) {
                const FontUnitGlyph& glyph = word_.glyphs[i];
                const bool stays = glyph.text_begin < place.offset;
                (stays ? before : after) += millionths(segment, glyph.advance);
                if (glyph.text_begin < glyph.text_end) ++(stays ? place.clusters_before : place.clusters_after);
                if (stays) last_before = &glyph;
            }
            if (last_before == nullptr || segment.glyph_end == segment.glyph_begin) continue;
            before += added_at_break(segment, *last_before, place);
        }
        place.before = static_cast<std::int32_t>(before);
        place.after = static_cast<std::int32_t>(after);
    }

 private:
    static std::int64_t millionths(const WordSegment& segment, std::int64_t units) {
        const std::int64_t scale = segment.small_capitals ? 800'000 : 1'000'000;
        return units * scale / segment.face->metrics().units_per_em;
    }

    /// The hyphen, and the kerning that the last glyph had with the letter that leaves it.
    std::int64_t added_at_break(const WordSegment& segment, const FontUnitGlyph& last, const WordBreak& place) const {
        const bool is_end = last.text_end >= place.offset;
        if (!is_end) return 0;
        const std::int64_t unkerned = segment.face->advance(last.id) - last.advance;
        const std::int64_t hyphen = place.adds_hyphen() ? segment.face->advance(segment.face->glyph('-')) : 0;
        return millionths(segment, std::max<std::int64_t>(unkerned, 0) + hyphen);
    }

    const Word& word_;
};

void sort_by_place(WordBreaks& breaks) {
    std::sort(breaks.begin(), breaks.end(), [](const WordBreak& a, const WordBreak& b) { return a.offset < b.offset; });
}

WordBreaks written_breaks(const Word& word) {
    WordBreaks breaks = explicit_opportunities(word.text);
    for (const std::uint32_t offset : word.soft_hyphens) {
        if (offset == 0 || offset >= word.text.size()) continue;
        WordBreak soft;
        soft.offset = offset;
        soft.kind = WordBreak::Kind::SoftHyphen;
        breaks.push_back(soft);
    }
    sort_by_place(breaks);
    return breaks;
}

void measure_all(const Word& word, WordBreaks& breaks) {
    const Advances advances(word);
    for (WordBreak& place : breaks) {
        place.ends_with_hyphen = place.adds_hyphen() || word.text[place.offset - 1] == '-';
        advances.measure(place);
    }
}

/// Gives `breaks` to the word unless another thread was first.
const WordBreaks& publish(std::mutex& mutex, std::atomic<const WordBreaks*>& slot,
                          std::unique_ptr<const WordBreaks>& owner, WordBreaks breaks) {
    const std::lock_guard lock(mutex);
    if (!owner) {
        owner = std::make_unique<const WordBreaks>(std::move(breaks));
        slot.store(owner.get(), std::memory_order_release);
    }
    return *owner;
}

}  // namespace

const Word& WordCache::word(const ShapingStyle& style, std::string_view key) {
    const std::uint64_t hash = mixed(style.hash, key);
    const auto matches = [&](const Word& known) { return known.style == &style && known.key == key; };
    if (const Word* known = table_.find(hash, matches)) return *known;
    std::unique_ptr<Word> shaped = shape_word(style, key);
    shaped->hash = hash;
    return table_.insert(std::move(shaped), matches);
}

const Word& WordCache::fragment(const Word& word, const WordBreak* from, const WordBreak* to) {
    if (from == nullptr && to == nullptr) return word;
    return this->word(*word.style, part_text(word, from, to));
}

const WordBreaks& WordCache::explicit_breaks(const Word& word) {
    if (const WordBreaks* known = word.explicit_breaks.load(std::memory_order_acquire)) return *known;
    WordBreaks breaks = written_breaks(word);
    measure_all(word, breaks);
    return publish(breaks_mutex_, word.explicit_breaks, word.explicit_owner, std::move(breaks));
}

const WordBreaks& WordCache::all_breaks(const Word& word) {
    if (const WordBreaks* known = word.all_breaks.load(std::memory_order_acquire)) return *known;
    WordBreaks breaks;
    if (word.may_break) breaks = explicit_breaks(word);
    if (word.soft_hyphens.empty()) {
        WordBreaks patterns = pattern_opportunities(word.text, word.style->key.language, hyphenation_);
        measure_all(word, patterns);
        breaks.insert(breaks.end(), patterns.begin(), patterns.end());
        sort_by_place(breaks);
    }
    return publish(breaks_mutex_, word.all_breaks, word.all_owner, std::move(breaks));
}

}  // namespace concordia::text
