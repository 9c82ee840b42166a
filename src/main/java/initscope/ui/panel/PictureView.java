package initscope.ui.panel;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.axes.Axes;
import initscope.picture.depth.Levels;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.picture.twin.ViewTwin;
import initscope.picture.view.Plate;
import initscope.picture.view.Subject;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.ui.canvas.Plot;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The picture of a panel: shows the model's last run in the view chosen, reports the layer pointed at, and zooms by dragging
/// where values run from left to right.
final class PictureView extends Region {
    private static final double LEAST_DRAG = 6;
    /// A second click within this time zooms out; only then is the inside of the layer not opened.
    private static final Duration TWICE = Duration.millis(300);

    private final PanelModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot plot = new Plot(this::paint);
    private final Rectangle marked = new Rectangle();
    private final Consumer<Integer> inspect;
    private final PauseTransition once = new PauseTransition(TWICE);
    /// Kept until something in it changes: pointing asks for it at every step of the mouse.
    private Subject subject;
    private int bar = -1;
    private double dragX;
    private Spot dragFrom;

    /// @param inspect opens the inside of a layer
    /// @param text size of text, 1 = ordinary
    PictureView(PanelModel model, Consumer<Integer> inspect, Wording wording, ObservableValue<? extends Number> text) {
        this.model = model;
        this.inspect = inspect;
        this.text = text;
        this.wording = wording;
        getStyleClass().add("strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        marked.getStyleClass().add("zoom-mark");
        marked.setManaged(false);
        marked.setVisible(false);
        marked.setMouseTransparent(true);
        plot.saying(this::twin);
        plot.setFocusTraversable(false);
        getChildren().addAll(plot, marked);
        model.networksProperty().subscribe(_ -> renew());
        model.axesProperty().subscribe(_ -> renew());
        model.levelsProperty().subscribe(_ -> renew());
        model.expectationProperty().subscribe(_ -> renew());
        model.specProperty().subscribe(_ -> renew());
        model.viewProperty().subscribe(_ -> plot.repaint());
        model.hoveredProperty().subscribe(_ -> plot.repaint());
        text.when(InScene.of(this)).subscribe(_ -> plot.repaint());
        wording.sentencesFor(this).subscribe(_ -> plot.repaint());
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> unpoint());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The plot, for whoever looks at its pixels.
    Plot plot() {
        return plot;
    }

    /// The picture in words, in the view chosen.
    String twin() {
        return new ViewTwin(wording.localeProperty().get()).of(model.viewProperty().get(), subject());
    }

    /// The verdict, which is set from outside, and then the picture.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getAccessibleText() != null ? getAccessibleText() + " " + twin()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        plot.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void paint(Surface surface, Box box) {
        plate().paint(surface, box);
    }

    /// The picture without what is pointed at, to be painted anywhere.
    ///
    /// @param look how large and heavy
    Plate still(Look look) {
        Plate now = plate();
        return new Plate(now.view(), now.subject(), Focus.NONE, look, now.words());
    }

    /// What there is to see has changed.
    private void renew() {
        subject = null;
        plot.repaint();
    }

    private Subject subject() {
        if (subject == null) {
            List<List<LayerStatistics>> networks = model.networksProperty().get();
            List<LayerStatistics> layers = networks.isEmpty() ? List.of() : networks.getFirst();
            Axes axes = model.axesProperty().get();
            if (axes == null || axes.values().size() != layers.size()) {
                axes = Axes.of(axes == null ? Axes.Choice.BOOK : axes.choice(), layers, null);
            }
            Levels levels = model.levelsProperty().get() == null ? Levels.of(true, networks) : model.levelsProperty().get();
            subject = new Subject(model.spec(), networks, axes, levels, model.expectationProperty().get());
        }
        return subject;
    }

    private Plate plate() {
        Look look = Look.DESK.times(text.getValue().doubleValue());
        return new Plate(model.viewProperty().get(), subject(), new Focus(model.hoveredProperty().get(), bar, 0), look,
                wording.pictures());
    }

    private Optional<Spot> spot(MouseEvent event) {
        return plate().spotAt(plot.box(), event.getX(), event.getY());
    }

    private void point(MouseEvent event) {
        Optional<Spot> spot = spot(event);
        int over = spot.filter(s -> s.part() == Spot.Part.BAR).map(Spot::mark).orElse(-1);
        if (over != bar) {
            bar = over;
            plot.repaint();
        }
        model.hoveredProperty().set(spot.map(Spot::layer).orElse(0));
    }

    private void unpoint() {
        bar = -1;
        model.hoveredProperty().set(0);
        plot.repaint();
    }

    private void press(MouseEvent event) {
        requestFocus();
        dragX = event.getX();
        dragFrom = event.getButton() == MouseButton.PRIMARY ? spot(event).orElse(null) : null;
    }

    /// Once: into the layer. Twice: zoom out, where there is something to zoom out of.
    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        once.stop();
        boolean zoomed = !(model.spec().binning().range() instanceof Binning.Range.Auto);
        if (event.getClickCount() == 2 && zoomed) {
            zoom(Binning.Range.AUTO);
        } else if (event.getClickCount() == 1) {
            spot(event).ifPresent(spot -> {
                once.setOnFinished(_ -> inspect.accept(spot.layer()));
                if (zoomed) {
                    once.playFromStart();
                } else {
                    inspect.accept(spot.layer());
                }
            });
        }
    }

    private void drag(MouseEvent event) {
        point(event);
        if (dragFrom == null || !model.viewProperty().get().zooms() || Math.abs(event.getX() - dragX) < LEAST_DRAG) {
            marked.setVisible(false);
            return;
        }
        marked.setVisible(true);
        marked.setX(Math.min(dragX, event.getX()));
        marked.setWidth(Math.abs(event.getX() - dragX));
        marked.setY(Math.max(0, event.getY() - 40));
        marked.setHeight(Math.min(80, getHeight() - marked.getY()));
    }

    /// Zooms to the bins dragged over.
    private void release(MouseEvent event) {
        boolean dragged = marked.isVisible();
        marked.setVisible(false);
        Spot to = spot(event).orElse(null);
        if (!dragged || dragFrom == null || to == null || to.layer() != dragFrom.layer()
                || to.part() != Spot.Part.BAR || dragFrom.part() != Spot.Part.BAR) {
            return;
        }
        LayerStatistics layer = model.snapshotProperty().get().layer(to.layer());
        Histogram h = model.axesProperty().get().choice().side().histogram(layer);
        double low = h.edge(Math.min(dragFrom.mark(), to.mark()));
        double high = h.edge(Math.max(dragFrom.mark(), to.mark()) + 1);
        zoom(new Binning.Range.Fixed(low, high));
    }

    private void zoom(Binning.Range range) {
        model.specProperty().set(model.spec().withBinning(model.spec().binning().withRange(range)));
    }

    /// Shift and an arrow go through the layers, Enter looks inside, Escape lets go.
    private void key(KeyEvent event) {
        int depth = model.snapshotProperty().get() == null ? 0 : model.snapshotProperty().get().layers().size();
        int now = model.hoveredProperty().get();
        if (event.isShiftDown() && event.getCode() == KeyCode.RIGHT && depth > 0) {
            model.hoveredProperty().set(Math.min(depth, now + 1));
            event.consume();
        } else if (event.isShiftDown() && event.getCode() == KeyCode.LEFT && depth > 0) {
            model.hoveredProperty().set(Math.max(1, now - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && now > 0 && now <= depth) {
            inspect.accept(now);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && now > 0) {
            model.hoveredProperty().set(0);
            event.consume();
        }
    }
}
