// Where the findings about one sheet or one style attribute go. A hostile sheet has more mistakes than anyone can read:
// after kLimit findings one last finding says that there are more.
#pragma once

#include <string>
#include <string_view>

#include "base/finding.h"
#include "style/messages.h"
#include "style/tokenizer.h"

namespace concordia::style {

class Reporter {
 public:
    static constexpr int kLimit = 200;

    /// For a sheet: places are those of its tokens.
    Reporter(Findings& findings, std::string file) : findings_(findings), base_{std::move(file), 0, 0} {}
    /// For a style attribute: every finding stands at the element.
    Reporter(Findings& findings, Place element) : findings_(findings), base_(std::move(element)) {}

    void error(const CatalogueEntry& entry, std::uint32_t line, std::uint32_t column,
               std::initializer_list<std::string_view> arguments = {}) {
        if (++count_ > kLimit + 1) return;
        findings_.error(count_ > kLimit ? say::kTooMany : entry, place(line, column), arguments);
    }
    void error(const CatalogueEntry& entry, const Token& token,
               std::initializer_list<std::string_view> arguments = {}) {
        error(entry, token.line, token.column, arguments);
    }
    [[nodiscard]] Place place(std::uint32_t line, std::uint32_t column) const {
        return base_.line != 0 ? base_ : Place{base_.file, line, column};
    }
    [[nodiscard]] int count() const { return count_; }

 private:
    Findings& findings_;
    Place base_;
    int count_ = 0;
};

}  // namespace concordia::style
