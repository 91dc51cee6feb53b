// One switch a property.
#include "layout/text_properties.h"

namespace concordia::layout {

text::Case case_of(style::TextTransform transform) {
    switch (transform) {
        case style::TextTransform::Uppercase:
            return text::Case::Upper;
        case style::TextTransform::Lowercase:
            return text::Case::Lower;
        case style::TextTransform::Capitalize:
            return text::Case::Title;
        case style::TextTransform::None:
            break;
    }
    return text::Case::None;
}

text::Hyphenation hyphenation_of(style::Hyphens hyphens) {
    switch (hyphens) {
        case style::Hyphens::None:
            return text::Hyphenation::None;
        case style::Hyphens::Auto:
            return text::Hyphenation::Automatic;
        case style::Hyphens::Manual:
            break;
    }
    return text::Hyphenation::Manual;
}

text::Alignment alignment_of(style::TextAlign align) {
    switch (align) {
        case style::TextAlign::End:
        case style::TextAlign::Right:
            return text::Alignment::Right;
        case style::TextAlign::Center:
            return text::Alignment::Center;
        case style::TextAlign::Justify:
            return text::Alignment::Justify;
        default:
            return text::Alignment::Left;
    }
}

}  // namespace concordia::layout
