/// The version of Longview, as recorded with every run.
public let longviewVersion = "0.1.0"
