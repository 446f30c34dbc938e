/// How the page looks: on a screen by light and by night, on a telephone, and on A4.
enum Stylesheet {
  /// The rules; no `<` or `&` may stand in them, so that the page is well-formed XML too.
  static let rules: HTML = "\(colours)\(hues)\(text)\(tables)\(charts)\(paper)"

  /// Words have a contrast of at least 4.5 to 1 with their ground, lines at least 3 to 1.
  private static let colours: HTML = """
    :root{color-scheme:light dark;--ground:#fff;--edge:#9aa5af;--ink:#16202a;--soft:#46525e;--rule:#c9d1d8;\
    --blue:#1b5c96;--half:#8db5da;--ninety:#d3e3f2;--grey:#68727c;--places:#8a4b08;\
    --yes:#0b5d38;--yes-ground:#e1f2e8;--no:#96201d;--no-ground:#fbe7e5;--maybe:#694800;--maybe-ground:#fbf0d3}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#12181e;--edge:#64717d;--ink:#eef2f5;--soft:#b9c4ce;\
    --rule:#3d4954;--blue:#8cc4f5;--half:#33628f;--ninety:#20384f;--grey:#98a3ad;--places:#f0b26b;\
    --yes:#9be0b8;--yes-ground:#12382a;--no:#ffb4ac;--no-ground:#4a1a1a;--maybe:#f2cf7a;--maybe-ground:#40310a}}

    """

