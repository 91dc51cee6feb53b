// Instructions to document: one walk over the instruction tree, one short function for each kind of instruction.
#pragma once

#include "compose/composition.h"

namespace concordia::compose {

class Evaluator {
 public:
    explicit Evaluator(Composition& composition) : composition_(composition) {}
    void write(const Body& body, const Frame& frame);

 private:
    void perform(const WriteText& text, Origin origin, const Frame& frame);
    void perform(const WriteElement& element, Origin origin, const Frame& frame);
    void perform(const WriteAttribute& attribute, Origin origin, const Frame& frame);
    void perform(const WriteValue& instruction, Origin origin, const Frame& frame);
    void perform(const CopyNodes& copy, Origin origin, const Frame& frame);
    void perform(const ForEach& loop, Origin origin, const Frame& frame);
    void perform(const Choose& choice, Origin origin, const Frame& frame);
    void perform(const SetVariable& assignment, Origin origin, const Frame& frame);
    void perform(const CallTemplate& call, Origin origin, const Frame& frame);
    void perform(const WriteLabel& label, Origin origin, const Frame& frame);
    void perform(const ForEachLanguage& loop, Origin origin, const Frame& frame);
    void perform(const WriteWords& words, Origin origin, const Frame& frame);
    void perform(const WritePair& pair, Origin origin, const Frame& frame);

    void set_attributes(Node& node, const WriteElement& element, Origin origin, const Frame& frame);
    std::string_view path(std::string_view folder, std::string_view reference, Origin origin, const Frame& frame);
    /// The text that a body gives, written to no one.
    std::string_view text_of(const Body& body, const Frame& frame);
    void require(bool found, ExpressionId select, Origin origin, const Frame& frame);
    void write_sides(const WritePair& pair, pugi::xml_node unit, Origin origin, const Frame& frame);

    Composition& composition_;
};

}  // namespace concordia::compose
