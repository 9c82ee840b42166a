/// Results as plain tables, and the three forms in which other programs read them: CSV, JSON, NPZ.
///
/// May import what `experiment` may; only the weights of panels, drawn once more for NPZ, need more than `experiment.report`.
/// Decided: a table is columns of numbers, counts or words, so that each form keeps what it can (NPZ the types, CSV the digits),
/// and text in CSV never begins as a formula does. Rejected: a library for NPZ (a stored zip of arrays with a line of text before them).
package initscope.experiment.table;
