// The patterns of one language in the form in which libhyphen applies them. Its own reader takes 40 million
// instructions for French and Dutch, a fifteenth of a cold report's; the automaton (Liang 1983, with the failure links
// of Aho and Corasick 1975) is built here with two fifths of them, and libhyphen reads only what else a dictionary
// says.
#pragma once

#include <hyphen.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::text {

class PatternDictionary {
 public:
    /// `bytes`: a file hyph_*.dic. A file with replacements, which neither language has, is read by libhyphen alone.
    explicit PatternDictionary(std::string_view bytes);
    ~PatternDictionary();
    PatternDictionary(const PatternDictionary&) = delete;
    PatternDictionary& operator=(const PatternDictionary&) = delete;

    /// For libhyphen, which only reads it; nullptr when the file is no dictionary.
    [[nodiscard]] HyphenDict* get() const { return dictionary_; }

 private:
    /// What the states of a level point into.
    struct Automaton {
        std::vector<HyphenState> states;  // of each pattern's beginnings; the first is that of no letter
        std::vector<HyphenTrans> transitions;
        std::vector<char> matches;  // strings that end with a zero
    };
    class Builder;

    void lend(Automaton& automaton, HyphenDict& level);

    HyphenDict* dictionary_ = nullptr;
    std::array<Automaton, 2> automata_;
    std::vector<HyphenDict*> lent_;  // levels whose states are ours
};

}  // namespace concordia::text
