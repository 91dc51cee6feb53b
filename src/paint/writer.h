// A PDF file as a list of numbered dictionaries and streams, written by libharu's object layer. The thousands of small
// objects of a structure tree would double the file, so they travel in deflated object streams (ISO 32000-1, 7.5.7) and
// the file ends in a cross-reference stream (7.5.8).
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/side_work.h"
#include "paint/syntax.h"

namespace concordia::paint {

class Writer {
 public:
    /// With a spare processor streams are deflated on it while the rest is written.
    explicit Writer(SpareProcessor spare = SpareProcessor::No);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// The next page of the document; its Type and Parent are written for it.
    ObjectNumber add_page();
    /// An object that stands on its own in the file. REQUIRES: nothing was reserved in object streams before.
    ObjectNumber reserve();
    /// The first of `count` dictionaries with consecutive numbers that travel in object streams.
    ObjectNumber reserve_compressed(std::size_t count = 1);

    /// `entries` is what stands between << and >>. Every reserved object is set exactly once; those that travel in
    /// object streams do so in the order in which they are set.
    void set(ObjectNumber number, std::string_view entries);
    /// A stream with its data as they are (Filter, if any, is among `entries`); Length is written for it.
    void set_stream(ObjectNumber number, std::string entries, std::string data);
    /// A stream whose data are deflated here, at the latest when the file is saved.
    void set_deflated(ObjectNumber number, std::string entries, std::string data);
    /// Entries of the catalog besides Type and Pages.
    void set_catalog(std::string entries);
    /// All entries of the information dictionary.
    void set_information(std::string entries);

    /// The whole file; the two halves of its ID are the first 16 bytes of the SHA-256 of all that comes before it.
    /// Throws Failure. Called once.
    std::string save();

 private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace concordia::paint
