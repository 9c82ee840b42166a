package initscope.ui.reproduction;

import initscope.experiment.reproduction.BenchJson;
import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Row;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.BenchTables;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.Waiting;
import initscope.ui.controls.WrappingRow;
import initscope.ui.reproduction.ReproductionModel.Entry;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The page: run and progress above, the rows in the middle, the chosen one in full below.
public final class ReproductionView extends Page implements Data.Source {
    private final ReproductionModel model;
    private final Wording wording;
    private final ListView<Entry> list;

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public ReproductionView(ReproductionModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        setId("reproduction");
        getStyleClass().add("reproduction");
        list = new ListView<>(FXCollections.observableList(model.entries()));
        list.setId("reproduction-rows");
        Explain.mark(list, "reproduction.rows", wording);
        list.accessibleTextProperty().bind(wording.of("reproduction.title"));
        list.setCellFactory(_ -> new RowCell(model, wording, text));
        setTop(head(back));
        setCenter(list);
        setBottom(new RowDetail(model, wording));
        follow();
    }

    private WrappingRow head(Runnable back) {
        Button panels = Icons.back("reproduction", wording, back);
        Label title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(wording.of("reproduction.title"));
        Button run = new Button();
        run.setId("reproduction-run");
        run.getStyleClass().add("accent");
        run.textProperty().bind(model.runningProperty().flatMap(on -> wording.of(on ? "reproduction.cancel" : "reproduction.run")));
        Explain.mark(run, "reproduction.run", wording);
        run.setOnAction(_ -> {
            if (model.runningProperty().get()) {
                model.cancel();
            } else {
                model.run();
            }
        });
        Waiting waiting = new Waiting("reproduction", model.runningProperty(), wording, model::cancel);
        model.doneProperty().subscribe(n -> waiting.done(n.doubleValue() / model.entries().size()));
        Label count = new Label();
        count.setId("reproduction-count");
        count.textProperty().bind(Bindings.createStringBinding(() -> model.doneProperty().get() == 0 ? ""
                        : wording.now("reproduction.count", String.valueOf(model.inBandProperty().get()),
                                String.valueOf(model.doneProperty().get()), String.valueOf(model.entries().size())),
                model.doneProperty(), model.inBandProperty(), wording.changes()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        WrappingRow head = new WrappingRow(panels, title, count, waiting, run);
        head.getStyleClass().add("head");
        return head;
    }

    private void follow() {
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> model.chosenProperty().set(entry));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                showChosen();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showChosen();
                event.consume();
            }
        });
        if (model.chosenProperty().get() != null) {
            list.getSelectionModel().select(model.chosenProperty().get());
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void showChosen() {
        if (model.chosenProperty().get() != null) {
            model.show(model.chosenProperty().get());
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    @Override
    public Data data() {
        List<Row> rows = model.entries().stream().map(Entry::row).toList();
        List<Reproduced> results = model.entries().stream().map(e -> e.resultProperty().get()).filter(Objects::nonNull).toList();
        Locale language = wording.localeProperty().get();
        return new Data(wording.now("reproduction.title"), () -> BenchTables.reproduction(rows, results))
                .withJson(() -> new BenchJson(language).text(results));
    }
}
