#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the font faces that Cloudyard ships, from Debian's fonts-inter and fonts-jetbrains-mono.

The faces are renamed, so that a copy of Inter installed on the machine can never be mistaken for them,
cut down to Latin, Greek, Cyrillic and the signs a user interface needs, and their digits all have the
same width (Qt 6.4 cannot ask for the "tnum" feature). Building Cloudyard does not need this script: its
output is kept next to it. To run it again: apt install python3-fonttools fonts-inter
fonts-jetbrains-mono, then resources/fonts/make_fonts.py.
"""
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

INTER = pathlib.Path("/usr/share/fonts/opentype/inter")
JETBRAINS = pathlib.Path("/usr/share/fonts/truetype/jetbrains-mono")
HERE = pathlib.Path(__file__).resolve().parent

FACES = [
    (INTER / "Inter-Regular.otf", "Cloudyard Sans", "Regular"),
    (INTER / "Inter-Medium.otf", "Cloudyard Sans", "Medium"),
    (INTER / "Inter-SemiBold.otf", "Cloudyard Sans", "SemiBold"),
    (INTER / "Inter-Bold.otf", "Cloudyard Sans", "Bold"),
    (JETBRAINS / "JetBrainsMono-Regular.ttf", "Cloudyard Mono", "Regular"),
    (JETBRAINS / "JetBrainsMono-Medium.ttf", "Cloudyard Mono", "Medium"),
]

# First and last code point: Latin with its extensions, Greek, Cyrillic, Vietnamese, punctuation,
# super- and subscripts, currencies, letter-like signs, fractions and arrows, maths, blocks and shapes, ticks.
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF),
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x21FF),
    (0x2200, 0x22FF), (0x2500, 0x25FF), (0x2713, 0x2717), (0xFFFD, 0xFFFD),
]
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk"]  # no calt: "->" stays two characters


def tabular_digits(font):
    """Points the code points of the digits at the glyphs that the tnum feature would pick."""
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                swaps.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = swaps.get(table.cmap[code], table.cmap[code])
    digits = [font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)]
    width = max(font["hmtx"][glyph][0] for glyph in digits)  # the source is up to 5/2880 em uneven
    for glyph in digits:
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def rename(font, family, style):
    postscript = family.replace(" ", "") + "-" + style
    names = font["name"]
    for name_id in (16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    texts = {1: family, 2: style, 3: "Cloudyard: " + postscript, 4: family + " " + style, 6: postscript,
             16: family, 17: style}
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = postscript
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName, top.Weight = family, family + " " + style, style


def make(source, family, style):
    font = TTFont(source)
    tabular_digits(font)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "STAT", "MVAR"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, family, style)
    font["head"].modified = font["head"].created  # the same input gives the same bytes
    font.recalcTimestamp = False
    target = HERE / (family.lower().replace(" ", "_") + "_" + style.lower() + source.suffix)
    font.save(target)
    print(f"{target.name}: {len(font.getGlyphOrder())} glyphs, {target.stat().st_size} bytes")


if __name__ == "__main__":
    for face in FACES:
        make(*face)
