package initscope.ui.export.program;

import initscope.experiment.code.Framework;
import initscope.experiment.code.Program;
import initscope.experiment.spec.Spec;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.engine.Redo;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The chosen panel's experiment as a program.
public final class ProgramCard extends VBox {
    private static final int COLUMNS = 64;
    private static final int ROWS = 22;

    private final ObservableValue<Spec> spec;
    private final Wording wording;
    private final ObjectProperty<Framework> framework = new SimpleObjectProperty<>(Framework.NUMPY);
    private final ObjectProperty<String> program = new SimpleObjectProperty<>("");
    private final Redo<String> writing = new Redo<>("program", this::write, program::set);
    private final TextArea text = new TextArea();
    private final Label said = new Label();
    private Subscription following = Subscription.EMPTY;

    /// @param save takes a file's name and its text
    public ProgramCard(ObservableValue<Spec> spec, BiConsumer<String, String> save, Wording wording) {
        super(8);
        this.spec = spec;
        this.wording = wording;
        setId("program-card");
        getStyleClass().add("card");
        Segments<Framework> which = new Segments<>(List.of(Framework.values()), f -> wording.of("program." + f.id()), framework::set);
        List.of(Framework.values()).forEach(f -> which.button(f).setId("program-" + f.id()));
        which.following(framework);
        text.setId("program-text");
        text.setEditable(false);
        text.setPrefColumnCount(COLUMNS);
        text.setPrefRowCount(ROWS);
        text.setStyle("-fx-font-family: monospace;");
        text.accessibleTextProperty().bind(wording.of("program.text"));
        said.setId("program-said");
        said.setWrapText(true);
        Button copy = button("copy", "bi-clipboard", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
            said.setText(wording.now("program.copied"));
        });
        Button file = button("save", "bi-download",
                () -> save.accept("experiment." + framework.get().extension(), text.getText()));
        getChildren().addAll(which, text, new HBox(8, copy, file), said);
        program.subscribe(this::show);
        sceneProperty().flatMap(s -> s.windowProperty()).flatMap(w -> w.showingProperty()).orElse(false).subscribe(on -> {
            following.unsubscribe();
            following = on ? Subscription.combine(spec.subscribe(_ -> writing.run()), framework.subscribe(_ -> writing.run()))
                    : Subscription.EMPTY;
        });
    }

    private initscope.ui.engine.Errand.Work<String> write() {
        Spec now = spec.getValue();
        Framework in = framework.get();
        return (_, tell) -> tell.accept(Program.of(now, in));
    }

    private void show(String now) {
        text.setText(now);
        said.setText("");
    }

    private Button button(String name, String sign, Runnable deed) {
        Button button = new Button(null, Icons.icon(sign));
        button.setId("program-" + name);
        button.textProperty().bind(wording.of("program." + name));
        button.disableProperty().bind(text.textProperty().isEmpty());
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
