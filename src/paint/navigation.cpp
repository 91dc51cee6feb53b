// All three are flat lists in PageSet; bookmarks become a tree here.
#include "paint/navigation.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/number.h"

namespace concordia::paint {

namespace {

void append_target(std::string& out, const layout::PageSet& pages, std::uint32_t page, Point point,
                   const std::vector<ObjectNumber>& page_objects) {
    out += '[';
    append_reference(out, page_objects[page]);
    out += "/XYZ ";
    append_length(out, point.x);
    out += ' ';
    append_length(out, pages.pages[page].height - point.y);
    out += " 0]";
}

/// Neighbours of one bookmark in the tree, as indices; -1 is none.
struct Branch {
    int parent = -1, previous = -1, next = -1, first = -1, last = -1;
    int descendants = 0;
};

std::vector<Branch> branches(const std::vector<layout::Bookmark>& bookmarks) {
    std::vector<Branch> tree(bookmarks.size());
    std::vector<int> open;  // the last bookmark of each level, outermost first
    int last_outermost = -1;
    for (int i = 0; i < static_cast<int>(tree.size()); ++i) {
        const std::uint32_t level = bookmarks[static_cast<std::size_t>(i)].level;
        while (!open.empty() && bookmarks[static_cast<std::size_t>(open.back())].level >= level) open.pop_back();
        Branch& branch = tree[static_cast<std::size_t>(i)];
        if (open.empty()) {
            branch.previous = std::exchange(last_outermost, i);
        } else {
            Branch& parent = tree[static_cast<std::size_t>(open.back())];
            branch.parent = open.back();
            branch.previous = std::exchange(parent.last, i);
            if (parent.first < 0) parent.first = i;
            for (const int ancestor : open) ++tree[static_cast<std::size_t>(ancestor)].descendants;
        }
        if (branch.previous >= 0) tree[static_cast<std::size_t>(branch.previous)].next = i;
        open.push_back(i);
    }
    return tree;
}

class BookmarkWriter {
 public:
    BookmarkWriter(Writer& writer, const layout::PageSet& pages, const std::vector<ObjectNumber>& page_objects)
        : writer_(writer),
          pages_(pages),
          page_objects_(page_objects),
          tree_(branches(pages.bookmarks)),
          first_(writer.reserve_compressed(tree_.size() + 1)) {}

    ObjectNumber write() {
        int count = 0, last = 0;
        for (int i = 0; i < static_cast<int>(tree_.size()); ++i) {
            writer_.set(number(i), bookmark(static_cast<std::size_t>(i)));
            if (tree_[static_cast<std::size_t>(i)].parent >= 0) continue;
            ++count;
            last = i;
        }
        std::string entries = "/Type/Outlines";
        append_link(entries, "/First ", 0);
        append_link(entries, "/Last ", last);
        entries += "/Count ";
        append_integer(entries, count);
        writer_.set(root(), entries);
        return root();
    }

 private:
    [[nodiscard]] ObjectNumber number(int index) const { return first_ + static_cast<ObjectNumber>(index); }
    [[nodiscard]] ObjectNumber root() const { return number(static_cast<int>(tree_.size())); }

    void append_link(std::string& out, std::string_view key, int index) const {
        if (index < 0) return;
        out.append(key);
        append_reference(out, number(index));
    }

    [[nodiscard]] std::string bookmark(std::size_t index) const {
        const layout::Bookmark& bookmark = pages_.bookmarks[index];
        const Branch& branch = tree_[index];
        std::string entries = "/Title";
        append_text(entries, bookmark.title);
        entries += "/Parent ";
        append_reference(entries, branch.parent < 0 ? root() : number(branch.parent));
        append_link(entries, "/Prev ", branch.previous);
        append_link(entries, "/Next ", branch.next);
        append_link(entries, "/First ", branch.first);
        append_link(entries, "/Last ", branch.last);
        if (branch.descendants > 0) {
            entries += "/Count ";
            append_integer(entries, -branch.descendants);  // negative: closed
        }
        entries += "/Dest";
        append_target(entries, pages_, bookmark.page, bookmark.point, page_objects_);
        return entries;
    }

    Writer& writer_;
    const layout::PageSet& pages_;
    const std::vector<ObjectNumber>& page_objects_;
    std::vector<Branch> tree_;
    ObjectNumber first_;
};

class LabelWriter {
 public:
    std::string write(const layout::PageSet& pages) {
        out_ = "/PageLabels<</Nums[";
        for (std::size_t page = 0; page < pages.pages.size(); ++page) add(page, pages.pages[page].label);
        return out_ += "]>>";
    }

 private:
    /// A range goes on as long as numbers count up; every other label is a range of its own.
    void add(std::size_t page, const std::string& label) {
        const std::optional<std::int64_t> number = parse_integer(label);
        const bool is_decimal = number && *number > 0 && integer_text(*number) == label;
        if (is_decimal && expected_ == *number) {
            ++expected_;
            return;
        }
        expected_ = is_decimal ? *number + 1 : 0;
        append_integer(out_, static_cast<std::int64_t>(page));
        out_ += "<<";
        if (is_decimal) {
            out_ += "/S/D/St ";
            append_integer(out_, *number);
        } else if (!label.empty()) {
            out_ += "/P";
            append_text(out_, label);
        }
        out_ += ">>";
    }

    std::string out_;
    std::int64_t expected_ = 0;
};

}  // namespace

ObjectNumber write_destinations(Writer& writer, const layout::PageSet& pages,
                                const std::vector<ObjectNumber>& page_objects) {
    if (pages.destinations.empty()) return 0;
    std::vector<const layout::Destination*> sorted;
    sorted.reserve(pages.destinations.size());
    for (const layout::Destination& destination : pages.destinations) sorted.push_back(&destination);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
    std::string entries = "/Names[";
    for (const layout::Destination* destination : sorted) {
        append_bytes(entries, destination->name);
        append_target(entries, pages, destination->page, destination->point, page_objects);
    }
    const ObjectNumber number = writer.reserve_compressed();
    writer.set(number, entries + "]");
    return number;
}

ObjectNumber write_bookmarks(Writer& writer, const layout::PageSet& pages,
                             const std::vector<ObjectNumber>& page_objects) {
    return pages.bookmarks.empty() ? 0 : BookmarkWriter(writer, pages, page_objects).write();
}

std::string page_labels(const layout::PageSet& pages) {
    return LabelWriter().write(pages);
}

}  // namespace concordia::paint
