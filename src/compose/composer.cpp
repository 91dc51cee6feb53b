// The two calls of the stage: reading a template once, composing with it many times.
#include "compose/composer.h"

#include <algorithm>

#include "compose/evaluator.h"
#include "compose/template_reader.h"
#include "compose/xpath_cache.h"

namespace concordia::compose {
namespace {

class CompiledTemplate final : public Template {
 public:
    /// Null when the template cannot be used.
    static std::unique_ptr<Template> load(const std::filesystem::path& project, const std::string& path,
                                          Findings& findings) {
        auto result = std::make_unique<CompiledTemplate>();
        if (!TemplateReader(project, result->program, findings).read(path)) return nullptr;
        for (const std::unique_ptr<XmlFile>& file : result->program.sources) {
            result->files_.emplace_back(file->path(), file->bytes());
        }
        std::sort(result->files_.begin(), result->files_.end());
        return result;
    }

    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& files() const override { return files_; }

    [[nodiscard]] const std::vector<HyphenatedWords>& hyphenated_words() const override {
        return program.hyphenated_words;
    }

    [[nodiscard]] const std::vector<std::string>& stylesheets() const override { return program.stylesheets; }

    Program program;
    mutable XPathCachePool queries{program.expressions};

 private:
    std::vector<std::pair<std::string, std::string>> files_;
};

}  // namespace

std::unique_ptr<Template> load_template(const std::filesystem::path& project, const std::string& name,
                                        Findings& findings) {
    return CompiledTemplate::load(project, "templates/" + name + "/" + name + ".xhtml", findings);
}

void compose(const Template& document_template, const dossier::Dossier& dossier, const Edition& edition,
             const Parameters& parameters, Document& document, Findings& findings) {
    const auto& compiled = static_cast<const CompiledTemplate&>(document_template);
    document.languages = edition.languages;
    std::unique_ptr<XPathCache> queries = compiled.queries.take();
    Composition composition(compiled.program, dossier, *queries, document, findings);
    composition.set_variables(edition, parameters);
    Frame frame;
    frame.context = dossier.root();
    Evaluator(composition).write(compiled.program.body, frame);
    compiled.queries.give_back(std::move(queries));
}

}  // namespace concordia::compose
