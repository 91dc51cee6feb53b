// Resolving goes depth first through the declared properties; one that is met again while it is being resolved closes
// a cycle (CSS Variables 1, section 2.3).
#include "style/custom_properties.h"

#include <algorithm>
#include <functional>
#include <map>

namespace concordia::style {
namespace {

constexpr std::size_t kLongest = 8192;  // bytes of a substituted value
constexpr std::size_t kDeepest = 32;    // fallbacks within fallbacks, variables within variables

using Lookup = std::function<const std::string*(std::string_view)>;

/// Replaces the var()s of one text, those of fallbacks included.
class Substitution {
 public:
    explicit Substitution(const Lookup& lookup) : lookup_(lookup) {}

    bool append(std::string_view text, std::string& out, std::size_t depth = 0) {
        Findings ignored;  // the sheet's own tokenizing has reported whatever is broken
        Reporter reporter(ignored, std::string());
        const TokenList list = tokenize(text, reporter);
        return append(list, 0, list.tokens.size() - 1, out, depth);
    }

 private:
    bool append(const TokenList& list, std::size_t begin, std::size_t end, std::string& out, std::size_t depth) {
        if (depth > kDeepest) return false;
        std::size_t copied = begin;
        for (std::size_t i = begin; i < end;) {
            const Token& token = list.tokens[i];
            if (token.kind != TokenKind::Function || !equal_ignoring_case(token.text, "var")) {
                ++i;
                continue;
            }
            out.append(list.slice(copied, i)).append("/**/ ");
            if (!append_variable(list, i, out, depth) || out.size() > kLongest) return false;
            out.append(" /**/");
            i = copied = std::min(list.behind(i), end);
        }
        out.append(list.slice(copied, end));
        return out.size() <= kLongest;
    }

    /// var(--name) or var(--name, fallback) at token `i`.
    bool append_variable(const TokenList& list, std::size_t i, std::string& out, std::size_t depth) {
        const std::size_t close = list.tokens[i].partner;
        const Token& name = list.tokens[i + 1];
        if (name.kind != TokenKind::Identifier || !name.text.starts_with("--")) return false;
        if (const std::string* value = lookup_(name.text)) {
            out.append(*value);
            return true;
        }
        if (list.tokens[i + 2].kind != TokenKind::Comma) return false;
        return append(list, i + 3, close, out, depth + 1);
    }

    const Lookup& lookup_;
};

/// Resolves the declared properties of one element.
class Resolver {
 public:
    Resolver(const CustomProperties* inherited, const std::vector<const CustomDeclaration*>& declared,
             Findings& findings)
        : inherited_(inherited), findings_(findings) {
        for (const CustomDeclaration* declaration : declared) entries_[declaration->name].declaration = declaration;
    }

    CustomProperties run() {
        CustomProperties result;
        for (auto& [name, entry] : entries_) {
            if (const std::string* value = resolve(name)) result.emplace_back(name, *value);
        }
        if (inherited_ != nullptr) {
            for (const auto& pair : *inherited_) {
                if (!entries_.contains(pair.first)) result.push_back(pair);
            }
        }
        std::sort(result.begin(), result.end());
        return result;
    }

 private:
    enum class State : std::uint8_t { New, Open, Done, Invalid };
    struct Entry {
        const CustomDeclaration* declaration = nullptr;
        State state = State::New;
        std::string value;
    };

    /// nullptr: no value.
    const std::string* resolve(std::string_view name) {
        const auto found = entries_.find(name);
        if (found == entries_.end()) return custom_value(inherited_, name);
        Entry& entry = found->second;
        if (entry.state == State::Open) return report_cycle(entry);
        if (entry.state == State::New) compute(entry);
        return entry.state == State::Done ? &entry.value : nullptr;
    }

    /// Every property from `entry` to the one in hand is a member of the cycle.
    const std::string* report_cycle(const Entry& entry) {
        const auto first = std::find(open_.begin(), open_.end(), &entry);
        for (auto member = first; member != open_.end(); ++member) (*member)->state = State::Invalid;
        findings_.error(say::kVariableCycle, entry.declaration->place, {entry.declaration->name});
        return nullptr;
    }

    void compute(Entry& entry) {
        const std::string& text = entry.declaration->text;
        if (text == "initial" || open_.size() > kDeepest) {
            entry.state = State::Invalid;
            return;
        }
        entry.state = State::Open;
        open_.push_back(&entry);
        const Lookup lookup = [this](std::string_view name) { return resolve(name); };
        const bool whole = Substitution(lookup).append(text, entry.value);
        open_.pop_back();
        if (entry.state == State::Open) entry.state = whole ? State::Done : State::Invalid;
    }

    const CustomProperties* inherited_;
    Findings& findings_;
    std::map<std::string, Entry, std::less<>> entries_;
    std::vector<Entry*> open_;  // being resolved, each needed by the one before
};

}  // namespace

const std::string* custom_value(const CustomProperties* custom, std::string_view name) {
    if (custom == nullptr) return nullptr;
    const auto found = std::lower_bound(custom->begin(), custom->end(), name,
                                        [](const auto& pair, std::string_view key) { return pair.first < key; });
    return found != custom->end() && found->first == name ? &found->second : nullptr;
}

std::optional<std::string> substitute(std::string_view text, const CustomProperties* custom) {
    const Lookup lookup = [custom](std::string_view name) { return custom_value(custom, name); };
    std::string result;
    if (!Substitution(lookup).append(text, result)) return std::nullopt;
    return result;
}

std::shared_ptr<const CustomProperties> resolve_custom_properties(
    const std::shared_ptr<const CustomProperties>& inherited, const std::vector<const CustomDeclaration*>& declared,
    Findings& findings) {
    if (declared.empty()) return inherited;
    return std::make_shared<const CustomProperties>(Resolver(inherited.get(), declared, findings).run());
}

}  // namespace concordia::style
