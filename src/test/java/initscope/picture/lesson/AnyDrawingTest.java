package initscope.picture.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.raster.Raster;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Pictures of lessons stand whatever was drawn and whatever was measured.
class AnyDrawingTest {
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final List<Box> BOXES = List.of(new Box(0, 0, 900, 500), new Box(3, 4, 90, 60), new Box(0, 0, 1, 1),
            new Box(0, 0, 0, 0), new Box(7, 1, 1500, 30), new Box(0, 0, 40, 900));
    private static final List<List<Double>> HEIGHTS = List.of(List.of(NAN, NAN, NAN, NAN), List.of(0.0, 0.0, 0.0, 0.0),
            List.of(1.0, 0.5, 0.25, 0.1), List.of(INF, -INF, NAN, 1.0), List.of(1e300, 1e-300, -1.0, 3.0),
            List.of(2.0, 2.0, 2.0, 2.0));
    private static final Sheet BARS = new Sheet(true, 4, List.of(), new Interval(-1, 1), Interval.UNIT, false, "value", "how many");
    private static final Sheet LINE = new Sheet(false, 4, List.of("1", "2", "3", "4"), Interval.UNIT, new Interval(0, 2), false,
            "layer", "std");
    private static final Sheet DECADES = new Sheet(false, 4, List.of("1", "2", "3", "4"), Interval.UNIT, new Interval(1e-6, 100),
            true, "layer", "std");

    private static Recorder painted(Consumer<Surface> picture) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).png(10, 10, 1, surface -> {
            recorder[0] = new Recorder(surface, 1);
            picture.accept(recorder[0]);
        });
        return recorder[0];
    }

    private static void stands(Consumer<Surface> picture) {
        Recorder recorder = painted(picture);
        assertEquals(0, recorder.clips());
        assertTrue(recorder.points().stream().allMatch(p -> Double.isFinite(p[0]) && Double.isFinite(p[1])));
    }

    @Test
    void everyDrawingOverEveryTruthHasOnlyFiniteMarks() {
        for (Box box : BOXES) {
            for (Sheet sheet : List.of(BARS, LINE, DECADES)) {
                for (List<Double> drawn : HEIGHTS) {
                    stands(s -> new Pad(sheet, drawn, 3, Look.DESK, "heading", "hint").paint(s, box));
                    for (List<Double> measured : HEIGHTS) {
                        stands(s -> new Overlay(sheet, drawn, measured, Look.DESK, "yours", "measured").paint(s, box));
                    }
                }
            }
            stands(s -> new Curtain(Look.PROJECTOR, "The picture comes after your answer.").paint(s, box));
        }
    }

    @Test
    void drawnAndMeasuredHistogramsHaveTheSameAreaWhateverTheirHeights() {
        List<Double> shares = Overlay.shares(List.of(2.0, 6.0, NAN, -3.0));
        assertEquals(List.of(0.25, 0.75, 0.0, 0.0), shares);
        assertEquals(Collections.nCopies(4, 0.0), Overlay.shares(List.of(0.0, NAN, -1.0, 0.0)));
        Recorder recorder = painted(s -> new Overlay(BARS, List.of(1.0, 0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 7.0), Look.DESK,
                "yours", "measured").paint(s, new Box(0, 0, 600, 400)));
        assertTrue(recorder.fills(Role.BAR).stream().anyMatch(bar -> bar.height() > 200), "the one measured bar is tall");
        assertTrue(recorder.words().containsAll(List.of("yours", "measured")));
    }

    @Test
    void whatIsDrawnAtAPlaceIsReadAtThatPlace() {
        for (Sheet sheet : List.of(BARS, LINE, DECADES)) {
            Box plot = sheet.plot(new Box(0, 0, 800, 500), Look.DESK);
            for (int column = 0; column < 4; column++) {
                assertEquals(column, sheet.column(plot, sheet.x(plot, column)));
            }
            assertEquals(0, sheet.column(plot, -50));
            assertEquals(3, sheet.column(plot, 5000));
            for (double share : new double[] {0, 0.25, 0.5, 1}) {
                assertEquals(share, sheet.share(sheet.at(share)), 1e-9);
            }
        }
    }

    @Test
    void votesAreBarsAndTheRightOptionIsMarkedOnlyWhenItMayBeSeen() {
        for (Box box : BOXES) {
            stands(s -> new Ballot(List.of("a", "b"), List.of(0, 0), List.of(), -1, Look.DESK, "before", "after").paint(s, box));
            stands(s -> new Ballot(List.of(), List.of(), List.of(), -1, Look.DESK, "before", "after").paint(s, box));
        }
        Box box = new Box(0, 0, 700, 400);
        Recorder hidden = painted(s -> new Ballot(List.of("one", "two"), List.of(3, 1), List.of(1, 9), -1, Look.DESK, "before",
                "after").paint(s, box));
        assertTrue(hidden.words().containsAll(List.of("1", "2", "before", "after")));
        assertTrue(hidden.words().contains("9 · 90 %"), hidden.words().toString());
        assertFalse(hidden.words().stream().anyMatch(word -> word.contains("✓")));
        assertTrue(painted(s -> new Ballot(List.of("one", "two"), List.of(3, 1), List.of(1, 9), 1, Look.DESK, "before", "after")
                .paint(s, box)).words().contains("2 ✓"));
    }
}
