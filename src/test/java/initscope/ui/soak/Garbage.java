package initscope.ui.soak;

import initscope.experiment.RandomSpecs;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import java.util.List;
import java.util.SplittableRandom;

/// What people type, and what they would never type.
final class Garbage {
    private static final List<String> TEXTS = List.of("", " ", "0", "1", "-1", "0.5", "3", "20", "100", "1e-3", "1e999", "-0",
            "NaN", "∞", "1,5", "ㅁㄴㅇㄹ", "시그모이드", "sigmoid", "relu he-normal", "sigmoid normal(", "tanh xavier-normal width=50",
            "relu he-normal depth=100000", "seed=7", "width=99999999", "=HYPERLINK(\"x\")", "🙂\u0000\u202e", "a\tb\nc", "'; --",
            "{0} {1}", "%s%n", "<b>", "\\", "normal(1e-300)", "input=file(x.csv)", "glyphs(28)", "0x10", "1_000");
    private static final int LONG = 5000;

    private final SplittableRandom random;
    private final RandomSpecs specs;

    Garbage(SplittableRandom random) {
        this.random = random;
        specs = new RandomSpecs(random.nextLong());
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "x".repeat(random.nextInt(LONG));
            case 1 -> spec().toString();
            case 2 -> String.valueOf(random.nextDouble(-10, 10));
            case 3 -> random.ints(random.nextInt(20), 1, 0x2fff).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                    StringBuilder::append).toString();
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /// Mostly small ones; now and then one of any size, which is refused or given up.
    Spec spec() {
        return switch (random.nextInt(40)) {
            case 0 -> specs.next();
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> Presets.famous().get(random.nextInt(Presets.famous().size()));
            default -> specs.small();
        };
    }
}
