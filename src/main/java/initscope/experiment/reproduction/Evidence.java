package initscope.experiment.reproduction;

/// Who vouches for a published figure.
public enum Evidence {
    /// It stands in the source, of one network.
    PRINTED,
    /// The source's own code, run by somebody else.
    RERUN,
    /// Theory of infinitely wide networks for the source's set-up, integrated numerically by another program.
    THEORY,
    /// It follows from the set-up without any chance.
    CERTAIN
}
