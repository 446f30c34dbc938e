import TestSupport
import Testing

/// Compares a text with the one on record in `Snapshots`; `LONGVIEW_RECORD=1` puts it on record instead.
func expectSnapshot(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  #expect(try text == onRecord(text, named: name, beside: #filePath), sourceLocation: sourceLocation)
}
