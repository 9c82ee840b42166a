/// Auxiliary tasks: questions about the samples whose answers cost nobody anything, asked so that the lower layers learn what
/// they will need.
///
/// May import what `training` may. Decided: a sample is moved or covered by a pure function of (stream, place), so that threads
/// change nothing; whether labels are used is said in the method's own description.
package initscope.training.pretraining.auxiliary;
