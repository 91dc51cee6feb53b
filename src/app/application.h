// The command line program: options and configuration in, an exit code out.
#pragma once

#include <Poco/Util/Application.h>

#include <string>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/options.h"

namespace concordia::app {

class Application : public Poco::Util::Application {
 public:
    /// The whole program, but for the commands that `run_pdf_command` runs. Never throws.
    static ExitStatus run_program(int argument_count, char** arguments, PdfCommands run_pdf_command);

    explicit Application(PdfCommands run_pdf_command) : run_pdf_command_(std::move(run_pdf_command)) {}

 protected:
    void initialize(Poco::Util::Application& self) override;
    void defineOptions(Poco::Util::OptionSet& options) override;
    int main(const std::vector<std::string>& arguments) override;

 private:
    void on_option(const std::string& name, const std::string& value);
    [[nodiscard]] Options read_options(const std::vector<std::string>& arguments) const;
    void set_log_level();
    [[nodiscard]] std::string help_text();

    PdfCommands run_pdf_command_;
    bool help_ = false, version_ = false;
};

}  // namespace concordia::app
