package initscope.ui.pretraining;

import initscope.data.DataSet;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Problem.Code;
import initscope.experiment.spec.Spec;
import initscope.training.pretraining.Pretraining;
import initscope.ui.spec.SpecEdit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;

/// Other data for a network, from text. A file named in it is read beside the FX thread.
final class Data {
    /// Samples with a shape, where a panel's have no classes.
    private static final String PICTURES = "glyphs(14)";

    private Data() {
    }

    /// The network on its own data if they are a set, else on pictures.
    static Spec under(Spec shown) {
        return DataSet.of(shown.input()) != null ? shown : SpecEdit.with(shown, "input", PICTURES).orThrow();
    }

    /// A run on data with a shape, before any pretraining.
    static TrainingSpec under(TrainingSpec run) {
        return run.withNetwork(under(run.network())).withPretraining(Pretraining.NONE).withFrozen(0);
    }

    /// @param take hears of it on the FX thread, at once unless there is a file to be read
    /// @return whether it was taken, or is being read
    static boolean read(Spec network, String text, Predicate<Parsed<Spec>> take) {
        if (!text.contains("file(")) {
            return take.test(SpecEdit.with(network, "input", text));
        }
        Consumer<Parsed<Spec>> later = read -> Platform.runLater(() -> take.test(read));
        Thread.ofPlatform().daemon().name("initscope-file").start(() -> {
            try {
                later.accept(SpecEdit.with(network, "input", text));
            } catch (OutOfMemoryError e) {
                long most = Runtime.getRuntime().maxMemory();
                later.accept(new Parsed.Failure<>(Problem.of(Code.FILE_TOO_LARGE, text, most, most / 2)));
            }
        });
        return true;
    }
}
