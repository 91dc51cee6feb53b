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

std::int64_t millionths(const WordSegment& segment, std::int64_t units) {
    const std::int64_t scale = segment.small_capitals ? 800'000 : 1'000'000;
    return units * scale / segment.face->metrics().units_per_em;
}

/// Measures both sides of a break on the glyphs of the whole word. The last glyph that stays gets its full advance,
/// without the kerning towards the letter that leaves it.
void measure(const Word& word, WordBreak& place) {
    std::int64_t before = 0, after = 0;
    const WordSegment* last_segment = nullptr;
    const FontUnitGlyph* last = nullptr;
    for (const WordSegment& segment : word.segments) {
        for (std::uint32_t i = segment.glyph_begin; i < segment.glyph_end; ++i) {
            const FontUnitGlyph& glyph = word.glyphs[i];
            const bool stays = glyph.text_begin < place.offset;
            (stays ? before : after) += millionths(segment, glyph.advance);
            if (glyph.text_begin < glyph.text_end) ++(stays ? place.clusters_before : place.clusters_after);
            if (!stays) continue;
            last_segment = &segment;
            last = &glyph;
        }
    }
    if (last != nullptr) {
        const FontFace& face = *last_segment->face;
        const std::int32_t kerning = std::max(face.advance(last->id) - last->advance, 0);
        before += millionths(*last_segment, kerning + (place.adds_hyphen() ? face.advance(face.glyph('-')) : 0));
    }
    place.before = static_cast<std::int32_t>(before);
    place.after = static_cast<std::int32_t>(after);
    place.clusters_before += place.adds_hyphen() ? 1 : 0;
}

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
    for (WordBreak& place : breaks) {
        place.ends_with_hyphen = place.adds_hyphen() || word.text[place.offset - 1] == '-';
        measure(word, place);
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

const WordBreaks& WordCache::joined_breaks(const Word& word, const std::string& before, const std::string& after) {
    WordBreaks breaks;
    if (word.may_break) breaks = explicit_breaks(word);
    const std::lock_guard lock(breaks_mutex_);
    auto key = std::tuple(&word, before, after);
    if (const auto known = joined_.find(key); known != joined_.end()) return known->second;
    if (word.soft_hyphens.empty()) {
        WordBreaks patterns = pattern_opportunities(before + word.text + after, word.style->key.language, hyphenation_);
        std::erase_if(patterns, [&](const WordBreak& place) {
            return place.offset <= before.size() || place.offset >= before.size() + word.text.size();
        });
        for (WordBreak& place : patterns) place.offset -= static_cast<std::uint32_t>(before.size());
        measure_all(word, patterns);
        breaks.insert(breaks.end(), patterns.begin(), patterns.end());
        sort_by_place(breaks);
    }
    return joined_.emplace(std::move(key), std::move(breaks)).first->second;
}

}  // namespace concordia::text
