// Patterns come sorted, so the letter to go on with is nearly always the one that was added last: a child is put before
// its siblings.
#include "text/pattern_dictionary.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

namespace concordia::text {
namespace {

constexpr std::size_t kLongestLine = MAX_CHARS - 3;  // libhyphen's; what is longer is left to it
constexpr std::string_view kNextLevel = "NEXTLEVEL";

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

bool is_option(std::string_view line) {
    for (const std::string_view name :
         {"LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN", "NOHYPHEN"}) {
        if (line.starts_with(name)) return true;
    }
    return false;
}

/// The next line of `text`, with its end.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end == text.npos ? end : end + 1);
    text.remove_prefix(line.size());
    return line;
}

/// libhyphen loses a few bytes for every pattern that a file has twice, once a process; the leak checker need not know.
HyphenDict* read_by_libhyphen(std::string bytes) {
#if defined(__SANITIZE_ADDRESS__)
    const __lsan::ScopedDisabler known_leak;
#endif
    if (bytes.empty()) return nullptr;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(fmemopen(bytes.data(), bytes.size(), "r"), std::fclose);
    return file == nullptr ? nullptr : hnj_hyphen_load_file(file.get());
}

}  // namespace

/// The tree of all beginnings of the patterns of one level.
class PatternDictionary::Builder {
 public:
    Builder() { nodes_.reserve(std::size_t{1} << 16); }

    /// "a1b2c": the letters lead to a node, which says "012" or, without leading zeros, "12".
    void add(std::string_view line) {
        std::uint32_t node = 0;
        values_.assign(1, '0');
        for (const char character : line) {
            if (static_cast<unsigned char>(character) <= ' ') break;
            if (is_digit(character)) {
                values_.back() = character;
            } else {
                node = child_or_new(node, character);
                values_.push_back('0');
            }
        }
        nodes_[node].match = static_cast<std::int32_t>(matches_.size());
        const std::size_t first = values_.find_first_not_of('0');
        if (first != values_.npos)
            matches_.insert(matches_.end(), values_.begin() + static_cast<std::ptrdiff_t>(first), values_.end());
        matches_.push_back('\0');
    }

    [[nodiscard]] Automaton finish() {
        link_failures();
        Automaton automaton;
        automaton.matches = std::move(matches_);
        automaton.transitions.reserve(nodes_.size());
        automaton.states.reserve(nodes_.size());
        for (const Node& node : nodes_) {
            HyphenState& state = automaton.states.emplace_back();
            state = {
                nullptr, nullptr, 0, 0, node.fallback, 0, automaton.transitions.data() + automaton.transitions.size()};
            if (node.match >= 0) state.match = automaton.matches.data() + node.match;
            for (std::uint32_t next = node.first_child; next != 0; next = nodes_[next].next_sibling) {
                automaton.transitions.push_back({nodes_[next].letter, static_cast<int>(next)});
                ++state.num_trans;
            }
        }
        return automaton;
    }

 private:
    struct Node {
        std::uint32_t first_child = 0, next_sibling = 0;  // 0: none
        std::int32_t fallback = -1;                       // the longest end of its letters that is a node too
        std::int32_t match = -1;                          // in matches_
        char letter = 0;
    };

    static constexpr std::size_t kLetters = 256;
    static std::size_t index(char letter) { return static_cast<unsigned char>(letter); }

    [[nodiscard]] std::uint32_t child(std::uint32_t parent, char letter) const {
        if (parent == 0) return first_letters_[index(letter)];
        const std::size_t before = index(nodes_[parent].letter);
        if (first_letters_[before] == parent) return second_letters_[before * kLetters + index(letter)];
        std::uint32_t node = nodes_[parent].first_child;
        while (node != 0 && nodes_[node].letter != letter) node = nodes_[node].next_sibling;
        return node;
    }

    std::uint32_t child_or_new(std::uint32_t parent, char letter) {
        if (const std::uint32_t known = child(parent, letter); known != 0) return known;
        const auto node = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({0, nodes_[parent].first_child, -1, -1, letter});
        nodes_[parent].first_child = node;
        const std::size_t before = index(nodes_[parent].letter);
        if (parent == 0) {
            first_letters_[index(letter)] = node;
        } else if (first_letters_[before] == parent) {
            second_letters_[before * kLetters + index(letter)] = node;
        }
        return node;
    }

    /// Nodes of few letters first: the fallback of a node is that of its parent, one letter on.
    void link_failures() {
        std::vector<std::uint32_t> order{0};
        order.reserve(nodes_.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::uint32_t parent = order[i];
            for (std::uint32_t next = nodes_[parent].first_child; next != 0; next = nodes_[next].next_sibling) {
                nodes_[next].fallback = fallback_of(parent, nodes_[next].letter);
                order.push_back(next);
            }
        }
    }

    [[nodiscard]] std::int32_t fallback_of(std::uint32_t parent, char letter) const {
        for (std::int32_t shorter = nodes_[parent].fallback; shorter >= 0;) {
            const auto node = static_cast<std::uint32_t>(shorter);
            if (const std::uint32_t next = child(node, letter); next != 0) return static_cast<std::int32_t>(next);
            shorter = nodes_[node].fallback;
        }
        return 0;
    }

    std::vector<Node> nodes_{Node{}};
    // Nodes of one letter and of two: those with many children, which nearly every search for a fallback ends at.
    std::vector<std::uint32_t> first_letters_ = std::vector<std::uint32_t>(kLetters);
    std::vector<std::uint32_t> second_letters_ = std::vector<std::uint32_t>(kLetters * kLetters);
    std::vector<char> matches_;
    std::string values_;
};

PatternDictionary::PatternDictionary(std::string_view bytes) {
    std::array<Builder, 2> levels;
    std::size_t level = 0;
    std::string_view rest = bytes;
    std::string others(take_line(rest));  // the character set
    while (!rest.empty()) {
        const std::string_view line = take_line(rest);
        if (line.starts_with('%')) continue;
        if (line.size() > kLongestLine || line.find('/') != line.npos) {
            dictionary_ = read_by_libhyphen(std::string(bytes));
            return;
        }
        if (line.starts_with(kNextLevel)) {
            if (level == 1) break;  // there are two, and libhyphen reads no further either
            level = 1;
            others += line;
        } else if (is_option(line)) {
            others += line;
        } else {
            levels[level].add(line);
        }
    }
    dictionary_ = read_by_libhyphen(std::move(others));
    if (dictionary_ == nullptr) return;
    // Without a second level in the file, libhyphen puts one of its own before the patterns, which parts at hyphens.
    std::array<HyphenDict*, 2> read{dictionary_, dictionary_->nextlevel};
    if (level == 0) read = {dictionary_->nextlevel, nullptr};
    for (std::size_t i = 0; i <= level; ++i) {
        automata_[i] = levels[i].finish();
        lend(automata_[i], *read[i]);
    }
}

/// libhyphen's own level has one state, of no letter.
void PatternDictionary::lend(Automaton& automaton, HyphenDict& level) {
    std::free(level.states);
    level.states = automaton.states.data();
    level.num_states = static_cast<int>(automaton.states.size());
    lent_.push_back(&level);
}

PatternDictionary::~PatternDictionary() {
    for (HyphenDict* level : lent_) {
        level->states = nullptr;
        level->num_states = 0;
    }
    if (dictionary_ != nullptr) hnj_hyphen_free(dictionary_);
}

}  // namespace concordia::text
