// The secret of a key: asked on the terminal, or given by the environment or an open file; never on the command line,
// where every user of the machine reads it.
#pragma once

#include <string>

namespace concordia::app {

/// `source`: "env:NAME", "fd:NUMBER", or empty to ask on the terminal. `prompt` is what is asked. Throws Failure when
/// there is no such source or no terminal.
std::string read_pin(const std::string& source, const std::string& prompt);

}  // namespace concordia::app
