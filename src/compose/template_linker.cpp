// What can only be said when all is read: whether every called template exists, whether none calls itself (so that
// composing always ends), and whether every XPath is sound.
#include <algorithm>

#include "compose/messages.h"
#include "compose/template_reader.h"

namespace concordia::compose {
namespace {

/// Depth-first search for a call that leads back to a template under way.
class CycleSearch {
 public:
    explicit CycleSearch(const std::vector<Definition>& definitions)
        : definitions_(definitions), marks_(definitions.size(), Mark::New) {}

    /// The call that closes a circle, or nullptr.
    const Definition::Call* from(std::size_t definition) {
        marks_[definition] = Mark::UnderWay;
        for (const Definition::Call& call : definitions_[definition].calls) {
            if (marks_[call.definition] == Mark::UnderWay) return &call;
            if (marks_[call.definition] == Mark::Done) continue;
            if (const Definition::Call* closing = from(call.definition)) return closing;
        }
        marks_[definition] = Mark::Done;
        return nullptr;
    }
    [[nodiscard]] bool is_new(std::size_t definition) const { return marks_[definition] == Mark::New; }

 private:
    enum class Mark : std::uint8_t { New, UnderWay, Done };
    const std::vector<Definition>& definitions_;
    std::vector<Mark> marks_;
};

}  // namespace

bool TemplateReader::link() {
    find_unknown_templates();
    if (has_template_cycle()) return false;
    leave_unused_templates_open();
    program_.expressions.check(program_.files, findings_);
    return true;
}

void TemplateReader::find_unknown_templates() {
    for (const Definition::Call& call : calls_) {
        const Definition& called = program_.definitions[call.definition];
        if (!called.defined) findings_.error(say::kUnknownTemplate, program_.place(call.origin), {called.name});
    }
}

/// A file of shared templates may hold some that this document never calls, and whose parameters nobody gives.
void TemplateReader::leave_unused_templates_open() {
    for (std::size_t i = 0; i < program_.definitions.size(); ++i) {
        const bool called = std::any_of(calls_.begin(), calls_.end(),
                                        [&](const Definition::Call& call) { return call.definition == i; });
        if (called) continue;
        for (const auto& [name, variable] : program_.definitions[i].parameters) {
            program_.expressions.leave_open(variable);
        }
    }
}

bool TemplateReader::has_template_cycle() {
    CycleSearch search(program_.definitions);
    for (std::size_t i = 0; i < program_.definitions.size(); ++i) {
        if (!search.is_new(i)) continue;
        const Definition::Call* closing = search.from(i);
        if (closing == nullptr) continue;
        findings_.error(say::kTemplateCycle, program_.place(closing->origin),
                        {program_.definitions[closing->definition].name});
        return true;
    }
    return false;
}

}  // namespace concordia::compose
