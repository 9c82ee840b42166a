package initscope.experiment.spec;

import java.util.List;

/// One parameter of a name in a spec: `std` in `normal(0.01)`.
///
/// @param standard the value when it is left out; null if it must be given, "" if leaving it out means "by the rule"
/// @param min least number allowed
/// @param max greatest number allowed
/// @param choices the words allowed instead of a number; empty for numbers
public record Parameter(String name, String standard, double min, double max, List<String> choices) {

    static Parameter number(String name, double standard, double min, double max) {
        return new Parameter(name, Numbers.text(standard), min, max, List.of());
    }

    static Parameter required(String name, double min, double max) {
        return new Parameter(name, null, min, max, List.of());
    }

    static Parameter byRule(String name, double min, double max) {
        return new Parameter(name, "", min, max, List.of());
    }

    static Parameter choice(String name, List<String> choices) {
        return new Parameter(name, choices.getFirst(), 0, 0, choices);
    }

    public boolean isRequired() {
        return standard == null;
    }

    public boolean isNumber() {
        return choices.isEmpty();
    }
}
