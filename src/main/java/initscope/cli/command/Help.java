package initscope.cli.command;

import initscope.cli.terminal.Option;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Spec;
import java.util.List;

/// What `--help` and `--version` print.
public final class Help {
    private static final int MARGIN = 34;
    private static final int COLUMNS = 100;

    private Help() {
    }

    public static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return "InitScope " + (version == null ? "(built without a version)" : version) + ", Java "
                + Runtime.version() + "\n";
    }

    /// The list of commands.
    public static String overview(List<Command> commands, List<String> toCome) {
        StringBuilder text = new StringBuilder("""
                InitScope shows what weight initialization does to a deep network, before it learns anything.

                Usage:
                  initscope                         opens the window
                  initscope FILE                    opens a session, a lesson or a list of experiments in it
                """);
        for (Command command : commands) {
            item(text, "initscope " + usage(command), command.summary());
        }
        item(text, "initscope COMMAND --help", "explains a command, its options and how a SPEC is written");
        item(text, "initscope --version", "prints the version");
        return text.append("\nNot built yet: ").append(String.join(", ", toCome)).append(".\n").append("""

                Results go to standard output, everything else to standard error. Exit code: 0 done, 1 the run
                could not be done, 2 the arguments are wrong.

                Examples:
                  initscope stats "sigmoid normal(1)"
                  initscope stats "relu he-normal depth=20 width=256" --format json --gradients
                  initscope diagnose book-sigmoid-1 book-tanh-xavier
                """).toString();
    }

    /// One command in full.
    public static String of(Command command, List<Option> options) {
        StringBuilder text = new StringBuilder("Usage: initscope ").append(usage(command)).append(" [options]\n")
                .append(command.summary().substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .append(command.summary().substring(1)).append(".\n\nOptions:\n");
        for (Option option : options) {
            item(text, option.usage(), option.meaning());
        }
        if (command.operands().contains("SPEC")) {
            spec(text);
        }
        text.append(command.more());
        return text.toString();
    }

    private static String usage(Command command) {
        return command.name() + (command.operands().isEmpty() ? "" : " " + command.operands());
    }

    private static void spec(StringBuilder text) {
        text.append("""

                SPEC: activation, initializer, then key=value in any order, for example
                  tanh xavier-normal depth=10 width=500 batch=1000 seed=1
                or the name of a preset (see initscope presets), which settings may follow. Quote each spec,
                or write it as words: a new one begins at every word that names an activation or a preset once
                the one before has its initializer, at every quoted argument that begins with such a word, and
                after --. A lone - reads specs from standard input, one a line; blank lines and what follows #
                are skipped.

                """);
        list(text, "Activations", Names.activations());
        list(text, "Initializers", Names.initializers());
        text.append("\nKeys:\n");
        item(text, "depth=5", "hidden layers, 1 to " + Spec.MAX_DEPTH);
        item(text, "width=100", "units per layer, 1 to " + Spec.MAX_WIDTH + ", or a list such as 512,256,128");
        item(text, "inputs=100", "numbers a sample has; left out: the data's own, else the width");
        item(text, "batch=1000", "samples, 1 to " + Spec.MAX_BATCH);
        item(text, "input=normal(0,1)", "law of the input, see below");
        item(text, "bias=0", "a number, constant(c) or normal(std)");
        item(text, "head=probe", "what sends the gradient back, see below");
        item(text, "layer3=relu/he-normal", "another activation or initializer in one layer; * keeps the rule");
        item(text, "norm=none", "before the activation: none, batch or layer");
        item(text, "residual=off", "on: a layer adds what it was given, where widths agree");
        item(text, "dropout=0", "probability p to be dropped; what stays is divided by 1 - p");
        item(text, "precision=fp32", "fp16, bf16, fp32 or fp64; halves round every result");
        item(text, "seed=1", "root of every random stream");
        item(text, "seeds=1", "networks to repeat with seeds seed, seed+1, …; 1 to " + Spec.MAX_SEEDS);
        item(text, "bins=30", "histogram bins, " + Spec.MIN_BINS + " to " + Spec.MAX_BINS);
        item(text, "range=auto", "of the histogram: auto, book (0 to 1), or a,b");
        text.append("\nInputs:\n");
        item(text, "normal(mean,std), uniform(a,b)", "independent; normal(0,1) if left out");
        item(text, "bytes", "whole numbers 0 to 255, unscaled");
        item(text, "onehot", "one of n_0 categories");
        item(text, "correlated(rho)", "N(0,1), any two of a sample with correlation rho");
        item(text, "circles xor spirals moons", "points in two classes; one parameter, the noise");
        item(text, "glyphs(28,digits)", "pictures the program writes: 28 or 14 pixels, digits or hangul");
        item(text, "people(measures)", "metres and kilograms; or positive, code, onehot");
        item(text, "file(data.csv)", "CSV with a column of labels; IDX or NPY, labels beside;");
        item(text, "", "file(\"a b.csv\") where a path has spaces or brackets");
        item(text, "standardized(source)", "any of these, every input with mean 0 and std 1 over the batch");
        item(text, "minmax(source)", "any of these, every input from 0 to 1 over the batch");
        text.append("\nHeads (gradients are per sample, not divided by the batch):\n");
        item(text, "probe", "dL/dx of the last layer drawn from N(0,1)");
        item(text, "mse", "mean squared error over the last units, targets N(0,1)");
        item(text, "bce", "binary cross-entropy, targets by a coin; sigmoids in the last");
        item(text, "", "layer are the probabilities, anything else is logits");
        item(text, "softmax(classes)", "cross-entropy, random labels; a last layer of that width gives");
        item(text, "", "the logits, behind any other stands a layer of the same law");
    }

    static <T> void list(StringBuilder text, String title, List<Form<T>> forms) {
        text.append(title).append(":\n ");
        int column = 1;
        for (Form<T> form : forms) {
            String usage = form.usage().replace(", ", ",");
            if (column + 1 + usage.length() > COLUMNS) {
                text.append("\n ");
                column = 1;
            }
            text.append(' ').append(usage);
            column += 1 + usage.length();
        }
        text.append('\n');
    }

    static void item(StringBuilder text, String left, String right) {
        text.append("  ").append(left);
        if (left.length() >= MARGIN) {
            text.append('\n').repeat(' ', MARGIN + 2);
        } else {
            text.repeat(' ', MARGIN - left.length());
        }
        text.append(right).append('\n');
    }
}
