/// Usual sentences about initialization that are false as they stand, and the runs that contradict them.
///
/// May import snapshots, the spec, the diagnosis' numbers and sentences, and the vocabulary. A myth is held against measured
/// numbers alone: it fires on any run that contradicts it, its own preset among them, and is silent where a number it needs
/// was not taken. Rejected: cards tied to presets (they would be claims, not observations).
package initscope.experiment.myth;
