// What every page of the web edition needs of CSS, whatever the house's style: written before the document's sheets.
#pragma once

#include <string_view>

namespace concordia::web {

inline constexpr std::string_view kPageSheet = R"css(
@counter-style dash { system: cyclic; symbols: "\2013"; suffix: "\2002"; }
img, svg { max-width: 100%; }
svg { overflow: visible; }
body { overflow-wrap: break-word; }
.skip-link { position: absolute; left: -100vw; background: #ffffff; color: #000000; padding: 0.5em 1em; }
.skip-link:focus { left: 0; z-index: 1; outline: 0.2em solid #000000; }
@media print { .skip-link { display: none; } }
)css";

}  // namespace concordia::web
