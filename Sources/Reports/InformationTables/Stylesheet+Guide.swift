extension Stylesheet {
  /// The looks of a page that follows a guide: those of the report, a way past the contents that is seen when a keyboard
  /// reaches it, and what is left to write.
  static let guide: HTML = """
    \(rules).skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--ground)}
    .skip:focus{left:0;top:0}
    h4{font-size:1.0625rem;line-height:1.2;margin:1.5rem 0 .5rem}
    .write{padding:.5rem 1rem;background:var(--maybe-ground);border-left:.375rem solid var(--maybe)}

    """
}
