package initscope.experiment.spec;

import java.util.List;

/// Experiments with a name: the pictures everybody knows.
public final class Presets {

    /// @param name what stands in for the spec on the command line
    /// @param spec its text form
    /// @param source where the picture comes from
    public record Preset(String name, String spec, String source) {
    }

    private static final String BOOK = "Saitoh, Deep Learning from Scratch (2016), chapter 6";
    private static final String CS231N = "CS231n lecture slides (2016), activation statistics";

    private static final List<Preset> ALL = List.of(
            new Preset("book-sigmoid-1", "sigmoid normal(1)", BOOK),
            new Preset("book-sigmoid-0.01", "sigmoid normal(0.01)", BOOK),
            new Preset("book-sigmoid-xavier", "sigmoid lecun-normal", BOOK + ", which calls N(0, 1/n) Xavier"),
            new Preset("book-tanh-1", "tanh normal(1)", BOOK),
            new Preset("book-tanh-0.01", "tanh normal(0.01)", BOOK),
            new Preset("book-tanh-xavier", "tanh xavier-normal", BOOK),
            new Preset("book-relu-0.01", "relu normal(0.01)", BOOK),
            new Preset("book-relu-xavier", "relu lecun-normal", BOOK + ", which calls N(0, 1/n) Xavier"),
            new Preset("book-relu-he", "relu he-normal", BOOK),
            new Preset("cs231n-tanh-0.01", "tanh normal(0.01) depth=10 width=500", CS231N),
            new Preset("cs231n-tanh-1", "tanh normal(1) depth=10 width=500", CS231N),
            new Preset("cs231n-tanh-xavier", "tanh lecun-normal depth=10 width=500", CS231N),
            new Preset("cs231n-relu-xavier", "relu lecun-normal depth=10 width=500", CS231N),
            new Preset("cs231n-relu-he", "relu he-normal depth=10 width=500", CS231N),
            new Preset("symmetry-zeros", "sigmoid zeros", "every unit of a layer computes the same"),
            new Preset("selu-deep", "selu lecun-normal depth=50 width=256",
                    "Klambauer et al. (2017), Self-Normalizing Neural Networks"),
            new Preset("exploding", "identity normal(1) depth=50", "fp32 leaves the finite numbers near layer 38"));

    private Presets() {
    }

    public static List<Preset> all() {
        return ALL;
    }

    /// The four set-ups the window opens with.
    public static List<Spec> famous() {
        return List.of("sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal", "relu he-normal").stream()
                .map(text -> SpecReader.read(text).orThrow()).toList();
    }

    /// The text of the spec of this name, or null.
    static String text(String name) {
        for (Preset preset : ALL) {
            if (preset.name().equals(name)) {
                return preset.spec();
            }
        }
        return null;
    }
}
