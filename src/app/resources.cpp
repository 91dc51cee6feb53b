// One lock for all: reading happens a few times a process, using what was read needs no lock.
#include "app/resources.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

#include "app/messages.h"
#include "base/digest.h"
#include "base/failure.h"
#include "base/file.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

/// A path that stays what it is when read from `folder`, and lies below `root`.
bool lies_below(const fs::path& path, const fs::path& root) {
    const fs::path relative = path.lexically_normal().lexically_relative(root.lexically_normal());
    return !relative.empty() && *relative.begin() != "..";
}

/// Lets all other threads go first: a document needs its words before it needs these. One that cannot wait reckons for
/// itself what is not done yet.
void reckon(const std::vector<std::shared_ptr<LateDigest>>& digests) {
    constexpr int kLast = 19;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kLast);
    for (const std::shared_ptr<LateDigest>& digest : digests) {
        try {
            digest->sha256();
        } catch (const Failure&) {
            continue;  // whoever asks for it is told
        }
    }
}

}  // namespace

const std::string& LateDigest::sha256() {
    std::call_once(once_, [this] { sha256_ = sha256_hex(MappedFile(path_).bytes()); });
    return sha256_;
}

Resources::Resources(const Options& options)
    : options_(options), engine_(text::make_engine(options.hyphenation_folder)), images_(options.project) {
    early_ = std::jthread([this] { read_early(); });
}

void Resources::read_early() {
    try {
        sha256("");  // OpenSSL reads its configuration with the first digest
        const LoadedTemplate* loaded = options_.document.empty() ? nullptr : &document_template(options_.document);
        for (const std::string_view language : {"nl", "fr"}) engine_->prepare(language);  // the larger patterns first
        if (loaded == nullptr || loaded->parsed == nullptr) return;
        for (const std::string& path : loaded->parsed->stylesheets()) sheet(path);
    } catch (const std::exception&) {
        return;  // whatever failed fails again for the document that needs it, and is told there, once
    }
}

const LoadedTemplate& Resources::document_template(const std::string& name) {
    const std::scoped_lock lock(mutex_);
    const auto known = templates_.find(name);
    if (known != templates_.end()) return *known->second;
    auto loaded = std::make_unique<LoadedTemplate>();
    load_template(name, *loaded);
    return *(templates_[name] = std::move(loaded));
}

void Resources::load_template(const std::string& name, LoadedTemplate& loaded) {
    loaded.parsed = compose::load_template(options_.project, name, loaded.findings);
    if (loaded.parsed == nullptr) return;
    for (const auto& [language, words] : loaded.parsed->hyphenated_words()) {
        engine_->add_hyphenation_exceptions(language, words);
    }
    for (const auto& [path, bytes] : loaded.parsed->files()) loaded.files.push_back({path, sha256_hex(bytes)});
}

const LoadedSheet& Resources::sheet(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    const auto known = sheets_.find(path);
    if (known != sheets_.end()) return *known->second;
    auto loaded = std::make_unique<LoadedSheet>();
    load_sheet(path, *loaded);
    return *(sheets_[path] = std::move(loaded));
}

void Resources::load_sheet(const std::string& path, LoadedSheet& loaded) {
    constexpr std::size_t kLargestSheet = std::size_t{4} << 20;
    std::string css;
    try {
        css = read_file(options_.project / path, kLargestSheet);
    } catch (const Failure& failure) {
        Finding finding;
        finding.rule = "app.sheet";
        finding.place.file = path;
        finding.message = failure.message();
        loaded.findings.add(std::move(finding));
        return;
    }
    loaded.file = {path, sha256_hex(css)};
    loaded.sheet = style::parse_stylesheet(css, path, loaded.findings);
    if (loaded.sheet != nullptr) declare_fonts(path, loaded);
    loaded.text = std::move(css);
}

fs::path Resources::font_file(const style::FontFace& face, const std::string& sheet_path, Findings& findings) const {
    std::string tried;
    for (const std::string& source : face.sources) {
        fs::path path = (options_.project / fs::path(sheet_path).parent_path() / source).lexically_normal();
        if (!lies_below(path, options_.fonts_folder) && !lies_below(path, options_.project)) {
            findings.error(say::kFontOutside, face.place, {source});
            continue;
        }
        if (fs::exists(path)) return path;
        tried += (tried.empty() ? "" : ", ") + source;
    }
    if (!tried.empty()) findings.error(say::kFontMissing, face.place, {face.family, tried});
    return {};
}

void Resources::declare_fonts(const std::string& sheet_path, LoadedSheet& loaded) {
    std::vector<std::shared_ptr<LateDigest>> fresh;
    for (const style::FontFace& face : style::font_faces(*loaded.sheet)) {
        const fs::path path = font_file(face, sheet_path, loaded.findings);
        if (path.empty()) continue;
        engine_->declare({face.family, face.weight, face.italic, path});
        std::shared_ptr<LateDigest>& digest = font_digests_[path];
        if (digest == nullptr) {
            digest = std::make_shared<LateDigest>(path);
            fresh.push_back(digest);
        }
        const fs::path shown = lies_below(path, options_.project) ? path.lexically_relative(options_.project) : path;
        loaded.fonts.push_back({shown.string(), digest});
    }
    if (!fresh.empty()) reckoning_.emplace_back(reckon, std::move(fresh));
}

}  // namespace concordia::app
