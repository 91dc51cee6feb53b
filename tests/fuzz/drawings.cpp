// Numbers, paths and transforms of drawings.
#include "fuzz/target.h"
#include "layout/svg_numbers.h"
#include "layout/svg_outline.h"

std::vector<std::string> concordia::fuzz::seeds() {
    return {"M1 2l3-4 5.5.5H7v8C1,2 3,4 5,6s7 8 9 10q1 2 3 4t5 6a5 5 0 011 1A1e2 3 45 1 0 9 9z", "1,2 3-4.5e-3 .5",
            "translate(1 2) scale(3) rotate(45, 1, 2) matrix(1 0 0 1 5 6)", "12.5mm"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia::layout;
    const std::string_view text = concordia::fuzz::text_of(data, size);
    if (const auto outline = parse_path(text)) {
        concordia::fuzz::require(outline->points.size() <= 4 * text.size() * 3,
                                 "a path is no longer than its text asks");
    }
    parse_transform(text);
    number_list(text);
    user_length(text);
    return 0;
}
