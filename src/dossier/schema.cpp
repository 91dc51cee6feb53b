// The parser's SAX events go to a small tracker first and to libxml2's validator second, so that whatever the validator
// says is said while the tracker knows the element's offset.
#include "dossier/schema.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "base/digest.h"
#include "base/file.h"
#include "dossier/places.h"
#include "dossier/schema_errors.h"

namespace concordia::dossier {
namespace {

struct Release {
    void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaParserCtxt* context) const { xmlSchemaFreeParserCtxt(context); }
    void operator()(xmlSchemaValidCtxt* context) const { xmlSchemaFreeValidCtxt(context); }
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};

std::string_view message_of(const xmlError* error) {
    std::string_view text = error != nullptr && error->message != nullptr ? error->message : "";
    while (text.ends_with('\n')) text.remove_suffix(1);
    return text;
}

void keep_silent(void* /*context*/, const char* /*format*/, ...) {}  // NOLINT(cert-dcl50-cpp): libxml2's signature

/// For the life of the object, what libxml2 says on this thread goes to `handler` and nothing to the terminal.
class ErrorChannel {
 public:
    ErrorChannel(void* state, xmlStructuredErrorFunc handler) {
        xmlSetGenericErrorFunc(nullptr, keep_silent);
        xmlSetStructuredErrorFunc(state, handler);
    }
    ~ErrorChannel() {
        xmlSetStructuredErrorFunc(nullptr, nullptr);
        xmlSetGenericErrorFunc(nullptr, nullptr);
    }
    ErrorChannel(const ErrorChannel&) = delete;
    ErrorChannel& operator=(const ErrorChannel&) = delete;
};

// Compiled schemas

/// Which bytes a schema has accepted: the same agreement belongs to every publication and to many dossiers, and to
/// reckon a digest takes a hundredth of the time of validating.
class AcceptedFiles {
 public:
    using Digest = decltype(sha256(""));
    [[nodiscard]] bool contains(const Digest& digest) {
        const std::scoped_lock lock(mutex_);
        return digests_.contains(digest);
    }
    void insert(const Digest& digest) {
        const std::scoped_lock lock(mutex_);
        digests_.insert(digest);
    }

 private:
    std::mutex mutex_;
    std::set<Digest> digests_;
};

struct CompiledSchema {
    std::once_flag once;
    std::unique_ptr<xmlSchema, Release> schema;
    AcceptedFiles accepted;
    std::string first_error;
    std::string error_file;  // its name only: a schema includes files beside it
    int error_line = 0;
};

void keep_first_error(void* state, xmlErrorPtr error) {
    auto& compiled = *static_cast<CompiledSchema*>(state);
    if (!compiled.first_error.empty()) return;
    compiled.first_error = message_of(error);
    compiled.error_line = error->line;
    if (error->file != nullptr) compiled.error_file = std::filesystem::path(error->file).filename().string();
}

void start_library() {
    static std::once_flag once;
    std::call_once(once, [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
    });
}

void compile(const std::filesystem::path& path, CompiledSchema& compiled) {
    start_library();
    read_file(path);  // throws the Failure that names the file
    compiled.error_file = path.filename().string();
    const ErrorChannel channel(&compiled, keep_first_error);
    const std::unique_ptr<xmlSchemaParserCtxt, Release> context(xmlSchemaNewParserCtxt(path.c_str()));
    xmlSchemaSetParserStructuredErrors(context.get(), keep_first_error, &compiled);
    compiled.schema.reset(xmlSchemaParse(context.get()));
}

/// A compiled schema is never changed again, so documents may be validated in parallel.
CompiledSchema& compiled_schema(const std::filesystem::path& path) {
    static std::mutex mutex;
    static std::map<std::string, CompiledSchema> cache;
    CompiledSchema* compiled = nullptr;
    {
        const std::scoped_lock lock(mutex);
        compiled = &cache[std::filesystem::weakly_canonical(path).string()];
    }
    std::call_once(compiled->once, compile, path, std::ref(*compiled));
    return *compiled;
}

// Validation of one file

struct OpenElement {
    std::size_t offset;   // of its '<'
    const xmlChar* name;  // the parser's own copy
};

struct Validation {
    const SourceFile& file;
    SchemaErrors errors;
    xmlParserCtxt* parser = nullptr;
    std::vector<OpenElement> open_elements = {};
    std::size_t current = 0;  // offset of the '<' of the element whose tag was read last
    bool over = false;        // what libxml2 says from now on is a consequence of what it said before

