package initscope.lesson;

/// What was looked for, or why it is not there.
public sealed interface Found<T> {

    record Value<T>(T value) implements Found<T> {
    }

    record Missing<T>(Fault fault) implements Found<T> {
    }

    static <T> Found<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Found<T> missing(Fault.Code code, Object... details) {
        return new Missing<>(Fault.at(0, code, details));
    }

    /// The value, where it is known to be there.
    ///
    /// @throws IllegalStateException with the fault if it is not
    default T orThrow() {
        if (this instanceof Missing<T>(Fault fault)) {
            throw new IllegalStateException(fault.toString());
        }
        return ((Value<T>) this).value();
    }
}
