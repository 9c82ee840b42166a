package initscope.cli.terminal;

import initscope.experiment.spec.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a command was given: options by name, and everything else in order.
///
/// @param given the options present; a flag's value is ""
/// @param words the other arguments, `-` and `--` among them
public record Arguments(Map<String, String> given, List<String> words) {

    /// Reads `--name value`, `--name=value` and flags anywhere among the words.
    ///
    /// @throws Refusal for an unknown option, a missing, unwanted or unknown value, or an option given twice
    public static Arguments read(List<String> arguments, List<Option> options) throws Refusal {
        Map<String, String> given = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("-h")) {
                argument = "--help";
            }
            if (!argument.startsWith("-") || argument.equals("-") || argument.equals("--")) {
                words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            Option option = named(name, options);
            String value = equals < 0 ? null : argument.substring(equals + 1);
            if (option.isFlag() && value != null) {
                throw Refusal.wrongArguments(name + " takes no value: write it alone.");
            }
            if (!option.isFlag() && value == null) {
                if (++i == arguments.size()) {
                    throw Refusal.wrongArguments(name + " needs a value: write " + option.usage() + ".");
                }
                value = arguments.get(i);
            }
            if (!option.choices().isEmpty() && !option.choices().contains(value)) {
                throw Refusal.wrongArguments(Console.quoted(value) + " is not a value of " + name + ": write "
                        + option.usage() + ".");
            }
            if (given.put(name, option.isFlag() ? "" : value) != null) {
                throw Refusal.wrongArguments(name + " is given twice: leave one of them out.");
            }
        }
        return new Arguments(given, words);
    }

    private static Option named(String name, List<Option> options) throws Refusal {
        List<String> names = new ArrayList<>();
        for (Option option : options) {
            if (option.name().equals(name)) {
                return option;
            }
            names.add(option.name());
        }
        String nearest = Nearest.of(name, names);
        throw Refusal.wrongArguments(Console.quoted(name) + " is not an option of this command"
                + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?") + " Known: " + String.join(" ", names)
                + ".");
    }

    public boolean has(String option) {
        return given.containsKey(option);
    }

    /// The value of an option, or the standard one if it is absent.
    public String get(String option, String standard) {
        return given.getOrDefault(option, standard);
    }
}
