// Poco reads the command line and concordia.properties; a command-line option wins over the file, the file over the
// defaults in options.h.
#include "app/application.h"

#include <Poco/AutoPtr.h>
#include <Poco/ConsoleChannel.h>
#include <Poco/FormattingChannel.h>
#include <Poco/PatternFormatter.h>
#include <Poco/Util/HelpFormatter.h>
#include <Poco/Util/OptionException.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string_view>

#include "app/commands.h"
#include "app/description.h"
#include "base/failure.h"
#include "base/number.h"

namespace concordia::app {
namespace {

/// A wrong command line: what is wrong, in the user's words.
class UsageError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

struct CommandText {
    const char* name;
    Command command;
    bool takes_file;
    const char* description;
};

constexpr CommandText kCommands[] = {
    {"build", Command::Build, false, "makes the documents"},
    {"check", Command::Check, false, "does all but write them, and tells what is wrong"},
    {"content-id", Command::ContentId, false, "prints the digest of the content that parties approve"},
    {"approve", Command::Approve, false, "records what a party decided about that content"},
    {"status", Command::Status, false, "shows who approved, who is missing, what is stale"},
    {"what-changed", Command::WhatChanged, false, "shows the texts that changed since the last decision"},
    {"text", Command::Text, true, "prints a PDF as a screen reader says it"},
    {"extract", Command::Extract, true, "writes the files that a PDF carries into a folder"},
    {"seal", Command::Seal, true, "certifies a final PDF with the organisation's key"},
    {"sign", Command::Sign, true, "signs a field of a sealed PDF"},
    {"renew", Command::Renew, true, "adds what keeps signatures provable, and a timestamp"},
    {"verify", Command::Verify, true, "says what the signatures of PDFs are worth"},
    {"rebuild", Command::Rebuild, true, "makes a PDF again from the files that it carries and compares the bytes"},
    {"explain", Command::Explain, true, "says why the pages of a PDF break where they do"},
};

constexpr std::size_t kUsageWidth = 14;  // of a command with its file, in the help

struct OptionText {
    const char* name;
    const char* letter;
    const char* argument;  // nullptr: none
    const char* description;
};

constexpr OptionText kOptions[] = {
    {"help", "h", nullptr, "show this text"},
    {"version", "V", nullptr, "show the version"},
    {"project", "", "FOLDER", "the folder that holds input/ and templates/ (default: this one)"},
    {"output", "o", "FOLDER",
     "where documents or extracted files go (default: output/ in the project; beside the PDF)"},
    {"overwrite", "", nullptr, "extract: write over files that exist"},
    {"page", "", "N", "explain: all about page N (default: one line for each page)"},
    {"dossier", "d", "NAME", "only this dossier, a folder of input/"},
    {"publication", "p", "ID", "only this publication of publication.xml"},
    {"document", "t", "NAME", "only this document, a folder of templates/"},
    {"edition", "e", "NAME", "only this edition: fr-nl, nl-fr, fr or nl"},
    {"format", "F", "NAMES", "what to make of each: pdf, html or pdf,html (default: pdf)"},
    {"jobs", "j", "N", "make N documents at a time (default: one a core)"},
    {"findings", "f", "FILE", "also write all findings to FILE, as JSON"},
    {"language", "l", "CODE", "language of the messages: fr, nl or en (default: the locale's)"},
    {"party", "", "ID", "approve: the party, bench or signatory that decides"},
    {"name", "", "WORDS", "approve: the full name of the person who decides for it"},
    {"capacity", "", "WORD", "approve: the capacity of that person's mandate: minister, representative ..."},
    {"date", "", "DATE", "approve: the day of the decision, as 2028-05-15"},
    {"evidence", "", "WORDS", "approve: where the decision can be found; without it, the party's key signs"},
    {"state", "", "STATE", "approve: approved (the default), reservation or refused"},
    {"reservation-fr", "", "WORDS", "approve: the reservation in French"},
    {"reservation-nl", "", "WORDS", "approve: the reservation in Dutch"},
    {"statement", "", "FILE", "approve: only write to FILE what the party would sign"},
    {"signature", "", "FILE", "approve: the party's signature of that statement (detached CMS, DER)"},
    {"list", "", nullptr, "content-id: print the list that is digested"},
    {"save", "", "FOLDER", "content-id: also write the list and the composed editions to FOLDER"},
    {"json", "", nullptr, "status, what-changed, verify: print JSON"},
    {"key", "", "FILE", "seal, sign, approve: PKCS#12 file with the key"},
    {"token-module", "", "FILE", "seal, sign, approve: PKCS#11 module of the token with the key"},
    {"token-slot", "", "N", "seal, sign: only the token in this slot"},
    {"token-label", "", "WORDS", "seal, sign: only the token of this name"},
    {"key-label", "", "WORDS", "seal, sign: only the key of this name on the token"},
    {"certificate", "", "FILE", "seal, sign: certificates (PEM) of a token's key"},
    {"pin-from", "", "SOURCE", "seal, sign: where the PIN is: env:NAME or fd:NUMBER (default: asked)"},
    {"field", "", "NAME", "sign: the field to be signed"},
    {"timestamp-server", "", "ADDRESS", "seal, sign, renew: time-stamp service, http://..."},
    {"anchors", "", "FILE", "certificates (PEM) of the authorities to be trusted"},
    {"original", "", "FILE", "verify: the unsigned document, which the file must begin with"},
    {"quiet", "q", nullptr, "show errors only"},
    {"verbose", "v", nullptr, "show every step"},
};

/// "build, check, ...".
std::string command_names() {
    std::string names;
    for (const CommandText& command : kCommands) names += (names.empty() ? "" : ", ") + std::string(command.name);
    return names;
}

/// The command of a command line, its file if it takes one.
const CommandText& command_of(const std::vector<std::string>& arguments) {
    if (arguments.empty()) throw UsageError("name one command: " + command_names());
    const auto* command = std::find_if(std::begin(kCommands), std::end(kCommands),
                                       [&](const CommandText& known) { return arguments[0] == known.name; });
    if (command == std::end(kCommands)) throw UsageError("there is no command \"" + arguments[0] + "\"");
    const std::size_t expected = command->takes_file ? 2 : 1;
    const bool takes_more = command->command == Command::Verify && arguments.size() > expected;
    if (arguments.size() != expected && !takes_more) {
        throw UsageError(arguments[0] + (command->takes_file ? " takes one file" : " takes no file"));
    }
    return *command;
}

Language language_of(std::string_view code_or_locale) {
    if (code_or_locale.starts_with("fr")) return Language::French;
    return code_or_locale.starts_with("nl") ? Language::Dutch : Language::English;
}

/// The language of messages as POSIX has it: LC_ALL, then LC_MESSAGES, then LANG.
Language language_of_locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): before any thread starts
        if (value != nullptr && *value != '\0') return language_of(value);
    }
    return Language::English;
}

