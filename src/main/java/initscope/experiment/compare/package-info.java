/// Several experiments beside one another: what differs in their settings, and in what came out.
///
/// May import the spec, snapshots, the diagnosis, remedies' effects and the vocabulary. Decided: settings are compared as their
/// text, so that a new key of the spec is compared without a line here. Rejected: comparing histograms by a distance (a number
/// nobody can picture).
package initscope.experiment.compare;
