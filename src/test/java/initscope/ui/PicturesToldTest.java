package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.SpecReader;
import initscope.picture.phase.Quantity;
import initscope.picture.twin.SweepTwin;
import initscope.ui.canvas.Plot;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A walk through every place, in search of a picture that says nothing of its own.
class PicturesToldTest extends WindowBench {
    /// A sign beside a name is no picture.
    private static final double SIGN = 30;
    /// Pictures of something else than the panels' experiments, or of something that has to be begun first.
    private static final Set<String> OF_THEIR_OWN = Set.of("phase-theory", "ramp", "losses-slopes", "losses-neuron", "losses-checked",
            "optimizers-paths", "optimizers-fall", "preprocessing-ways", "preprocessing-loss", "preprocessing-loss-category",
            "starts-picture", "pretraining-picture", "reproduction-mark", "studies-plot-grid", "studies-plot-units", "studies-plot-rank",
            "studies-plot-epochs", "studies-plot-scales", "studies-plot-depth");

    private final Set<String> silent = new TreeSet<>();

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void pictureOfThePanelsAndOfTheQuickPagesSayWhatTheyShowAndFollowIt() {
        assertFollow("view-strip", "view-variance", "learn-losses", "inspect");
    }

    @Test
    @Tag("slow")
    void everyPictureOfEveryPlaceSaysWhatItShowsAndFollowsIt() {
        assertFollow();
    }

    private void assertFollow(String... names) {
        pause();
        Map<String, String> before = told(names);
        assertTrue(before.size() > names.length, "only " + before.keySet());
        fx(() -> bench.panels().forEach(panel ->
                panel.specProperty().set(SpecReader.read("relu normal(0.3) depth=3 width=20 bias=normal(0.2)").orThrow())));
        settle();
        Map<String, String> after = told(names);
        Set<String> deaf = new TreeSet<>();
        before.forEach((place, text) -> {
            if (text.equals(after.get(place)) && OF_THEIR_OWN.stream().noneMatch(place::endsWith)) {
                deaf.add(place + ": " + text);
            }
        });
        assertEquals(Set.of(), deaf, "these say the same of other data");
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        Map<String, String> korean = told(names);
        Set<String> english = new TreeSet<>();
        after.forEach((place, text) -> {
            if (text.equals(korean.get(place))) {
                english.add(place + ": " + text);
            }
        });
        assertEquals(Set.of(), english, "these say the same in Korean");
        assertEquals(Set.of(), silent, "these say nothing of their own");
    }

    /// What every picture of these places says, by place and picture.
    private Map<String, String> told(String... names) {
        Map<String, String> told = new TreeMap<>();
        for (Places.Place place : fx(() -> Places.of(window))) {
            // Cards have no pictures.
            if (names.length > 0 && !List.of(names).contains(place.name()) || place.name().startsWith("card-")) {
                continue;
            }
            fx(place.open());
            until("the pictures of " + place.name(), () -> bench.panels().stream().allMatch(panel -> panel.isIdle())
                    && (!place.name().equals("phase") || begun("#phase-measured") && begun("#phase-ruler"))
                    && (!place.name().equals("learn-preprocessing") || !twin("#preprocessing-loss").isEmpty()));
            fx(() -> {
                for (Window open : Window.getWindows()) {
                    Parent root = open.getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    look(place.name(), root, told);
                }
            });
            fx(() -> Places.leave(window));
        }
        return told;
    }

    private String twin(String query) {
        return ((Plot) stage.getScene().getRoot().lookup(query)).twin();
    }

    /// Whether a picture has something to tell: networks are being run for it.
    private boolean begun(String query) {
        String text = twin(query);
        return !text.equals(new SweepTwin(settings.languageProperty().get()).map(null, Quantity.GRADIENT, true, null))
                && !text.equals(new SweepTwin(settings.languageProperty().get()).ruler(null));
    }

    private void look(String place, Parent root, Map<String, String> told) {
        Set<String> sentences = new HashSet<>();
        for (Node node : root.lookupAll(".sentence")) {
            if (node instanceof Label label) {
                sentences.add(label.getText());
            }
        }
        int number = 0;
        for (Node node : root.lookupAll(".plot")) {
            Plot plot = (Plot) node;
            if (plot.getWidth() < SIGN || plot.getHeight() < 1 || !shown(plot)) {
                continue;
            }
            String name = place + " " + number++ + " " + (plot.getId() == null ? "" : plot.getId());
            String text = plot.twin();
            if (text.isBlank() || sentences.contains(text)) {
                silent.add(name + ": " + text);
            }
            told.put(name, text);
        }
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
