package initscope.ui.bench.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import initscope.experiment.RandomSpecs;
import initscope.experiment.diagnosis.Limit;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.view.View;
import initscope.statistics.Binning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PastTest {
    private static final double SPEED = 3;

    private final List<Spec> panels = new ArrayList<>(Presets.famous());
    private final Outlook outlook = new Outlook(SPEED);
    private final Past past = new Past(outlook, () -> panels, specs -> {
        panels.clear();
        panels.addAll(specs);
    });

    private void panels(Runnable change) {
        past.together(change, null);
    }

    @Test
    void aThousandChangesOfEveryKindAreTakenBackAndDoneAgain() {
        SplittableRandom random = new SplittableRandom(5);
        RandomSpecs specs = new RandomSpecs(5);
        List<Arrangement> seen = new ArrayList<>(List.of(past.nowProperty().get()));
        while (seen.size() <= 1500) {
            changeSomething(random, specs);
            Arrangement now = past.nowProperty().get();
            if (!now.equals(seen.getLast())) {
                seen.add(now);
            }
        }
        for (int i = seen.size() - 2; i >= 0; i--) {
            past.undo();
            assertEquals(seen.get(i), outlook.with(panels), "after undo to " + i);
        }
        past.undo();
        assertEquals(seen.getFirst(), outlook.with(panels), "the very first state stays");
        assertNull(past.undoneProperty().get());
        for (int i = 1; i < seen.size(); i++) {
            past.redo();
            assertEquals(seen.get(i), outlook.with(panels), "after redo to " + i);
        }
        assertNull(past.redoneProperty().get());
    }

    private void changeSomething(SplittableRandom random, RandomSpecs specs) {
        int one = random.nextInt(panels.size());
        switch (random.nextInt(12)) {
            case 0 -> outlook.view().set(View.values()[random.nextInt(View.values().length)]);
            case 1 -> outlook.choice().set(new Axes.Choice(Side.values()[random.nextInt(2)], Scope.values()[random.nextInt(3)],
                    Scope.values()[random.nextInt(3)], random.nextBoolean()));
            case 2 -> outlook.theory().set(!outlook.theory().get());
            case 3 -> outlook.decades().set(!outlook.decades().get());
            case 4 -> outlook.accumulating().set(!outlook.accumulating().get());
            case 5 -> outlook.thresholds().set(outlook.thresholds().get().with(Limit.SATURATED, random.nextDouble()));
            case 6 -> panels(() -> outlook.notes().set("note " + random.nextInt()));
            case 7 -> panels(() -> outlook.speed().set(1 + random.nextInt(60)));
            case 8 -> panels(() -> Collections.swap(panels, one, 0));
            case 9 -> panels(() -> panels.set(one, panels.get(one).withSeed(random.nextInt(1000))));
            case 10 -> panels(() -> panels.set(one, specs.next()));
            default -> panels(() -> {
                if (panels.size() < 4) {
                    panels.add(specs.next());
                } else {
                    panels.remove(one);
                }
            });
        }
    }

    @Test
    void anUndoSaysWhatItWouldTakeBack() {
        assertNull(past.undoneProperty().get());
        outlook.theory().set(true);
        assertEquals(Change.THEORY, past.undoneProperty().get());
        panels(() -> panels.set(0, panels.get(0).withSeed(7)));
        assertEquals(Change.SEED, past.undoneProperty().get());
        panels(() -> panels.replaceAll(s -> s.withBinning(new Binning(50, s.binning().range()))));
        assertEquals(Change.HISTOGRAM, past.undoneProperty().get());
        panels(() -> Collections.swap(panels, 0, 3));
        assertEquals(Change.MOVED, past.undoneProperty().get());
        panels(panels::removeLast);
        assertEquals(Change.REMOVED, past.undoneProperty().get());
        panels(() -> panels.set(1, panels.get(1).withWidth(40)));
        assertEquals(Change.LAYERS, past.undoneProperty().get());
        past.undo();
        assertEquals(Change.REMOVED, past.undoneProperty().get());
        assertEquals(Change.LAYERS, past.redoneProperty().get());
    }

    @Test
    void aWholeWindowIsOneStep() {
        Arrangement before = past.nowProperty().get();
        past.arrange(new Arrangement(before.specs().reversed(), View.DEPTH, before.choice(), false, true, true, 9,
                before.thresholds(), "all new"));
        assertNotEquals(before, past.nowProperty().get());
        assertEquals(Change.SEVERAL, past.undoneProperty().get());
        past.undo();
        assertEquals(before, past.nowProperty().get());
        assertEquals(before, outlook.with(panels));
    }
}
