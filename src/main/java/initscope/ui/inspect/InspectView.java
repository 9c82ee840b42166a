package initscope.ui.inspect;

import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.InsideTables;
import initscope.picture.Look;
import initscope.picture.axes.Side;
import initscope.picture.inspect.Captions;
import initscope.picture.inspect.Mechanism;
import initscope.picture.inspect.Members;
import initscope.picture.inspect.Pick;
import initscope.picture.inspect.UnitMap;
import initscope.picture.inspect.WeightsPicture;
import initscope.picture.twin.PageTwin;
import initscope.statistics.Histogram;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Page;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// The page: where one is above, the pictures in the middle, what is pointed at or chosen below in a sentence.
public final class InspectView extends Page implements Data.Source {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final InspectModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot mechanism = new Plot((surface, box) -> mechanism().paint(surface, box));
    private final Plot map = new Plot((surface, box) -> map().paint(surface, box));
    private final Plot weights = new Plot((surface, box) -> weights().paint(surface, box));
    private final Label sentence = new Label();
    private Captions captions = Captions.in(Locale.ENGLISH);

    /// @param accumulating whether the panels add batches up, which this page does not
    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public InspectView(InspectModel model, ObservableValue<Boolean> accumulating, Wording wording,
            ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("inspect");
        getStyleClass().add("inspect");
        setFocusTraversable(true);
        sentence.setId("inspect-sentence");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        setTop(new InspectHead(model, accumulating, wording, back));
        setCenter(pictures());
        setBottom(sentence);
        point();
        follow();
    }

    public InspectModel model() {
        return model;
    }

    private GridPane pictures() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pictures");
        mechanism.setId("mechanism");
        map.setId("map");
        map.saying(this::cells);
        weights.setId("weights");
        for (Plot plot : List.of(mechanism, map, weights)) {
            plot.getStyleClass().add("inside");
            plot.setMinSize(0, 0);
        }
        grid.add(mechanism, 0, 0, 1, 2);
        grid.add(map, 1, 0);
        grid.add(weights, 1, 1);
        for (double share : new double[] {53, 47}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (double share : new double[] {66, 34}) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(share);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> {
            captions = Captions.in(wording.localeProperty().get());
            update();
        });
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.inspectionProperty(), model.chosenProperty(), model.pointedProperty(),
                model.spotProperty(), model.unitProperty(), model.problemProperty())) {
            seen.subscribe(_ -> update());
        }
        model.staleProperty().subscribe(stale -> {
            for (Plot plot : List.of(mechanism, map, weights)) {
                plot.pseudoClassStateChanged(STALE, stale);
            }
        });
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.close();
            }
        });
    }

    private String cells() {
        Inspection seen = model.inspectionProperty().get();
        String all = new PageTwin(wording.localeProperty().get()).cells(seen);
        return seen == null || model.spotProperty().get() == null ? all : map().text(model.spotProperty().get()) + " " + all;
    }

    private void update() {
        mechanism.repaint();
        map.repaint();
        weights.repaint();
        sentence.setText(sentence());
        mechanism.setAccessibleText(mechanism().text());
        weights.setAccessibleText(weights().text());
        setAccessibleText(mechanism.getAccessibleText() + " " + sentence.getText());
    }

    /// The page in words: network and layer, then each picture.
    private String text() {
        List<String> lines = new ArrayList<>(List.of(model.spec() + ", "
                + wording.now("inspect.layer", String.valueOf(model.layerProperty().get()),
                        String.valueOf(model.spec().depth())),
                mechanism().text()));
        Inspection seen = model.inspectionProperty().get();
        if (seen != null && model.chosenProperty().get() != null) {
            lines.add(new Members(seen, model.chosenProperty().get(), captions).text());
        }
        lines.add(weights().text());
        return String.join("\n", lines);
    }

    /// What is pointed at comes before what is chosen.
    private String sentence() {
        Inspection seen = model.inspectionProperty().get();
        if (model.problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.problemProperty().get());
        }
        if (seen == null) {
            return "";
        }
        if (model.spotProperty().get() != null) {
            return map().text(model.spotProperty().get());
        }
        Pick pick = model.pointedProperty().get() != null ? model.pointedProperty().get() : model.chosenProperty().get();
        return pick == null ? mechanism().text() + " " + wording.now("inspect.hint") : new Members(seen, pick, captions).text();
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    private Mechanism mechanism() {
        return new Mechanism(model.inspectionProperty().get(), model.stageProperty().get(), model.chosenProperty().get(),
                model.pointedProperty().get(), look(), captions);
    }

    private UnitMap map() {
        return new UnitMap(model.inspectionProperty().get(), model.chosenProperty().get(), model.spotProperty().get(), unit(),
                look(), captions);
    }

    private WeightsPicture weights() {
        return new WeightsPicture(model.inspectionProperty().get(), unit(), look(), captions);
    }

    /// The unit pointed at, else the one chosen last.
    private int unit() {
        UnitMap.Spot spot = model.spotProperty().get();
        return spot == null ? model.unitProperty().get() : spot.unit();
    }

    private void point() {
        mechanism.setOnMouseMoved(event -> model.pointedProperty().set(pick(event)));
        mechanism.setOnMouseExited(_ -> model.pointedProperty().set(null));
        mechanism.setOnMouseClicked(event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                model.choose(pick(event));
            }
        });
        map.setOnMouseMoved(event -> model.spotProperty().set(spot(event)));
        map.setOnMouseExited(_ -> model.spotProperty().set(null));
        map.setOnMouseClicked(event -> {
            requestFocus();
            UnitMap.Spot spot = spot(event);
            if (spot != null) {
                model.unitProperty().set(spot.unit());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Pick pick(MouseEvent event) {
        return mechanism().pickAt(mechanism.box(), event.getX(), event.getY()).orElse(null);
    }

    private UnitMap.Spot spot(MouseEvent event) {
        return map().spotAt(map.box(), event.getX(), event.getY()).orElse(null);
    }

    /// Left and right go through the layers, up and down through the bars of x; the page is copied as text.
    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.go(-1);
            case RIGHT -> model.go(1);
            case UP -> step(1);
            case DOWN -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The next bar of x, from the lowest or highest if none is chosen.
    private void step(int direction) {
        Inspection seen = model.inspectionProperty().get();
        if (seen == null) {
            return;
        }
        Histogram h = seen.layer().histogram();
        Pick pick = model.chosenProperty().get();
        boolean onBin = pick != null && pick.side() == Side.ACTIVATION && pick.bar().kind() == Bar.Kind.BIN;
        int bin = onBin ? pick.bar().index() + direction : direction > 0 ? 0 : h.bins() - 1;
        if (bin >= 0 && bin < h.bins()) {
            model.choose(new Pick(Side.ACTIVATION, Bar.bin(bin)));
        }
    }

    @Override
    public Data data() {
        Inspection seen = model.inspectionProperty().get();
        String title = wording.now("export.page.inspect", String.valueOf(model.layerProperty().get()), model.spec().toString());
        return seen == null ? Data.nothing(title) : new Data(title, () -> InsideTables.of(seen));
    }
}
