package initscope.cli.terminal;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Presets;
import initscope.network.Activation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Splits the words of a command line into specs.
///
/// A spec begins at the first word, after `--`, at a word that names an activation or a preset once the spec before it
/// has its initializer (so `tanh identity` is one spec), and at a quoted argument of several words once the spec before it
/// is complete, unless it begins with `key=`. A preset is complete with its name. What follows belongs to it.
public final class SpecWords {
    private final Set<String> starts = new HashSet<>();
    private final Set<String> presets = new HashSet<>();
    private final List<String> specs = new ArrayList<>();
    private final StringBuilder spec = new StringBuilder();
    private boolean complete;
    private int words;

    private SpecWords() {
        for (Form<Activation> form : Names.activations()) {
            starts.add(form.id());
        }
        Presets.all().forEach(preset -> presets.add(preset.name()));
        Presets.myths().forEach(preset -> presets.add(preset.name()));
    }

    /// The specs in these arguments, in order; `-` comes back as it is.
    public static List<String> split(List<String> arguments) {
        if (arguments.size() == 1 && !arguments.getFirst().equals("--")) {
            return arguments;
        }
        SpecWords splitter = new SpecWords();
        for (String argument : arguments) {
            splitter.add(argument);
        }
        splitter.end();
        return splitter.specs;
    }

    private void add(String argument) {
        if (argument.equals("--") || argument.equals("-")) {
            end();
            if (argument.equals("-")) {
                specs.add(argument);
            }
            return;
        }
        List<String> inside = words(argument);
        for (int i = 0; i < inside.size(); i++) {
            String word = inside.get(i);
            boolean quotedSpec = i == 0 && inside.size() > 1 && !isSetting(word);
            if (complete && (quotedSpec || i == 0 && begins(word))) {
                end();
            }
            spec.append(spec.isEmpty() ? "" : " ").append(word);
            words++;
            complete = words >= 2 || words == 1 && presets.contains(word);
        }
    }

    private boolean begins(String word) {
        int bracket = word.indexOf('(');
        return presets.contains(word) || starts.contains(bracket < 0 ? word : word.substring(0, bracket));
    }

    private void end() {
        if (!spec.isEmpty()) {
            specs.add(spec.toString());
        }
        spec.setLength(0);
        words = 0;
        complete = false;
    }

    private static boolean isSetting(String word) {
        int equals = word.indexOf('=');
        int bracket = word.indexOf('(');
        return equals > 0 && (bracket < 0 || equals < bracket);
    }

    /// Split at white space outside brackets and quotes.
    private static List<String> words(String argument) {
        List<String> list = new ArrayList<>();
        int depth = 0;
        int from = -1;
        boolean quoted = false;
        for (int i = 0; i <= argument.length(); i++) {
            quoted ^= i < argument.length() && argument.charAt(i) == '"';
            boolean gap = i == argument.length() || !quoted && depth == 0 && Character.isWhitespace(argument.charAt(i));
            if (gap && from >= 0) {
                list.add(argument.substring(from, i));
                from = -1;
            } else if (!gap) {
                char c = argument.charAt(i);
                depth = Math.max(0, depth + (quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0));
                from = from < 0 ? i : from;
            }
        }
        return list;
    }
}
