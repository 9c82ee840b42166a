package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.study.Trials;
import initscope.init.Initializer;
import initscope.ui.canvas.Plot;
import initscope.ui.studies.StudiesModel;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.studies.StudiesView;
import initscope.ui.studies.StudyModel;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/// Robots at the page of studies: each is opened, run, seen to grow, given up, and run to its end.
class StudiesTest extends WindowBench {
    private static final String SMALL = "tanh normal(0.1) depth=2 width=8 inputs=5 batch=16 steps=6 samples=32 tests=0";

    @Start
    void start(Stage stage) {
        open();
    }

    private StudiesView view() {
        return window.view().getCenter() instanceof StudiesView view ? view : null;
    }

    private StudiesModel model() {
        return view().model();
    }

    private String text(String id) {
        return fx(() -> ((Labeled) robot.lookup(id).query()).getText());
    }

    private void open(Kind kind) {
        pause();
        robot.clickOn("#learn");
        String item = "#learn-" + kind.name().toLowerCase(Locale.ROOT);
        until("the menu", () -> robot.lookup(item).tryQuery().isPresent());
        robot.clickOn(item);
        until("the page", () -> view() != null);
        assertEquals(kind, fx(() -> model().kindProperty().get()));
    }

    private void type(String settings) {
        TextField field = robot.lookup("#studies-text").query();
        robot.clickOn(field);
        fx(() -> field.setText(settings));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStudyIsOpenedRunAndLeft(Kind kind) {
        open(kind);
        StudyModel<?> study = fx(() -> model().current());
        assertNull(fx(() -> study.resultProperty().get()), "nothing runs before it is asked for");
        assertTrue(text("#studies-cost").contains("about"), () -> text("#studies-cost"));
        type(SMALL);
        assertEquals(SMALL, fx(() -> study.baseProperty().get().toString()));
        String about = text("#studies-sentence");
        robot.clickOn("#studies-run");
        until("the end", () -> study.resultProperty().get() != null && !study.runningProperty().get());
        if (study.resultProperty().get() instanceof Trials trials) {
            assertTrue(trials.isWhole());
        }
        if (kind != Kind.DEPTH) {
            until("what was found", () -> !text("#studies-sentence").equals(about));
        }
        robot.lookup(".plot").queryAllAs(Plot.class).forEach(plot -> assertTrue(plot.paintings() > 0));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStudyUnderWayIsGivenUpAndWhatHasComeStays(Kind kind) {
        open(kind);
        StudyModel<?> study = fx(() -> model().current());
        type("tanh xavier-normal depth=3 width=30 inputs=20 batch=32 steps=1000000 samples=64 tests=0");
        robot.clickOn("#studies-run");
        until("first news", () -> study.runningProperty().get() && (kind != Kind.SYMMETRY || study.resultProperty().get() != null));
        robot.clickOn("#studies-run");
        until("an end", () -> !study.runningProperty().get());
        Object stayed = fx(() -> study.resultProperty().get());
        assertEquals("Run", text("#studies-run"));
        assertEquals(stayed, fx(() -> study.resultProperty().get()));
    }

    @Test
    void settingsThatCannotBeReadAreExplainedAndNotRun() {
        open(Kind.GRID);
        type("tanh xavier-normall");
        until("the reason", () -> text("#studies-sentence").contains("xavier-normall"));
        assertTrue(fx(() -> robot.lookup("#studies-run").query().isDisabled()));
        type("tanh xavier-normal");
        until("no reason any more", () -> model().grid().problemProperty().get() == null);
    }

    @Test
    void rowsAndColumnsOfTheGridAreChosen() {
        open(Kind.GRID);
        robot.clickOn("#studies-initializers");
        until("the menu", () -> robot.lookup("orthogonal").tryQuery().isPresent());
        robot.clickOn("orthogonal");
        until("a sixth column", () -> model().grid().initializersProperty().get().size() == 6);
        assertTrue(fx(() -> model().grid().initializersProperty().get()).contains(new Initializer.Orthogonal(1)));
    }

    @Test
    void noiseBreaksTheSymmetryAtOneClick() {
        open(Kind.SYMMETRY);
        type("tanh constant(0.1) depth=2 width=8 inputs=5 batch=16 steps=20 samples=32 tests=0");
        robot.clickOn("#studies-run");
        until("one unit", () -> model().symmetry().resultProperty().get() != null && !model().symmetry().runningProperty().get());
        assertTrue(fx(() -> model().symmetry().resultProperty().get().isOneUnit()));
        robot.clickOn("#studies-noise");
        until("distinct units", () -> model().symmetry().resultProperty().get() != null
                && !model().symmetry().runningProperty().get() && !model().symmetry().resultProperty().get().isOneUnit());
        assertEquals(0, fx(() -> model().symmetry().resultProperty().get().broken()));
        assertTrue(fx(() -> model().symmetry().textProperty().get()).contains("noise=0.001"));
        robot.clickOn("#studies-noise");
        until("one unit again", () -> model().symmetry().resultProperty().get() != null
                && !model().symmetry().runningProperty().get() && model().symmetry().resultProperty().get().isOneUnit());
        robot.clickOn("#studies-dropout");
        until("broken by dropout", () -> model().symmetry().resultProperty().get() != null
                && !model().symmetry().runningProperty().get() && !model().symmetry().resultProperty().get().isOneUnit());
    }
}
