package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Channels;
import initscope.ui.canvas.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Every picture of the window without its colours: no two lines of one plot are told apart by hue alone.
class ChannelsTest extends WindowBench {
    /// What has to be pressed before a page has lines; "" where it begins by itself.
    private static final Map<String, String> RUNS = Map.of("learn-training", "", "learn-pretraining", "#pretraining-run",
            "learn-symmetry", "#studies-run", "learn-scales", "#studies-run", "learn-grid", "#studies-run");

    private final TreeSet<String> confused = new TreeSet<>();
    private int series;

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    @Tag("slow")
    void noLineOfAnyPageIsToldByHueAlone() {
        pause();
        for (Places.Place place : fx(() -> Places.of(window))) {
            fx(place.open());
            settle();
            String button = RUNS.get(place.name());
            if (button != null) {
                if (!button.isEmpty()) {
                    fx(() -> ((ButtonBase) window.view().lookup(button)).fire());
                }
                until("lines on " + place.name(), () -> points() > 40);
            }
            look(place.name());
            fx(() -> Places.leave(window));
        }
        check(100);
    }

    private void look(String place) {
        fx(() -> plots().forEach(plot -> {
            Channels channels = painted(plot);
            series += channels.series();
            channels.confusedDots().forEach(pair -> confused.add(place + " " + plot.getId() + ", marks: " + pair));
            channels.confused().forEach(pair -> confused.add(place + " " + plot.getId() + ": " + pair));
        }));
    }

    private int points() {
        return plots().stream().mapToInt(plot -> painted(plot).points()).sum();
    }

    private static Channels painted(Plot plot) {
        Channels channels = new Channels();
        plot.paint(channels, plot.box());
        return channels;
    }

    private static List<Plot> plots() {
        List<Plot> found = new ArrayList<>();
        Window.getWindows().stream().filter(Window::isShowing).forEach(w -> collect(w.getScene().getRoot(), found));
        return found;
    }

    private static void collect(Node node, List<Plot> found) {
        if (node.isVisible() && node instanceof Plot plot && plot.box().width() > 0 && plot.box().height() > 0) {
            found.add(plot);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private void check(int least) {
        assertEquals("", String.join("\n", confused));
        assertTrue(series >= least, "only " + series + " lines were looked at");
    }
}