/// "pdf,html": each format once, in the order given.
std::vector<Format> formats_of(std::string_view names) {
    std::vector<Format> formats;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(','), names.size());
        const std::string_view name = names.substr(0, end);
        if (name != "pdf" && name != "html") throw UsageError("--format is pdf, html or pdf,html");
        const Format format = name == "pdf" ? Format::Pdf : Format::Html;
        if (std::find(formats.begin(), formats.end(), format) == formats.end()) formats.push_back(format);
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return formats;
}

/// The page that --page names; 0 for none.
std::uint32_t page_of(const std::string& text) {
    if (text.empty()) return 0;
    constexpr std::int64_t kMostPages = 1'000'000;
    const std::int64_t page = parse_integer(text).value_or(0);
    if (page < 1 || page > kMostPages) throw UsageError("--page is a page's number, counted from 1");
    return static_cast<std::uint32_t>(page);
}

}  // namespace

void Application::initialize(Poco::Util::Application& self) {
    if (!help_ && !version_) {
        loadConfiguration();
        const std::string file = config().getString("option.project", ".") + "/concordia.properties";
        if (::access(file.c_str(), R_OK) == 0) loadConfiguration(file, PRIO_DEFAULT);
    }
    Poco::Util::Application::initialize(self);
    set_log_level();
}

void Application::defineOptions(Poco::Util::OptionSet& options) {
    Poco::Util::Application::defineOptions(options);
    for (const OptionText& text : kOptions) {
        Poco::Util::Option option(text.name, text.letter, text.description);
        if (text.argument != nullptr) option.argument(text.argument);
        option.callback(Poco::Util::OptionCallback<Application>(this, &Application::on_option));
        options.addOption(option);
    }
}

void Application::on_option(const std::string& name, const std::string& value) {
    help_ = help_ || name == "help";
    version_ = version_ || name == "version";
    config().setString("option." + name, value.empty() ? "yes" : value);
}

void Application::set_log_level() {
    const Poco::AutoPtr<Poco::PatternFormatter> formatter(new Poco::PatternFormatter("%p: %t"));
    const Poco::AutoPtr<Poco::ConsoleChannel> console(new Poco::ConsoleChannel(std::cerr));
    const Poco::AutoPtr<Poco::FormattingChannel> channel(new Poco::FormattingChannel(formatter, console));
    Poco::Logger& root = Poco::Logger::root();
    Poco::Logger::setChannel("", channel);
    int level = Poco::Message::PRIO_INFORMATION;
    if (config().hasProperty("option.quiet")) level = Poco::Message::PRIO_ERROR;
    if (config().hasProperty("option.verbose")) level = Poco::Message::PRIO_DEBUG;
    Poco::Logger::setLevel("", level);
    setLogger(root);
}

