extension Stylesheet {
  /// How the easy-read page looks: large type, a picture on the left and words on the right.
  static let easyRead: HTML = """
    :root{color-scheme:light dark;--ground:#fff;--ink:#16202a;--line:#46525e;--fill:#cfe3f5;--edge:#1b5c96}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#12181e;--ink:#eef2f5;--line:#b9c4ce;--fill:#20384f;\
    --edge:#8cc4f5}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--ground);color:var(--ink);font:1.375rem/1.6 Arial,Helvetica,"Liberation Sans",\
    "Noto Sans",sans-serif;overflow-wrap:break-word}
    header,main{max-width:46rem;margin:0 auto;padding:0 1rem}
    header{padding-top:2rem}
    .kind{display:inline-block;margin:0;padding:.1em .6em;border:3px solid var(--edge);border-radius:.4rem;font-weight:700}
    h1{font-size:2.25rem;line-height:1.25;margin:1rem 0}
    h2{font-size:1.75rem;line-height:1.3;margin:2.5rem 0 1rem;padding-top:1rem;border-top:4px solid var(--edge)}
    .line{display:grid;grid-template-columns:7rem 1fr;gap:1.5rem;align-items:center;margin:1.5rem 0}
    .line p{margin:0}
    .line svg{width:7rem;height:7rem;fill:var(--fill);stroke:var(--edge);stroke-width:4;stroke-linejoin:round;\
    stroke-linecap:round}
    .line svg .open{fill:none}
    .line svg text{fill:var(--ink);stroke:none;font:700 40px Arial,Helvetica,"Liberation Sans",sans-serif}
    @media (max-width:30rem){.line{grid-template-columns:4.5rem 1fr;gap:1rem}.line svg{width:4.5rem;height:4.5rem}}
    @page{size:A4;margin:20mm}
    @media print{body{font-size:16pt}h2{break-after:avoid}.line{break-inside:avoid}}

    """
}