    [[nodiscard]] std::size_t offset() const {
        const long consumed = xmlByteConsumed(parser);
        return consumed < 0 ? current : static_cast<std::size_t>(consumed);
    }
};

void on_start(void* state, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int, int,
              const xmlChar**) {
    auto& validation = *static_cast<Validation*>(state);
    // Well-formed attributes hold no '<', so the last one before the parser's position opens this tag.
    validation.current = std::string_view(validation.file.bytes).rfind('<', validation.offset() - 1);
    validation.open_elements.push_back({validation.current, name});
}

void on_end(void* state, const xmlChar*, const xmlChar*, const xmlChar*) {
    auto& validation = *static_cast<Validation*>(state);
    if (validation.open_elements.empty()) return;
    validation.current = validation.open_elements.back().offset;
    validation.open_elements.pop_back();
}

/// Text belongs to the innermost open element, not to the one that ended last.
void on_text(void* state, const xmlChar*, int) {
    auto& validation = *static_cast<Validation*>(state);
    if (!validation.open_elements.empty()) validation.current = validation.open_elements.back().offset;
}

void on_malformed(void* state, xmlErrorPtr error) {
    auto& validation = *static_cast<Validation*>(state);
    if (error->level < XML_ERR_ERROR || validation.over) return;
    validation.over = true;
    validation.errors.malformed(message_of(error), place_at(validation.file, validation.offset()));
}

void on_invalid(void* state, xmlErrorPtr error) {
    auto& validation = *static_cast<Validation*>(state);
    if (validation.over) return;
    validation.errors.invalid(message_of(error), place_at(validation.file, validation.current));
    if (validation.errors.full()) xmlStopParser(validation.parser);
}

/// After a parse that was cut short the validator still holds what belongs to open elements, and frees it only as they
/// end.
void close_open_elements(Validation& validation) {
    validation.over = true;
    while (!validation.open_elements.empty()) {
        const xmlParserCtxt& parser = *validation.parser;
        parser.sax->endElementNs(parser.userData, validation.open_elements.back().name, nullptr, nullptr);
    }
}

/// Parses the file with the tracker alone, or with the validator of `context` behind it.
void run(Validation& validation, xmlSchemaValidCtxt* context) {
    if (validation.file.bytes.empty()) {
        return validation.errors.malformed("Document is empty", place_at(validation.file, 0));
    }
    start_library();
    xmlSAXHandler tracker{};
    tracker.initialized = XML_SAX2_MAGIC;
    tracker.startElementNs = on_start;
    tracker.endElementNs = on_end;
    tracker.characters = tracker.ignorableWhitespace = on_text;
    const ErrorChannel channel(&validation, on_malformed);
    const std::string& bytes = validation.file.bytes;
    const std::unique_ptr<xmlParserCtxt, Release> parser(
        xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
    validation.parser = parser.get();
    xmlSAXHandler* own_handler = parser->sax;
    parser->sax = &tracker;
    parser->userData = &validation;
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
    xmlSchemaSAXPlugStruct* plug =
        context == nullptr ? nullptr : xmlSchemaSAXPlug(context, &parser->sax, &parser->userData);
    xmlParseDocument(parser.get());
    close_open_elements(validation);
    if (plug != nullptr) xmlSchemaSAXUnplug(plug);
    parser->sax = own_handler;
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = nullptr;
}

}  // namespace

bool check_schema(const SourceFile& file, const std::filesystem::path& schema, Findings& findings) {
    CompiledSchema& compiled = compiled_schema(schema);
    Validation validation{file, SchemaErrors(findings)};
    if (compiled.schema == nullptr) {
        validation.errors.unusable(compiled.first_error,
                                   {compiled.error_file, static_cast<std::uint32_t>(compiled.error_line), 0});
        return false;
    }
    const AcceptedFiles::Digest digest = sha256(file.bytes);
    if (compiled.accepted.contains(digest)) return true;
    const std::unique_ptr<xmlSchemaValidCtxt, Release> context(xmlSchemaNewValidCtxt(compiled.schema.get()));
    xmlSchemaSetValidStructuredErrors(context.get(), on_invalid, &validation);
    run(validation, context.get());
    if (!validation.errors.none()) return false;
    compiled.accepted.insert(digest);
    return true;
}

bool check_well_formed(const SourceFile& file, Findings& findings) {
    Validation validation{file, SchemaErrors(findings)};
    run(validation, nullptr);
    return validation.errors.none();
}

}  // namespace concordia::dossier
