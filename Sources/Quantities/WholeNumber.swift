/// A number written in the digits 0 to 9 alone; `Int` would read `+5` and `-5` too, which no year or age is.
func wholeNumber(_ text: some StringProtocol) -> Int? {
  text.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
}
