// Only what decides where a subtable begins is read: its coverage, the components of ligatures, the glyphs that a
// context asks for, and whether cursive letters meet. A context or ligature that no letters make is never met. Other
// formats count as acting wherever they are covered; what cannot be read, as acting everywhere.
#include "text/lookup_reach.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <set>

#include "text/sfnt.h"

namespace concordia::text {
namespace {

using GlyphSet = std::bitset<0x10000>;

/// What a subtable is, by the number of its kind in either table.
enum class Kind : std::uint8_t { Single, Ligature, Pair, Cursive, Context, ChainedContext, Extension };

Kind kind_of(LayoutTable table, std::uint32_t type) {
    using enum Kind;
    constexpr std::array kSubstitutions = {Single,   Single,  Single,         Single,
                                           Ligature, Context, ChainedContext, Extension};
    constexpr std::array kPositionings = {Single, Single, Pair,    Cursive,        Single,
                                          Single, Single, Context, ChainedContext, Extension};
    if (table == LayoutTable::Substitution) return type < kSubstitutions.size() ? kSubstitutions[type] : Single;
    return type < kPositionings.size() ? kPositionings[type] : Single;
}

/// A part of the table, from its beginning on.
class Part {
 public:
    Part(std::string_view table, std::size_t begin) : bytes_(table.substr(std::min(begin, table.size()))) {}
    /// 16 bits; 0 beyond the end.
    [[nodiscard]] std::uint32_t number(std::size_t offset) const { return sfnt::unsigned_at(bytes_, offset, 2); }
    [[nodiscard]] bool holds(std::size_t bytes) const { return bytes <= bytes_.size(); }
    /// What a 16-bit offset leads to.
    [[nodiscard]] Part part(std::size_t offset) const { return {bytes_, number(offset)}; }
    /// What a 32-bit offset leads to.
    [[nodiscard]] Part far_part(std::size_t offset) const { return {bytes_, sfnt::unsigned_at(bytes_, offset, 4)}; }

 private:
    std::string_view bytes_;
};

/// Where element `index` of a list stands.
constexpr std::size_t place(std::size_t begin, std::size_t index, std::size_t size = 2) {
    return begin + index * size;
}

class ReachReader {
 public:
    ReachReader(LayoutTable table, std::span<const std::uint16_t> letters, std::int64_t& reads_left)
        : table_(table), letters_(letters), reach_{std::vector<bool>(letters.size()), false, {}}, left_(reads_left) {
        for (std::uint32_t i = 0; i < letters.size(); ++i) {
            if (letters[i] != 0) by_glyph_.emplace_back(letters[i], i);
            set_.set(letters[i]);
        }
        std::sort(by_glyph_.begin(), by_glyph_.end());
        set_.reset(0);
    }

    LookupReach read(const Part& lookup) {
        constexpr std::uint32_t kIgnoresLetters = 0x0006;  // base glyphs, ligatures: what it joins are not neighbours
        const std::uint32_t type = lookup.number(0), count = lookup.number(4);
        neighbours_ = (lookup.number(2) & kIgnoresLetters) == 0;
        reach_.kerns_pairs = neighbours_;
        for (std::uint32_t i = 0; i < count && left_ > 0; ++i) {
            read_subtable(kind_of(table_, type), lookup.part(place(6, i)));
        }
        if (left_ <= 0) give_up();
        for (const auto& [first, second] : joins_) add_join(first, second);
        for (std::size_t i = 0; i < letters_.size(); ++i) reach_.begins[i] = letters_[i] != 0 && begins_[letters_[i]];
        return std::move(reach_);
    }

 private:
    /// Nothing is known of the lookup.
    void give_up() {
        begins_.set();
        reach_.kerns_pairs = false;
    }

    void add_join(std::uint32_t first, std::uint32_t second) {
        for_each_letter(first, [&](std::uint32_t a) {
            for_each_letter(second, [&](std::uint32_t b) { reach_.joins.emplace_back(a, b); });
        });
    }

