// What the user asked for, after the command line and concordia.properties have been read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/finding.h"

namespace concordia::app {

enum class Command : std::uint8_t {
    Build,
    Check,
    ContentId,
    Approve,
    Status,
    WhatChanged,
    Text,
    Extract,
    Rebuild,
    Explain,
    Seal,
    Sign,
    Renew,
    Verify
};

/// What is recorded by `approve`, as typed.
struct ApprovalRequest {
    std::string party, name, capacity, date, evidence;
    std::string state;  // "approved", "reservation" or "refused"
    std::string reservation_fr, reservation_nl;
    std::filesystem::path signature;  // the party's detached CMS over the statement, DER; empty: attested
    std::filesystem::path statement;  // write the statement to be signed here, and record nothing
};

/// How documents are sealed, signed and verified. The key is a PKCS#12 file or on a token.
struct SealOptions {
    std::string key;                                               // PKCS#12 file
    std::string token_module, token_slot, token_label, key_label;  // PKCS#11
    std::string certificate;                                       // PEM, where the token holds none
    std::string pin_from;                                          // "env:NAME", "fd:N"; empty: asked
    std::string field;                                             // to be signed
    std::string timestamp_server;                                  // RFC 3161; empty: no timestamp
    std::string anchors;                                           // PEM of the authorities that are trusted
    std::string original;                                          // the unsigned document, for verify
};

/// What a document is made as; each format is a file of its own.
enum class Format : std::uint8_t { Pdf, Html };

struct Options {
    Command command = Command::Build;
    std::filesystem::path project = ".";                  // holds input/ and templates/
    std::filesystem::path output;                         // default: output/ in the project; extract: beside the PDF
    std::string dossier, publication, document, edition;  // empty: all of them
    std::vector<Format> formats{Format::Pdf};
    unsigned jobs = 0;               // 0: one a core
    std::filesystem::path file;      // the PDF of a command that takes one
    bool overwrite = false;          // extract: files that exist
    std::uint32_t page = 0;          // explain: counted from 1; 0: all of them
    std::filesystem::path findings;  // JSON report; empty: none
    std::filesystem::path hyphenation_folder = "/usr/share/hyphen";
    std::filesystem::path fonts_folder = "/usr/share/fonts";  // fonts outside the project must lie below it
    Language language = Language::English;
    ApprovalRequest approval;
    SealOptions seal;
    std::vector<std::filesystem::path> files;  // of verify
    bool json = false;                         // status and what-changed print JSON
    bool list = false;                         // content-id prints the list instead of its digest
    std::filesystem::path save;  // content-id writes the list and the composed editions here; empty: nowhere
};

/// How the program ends (src/app/README.md).
enum class ExitStatus : std::uint8_t { Produced = 0, Refused = 1, Usage = 2, Environment = 3 };

}  // namespace concordia::app
