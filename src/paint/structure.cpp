// Elements get consecutive numbers in the order of PageSet::structure; content nodes get none, they dissolve into the
// marked-content sequences and annotations that carry them, listed among the kids of their element.
#include "paint/structure.h"

#include <algorithm>
#include <utility>

#include "paint/structure_attributes.h"

namespace concordia::paint {

namespace {

using layout::Kids;
using layout::StructureDetails;
using layout::StructureId;
using layout::StructureNode;

class StructureWriter {
 public:
    StructureWriter(Writer& writer, const layout::PageSet& pages, const Marks& marks, const FigureAreas& figures,
                    const std::vector<ObjectNumber>& page_objects)
        : writer_(writer), pages_(pages), marks_(marks), page_objects_(page_objects), figures_(figures) {
        number_elements();
        group_marks();
    }

    ObjectNumber write() {
        root_ = writer_.reserve_compressed();
        std::string entries;
        for (StructureId id = 0; id < pages_.structure.size(); ++id) {
            if (pages_.structure[id].is_content) continue;
            entries.clear();
            append_element(entries, id);
            writer_.set(objects_[id], entries);
        }
        entries = "/Type/StructTreeRoot/K ";
        append_reference(entries, objects_[0]);
        entries += "/ParentTree ";
        append_reference(entries, write_parent_tree());
        entries += "/ParentTreeNextKey ";
        append_integer(entries, next_key_);
        append_identifiers(entries);
        writer_.set(root_, entries);
        return root_;
    }

 private:
    void number_elements() {
        objects_.resize(pages_.structure.size());
        std::size_t count = 0;
        for (const StructureNode& node : pages_.structure) count += node.is_content ? 0 : 1;
        ObjectNumber next = writer_.reserve_compressed(count);
        for (StructureId id = 0; id < objects_.size(); ++id) {
            if (!pages_.structure[id].is_content) objects_[id] = next++;
        }
    }

    /// Sorts the marks by node, each node's in page order: those of node n are order_[first_[n]] to
    /// order_[first_[n+1]].
    void group_marks() {
        first_.assign(pages_.structure.size() + 1, 0);
        for (const Mark& mark : marks_) ++first_[mark.node + 1];
        for (std::size_t id = 1; id < first_.size(); ++id) first_[id] += first_[id - 1];
        std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
        order_.resize(marks_.size());
        for (std::uint32_t i = 0; i < marks_.size(); ++i) order_[next[marks_[i].node]++] = i;
    }

    /// First marked-content sequence of the element's own content; its page becomes Pg.
    const Mark* first_sequence(const StructureNode& node) const {
        for (const StructureId kid : Kids(pages_.structure, node)) {
            if (!pages_.structure[kid].is_content) continue;
            for (std::uint32_t i = first_[kid]; i < first_[kid + 1]; ++i) {
                if (marks_[order_[i]].annotation == 0) return &marks_[order_[i]];
            }
        }
        return nullptr;
    }

    /// What many elements say alike comes first, the numbers that differ last: that deflates best.
    void append_element(std::string& out, StructureId id) const {
        const StructureNode& node = pages_.structure[id];
        out += "/S";
        append_name(out, node.role);
        append_texts(out, node);
        append_attributes(out, pages_, node.details(), figures_.find(id));
        const Mark* first = first_sequence(node);
        if (first != nullptr) {
            out += "/Pg ";
            append_reference(out, page_objects_[first->page]);
        }
        out += "/P ";
        append_reference(out, node.parent == layout::kNoStructure ? root_ : objects_[node.parent]);
        append_kids(out, node, first);
    }

    void append_texts(std::string& out, const StructureNode& node) const {
        const std::string_view language = node.language.empty() ? annotation_language(node) : node.language;
        const StructureDetails& details = node.details();
        const std::pair<std::string_view, std::string_view> texts[] = {{"/Lang", language},
                                                                       {"/Alt", details.alternative},
                                                                       {"/ActualText", details.actual_text},
                                                                       {"/T", details.title}};
        for (const auto& [key, text] : texts) {
            if (text.empty()) continue;
            out += key;
            append_text(out, text);
        }
        if (!details.identifier.empty()) {
            out += "/ID";
            append_bytes(out, details.identifier);
        }
    }