    void read_subtable(Kind kind, const Part& subtable) {
        --left_;
        if (kind == Kind::Extension) {
            const Kind extended = kind_of(table_, subtable.number(2));
            if (extended != Kind::Extension) read_subtable(extended, subtable.far_part(4));
            return;
        }
        constexpr std::size_t kSecondFormat = 6;  // of a pair: what its second glyph is given
        if (kind != Kind::Pair || subtable.number(kSecondFormat) != 0) reach_.kerns_pairs = false;
        const std::uint32_t format = subtable.number(0);
        if (kind == Kind::Ligature && neighbours_) return read_ligatures(subtable);
        if (kind == Kind::Cursive) return read_cursive(subtable);
        if (kind == Kind::Context && format == 2) return read_class_context(subtable);
        if (kind == Kind::Context && format == 3) return read_context(subtable);
        if (kind == Kind::ChainedContext && format == 3) return read_chained_context(subtable);
        begin_at(subtable.part(2));
    }

    void read_ligatures(const Part& subtable) {
        for_each_covered(subtable.part(2), [&](std::uint32_t first, std::uint32_t index) {
            if (!set_[first]) return;
            const Part ligatures = subtable.part(place(6, index));
            const std::uint32_t count = ligatures.number(0);
            for (std::uint32_t i = 0; i < count && left_ > 0; ++i) add_ligature(first, ligatures.part(place(2, i)));
        });
    }

    void add_ligature(std::uint32_t first, const Part& ligature) {
        const std::uint32_t count = ligature.number(2);
        --left_;
        if (count < 2) {
            begins_.set(first);
            return;
        }
        for (std::uint32_t i = 1; i < count; ++i) {
            --left_;
            if (!set_[ligature.number(place(4, i - 1))]) return;
        }
        joins_.emplace(first, ligature.number(4));
    }

    /// Letters are joined where one has an exit and the next an entry.
    void read_cursive(const Part& subtable) {
        bool enters = false, exits = false;
        for_each_covered(subtable.part(2), [&](std::uint32_t glyph, std::uint32_t index) {
            enters = enters || (set_[glyph] && subtable.number(place(6, index, 4)) != 0);
            exits = exits || (set_[glyph] && subtable.number(place(8, index, 4)) != 0);
        });
        if (enters && exits) begin_at(subtable.part(2));
    }

    void read_context(const Part& subtable) {
        constexpr std::size_t kSequence = 6;
        if (all_met(subtable, kSequence, subtable.number(2))) begin_at(subtable.part(kSequence));
    }

    void read_chained_context(const Part& subtable) {
        bool met = true;
        std::size_t offset = 2, input = 0;
        for (int sequence = 0; sequence < 3; ++sequence) {  // what stands before, the glyphs themselves, what follows
            const std::uint32_t count = subtable.number(offset);
            if (sequence == 1) input = offset + 2;
            met = met && all_met(subtable, offset + 2, count);
            offset += 2 + std::size_t{2} * count;
        }
        if (met) begin_at(subtable.part(input));
    }

    /// Rules are sequences of classes, listed by the class of the first glyph.
    void read_class_context(const Part& subtable) {
        if (!is_class_definition(subtable.number(4), subtable.part(4))) return begin_at(subtable.part(2));
        const std::vector<std::uint32_t> classes = classes_of_letters(subtable.part(4));
        GlyphSet met;  // classes that letters have
        for (const std::uint32_t number : classes) met.set(number);
        GlyphSet covered;
        for_each_covered(subtable.part(2), [&](std::uint32_t glyph, std::uint32_t) { covered.set(glyph); });
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            if (!set_[letters_[i]] || !covered[letters_[i]] || classes[i] >= subtable.number(6)) continue;
            if (subtable.number(place(8, classes[i])) == 0) continue;  // no rules
            if (any_rule_met(subtable.part(place(8, classes[i])), met)) begins_.set(letters_[i]);
        }
    }

    bool any_rule_met(const Part& rules, const GlyphSet& met_classes) {
        const std::uint32_t count = rules.number(0);
        for (std::uint32_t i = 0; i < count && left_ > 0; ++i) {
            const Part rule = rules.part(place(2, i));
            const std::uint32_t length = rule.number(0);
            std::uint32_t met = 1;
            while (met < length && met_classes[rule.number(place(4, met - 1))]) ++met;
            left_ -= met;
            if (met >= length) return true;
        }
        return false;
    }

