package initscope.experiment.spec;

/// What reading a text came to: a value or a problem.
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {
    }

    record Failure<T>(Problem problem) implements Parsed<T> {
    }

    /// The value, for text that is known to be right.
    ///
    /// @throws IllegalArgumentException with the problem if it is not
    default T orThrow() {
        if (this instanceof Failure<T> failure) {
            throw new IllegalArgumentException(failure.problem().toString());
        }
        return ((Value<T>) this).value();
    }
}
