package initscope.ui.settings;

import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.WrappingRow;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of preferences: each with its sentence and a way back to how it was on the first start; a search finds them by
/// any word of theirs.
public final class PreferencesView extends Page {
    private final Settings settings;
    private final Wording wording;
    private final TextField search = new TextField();
    private final VBox rows = new VBox();
    private final Label none = new Label();
    private final List<Row> all = new ArrayList<>();

    private record Row(String key, Node node) {
    }

    /// @param back to the panels
    public PreferencesView(Settings settings, Wording wording, Runnable back) {
        this.settings = settings;
        this.wording = wording;
        setId("preferences");
        getStyleClass().add("preferences");
        row("settings.language", SettingFields.language(settings), settings.languageProperty(), settings.languageProperty().map(
                l -> l.equals(Settings.standardLanguage())), () -> settings.languageProperty().set(Settings.standardLanguage()));
        row("settings.theme", SettingFields.theme(settings, wording), settings.themeProperty(),
                settings.themeProperty().map(t -> t == Settings.THEME), () -> settings.themeProperty().set(Settings.THEME));
        row("settings.text", SettingFields.text(settings, wording), settings.textProperty(),
                settings.textProperty().map(t -> t.doubleValue() == 1), () -> settings.textProperty().set(1));
        Label export = new Label();
        export.textProperty().bind(settings.exportProperty().flatMap(e -> e.isEmpty() ? wording.of("settings.export.standard")
                : wording.of("settings.export.last")));
        row("settings.export", export, settings.exportProperty(), settings.exportProperty().map(String::isEmpty),
                () -> settings.exportProperty().set(""));
        none.textProperty().bind(wording.of("preferences.none"));
        none.getStyleClass().add("text-muted");
        rows.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(head(back));
        setCenter(scroll);
        search.textProperty().subscribe(_ -> find());
        wording.sentencesFor(this).subscribe(_ -> find());
    }

    private WrappingRow head(Runnable back) {
        Label title = new Label();
        title.textProperty().bind(wording.of("preferences.title"));
        title.getStyleClass().add("title");
        search.setId("preferences-search");
        search.setPrefColumnCount(18);
        search.promptTextProperty().bind(wording.of("preferences.search"));
        search.accessibleTextProperty().bind(wording.of("preferences.search"));
        Explain.mark(search, "preferences.search", wording);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        Button reset = new Button(null, Icons.icon("bi-arrow-counterclockwise"));
        reset.setId("preferences-reset");
        reset.textProperty().bind(wording.of("preferences.reset"));
        Explain.mark(reset, "preferences.reset", wording);
        reset.setOnAction(_ -> {
            settings.reset();
            settings.exportProperty().set("");
        });
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        WrappingRow head = new WrappingRow(Icons.back("preferences", wording, back), title, search, reset);
        head.getStyleClass().add("head");
        return head;
    }

    private <T> void row(String key, Node control, ObservableValue<T> value, ObservableValue<Boolean> standard, Runnable reset) {
        Label name = new Label();
        name.textProperty().bind(wording.of(key));
        name.getStyleClass().add("text-bold");
        Label about = new Label();
        about.textProperty().bind(wording.of(key + ".help"));
        about.getStyleClass().add("text-muted");
        about.setWrapText(true);
        VBox words = new VBox(2, name, about);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button undo = Icons.button("bi-arrow-counterclockwise", wording, "preferences.one", reset);
        undo.setId("reset-" + key.substring(key.indexOf('.') + 1));
        undo.setMinWidth(USE_PREF_SIZE);
        value.when(InScene.of(this)).subscribe(_ -> undo.setDisable(standard.getValue()));
        WrappingRow row = new WrappingRow(words, Explain.mark(control, key), undo);
        row.getStyleClass().add("row");
        all.add(new Row(key, row));
    }

    private void find() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Node> found = all.stream().filter(row -> (wording.now(row.key()) + " " + wording.now(row.key() + ".help"))
                .toLowerCase(Locale.ROOT).contains(wanted)).map(Row::node).toList();
        rows.getChildren().setAll(found.isEmpty() ? List.of(none) : found);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }
}
