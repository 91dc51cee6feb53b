// What is read once a process and used by every document: templates, style sheets, fonts, hyphenation, images.
#pragma once

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "app/options.h"
#include "archive/manifest.h"
#include "base/finding.h"
#include "base/side_work.h"
#include "compose/composer.h"
#include "paint/image_library.h"
#include "style/stylesheet.h"
#include "text/engine.h"

namespace concordia::app {

/// The digest of a font file, reckoned once: fonts are large. Thread-safe.
class LateDigest {
 public:
    explicit LateDigest(std::filesystem::path path) : path_(std::move(path)) {}
    /// In hexadecimal. Throws Failure when the file cannot be read.
    const std::string& sha256();

 private:
    std::filesystem::path path_;
    std::once_flag once_;
    std::string sha256_;
};

struct FontDigest {
    std::string path;
    std::shared_ptr<LateDigest> digest;
};

/// A parsed style sheet with its own findings, which every document that uses it repeats.
struct LoadedSheet {
    std::shared_ptr<const style::StyleSheet> sheet;  // nullptr: not readable
    Findings findings;
    FileDigest file;
    std::string text;  // as written, for browsers
    std::vector<FontDigest> fonts;
};

struct LoadedTemplate {
    std::unique_ptr<compose::Template> parsed;  // nullptr: refused
    Findings findings;
    std::vector<FileDigest> files;
};

/// Thread-safe: each resource is read by the first document that needs it.
class Resources {
 public:
    explicit Resources(const Options& options);

    /// Whether a document may use a second processor; the batch says so when it leaves one idle.
    std::atomic<SpareProcessor> spare = SpareProcessor::No;

    const LoadedTemplate& document_template(const std::string& name);
    /// `path` relative to the project.
    const LoadedSheet& sheet(const std::string& path);
    text::Engine& engine() { return *engine_; }
    paint::ImageLibrary& images() { return images_; }
    [[nodiscard]] const Options& options() const { return options_; }

 private:
    /// Before any document asks; what fails is left to the document that will.
    void read_early();
    void load_template(const std::string& name, LoadedTemplate& loaded);
    void load_sheet(const std::string& path, LoadedSheet& loaded);
    void declare_fonts(const std::string& sheet_path, LoadedSheet& loaded);
    std::filesystem::path font_file(const style::FontFace& face, const std::string& sheet_path,
                                    Findings& findings) const;

    const Options& options_;
    std::unique_ptr<text::Engine> engine_;
    paint::ImageLibrary images_;
    std::mutex mutex_;
    std::map<std::string, std::unique_ptr<const LoadedTemplate>> templates_;
    std::map<std::string, std::unique_ptr<const LoadedSheet>> sheets_;
    std::map<std::filesystem::path, std::shared_ptr<LateDigest>> font_digests_;
    std::vector<std::jthread> reckoning_;  // digests, while documents are made
    std::jthread early_;                   // reads templates, patterns and sheets while the dossier is read
};

}  // namespace concordia::app
