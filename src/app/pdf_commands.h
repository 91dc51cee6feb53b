// The commands that take a PDF: what it says, what it carries, and whether it can be made again.
#pragma once

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// Prints options.file as a screen reader says it, its roles in the words of options.language.
void print_text(const Options& options, Findings& findings);

/// Writes the files that options.file carries into options.output, and prints their paths. A file that exists is a
/// finding unless options.overwrite is set.
void extract_files(const Options& options, Findings& findings);

/// Makes options.file again from the files that it carries, with the templates and fonts of the project, and compares
/// the bytes with the file before any increment. Prints that they are the same; findings say where they differ, and
/// which template, font or version of the program is not that of then.
void rebuild(const Options& options, Findings& findings);

/// Makes the pages of options.file again in the same way and prints why they break where they do: page options.page
/// with what else was weighed, or one line for every page. Findings as of `rebuild`, and a page that does not exist.
void explain(const Options& options, Findings& findings);

}  // namespace concordia::app
