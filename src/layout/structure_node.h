// The logical structure (ISO 32000-1, 14.7): a tree whose nodes stand in one vector, each before its kids, linked by
// their places in it. A long document has hundreds of thousands of them, so a node holds no more than every one needs.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.h"

namespace concordia::layout {

/// A node of the logical structure: an element with a role, or a content leaf that placed items name. The tree is built
/// from the document, never from pages: an element split over pages stays one node.
using StructureId = std::uint32_t;
inline constexpr StructureId kNoStructure = 0xFFFFFFFF;

enum class TableScope : std::uint8_t { None, Row, Column, Both };

/// What few elements say beyond their role.
struct StructureDetails {
    std::string_view alternative;     // Alt
    std::string_view actual_text;     // ActualText
    std::string_view title;           // T
    std::string_view identifier;      // ID, needed by Note and by TH that Headers name
    std::string_view list_numbering;  // "Disc", "Decimal", ... for L
    TableScope scope = TableScope::None;
    std::uint16_t column_span = 1, row_span = 1;
    std::span<const std::string_view> headers;  // identifiers of the TH that head this cell
};

struct StructureNode {
    StructureId parent = kNoStructure;
    StructureId first_kid = kNoStructure, last_kid = kNoStructure;  // in reading order, which is that of the vector
    StructureId next = kNoStructure;                                // kid of the same parent
    std::string_view role;  // "P", "H1", "TD" ...: a standard structure type (ISO 32000-1, 14.8.4); empty for content
    std::string_view language;                // set where it differs from the parent's
    StructureDetails* own_details = nullptr;  // in an arena; null where there is nothing to say
    bool is_content = false;                  // a leaf: marked content or an annotation of the pages

    [[nodiscard]] const StructureDetails& details() const {
        static constexpr StructureDetails kNone;
        return own_details == nullptr ? kNone : *own_details;
    }
    /// To be filled in; made in `arena` when there are none.
    StructureDetails& details(Arena& arena) {
        if (own_details == nullptr) own_details = arena.make<StructureDetails>();
        return *own_details;
    }
};

/// The kids of a node, for a range-based for statement.
class Kids {
 public:
    class Iterator {
     public:
        Iterator(const std::vector<StructureNode>& structure, StructureId id) : structure_(&structure), id_(id) {}
        StructureId operator*() const { return id_; }
        Iterator& operator++() {
            id_ = (*structure_)[id_].next;
            return *this;
        }
        friend bool operator!=(const Iterator& a, const Iterator& b) { return a.id_ != b.id_; }

     private:
        const std::vector<StructureNode>* structure_;
        StructureId id_;
    };

    /// `structure` must outlive it.
    Kids(const std::vector<StructureNode>& structure, const StructureNode& parent)
        : structure_(structure), first_(parent.first_kid) {}
    [[nodiscard]] Iterator begin() const { return {structure_, first_}; }
    [[nodiscard]] Iterator end() const { return {structure_, kNoStructure}; }

 private:
    const std::vector<StructureNode>& structure_;
    StructureId first_;
};

/// Makes `id` the last kid of `parent`. REQUIRES: no kid of `parent` stands behind `id` in the vector.
inline void append_kid(std::vector<StructureNode>& structure, StructureId parent, StructureId id) {
    StructureNode& node = structure[parent];
    structure[id].parent = parent;
    structure[id].next = kNoStructure;
    (node.first_kid == kNoStructure ? node.first_kid : structure[node.last_kid].next) = id;
    node.last_kid = id;
}

}  // namespace concordia::layout
