// Many documents, made in parallel, written whole or not at all; one that fails does not stop the others.
#pragma once

#include <string>
#include <vector>

#include "app/jobs.h"
#include "app/progress.h"
#include "app/resources.h"
#include "base/finding.h"

namespace concordia::app {

/// How one job ended.
struct Outcome {
    enum class State : std::uint8_t {
        Produced,
        Kept,  // a final document that exists already: it is never made again
        Refused,
        Failed
    };
    State state = State::Refused;
    std::string file;  // relative to the output folder
    std::size_t pages = 0, bytes = 0;
    Message failure;  // Failed only
};

/// Reads each publication, makes what was asked for of it on `threads` threads and writes it below options.output
/// unless the command is Check. A final document that exists is kept as it is. Results in the order of the names and of
/// their documents, whatever the threads do. Every finding is added to `findings`.
std::vector<Outcome> run_batch(std::vector<PublicationName> names, Resources& resources, unsigned threads,
                               Progress& progress, Findings& findings);

}  // namespace concordia::app
