// One pass over the text: bytes are cut at spaces, each word is looked up by its bytes, and a space waits for the word
// behind it before it is known whether it may break.
#include "text/itemize.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/latin.h"

namespace concordia::text {
namespace {

constexpr std::size_t kLongestWord = 256;  // bytes; what is longer is cut into several words
constexpr std::string_view kNoBreakSpace = "\u00A0";

/// Bytes of `text` before its first space, tab, line feed or no-break space.
std::size_t word_length(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte <= 0x20 || (byte == 0xC2 && text.substr(i, 2) == kNoBreakSpace)) return i;
    }
    return text.size();
}

/// At most kLongestWord, and never within a character.
std::size_t chunk_length(std::string_view word) {
    if (word.size() <= kLongestWord) return word.size();
    std::size_t length = kLongestWord;
    while (length > 1 && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80) --length;
    return length;
}

bool begins_with_letter(std::string_view text) {
    std::size_t offset = 0;
    return !text.empty() && is_letter(utf8::next(text, offset));
}

bool ends_with_letter(std::string_view text) {
    if (text.empty()) return false;
    std::size_t offset = text.size() - utf8::length_before(text, text.size());
    return is_letter(utf8::next(text, offset));
}

class Itemizer {
 public:
    explicit Itemizer(const ParagraphContext& context) : context_(context) {}

    std::vector<Piece> run() {
        constexpr std::size_t kBytesOfPiece = 3;  // a word and the space behind it are six, or more
        std::size_t bytes = 0;
        for (const ParagraphItem& item : context_.items) bytes += item.text.size();
        pieces_.reserve(context_.items.size() + bytes / kBytesOfPiece);
        for (std::size_t i = 0; i < context_.items.size(); ++i) add_item(static_cast<std::uint32_t>(i));
        return std::move(pieces_);
    }

 private:
    void add_item(std::uint32_t index) {
        const ParagraphItem& item = context_.items[index];
        item_ = &item;
        index_ = index;
        switch (item.kind) {
            case ParagraphItem::Kind::Text:
                return add_text(item.text);
            case ParagraphItem::Kind::OpenBox:
                add(Piece::Kind::OpenBox, nullptr, item.width);
                return;
            case ParagraphItem::Kind::CloseBox:
                add(Piece::Kind::CloseBox, nullptr, item.width);
                return;
            case ParagraphItem::Kind::Atom:
                add(Piece::Kind::Atom, nullptr, item.width);
                return meet_content(false, false);
            case ParagraphItem::Kind::Leader:
                use_style(*item.style);
                add(Piece::Kind::Leader, &context_.words.word(*style_, item.text), item.width);
                return meet_content(false, false);
        }
    }

    Piece& add(Piece::Kind kind, const Word* word, Length width) {
        Piece& piece = pieces_.emplace_back();
        piece.kind = kind;
        const bool parts = kind != Piece::Kind::Word && kind != Piece::Kind::OpenBox && kind != Piece::Kind::CloseBox;
        if (parts) joinable_ = kNone;
        piece.hyphenation = item_->hyphenation;
        piece.item = index_;
        piece.word = word;
        piece.width = width;
        return piece;
    }

    /// Styles change rarely from one item to the next.
    void use_style(const TextStyle& style) {
        if (style_key_ == &style) return;
        style_key_ = &style;
        style_ = &context_.styles.resolve(style);
        space_ = no_break_space_ = nullptr;
    }

    void add_text(std::string_view text) {
        use_style(*item_->style);
        while (!text.empty()) {
            if (const std::size_t length = word_length(text); length > 0) {
                add_words(text.substr(0, length));
                text.remove_prefix(length);
            } else if (text.front() == '\n') {
                add(Piece::Kind::ForcedBreak, &space(), {});
                forget_neighbours();
                text.remove_prefix(1);
            } else {
                const bool no_break = text.starts_with(kNoBreakSpace);
                add_space(no_break);
                text.remove_prefix(no_break ? kNoBreakSpace.size() : 1);
            }
        }
    }

    void add_words(std::string_view text) {
        while (!text.empty()) {
            const std::size_t length = chunk_length(text);
            const Word& word = context_.words.word(*style_, text.substr(0, length));
            Piece& piece = add(Piece::Kind::Word, &word, word_width(word, *style_key_));
            piece.breakable = !item_->no_wrap && !item_->reserve_digits;
            piece.continued = length < text.size();
            join(piece);
            if (item_->reserve_digits) piece.width = reserved_width(text.substr(0, length));
            meet_content(word.opens_with_closing, word.ends_with_opening);
            text.remove_prefix(length);
        }
    }

