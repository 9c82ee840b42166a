package initscope.experiment.report;

/// One way to write results down: a head, a part for every outcome as soon as it is there, a foot.
public interface Report {

    /// What stands before the first part.
    default String head() {
        return "";
    }

    /// The part of one outcome.
    ///
    /// @param index of the outcome, from 0
    String part(int index, Outcome outcome);

    /// What stands after the last part.
    default String foot() {
        return "";
    }
}
