# Makes the two test fonts, whose glyphs are squares, so that a person can count the width of a line.
# Needs fontTools; run it in this folder: python3 squares.py
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM, SPACE = 1000, 500


def square(side):
    pen = TTGlyphPen(None)
    for index, point in enumerate([(0, 0), (0, side), (side, side), (side, 0)]):
        (pen.lineTo if index else pen.moveTo)(point)
    pen.closePath()
    return pen.glyph()


def make(file, family, characters, features="", embedding=0):
    names = {code: f"u{code:04X}" for code in characters}
    order = [".notdef", *names.values()] + (["f_i"] if features else [])
    spaces = {names[code]: width for code, width in ((0x20, SPACE), (0xA0, SPACE), (0x202F, 250)) if code in names}
    empty = TTGlyphPen(None).glyph()
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    builder.setupGlyf({name: empty if name in spaces else square(800) for name in order})
    builder.setupHorizontalMetrics({name: (spaces.get(name, EM), 0) for name in order})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": family.replace(" ", "")})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, sxHeight=500, sCapHeight=700, usWinAscent=800,
                     usWinDescent=200, fsType=embedding)
    builder.setupPost(underlinePosition=-100, underlineThickness=50)
    builder.updateHead(created=3786825600, modified=3786825600)
    builder.font.recalcTimestamp = False
    if features:
        addOpenTypeFeaturesFromString(builder.font, features)
    builder.save(file)


LATIN = [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x100), 0x152, 0x153, 0x2010, 0x2011, 0x2013, 0x2014,
         0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2026, 0x202F, 0x20AC]
make("squares.ttf", "Squares", LATIN,
     "feature kern { pos u0041 u0056 -100; } kern;\nfeature liga { sub u0066 u0069 by f_i; } liga;")
make("wide.ttf", "Wide", [0x20, 0x3A9])
make("restricted.ttf", "Restricted", LATIN, embedding=2)
