/// Theory beside data: what mean-field theory expects of a spec's run, how far one network may stray from it, and by how
/// many standard errors a measured layer does.
///
/// May import every room of the core. Decided: a forecast belongs to a spec and is computed once, by whoever runs it, never
/// by whoever draws it; where there is no theory it says why instead of guessing. Rejected: judging one network by the
/// infinitely wide law alone, which calls every narrow network wrong.
package initscope.experiment.forecast;
