/// What a run shows: findings with their evidence, the thresholds they are held against, and the sentences that say them.
///
/// May import the spec, snapshots and statistics. A finding is a measured number against a threshold with a source;
/// "vanishing" and "exploding" are said of measured gradients only. Sentences stand in two properties files. Rejected:
/// one score for a network (it would hide which of the two ways a signal was lost).
package initscope.experiment.diagnosis;