  private static let text: HTML = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",\
    "Helvetica Neue",Arial,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
    header,nav,main{max-width:84rem;margin:0 auto;padding:0 1rem}
    header{padding-top:2rem}
    p,li,blockquote{max-width:44rem}
    h1,h2,h3{line-height:1.2;text-wrap:balance}
    h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.75rem);margin:.25rem 0 1rem}
    h2{font-size:1.625rem;margin:3rem 0 1rem;padding-top:.75rem;border-top:3px solid var(--blue)}
    h3{font-size:1.25rem;margin:2rem 0 .75rem}
    main h3::first-letter{text-transform:uppercase}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0;max-width:none}
    a{color:var(--blue)}
    .year,.whole{white-space:nowrap}
    .kind{margin:0;color:var(--soft);font-weight:600}
    .question{font-size:1.25rem;line-height:1.4}
    .scope{color:var(--soft)}
    .notice{padding:.75rem 1rem;background:var(--maybe-ground);border-left:.375rem solid var(--maybe)}
    .lead{font-size:1.375rem;font-weight:600}
    .answer{font-size:1.1875rem}
    .points{padding-left:1.25rem}
    .points li{margin:.6rem 0}
    @media (min-width:68rem){.beside{display:grid;grid-template-columns:2fr 3fr;gap:2.5rem;align-items:start}}
    .beside .scroll{margin-top:.75rem}
    blockquote{margin:1rem 0;padding:.125rem 1rem;border-left:.25rem solid var(--blue);font-style:italic}
    blockquote p{margin:.5rem 0}
    .statements{padding-left:1.25rem}
    .notes{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;max-width:44rem}.notes dd{margin:0}
    .source{margin:-.5rem 0 1rem;color:var(--soft);font-size:.875em}
    .who{margin:1rem 0 -.5rem;font-weight:600}
    mark{color:var(--maybe);background:var(--maybe-ground);padding:.05em .15em;border-radius:.2em;font-weight:600}
    .badge{display:inline-flex;align-items:center;gap:.35em;padding:.1em .55em;border-radius:.25rem;font-weight:700;\
    white-space:nowrap;line-height:1.4}
    .shape{width:1.05em;height:1.05em;flex:none;overflow:visible}
    .shape *{fill:currentColor}
    .shape path:not(.ground){fill:none;stroke-width:1.8}
    .supported{color:var(--yes);background:var(--yes-ground)}
    .not-supported{color:var(--no);background:var(--no-ground)}
    .cannot-tell{color:var(--maybe);background:var(--maybe-ground)}
    .supported path{stroke:var(--yes-ground)}
    .not-supported path{stroke:var(--no-ground)}
    .cannot-tell path:not(.ground){stroke:var(--maybe-ground)}
    :focus-visible{outline:3px solid var(--blue);outline-offset:2px}

    """

  private static let tables: HTML = """
    .scroll{overflow-x:auto;margin:1rem 0;\
    background:linear-gradient(to left,var(--ground) 30%,transparent) right/3rem 100% no-repeat local,\
    linear-gradient(to left,var(--edge),transparent) right/1rem 100% no-repeat scroll}
    table{border-collapse:collapse;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
    caption>span{display:block;position:sticky;left:0;width:max-content;max-width:min(100vw - 2rem,82rem)}
    th,td{padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    thead th{vertical-align:bottom;border-bottom:2px solid var(--soft)}
    tbody th{font-weight:400}
    .numeric tbody th{position:sticky;left:0;background:var(--ground);min-width:5.5rem}
    .numeric td,.numeric thead th:not(:first-child){text-align:right;padding:.4rem 0 .4rem .9rem}
    .range,.share,.measured{display:block;color:var(--soft);font-size:.875em}
    .numeric .range{white-space:nowrap}
    th[scope=rowgroup]{font-weight:600;padding-top:1rem}
    .measured{font-weight:400}
    .verdicts{width:100%;table-layout:fixed}.verdicts caption>span{width:auto}
    .verdicts thead th:first-child{width:30%}.verdicts thead th:last-child{width:33%}
    td p{margin:0 0 .5rem}
    td .badge{font-size:.9375em}
    .label{display:none}
    @media screen and (max-width:48rem){.stack,.stack caption,.stack tbody,.stack tr,.stack th,.stack td{display:block}\
    .stack thead{display:none}.stack tr{padding:.75rem 0;border-bottom:1px solid var(--rule)}\
    .stack tbody th,.stack tbody td{position:static;border:0;padding:.15rem 0;text-align:left}\
    .stack tbody th{font-weight:700}.stack tbody td{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:.75rem}\
    .stack .label{display:block;color:var(--soft)}.stack .bar{margin-left:0}}
    @media screen and (max-width:34rem){table{font-size:.875rem}\
    .verdicts,.verdicts caption,.verdicts tbody,.verdicts td{display:block}.verdicts thead{display:none}\
    .verdicts tr{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 .75rem;padding:.4rem 0;border-bottom:1px solid var(--rule)}\
    .verdicts tbody th{grid-column:1/-1}.verdicts th,.verdicts td{padding:.15rem 0;border:0}\
    .verdicts th[scope=row]{font-weight:700}}
    details{margin:.5rem 0 1.5rem}
    summary{cursor:pointer;color:var(--blue);font-weight:600;padding:.4rem 0}

    """

  private static let paper: HTML = """
    @page{size:A4;margin:15mm}
    @media print{.tools{display:none}body{font-size:10pt;line-height:1.4}nav{display:none}header,main{max-width:none;padding:0}h1{font-size:20pt}\
    h2{font-size:15pt;margin-top:1.5rem}h3{font-size:12pt}table{font-size:8pt}table{line-height:1.25}th,td,.numeric td{padding-top:.1rem;padding-bottom:.1rem}thead,tbody tr:nth-child(-n+2){break-after:avoid}\
    h2,h3,caption,figcaption,.panel-title{break-after:avoid}figure,.panel,tr,.points li,blockquote{break-inside:avoid}\
    .panels{grid-template-columns:repeat(2,1fr);gap:.75rem}.scroll{overflow:visible;background:none}\
    .numeric tbody th{position:static}.beside{display:block}details::details-content{content-visibility:visible;display:block;height:auto}summary{display:none}\
    details.option summary{display:block;color:inherit;list-style:none}\
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}

    """
}
