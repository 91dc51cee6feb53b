// The command line program: options and configuration in, an exit code out.
#pragma once

#include <Poco/Util/Application.h>

#include <string>
#include <vector>

#include "app/options.h"

namespace concordia::app {

class Application : public Poco::Util::Application {
 public:
    /// The whole program. Never throws.
    static ExitStatus run_program(int argument_count, char** arguments);

 protected:
    void initialize(Poco::Util::Application& self) override;
    void defineOptions(Poco::Util::OptionSet& options) override;
    int main(const std::vector<std::string>& arguments) override;

 private:
    void on_option(const std::string& name, const std::string& value);
    [[nodiscard]] Options read_options(const std::vector<std::string>& arguments) const;
    void set_log_level();
    [[nodiscard]] std::string help_text();

    bool help_ = false, version_ = false;
};

}  // namespace concordia::app
