/// A simple drawing beside a line; the words say the same, so it is silent to those who hear the page.
enum EasyReadPicture {
  case plan, people, more, fewer, same, waiting, money, question, talk, sums
  case number(Int)

  /// The drawing, coloured by the stylesheet of the page.
  var html: HTML { "<svg viewBox=\"0 0 100 100\" aria-hidden=\"true\">\(shapes)</svg>" }

  private var shapes: HTML {
    switch self {
    case .plan:
      """
      <rect x="22" y="10" width="56" height="80" rx="4"/>\
      <path class="open" d="M34 32h32M34 48h32M34 64h20"/>
      """
    case .number(let number):
      """
      <circle cx="50" cy="50" r="36"/>\
      <text x="50" y="64" text-anchor="middle">\(number)</text>
      """
    case .people: "\(Self.person(at: 32))\(Self.person(at: 68))"
    case .more: "\(Self.person(at: 30))<path d=\"M72 14l20 26H81v44H63V40H52z\"/>"
    case .fewer: "\(Self.person(at: 30))<path d=\"M72 86l20-26H81V16H63v44H52z\"/>"
    case .same: "\(Self.person(at: 30))<path d=\"M54 36h40v11H54zM54 57h40v11H54z\"/>"
    case .waiting: "<circle cx=\"50\" cy=\"50\" r=\"38\"/><path class=\"open\" d=\"M50 26v24l17 12\"/>"
    case .money:
      """
      <ellipse cx="50" cy="72" rx="32" ry="13"/><ellipse cx="50" cy="54" rx="32" ry="13"/>\
      <ellipse cx="50" cy="36" rx="32" ry="13"/>
      """
    case .question:
      """
      <circle cx="50" cy="50" r="40"/>\
      <path class="open" d="M37 40c0-18 26-18 26-2 0 12-13 11-13 23M50 75v1"/>
      """
    case .talk: "<path d=\"M12 16h76v48H50L30 84V64H12z\"/><path class=\"open\" d=\"M28 34h44M28 47h30\"/>"
    case .sums:
      """
      <rect x="20" y="10" width="60" height="80" rx="6"/><rect x="31" y="21" width="38" height="16"/>\
      <path class="open" d="M34 52h1M50 52h1M66 52h1M34 66h1M50 66h1M66 66h1M34 79h1M50 79h1M66 79h1"/>
      """
    }
  }

  private static func person(at x: Double) -> HTML {
    """
    <circle cx="\(at: x)" cy="28" r="13"/>\
    <path d="M\(at: x - 18) 84V62a18 18 0 0 1 36 0v22z"/>
    """
  }
}
