package initscope.ui.phase;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Ruler;
import initscope.experiment.sweep.Site;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.MapTables;
import initscope.picture.Look;
import initscope.picture.phase.MapWords;
import initscope.picture.phase.PhaseMap;
import initscope.picture.phase.PhaseMap.Cell;
import initscope.picture.phase.Quantity;
import initscope.picture.phase.Ramp;
import initscope.picture.phase.RulerPicture;
import initscope.picture.twin.SweepTwin;
import initscope.ui.canvas.Halves;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Page;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// The page: theory left, measurement right, what the shades mean and how deep a signal reaches below, and in a sentence
/// what is pointed at.
public final class PhaseView extends Page implements Data.Source {
    private final PhaseModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot theory = new Plot((surface, box) -> map(false).paint(surface, box));
    private final Plot measured = new Plot((surface, box) -> map(true).paint(surface, box));
    private final Plot ramp = new Plot((surface, box) -> ramp().paint(surface, box));
    private final Plot ruler = new Plot((surface, box) -> ruler().paint(surface, box));
    private final Label depth = new Label();
    private final Label sentence = new Label();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    /// @param train to short trainings of such networks
    public PhaseView(PhaseModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back, Runnable train) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("phase");
        getStyleClass().add("phase");
        setFocusTraversable(true);
        setTop(new PhaseHead(model, wording, back, train));
        setCenter(maps());
        setBottom(below());
        tell();
        follow();
        point(theory, false);
        point(measured, true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Halves maps() {
        theory.setId("phase-theory");
        measured.setId("phase-measured");
        ramp.setId("phase-ramp");
        ruler.setId("phase-ruler");
        Halves halves = new Halves(theory, measured);
        halves.getStyleClass().add("maps");
        return halves;
    }

    /// Each picture in words of its own.
    private void tell() {
        theory.saying(() -> twin().map(model.chartProperty().get(), quantity(), false, model.here()));
        measured.saying(() -> twin().map(model.chartProperty().get(), quantity(), true, model.here()));
        ramp.saying(() -> twin().ramp(quantity(), Quantity.decades(model.chartProperty().get())));
        ruler.saying(() -> twin().ruler(model.rulerProperty().get()));
    }

    private SweepTwin twin() {
        return new SweepTwin(wording.localeProperty().get());
    }

    private VBox below() {
        sentence.setId("phase-sentence");
        depth.setId("phase-depth");
        for (Label label : List.of(sentence, depth)) {
            label.setWrapText(true);
            label.getStyleClass().add("sentence");
        }
        return new VBox(ramp, depth, ruler, sentence);
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.chartProperty(), model.rulerProperty(), model.quantityProperty(),
                model.kindProperty(), model.pointedProperty(), model.problemProperty())) {
            seen.subscribe(_ -> update());
        }
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.close();
            }
        });
    }

    private void update() {
        double small = look().small().size();
        ramp.setMinHeight(2.6 * small);
        ramp.setPrefHeight(2.6 * small);
        ruler.setMinHeight(4.6 * small);
        ruler.setPrefHeight(4.6 * small);
        sentence.setMinHeight(2.9 * look().text() * 1.2);
        for (Plot plot : List.of(theory, measured, ramp, ruler)) {
            plot.repaint();
        }
        depth.setText(depthSentence());
        sentence.setText(sentence());
        setAccessibleText(depth.getText() + " " + sentence.getText());
    }

    private String depthSentence() {
        Ruler now = model.rulerProperty().get();
        if (now == null) {
            return "";
        }
        if (!now.known()) {
            return wording.now("phase.ruler.unknown");
        }
        String own = String.valueOf(now.depth());
        if (Double.isInfinite(now.trainable()) || now.trainable() > 1e5) {
            return wording.now("phase.ruler.endless", own);
        }
        return wording.now(now.depth() <= now.trainable() ? "phase.ruler.within" : "phase.ruler.beyond",
                Figures.number(Math.max(1, Math.rint(now.trainable()))), own);
    }

    private String sentence() {
        if (model.problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.problemProperty().get());
        }
        Cell cell = model.pointedProperty().get();
        Chart chart = model.chartProperty().get();
        if (cell == null || chart == null) {
            return wording.now("phase.hint", wording.now("phase.shade." + quantity().name().toLowerCase(Locale.ROOT)));
        }
        Plane plane = chart.plane();
        Plane.Point at = plane.point(cell.column(), cell.row());
        String right = Figures.number(at.weight());
        String up = plane.kind() == Kind.GAIN_DEPTH ? wording.now("phase.cell.depth", String.valueOf(Math.round(at.up())))
                : wording.now("phase.cell.up", Figures.number(at.up()));
        Site site = chart.site(cell.column(), cell.row());
        if (site.measured() == null && !chart.theory()) {
            return wording.now("phase.cell.waiting", right, up);
        }
        String gradient = site.measured() == null ? "…" : Quantity.GRADIENT.figure(site.measured().gradient());
        String cosine = site.measured() == null ? "…" : Quantity.COSINE.figure(site.measured().cosine());
        if (!chart.theory()) {
            return wording.now("phase.cell.measured", right, up, gradient, cosine);
        }
        return wording.now("phase.cell", right, up, wording.now(side(site.chi())), Figures.number(site.chi()),
                Figures.number(site.reach()), Quantity.GRADIENT.figure(site.theory().gradient()), gradient,
                Quantity.COSINE.figure(site.theory().cosine()), cosine);
    }

    private static String side(double chi) {
        return Math.abs(chi - 1) < 0.005 ? "phase.is.edge" : chi < 1 ? "phase.is.ordered" : "phase.is.chaotic";
    }

    private void point(Plot plot, boolean real) {
        plot.setOnMouseMoved(event -> model.pointedProperty().set(cell(plot, real, event)));
        plot.setOnMouseExited(_ -> model.pointedProperty().set(null));
        plot.setOnMouseClicked(event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.go(cell(plot, real, event));
                update();
            }
        });
    }

    private Cell cell(Plot plot, boolean real, MouseEvent event) {
        return map(real).cellAt(plot.box(), event.getX(), event.getY()).orElse(null);
    }

    /// Arrows go through the cells, Enter sends the panel there.
    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.step(-1, 0);
            case RIGHT -> model.step(1, 0);
            case UP -> model.step(0, 1);
            case DOWN -> model.step(0, -1);
            case ENTER -> {
                model.go(model.pointedProperty().get());
                update();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Ramp ramp() {
        return new Ramp(quantity(), Quantity.decades(model.chartProperty().get()), look(), words());
    }

    private Quantity quantity() {
        return model.quantityProperty().get();
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    /// The map as it is drawn; public for whoever wants to know where a cell lies.
    public PhaseMap map(boolean real) {
        return new PhaseMap(model.chartProperty().get(), quantity(), real, model.here(), model.pointedProperty().get(), look(),
                words());
    }

    private RulerPicture ruler() {
        Ruler now = model.rulerProperty().get();
        return new RulerPicture(now, look(), now == null ? "" : wording.now("phase.ruler.yours", String.valueOf(now.depth())));
    }

    private MapWords words() {
        return new MapWords(wording.now("phase.theory"), wording.now("phase.measured"), wording.now("phase.axis.right"),
                wording.now("phase.axis.up"), wording.now("phase.axis.depth"), wording.now("phase.ordered"),
                wording.now("phase.chaotic"), wording.now("phase.edge"), wording.now("phase.here"),
                wording.now("phase.vanishes"), wording.now("phase.explodes"), wording.now("phase.apart"),
                wording.now("phase.alike"), wording.now("phase.empty"), wording.now("phase.no-theory"));
    }

    @Override
    public Data data() {
        Chart chart = model.chartProperty().get();
        Ruler ruler = model.rulerProperty().get();
        String title = chart == null ? wording.now("command.phase") : wording.now("export.page.phase", chart.spec().toString());
        return chart == null ? Data.nothing(title) : new Data(title, () -> MapTables.of(chart, ruler));
    }
}
