package initscope.cli.terminal;

import java.util.List;

/// An option of a command.
///
/// @param name with its two hyphens
/// @param value what its value is called in help, "" if it takes none
/// @param choices the values allowed, empty if any
/// @param meaning for help
public record Option(String name, String value, List<String> choices, String meaning) {

    public static Option flag(String name, String meaning) {
        return new Option(name, "", List.of(), meaning);
    }

    public static Option of(String name, String value, String meaning) {
        return new Option(name, value, List.of(), meaning);
    }

    public static Option choice(String name, List<String> choices, String meaning) {
        return new Option(name, String.join("|", choices), choices, meaning);
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    /// As help writes it: `--format table|json|csv`.
    public String usage() {
        return isFlag() ? name : name + " " + value;
    }
}