    static bool is_class_definition(std::uint32_t offset, const Part& definition) {
        const std::uint32_t format = definition.number(0);
        if (offset == 0 || (format != 1 && format != 2)) return false;
        return definition.holds(format == 1 ? place(6, definition.number(4)) : place(4, definition.number(2), 6));
    }

    std::vector<std::uint32_t> classes_of_letters(const Part& definition) {
        std::vector<std::uint32_t> classes(letters_.size());
        const auto set_class = [&](std::uint32_t glyph, std::uint32_t number) {
            if (set_[glyph & 0xFFFFU]) for_each_letter(glyph, [&](std::uint32_t letter) { classes[letter] = number; });
        };
        const bool by_range = definition.number(0) == 2;
        const std::uint32_t count = definition.number(by_range ? 2 : 4);
        for (std::uint32_t i = 0; i < count && left_ > 0; ++i, --left_) {
            if (!by_range) {
                set_class(definition.number(2) + i, definition.number(place(6, i)));
                continue;
            }
            const std::size_t range = place(4, i, 6);
            for (std::uint32_t glyph = definition.number(range); glyph <= definition.number(range + 2);
                 ++glyph, --left_)
                set_class(glyph, definition.number(range + 4));
        }
        return classes;
    }

    /// Whether each of `count` coverages has a letter.
    bool all_met(const Part& subtable, std::size_t offsets, std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i) {
            --left_;
            bool met = false;
            for_each_covered(subtable.part(place(offsets, i)),
                             [&](std::uint32_t glyph, std::uint32_t) { met = met || set_[glyph]; });
            if (!met) return false;
        }
        return true;
    }

    void begin_at(const Part& coverage) {
        for_each_covered(coverage, [&](std::uint32_t glyph, std::uint32_t) { begins_.set(glyph); });
    }

    /// Visits every glyph of a coverage with its place in it.
    template <typename Visit>
    void for_each_covered(const Part& coverage, const Visit& visit) {
        const std::uint32_t format = coverage.number(0), count = coverage.number(2);
        if (format != 1 && format != 2) return give_up();
        for (std::uint32_t i = 0; i < count && left_ > 0; ++i) {
            --left_;
            if (format == 1) {
                visit(coverage.number(place(4, i)), i);
                continue;
            }
            const std::size_t range = place(4, i, 6);
            const std::uint32_t first = coverage.number(range), last = coverage.number(range + 2);
            for (std::uint32_t glyph = first; glyph <= last; ++glyph, --left_) {
                visit(glyph, coverage.number(range + 4) + glyph - first);
            }
        }
    }

    template <typename Visit>
    void for_each_letter(std::uint32_t glyph, const Visit& visit) {
        auto letter = std::lower_bound(by_glyph_.begin(), by_glyph_.end(), std::pair(glyph, 0U));
        for (; letter != by_glyph_.end() && letter->first == glyph; ++letter, --left_) visit(letter->second);
    }

    LayoutTable table_;
    std::span<const std::uint16_t> letters_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> by_glyph_;  // glyphs and their letters, sorted
    GlyphSet set_;                                                   // of the letters' glyphs
    GlyphSet begins_;                                                // glyphs at which a subtable may act
    std::set<std::pair<std::uint32_t, std::uint32_t>> joins_;        // glyphs with which ligatures begin
    LookupReach reach_;
    bool neighbours_ = false;  // what it joins stands side by side
    std::int64_t& left_;       // to read
};

}  // namespace

LookupReach reach_of(std::string_view table, LayoutTable kind, std::uint32_t lookup,
                     std::span<const std::uint16_t> letters, std::int64_t& reads_left) {
    const Part whole(table, 0);
    const Part list = whole.part(8);  // header: version, then offsets of scripts, features and lookups
    if (lookup >= list.number(0)) return {std::vector<bool>(letters.size()), false, {}};
    if (whole.number(0) != 1) reads_left = 0;  // of another version
    return ReachReader(kind, letters, reads_left).read(list.part(place(2, lookup)));
}

}  // namespace concordia::text
