package initscope.ui.panel;

import initscope.data.file.PathText;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.ui.spec.SpecEdit;
import initscope.ui.words.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Takes over another input, or a whole spec, from text. A file named in it is read beside the FX thread.
public final class InputEdit {
    private static final String FILE = "file(";

    private final PanelModel model;

    public InputEdit(PanelModel model) {
        this.model = model;
    }

    /// Another input.
    ///
    /// @return whether it was taken over, or is being read
    public boolean take(String text) {
        Spec before = model.spec();
        return read("input", text, () -> SpecEdit.with(before, "input", text));
    }

    /// A whole spec.
    boolean takeAll(String text) {
        return read("spec", text, () -> SpecReader.read(text));
    }

    /// A whole spec, or text whose first line is one and what follows is about it.
    public void paste(String text) {
        read("spec", text, () -> {
            Parsed<Spec> whole = SpecReader.read(text);
            return whole instanceof Parsed.Failure<Spec> ? SpecReader.read(text.strip().lines().findFirst().orElse("")) : whole;
        });
    }

    private boolean read(String place, String text, Supplier<Parsed<Spec>> reading) {
        if (!text.contains(FILE)) {
            return model.edit(place, reading.get());
        }
        Spec before = model.spec();
        Thread.ofPlatform().daemon().name("initscope-file").start(() -> {
            Parsed<Spec> read = withinMemory(text, reading);
            Platform.runLater(() -> {
                if (model.spec() == before) {
                    model.edit(place, read);
                }
            });
        });
        return true;
    }

    private static Parsed<Spec> withinMemory(String text, Supplier<Parsed<Spec>> reading) {
        try {
            return reading.get();
        } catch (OutOfMemoryError e) {
            long most = Runtime.getRuntime().maxMemory();
            return new Parsed.Failure<>(Problem.of(Problem.Code.FILE_TOO_LARGE, text, most, most / 2));
        }
    }

    /// A file as input, read beside the FX thread.
    public void takeFile(Path file) {
        take(FILE + PathText.encode(file.toString()) + ")");
    }

    /// Asks for a file and takes it over.
    void choose(Window owner, Wording wording) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wording.now("input.file.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wording.now("input.file.kinds"),
                List.of("*.csv", "*.npy", "*ubyte", "*.gz", "*.txt", "*.tsv")));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wording.now("input.file.all"), "*"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            takeFile(chosen.toPath());
        }
    }
}
