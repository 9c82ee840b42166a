package initscope.lesson.measure;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.util.Arrays;

/// One experiment a lesson shows.
///
/// @param network what a pass is sent through
/// @param learning how it learns; null where the scene is no page
public record Shown(Spec network, TrainingSpec learning) {

    /// Whether a text says anything of how the network learns.
    public static boolean learns(String text) {
        return Arrays.stream(text.split("\\s+"))
                .anyMatch(word -> TrainingText.KEYS.stream().anyMatch(key -> word.startsWith(key + "=")));
    }

    /// Reads an experiment's text. On a page it may carry words of learning; where it carries none, it learns as it would
    /// with one click.
    public static Parsed<Shown> read(String text, boolean paged) {
        if (paged && learns(text)) {
            return switch (TrainingText.read(text)) {
                case Parsed.Value<TrainingSpec>(TrainingSpec spec) -> new Parsed.Value<>(new Shown(spec.network(), spec));
                case Parsed.Failure<TrainingSpec>(Problem problem) -> new Parsed.Failure<>(problem);
            };
        }
        return switch (SpecReader.read(text)) {
            case Parsed.Value<Spec>(Spec spec) -> new Parsed.Value<>(new Shown(spec, paged ? TrainingSpec.of(spec) : null));
            case Parsed.Failure<Spec>(Problem problem) -> new Parsed.Failure<>(problem);
        };
    }
}