    /// Language of the tooltip when the element that holds a form field says nothing of its own (ISO 14289-1, 7.2).
    std::string_view annotation_language(const StructureNode& node) const {
        for (const StructureId kid : Kids(pages_.structure, node)) {
            for (std::uint32_t i = first_[kid]; i < first_[kid + 1]; ++i) {
                const std::string_view language = marks_[order_[i]].language;
                if (!language.empty() && language != pages_.language) return language;
            }
        }
        return {};
    }

    void append_kids(std::string& out, const StructureNode& node, const Mark* first) const {
        const std::size_t begin = out.size();
        out += "/K[";
        for (const StructureId kid : Kids(pages_.structure, node)) {
            if (!pages_.structure[kid].is_content) {
                separate(out);
                append_reference(out, objects_[kid]);
            }
            for (std::uint32_t i = first_[kid]; i < first_[kid + 1]; ++i) append_mark(out, marks_[order_[i]], first);
        }
        if (out.back() == '[') {
            out.resize(begin);  // an element may be empty
        } else {
            out += ']';
        }
    }

    static void separate(std::string& kids) {
        if (kids.back() != '[' && kids.back() != '>') kids += ' ';
    }

    void append_mark(std::string& kids, const Mark& mark, const Mark* first) const {
        if (mark.annotation == 0 && mark.page == first->page) {
            separate(kids);
            append_integer(kids, mark.sequence);
            return;
        }
        kids += mark.annotation == 0 ? "<</Type/MCR/Pg " : "<</Type/OBJR/Pg ";
        append_reference(kids, page_objects_[mark.page]);
        if (mark.annotation == 0) {
            kids += "/MCID ";
            append_integer(kids, mark.sequence);
        } else {
            kids += "/Obj ";
            append_reference(kids, mark.annotation);
        }
        kids += ">>";
    }

    /// From sequences and annotations back to elements (14.7.4.4). Keys 0, 1, 2 ... are pages, then come annotations.
    ObjectNumber write_parent_tree() {
        std::vector<std::string> parents(pages_.pages.size());
        std::string annotations;
        next_key_ = static_cast<std::uint32_t>(parents.size());
        for (const Mark& mark : marks_) {
            const ObjectNumber parent = objects_[pages_.structure[mark.node].parent];
            if (mark.annotation != 0) {
                append_integer(annotations, mark.sequence);
                annotations += ' ';
                append_reference(annotations, parent);
                annotations += ' ';
                next_key_ = std::max(next_key_, mark.sequence + 1);
            } else {
                append_reference(parents[mark.page], parent);
                parents[mark.page] += ' ';
            }
        }
        std::string entries = "/Nums[";
        for (std::size_t page = 0; page < parents.size(); ++page) {
            append_integer(entries, static_cast<std::int64_t>(page));
            entries.append("[").append(parents[page]).append("]");
        }
        const ObjectNumber number = writer_.reserve_compressed();
        writer_.set(number, entries + annotations + "]");
        return number;
    }

    void append_identifiers(std::string& out) const {
        std::vector<std::pair<std::string_view, ObjectNumber>> identifiers;
        for (StructureId id = 0; id < pages_.structure.size(); ++id) {
            const std::string_view identifier = pages_.structure[id].details().identifier;
            if (objects_[id] != 0 && !identifier.empty()) identifiers.emplace_back(identifier, objects_[id]);
        }
        if (identifiers.empty()) return;
        std::sort(identifiers.begin(), identifiers.end());
        out += "/IDTree<</Names[";
        for (const auto& [identifier, object] : identifiers) {
            append_bytes(out, identifier);
            append_reference(out, object);
        }
        out += "]>>";
    }

    Writer& writer_;
    const layout::PageSet& pages_;
    const Marks& marks_;
    const std::vector<ObjectNumber>& page_objects_;
    const FigureAreas& figures_;
    std::vector<ObjectNumber> objects_;         // by node; 0 for content
    std::vector<std::uint32_t> first_, order_;  // see group_marks
    ObjectNumber root_ = 0;
    std::uint32_t next_key_ = 0;
};

}  // namespace

ObjectNumber write_structure(Writer& writer, const layout::PageSet& pages, const Marks& marks,
                             const FigureAreas& figures, const std::vector<ObjectNumber>& page_objects) {
    return StructureWriter(writer, pages, marks, figures, page_objects).write();
}

}  // namespace concordia::paint
