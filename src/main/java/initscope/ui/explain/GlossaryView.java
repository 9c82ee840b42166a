package initscope.ui.explain;

import initscope.lesson.Scene;
import initscope.lesson.glossary.Entry;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The page of the glossary: a search that answers as it is typed, the terms left, the chosen one in full right.
public final class GlossaryView extends Page {
    private final Terms terms;
    private final Wording wording;
    private final Consumer<Scene> show;
    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final ScrollPane detail = new ScrollPane();
    private final Label none = new Label();
    private boolean filling;

    /// @param show puts an experiment and its place into the window
    /// @param back to the panels
    public GlossaryView(Terms terms, Wording wording, Consumer<Scene> show, Runnable back) {
        this.terms = terms;
        this.wording = wording;
        this.show = show;
        setId("glossary");
        getStyleClass().add("glossary");
        list.setId("glossary-terms");
        list.setCellFactory(_ -> new Name());
        list.setPlaceholder(none);
        none.textProperty().bind(wording.of("glossary.none"));
        none.setWrapText(true);
        none.getStyleClass().add("text-muted");
        Explain.mark(list, "glossary.terms", wording);
        list.accessibleTextProperty().bind(wording.of("glossary.terms"));
        list.setPrefWidth(Region.USE_COMPUTED_SIZE);
        detail.setFitToWidth(true);
        detail.getStyleClass().add("detail");
        detail.setFocusTraversable(false);
        setTop(head(back));
        setLeft(list);
        setCenter(detail);
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        search.textProperty().subscribe(_ -> fill(chosen()));
        wording.sentencesFor(this).subscribe(_ -> fill(chosen()));
    }

    private WrappingRow head(Runnable back) {
        Button leave = Icons.back("glossary", wording, back);
        Label title = new Label();
        title.textProperty().bind(wording.of("glossary.title"));
        title.getStyleClass().add("title");
        search.setId("glossary-search");
        search.setPrefColumnCount(24);
        search.promptTextProperty().bind(wording.of("glossary.search"));
        Explain.mark(search, "glossary.search", wording);
        search.accessibleTextProperty().bind(wording.of("glossary.search"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        WrappingRow head = new WrappingRow(leave, title, search);
        head.getStyleClass().add("head");
        return head;
    }

    /// Arrows go through the list while the search has the focus; Escape empties the search first.
    private void steer(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !list.getItems().isEmpty()) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(at);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    /// Shows a term, whatever was searched for.
    ///
    /// @param id "" for the first
    public void choose(String id) {
        if (!id.isEmpty()) {
            search.clear();
            fill(id);
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    /// The id of the chosen term; "" for none.
    public String chosen() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        return entry == null ? "" : entry.id();
    }

    private void fill(String keep) {
        List<Entry> found = terms.glossary().find(search.getText());
        filling = true;
        list.getItems().setAll(found);
        filling = false;
        int at = found.stream().map(Entry::id).toList().indexOf(keep);
        list.getSelectionModel().clearAndSelect(at >= 0 && search.getText().isEmpty() ? at : 0);
        tell(list.getSelectionModel().getSelectedItem());
    }

    private void tell(Entry entry) {
        if (filling) {
            return;
        }
        detail.setContent(entry == null ? null
                : new TermBox(entry, terms, wording, () -> show.accept(entry.show()), other -> choose(other.id())));
        detail.setVvalue(0);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private static final class Name extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : entry.term());
        }
    }
}
