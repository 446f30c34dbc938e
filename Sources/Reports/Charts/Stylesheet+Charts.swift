extension Stylesheet {
  /// Charts, and the bars in tables.
  static let charts: HTML = """
    figure{margin:1.5rem 0 .5rem}
    figcaption{margin-bottom:.5rem}
    .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1rem 1.5rem}
    .panel{max-width:27rem}
    .panel-title{margin:0 0 .25rem;font-weight:600;line-height:1.3}
    .panel-title::first-letter{text-transform:uppercase}
    .panel svg{display:block;width:100%;height:auto;overflow:visible}
    svg text{font-size:12px;font-family:inherit;fill:var(--soft)}
    svg .grid{stroke:var(--rule);stroke-width:.75}
    svg .axis{stroke:var(--soft);stroke-width:1}
    svg .ninety{fill:var(--ninety)}
    svg .half{fill:var(--half)}
    svg polyline,.reading path{fill:none;stroke-linejoin:round}
    svg .central{stroke:var(--blue);stroke-width:2.5}
    svg .do-nothing{stroke:var(--grey);stroke-width:1.25}
    svg .places{stroke:var(--places);stroke-width:1.5;stroke-dasharray:5 3}
    svg text.central{stroke:none;fill:var(--ink);font-weight:700;font-size:13px}
    svg text.do-nothing{stroke:none;fill:var(--soft)}
    svg text.places{stroke:none;fill:var(--places)}
    .bar{display:block;width:10rem;max-width:100%;height:.875rem;margin-left:auto}
    svg .more{fill:var(--blue)}svg rect.half{stroke:var(--blue)}
    svg .less{fill:var(--half);stroke:var(--blue)}
    svg.bar .mark{stroke:var(--ink);stroke-width:2.5}
    .part{fill:var(--hue);fill-opacity:.8;stroke:var(--ground);stroke-width:1}
    .slope line,.slope polyline{stroke:var(--hue);stroke-width:2}.slope circle{fill:var(--hue)}
    .flow{fill:var(--hue,var(--grey));fill-opacity:.55;stroke:var(--hue,var(--grey));stroke-width:.5}
    .leader{fill:none;stroke:var(--edge);stroke-width:.75}
    svg text{unicode-bidi:isolate}svg text.beside{fill:var(--ink)}svg text.ending{fill:var(--hue);font-weight:700}
    .swatch{width:.8em;height:.8em;margin-right:.35em}.swatch rect{fill:var(--hue);fill-opacity:.8}
    tr[hidden]{display:none!important}
    .tools{margin:.25rem 0 1rem;font-size:.875rem}.tools button,.tools input{font:inherit;color:var(--blue);background:var(--ground);\
    border:1px solid var(--edge);border-radius:.25rem;padding:.2rem .6rem;min-height:1.75rem}.tools input{color:var(--ink)}
    .reading{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;max-width:none}
    .reading svg{width:28px;height:14px;vertical-align:-.1em;margin-right:.25em}

    """

  /// The colours of settings and options, by light and by night. Each has a contrast of at least 3 to 1 with its ground.
  static let hues: HTML = """
    :root{--hue0:#1b5c96;--hue1:#b35400;--hue2:#1b7a4b;--hue3:#7b4fa3;--hue4:#b3322e;--hue5:#0e7c86;\
    --hue6:#a3357d;--hue7:#6b6d12;--hue8:#4d5a66;--hue9:#2f45b0;--hue10:#7a5230;--hue11:#3f7f1f}
    @media screen and (prefers-color-scheme:dark){:root{--hue0:#8cc4f5;--hue1:#f0a35e;--hue2:#7fd3a6;--hue3:#c9a6ee;--hue4:#ff9d94;--hue5:#6fd3dc;\
    --hue6:#f29acb;--hue7:#cfd06a;--hue8:#b4c0cb;--hue9:#a9b6ff;--hue10:#d8ae8a;--hue11:#a7d97f}}
    .hue0{--hue:var(--hue0)}.hue1{--hue:var(--hue1)}.hue2{--hue:var(--hue2)}.hue3{--hue:var(--hue3)}.hue4{--hue:var(--hue4)}.hue5{--hue:var(--hue5)}\
    .hue6{--hue:var(--hue6)}.hue7{--hue:var(--hue7)}.hue8{--hue:var(--hue8)}.hue9{--hue:var(--hue9)}.hue10{--hue:var(--hue10)}.hue11{--hue:var(--hue11)}

    """
}
