package initscope.picture.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.spec.Presets;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Recorder.Written;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.sheet.Panel;
import initscope.picture.sheet.Sheet;
import initscope.statistics.LayerStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Everything written has room, in both languages and at every usual size.
class RoomTest {
    private static final double[][] SIZES = {{300, 180}, {420, 220}, {620, 260}, {1200, 400}};

    private static final List<String> SPECS = List.of("sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal",
            "relu he-normal", "relu he-normal range=book", "identity normal(1) depth=50 batch=100", "relu normal(0.01) depth=24 batch=100",
            "hard-tanh normal(0.3) depth=8", "tanh normal(0.01) depth=12", "sigmoid zeros", "relu he-normal depth=100 batch=100",
            "identity normal(1000) depth=12 range=-5,5", "relu he-normal range=-4,4", "tanh normal(1) depth=3");

    @Test
    void noTextIsClippedAndNoTwoTextsTouch() {
        for (String spec : SPECS) {
            List<LayerStatistics> layers = Runs.of(spec);
            for (Choice choice : List.of(Picture.OWN, Picture.SHARED, Picture.LOG)) {
                for (double[] size : SIZES) {
                    for (SampleWords words : SampleWords.values()) {
                        for (Look look : List.of(Look.DESK, Look.PROJECTOR)) {
                            Strip strip = new Strip(layers, Axes.of(choice, layers, null), new Focus(2, 3, 4), look, words);
                            check(Picture.of(strip, new Box(0, 0, size[0], size[1]), 1),
                                    spec + " " + choice + " " + size[0] + " " + words + " " + look.text());
                        }
                    }
                }
            }
        }
    }

    private static void check(Picture picture, String what) {
        List<Written> texts = picture.painted().texts();
        assertFalse(texts.isEmpty(), what);
        for (int i = 0; i < texts.size(); i++) {
            Box a = texts.get(i).box();
            assertTrue(a.x() >= -0.5 && a.y() >= -0.5 && a.right() <= picture.box().width() + 0.5
                    && a.bottom() <= picture.box().height() + 0.5, what + ": clipped " + texts.get(i));
            for (int j = 0; j < i; j++) {
                Box b = texts.get(j).box();
                boolean apart = a.x() >= b.right() + 0.5 || b.x() >= a.right() + 0.5 || a.y() >= b.bottom()
                        || b.y() >= a.bottom();
                assertTrue(apart, what + ": " + texts.get(i) + " on " + texts.get(j));
            }
        }
    }

    @Test
    void aSheetNamesEveryNetworkAndSaysItsSentence() {
        List<Panel> panels = Presets.famous().stream().map(spec -> new Panel(spec.toString(),
                "Layer 5 keeps a standard deviation of 0.44, and most values lie at the ends, where the slope is nearly 0.",
                Diagnosis.Severity.BAD, "3 networks", Picture.of(Runs.of(spec), Picture.OWN, 10, 10).strip()::paint)).toList();
        Picture picture = Picture.of(surface -> new Sheet(panels, Look.DESK).paint(surface, new Box(0, 0, 1200, 640)),
                Picture.of(Runs.of("tanh zeros"), Picture.OWN, 10, 10).strip(), new Box(0, 0, 1200, 640), 1);
        check(picture, "sheet");
        assertEquals(20, picture.plots().size());
        for (Panel panel : panels) {
            assertTrue(picture.painted().words().contains(panel.title()));
        }
        assertTrue(String.join(" ", picture.painted().words()).contains("where the slope is nearly 0."));
    }

    @Test
    void fewLayersAreOneRowAndMoreAreSeveral() {
        for (double[] size : SIZES) {
            Picture five = Picture.of(Runs.of("tanh xavier-normal"), Picture.OWN, size[0], size[1]);
            assertEquals(5, five.plots().size());
            assertEquals(1, five.plots().stream().map(Box::y).distinct().count());
        }
        Picture many = Picture.of(Runs.of("tanh xavier-normal depth=24 batch=50"), Picture.OWN, 620, 260);
        assertEquals(24, many.plots().size());
        assertTrue(many.plots().stream().map(Box::y).distinct().count() > 1);
    }

    @Test
    void aHundredLayersAreColumnsWhereThereIsLittleRoomAndCellsWhereThereIsMore() {
        List<LayerStatistics> layers = Runs.of("relu he-normal depth=100 batch=50");
        for (double width : new double[] {300, 620, 1200}) {
            Strip strip = Picture.of(layers, Picture.SHARED, width, 260).strip();
            assertTrue(strip.isHeatMap(new Box(0, 0, width, 260)));
            Box tall = new Box(0, 0, width, strip.preferredHeight(width));
            assertFalse(strip.isHeatMap(tall));
            assertEquals(100, Picture.of(strip, tall, 1).plots().size());
        }
    }

    @Test
    void wherePreferredHeightIsGivenEveryPlotIsReadable() {
        for (int depth = 1; depth <= 200; depth += depth < 14 ? 1 : 31) {
            List<LayerStatistics> layers = Runs.of("relu he-normal width=10 batch=10 depth=" + depth);
            for (double width : new double[] {300, 620, 1200}) {
                for (Look look : List.of(Look.DESK, Look.PROJECTOR)) {
                    Strip strip = new Strip(layers, Axes.of(Picture.SHARED, layers, null), Focus.NONE, look, SampleWords.ENGLISH);
                    Box box = new Box(0, 0, width, strip.preferredHeight(width));
                    assertFalse(strip.isHeatMap(box), depth + " layers in " + box);
                    for (Box plot : Picture.of(strip, box, 1).plots()) {
                        assertTrue(plot.width() >= 3 * look.text() && plot.height() >= 2 * look.text() - 1, depth + " " + plot);
                    }
                }
            }
        }
    }
}