    /// A word goes on over the edge of an item when letters of one language meet there, with nothing but boxes between.
    void join(Piece& piece) {
        const std::size_t previous = joinable_;
        joinable_ = piece.breakable ? pieces_.size() - 1 : kNone;
        if (previous == kNone || !piece.breakable) return;
        Piece& before = pieces_[previous];
        const std::string_view language = context_.items[before.item].style->language;
        if (before.item == index_ || language != style_key_->language) return;
        if (!ends_with_letter(before.word->text) || !begins_with_letter(piece.word->text)) return;
        before.joined = piece.joined = true;
    }

    Length reserved_width(std::string_view text) {
        std::string zeros(text);
        std::replace_if(
            zeros.begin(), zeros.end(), [](char byte) { return byte >= '0' && byte <= '9'; }, '0');
        return word_width(context_.words.word(*style_, zeros), *style_key_);
    }

    const Word& space() {
        if (space_ == nullptr) space_ = &context_.words.word(*style_, " ");
        return *space_;
    }

    void add_space(bool no_break) {
        if (no_break && no_break_space_ == nullptr) no_break_space_ = &context_.words.word(*style_, kNoBreakSpace);
        const Word& word = no_break ? *no_break_space_ : space();
        Piece& piece = add(Piece::Kind::Space, &word, word_width(word, *style_key_) + style_key_->word_spacing);
        piece.breakable = !no_break && !item_->no_wrap && !held_by_opening_;
        if (first_waiting_ == kNone) first_waiting_ = pieces_.size() - 1;
    }

    /// A word or atom has come: the spaces before it know both their neighbours now.
    void meet_content(bool opens_with_closing, bool ends_with_opening) {
        if (opens_with_closing && first_waiting_ != kNone) {
            for (std::size_t i = first_waiting_; i < pieces_.size(); ++i) {
                if (pieces_[i].kind == Piece::Kind::Space) pieces_[i].breakable = false;
            }
        }
        forget_neighbours();
        held_by_opening_ = ends_with_opening;
    }

    void forget_neighbours() {
        first_waiting_ = kNone;
        held_by_opening_ = false;
    }

    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    const ParagraphContext& context_;
    std::vector<Piece> pieces_;
    const ParagraphItem* item_ = nullptr;
    std::uint32_t index_ = 0;
    const TextStyle* style_key_ = nullptr;
    const ShapingStyle* style_ = nullptr;
    const Word* space_ = nullptr;
    const Word* no_break_space_ = nullptr;
    std::size_t first_waiting_ = kNone;
    std::size_t joinable_ = kNone;  // the word that the next letters would go on with
    bool held_by_opening_ = false;
};

}  // namespace

std::vector<Piece> itemize(const ParagraphContext& context) {
    return Itemizer(context).run();
}

std::uint32_t stretch_end(std::span<const Piece> pieces, std::uint32_t begin) {
    while (begin < pieces.size() && pieces[begin].kind != Piece::Kind::ForcedBreak) ++begin;
    return begin;
}

Surroundings surroundings(std::span<const Piece> pieces, std::uint32_t index) {
    const auto belongs = [&](const Piece& piece) {
        return piece.joined || piece.kind == Piece::Kind::OpenBox || piece.kind == Piece::Kind::CloseBox;
    };
    std::uint32_t first = index, last = index;
    while (first > 0 && belongs(pieces[first - 1])) --first;
    while (last + 1 < pieces.size() && belongs(pieces[last + 1])) ++last;
    Surroundings result;
    for (std::uint32_t i = first; i <= last; ++i) {
        if (i != index && pieces[i].joined) (i < index ? result.before : result.after) += pieces[i].word->text;
    }
    return result;
}

std::vector<char32_t> missing_glyphs(std::span<const Piece> pieces) {
    std::vector<char32_t> missing;
    for (const Piece& piece : pieces) {
        if (piece.word == nullptr || piece.word->missing.empty()) continue;
        missing.insert(missing.end(), piece.word->missing.begin(), piece.word->missing.end());
    }
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    return missing;
}

}  // namespace concordia::text
