/// The number of an event in the fleet's one log: 1, 2, 3, … without holes.
///
/// 0 stands for the place before the first.
public typealias SequenceNumber = UInt64
