/// What could be done about a finding: remedies as functions from spec to spec, with what theory expects of them and what a
/// run shows.
///
/// May import the spec, snapshots, the diagnosis and the vocabulary. A remedy changes one thing and knows no network; whether
/// it helps is not claimed but predicted where mean-field theory has something to say, and measured by running it. Rejected:
/// one "best" remedy (which one is best depends on what is to be kept, the signal or the gradient).
package initscope.experiment.repair;
