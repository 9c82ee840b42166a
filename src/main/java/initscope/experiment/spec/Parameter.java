package initscope.experiment.spec;

import java.util.List;

/// One parameter of a name in a spec: `std` in `normal(0.01)`.
///
/// @param standard the value when it is left out; null if it must be given, "" if leaving it out means "by the rule"
/// @param min least number allowed
/// @param max greatest number allowed
/// @param kind what may stand there
/// @param choices the words allowed instead of a number; empty for numbers
public record Parameter(String name, String standard, double min, double max, Kind kind, List<String> choices) {

    /// What a parameter's text is.
    public enum Kind {
        NUMBER,
        /// A whole number.
        WHOLE,
        /// One of the choices.
        CHOICE,
        /// An input source with brackets of its own: `normal(3,2)` in `standardized(normal(3,2))`.
        SOURCE,
        /// The path of a file, as [initscope.data.file.PathText] writes it.
        PATH
    }

    public static Parameter number(String name, double standard, double min, double max) {
        return new Parameter(name, Numbers.text(standard), min, max, Kind.NUMBER, List.of());
    }

    public static Parameter required(String name, double min, double max) {
        return new Parameter(name, null, min, max, Kind.NUMBER, List.of());
    }

    public static Parameter whole(String name, int min, int max) {
        return new Parameter(name, null, min, max, Kind.WHOLE, List.of());
    }

    public static Parameter whole(String name, int standard, int min, int max) {
        return new Parameter(name, String.valueOf(standard), min, max, Kind.WHOLE, List.of());
    }

    public static Parameter byRule(String name, double min, double max) {
        return new Parameter(name, "", min, max, Kind.NUMBER, List.of());
    }

    public static Parameter choice(String name, List<String> choices) {
        return new Parameter(name, choices.getFirst(), 0, 0, Kind.CHOICE, choices);
    }

    static Parameter source(String name) {
        return new Parameter(name, null, 0, 0, Kind.SOURCE, List.of());
    }

    static Parameter path(String name) {
        return new Parameter(name, null, 0, 0, Kind.PATH, List.of());
    }

    public boolean isRequired() {
        return standard == null;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.WHOLE;
    }

    /// A value it could have, for a sentence about a missing one.
    String example() {
        return switch (kind) {
            case NUMBER -> "0.01";
            case WHOLE -> "10";
            case CHOICE -> choices.getFirst();
            case SOURCE -> "bytes";
            case PATH -> "data.csv";
        };
    }
}
