package initscope.experiment.learning.text;

import initscope.experiment.learning.Optimizers;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads and writes runs of learning. What is at its standard is not written.
public final class TrainingText {
    /// What stands beside the words of a spec, in the order the help lists them.
    public static final List<String> KEYS = List.of("optimizer", "steps", "samples", "tests", "pretrain", "frozen", "labels");

    private TrainingText() {
    }

    /// Reads a spec's words with those of learning among them.
    public static Parsed<TrainingSpec> read(String text) {
        Settings settings = new Settings();
        return switch (SpecReader.read(text, settings)) {
            case Parsed.Failure<Spec>(Problem problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<Spec>(Spec network) -> settings.finish(network);
        };
    }

    public static String text(TrainingSpec spec) {
        TrainingSpec standard = TrainingSpec.STANDARD;
        StringBuilder text = new StringBuilder(spec.network().text(batch(spec.labelled())));
        if (!spec.optimizer().equals(standard.optimizer())) {
            text.append(" optimizer=").append(Form.text(Optimizers.all(), spec.optimizer()));
        }
        number(text, "steps", spec.steps(), standard.steps());
        number(text, "samples", spec.samples(), standard.samples());
        number(text, "tests", spec.tests(), standard.tests());
        if (!spec.pretraining().equals(standard.pretraining())) {
            text.append(" pretrain=").append(Form.text(Pretrainings.all(), spec.pretraining()));
        }
        number(text, "frozen", spec.frozen(), standard.frozen());
        number(text, "labels", spec.labels(), standard.labels());
        return text.toString();
    }

    private static void number(StringBuilder text, String key, long value, long standard) {
        if (value != standard) {
            text.append(' ').append(key).append('=').append(value);
        }
    }

    private static int batch(int labelled) {
        return Math.min(TrainingSpec.BATCH, labelled);
    }

    /// The settings of learning while they are read.
    private static final class Settings implements SpecReader.Further {
        private final Map<String, String> given = new HashMap<>();

        @Override
        public List<String> keys() {
            return KEYS;
        }

        @Override
        public Problem set(String key, String value) {
            given.put(key, value);
            return apply(TrainingSpec.STANDARD, key, value) instanceof Parsed.Failure<TrainingSpec>(Problem problem) ? problem
                    : null;
        }

        @Override
        public int batch() {
            return TrainingText.batch(with(TrainingSpec.STANDARD).labelled());
        }

        private TrainingSpec with(TrainingSpec start) {
            TrainingSpec spec = start;
            for (Map.Entry<String, String> one : given.entrySet()) {
                spec = apply(spec, one.getKey(), one.getValue()).orThrow();
            }
            return spec;
        }

        Parsed<TrainingSpec> finish(Spec network) {
            TrainingSpec spec = with(TrainingSpec.STANDARD.withNetwork(network));
            Problem problem = spec.problem();
            return problem == null ? new Parsed.Value<>(spec) : new Parsed.Failure<>(problem);
        }
    }

    private static Parsed<TrainingSpec> apply(TrainingSpec spec, String key, String value) {
        return switch (key) {
            case "optimizer" -> with(SpecReader.value(value, Optimizers.all(), key), spec::withOptimizer);
            case "pretrain" -> with(SpecReader.value(value, Pretrainings.all(), key), spec::withPretraining);
            case "steps" -> with(SpecReader.whole(value, key, 1, TrainingSpec.MAX_STEPS), spec::withSteps);
            case "samples" -> with(SpecReader.whole(value, key, 1, TrainingSpec.MAX_SAMPLES), n -> spec.withSamples(n.intValue()));
            case "tests" -> with(SpecReader.whole(value, key, 0, TrainingSpec.MAX_SAMPLES), n -> spec.withTests(n.intValue()));
            case "frozen" -> with(SpecReader.whole(value, key, 0, Spec.MAX_DEPTH), n -> spec.withFrozen(n.intValue()));
            case "labels" -> with(SpecReader.whole(value, key, 1, TrainingSpec.MAX_SAMPLES), n -> spec.withLabels(n.intValue()));
            default -> throw new IllegalStateException(key);
        };
    }

    private static <T> Parsed<TrainingSpec> with(Parsed<T> read, Function<T, TrainingSpec> change) {
        return switch (read) {
            case Parsed.Failure<T>(Problem problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<T>(T value) -> new Parsed.Value<>(change.apply(value));
        };
    }
}
