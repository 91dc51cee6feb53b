// As many copies of a file's rules come to lie here as dossiers were checked at the same time.
#include "dossier/rule_store.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace concordia::dossier {
namespace {

struct Store {
    std::mutex mutex;
    std::vector<std::unique_ptr<CompiledRules>> rules;
};

Store& store() {
    static Store instance;
    return instance;
}

}  // namespace

std::unique_ptr<CompiledRules> take_rules(const SourceFile& file) {
    Store& all = store();
    const std::scoped_lock lock(all.mutex);
    const auto found = std::find_if(all.rules.begin(), all.rules.end(), [&](const auto& rules) {
        return rules->file.path == file.path && rules->file.bytes == file.bytes;
    });
    if (found == all.rules.end()) return nullptr;
    std::unique_ptr<CompiledRules> taken = std::move(*found);
    all.rules.erase(found);
    return taken;
}

void keep_rules(std::unique_ptr<CompiledRules> rules) {
    Store& all = store();
    const std::scoped_lock lock(all.mutex);
    all.rules.push_back(std::move(rules));
}

}  // namespace concordia::dossier
