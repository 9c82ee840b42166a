/// What was published: every row of the bench, by kind of source.
///
/// May import `experiment.reproduction`. Decision: figures stand in code beside their specs, as strings, since their last digit
/// is part of what they say. Left out: whatever needs a data set, and every figure nobody could check.
package initscope.experiment.reproduction.rows;