Options Application::read_options(const std::vector<std::string>& arguments) const {
    const CommandText& command = command_of(arguments);
    Options options;
    options.command = command.command;
    if (command.takes_file) options.file = arguments[1];
    options.files.assign(arguments.begin() + 1, arguments.end());
    const auto text = [&](const char* name, const std::string& otherwise) {
        return config().getString(std::string("option.") + name,
                                  config().getString(std::string("concordia.") + name, otherwise));
    };
    options.project = std::filesystem::path(text("project", ".")).lexically_normal();
    options.output = text("output", (options.project / "output").string());
    if (options.command == Command::Extract) options.output = config().getString("option.output", "");
    options.overwrite = config().hasProperty("option.overwrite");
    options.dossier = text("dossier", "");
    options.publication = text("publication", "");
    options.document = text("document", "");
    options.edition = text("edition", "");
    options.formats = formats_of(text("format", "pdf"));
    options.findings = text("findings", "");
    options.hyphenation_folder = text("hyphenation", options.hyphenation_folder.string());
    options.fonts_folder = text("fonts", options.fonts_folder.string());
    const std::string language = text("language", "");
    if (!language.empty() && language != "fr" && language != "nl" && language != "en") {
        throw UsageError("--language is fr, nl or en");
    }
    options.approval = {text("party", ""),          text("name", ""),           text("capacity", ""),
                        text("date", ""),           text("evidence", ""),       text("state", "approved"),
                        text("reservation-fr", ""), text("reservation-nl", ""), text("signature", ""),
                        text("statement", "")};
    options.seal = {text("key", ""),         text("token-module", ""), text("token-slot", ""),
                    text("token-label", ""), text("key-label", ""),    text("certificate", ""),
                    text("pin-from", ""),    text("field", ""),        text("timestamp-server", ""),
                    text("anchors", ""),     text("original", "")};
    options.list = config().hasProperty("option.list");
    options.save = text("save", "");
    options.json = config().hasProperty("option.json");
    options.language = language.empty() ? language_of_locale() : language_of(language);
    constexpr std::int64_t kMostJobs = 256;
    const std::int64_t jobs = parse_integer(text("jobs", "0")).value_or(-1);
    if (jobs < 0 || jobs > kMostJobs) throw UsageError("--jobs is a number from 1 to 256");
    options.jobs = static_cast<unsigned>(jobs);
    options.page = page_of(config().getString("option.page", ""));
    return options;
}

std::string Application::help_text() {
    Poco::Util::HelpFormatter formatter(options());
    formatter.setUnixStyle(true);
    formatter.setCommand("concordia");
    formatter.setUsage("COMMAND [FILE] [OPTIONS]");
    std::string header = "Makes official bilingual PDFs from the dossiers in input/ and the templates in templates/.";
    for (const CommandText& command : kCommands) {
        const std::string usage = std::string(command.name) + (command.takes_file ? " FILE" : "");
        header += "\n  " + usage + std::string(kUsageWidth - usage.size(), ' ') + command.description;
    }
    formatter.setHeader(header);
    formatter.setFooter(
        "Exit: 0 all produced, 1 documents refused, 2 wrong usage, 3 trouble with files, fonts or memory.");
    std::ostringstream text;
    formatter.format(text);
    return text.str();
}

int Application::main(const std::vector<std::string>& arguments) {
    if (version_) {
        std::printf("concordia %s\n", program_version().c_str());
        return static_cast<int>(ExitStatus::Produced);
    }
    if (help_) {
        std::fputs(help_text().c_str(), stdout);
        return static_cast<int>(ExitStatus::Produced);
    }
    try {
        const bool bar = ::isatty(STDERR_FILENO) == 1 && !config().hasProperty("option.quiet");
        return static_cast<int>(run_command(read_options(arguments), bar, logger(), run_pdf_command_));
    } catch (const UsageError& error) {
        std::fprintf(stderr, "concordia: %s\nTry: concordia --help\n", error.what());
        return static_cast<int>(ExitStatus::Usage);
    }
}

ExitStatus Application::run_program(int argument_count, char** arguments, PdfCommands run_pdf_command) {
    try {
        Poco::AutoPtr<Application> application(new Application(std::move(run_pdf_command)));
        application->init(argument_count, arguments);
        return static_cast<ExitStatus>(application->run());
    } catch (const Poco::Util::OptionException& error) {
        std::fprintf(stderr, "concordia: %s\nTry: concordia --help\n", error.displayText().c_str());
        return ExitStatus::Usage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "concordia: %s\n", error.what());
        return ExitStatus::Environment;
    }
}

}  // namespace concordia::app
