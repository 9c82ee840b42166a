package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.TrainingSpec;
import initscope.lesson.Scene;
import initscope.training.optimizer.Optimizer;
import initscope.ui.optimizers.OptimizersModel;
import initscope.ui.optimizers.OptimizersView;
import initscope.ui.pretraining.PretrainingModel;
import initscope.ui.pretraining.PretrainingView;
import initscope.ui.pretraining.StartsView;
import initscope.ui.studies.StudiesView;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A page a lesson opens is about what the lesson says.
class LessonPagesTest extends WindowBench {
    private static final String NETWORK = "sigmoid xavier-normal width=12 depth=2 batch=20 input=glyphs(14)";

    @Start
    void start(Stage stage) {
        open();
    }

    private Node page(String place, String... shows) {
        pause();
        return fx(() -> {
            window.view().classroom().lay(new Scene(List.of(shows), place, true, ""));
            window.view().classroom().reveal();
            return window.view().getCenter();
        });
    }

    @Test
    void pretrainingIsDoneAsTheLessonSays() {
        Node page = page("pretraining", NETWORK, NETWORK
                + " samples=300 tests=0 steps=40 labels=100 optimizer=sgd(0.1) pretrain=rbm(k=3,epochs=7) frozen=1");
        PretrainingModel model = ((PretrainingView) page).model();
        TrainingSpec base = fx(() -> model.baseProperty().get());
        assertEquals(300, base.samples());
        assertEquals(40, base.steps());
        assertEquals(100, base.labels());
        assertEquals(0, base.tests());
        assertEquals(new Optimizer.Sgd(0.1), base.optimizer());
        assertEquals(1, fx(() -> model.frozenProperty().get()));
        fx(model::pretrain);
        until("the course", () -> model.courseProperty().get() != null);
        assertEquals("rbm(k=3,epochs=7)", fx(() -> model.courseProperty().get().plan().start().id()));
        fx(model::cancel);
    }

    @Test
    void withoutWordsOfLearningThePageKeepsItsOwnSettings() {
        PretrainingModel model = ((PretrainingView) page("pretraining", NETWORK)).model();
        assertEquals(200, fx(() -> model.baseProperty().get().labels()));
        assertEquals("adam", fx(() -> model.baseProperty().get().optimizer().id()));
    }

    @Test
    void startsAreComparedAsTheLessonSays() {
        StartsView page = (StartsView) page("starts", NETWORK + " samples=300 tests=50 steps=40 labels=100 optimizer=sgd(0.1)");
        assertEquals("sigmoid xavier-normal depth=2 width=12 batch=20 input=glyphs(14) optimizer=sgd(0.1) steps=40 samples=300 "
                + "tests=50 labels=100", fx(() -> page.model().baseProperty().get()).toString());
    }

    @Test
    void theOptimizersOfTheLessonRunAndNoOthers() {
        OptimizersModel model = ((OptimizersView) page("optimizers", "relu he-normal optimizer=sgd(0.1) steps=40",
                "relu he-normal optimizer=momentum(0.1,momentum=0.8) steps=40")).model();
        assertEquals(List.of("sgd", "momentum"), fx(() -> model.runners().stream().filter(r -> r.running().get())
                .map(OptimizersModel.Runner::id).toList()));
        assertEquals(0.1, fx(() -> model.runner("sgd").rate().get()));
        assertEquals(0.8, fx(() -> model.momentumProperty().get()));
        until("the race of the lesson", () -> model.courseProperty().get() != null
                && model.courseProperty().get().paths().size() == 2);
        assertEquals(41, fx(() -> model.courseProperty().get().paths().getFirst().places().size()), "start and forty steps");
    }

    @Test
    void aStudyIsAboutTheRunsOfTheLesson() {
        StudiesView page = (StudiesView) page("grid", NETWORK + " optimizer=sgd(0.1) steps=30 samples=200 tests=0",
                NETWORK.replace("xavier-normal", "he-normal") + " optimizer=adam(0.02) steps=30 samples=200 tests=0");
        assertEquals(30, fx(() -> page.model().grid().baseProperty().get().steps()));
        assertEquals(2, fx(() -> page.model().grid().optimizersProperty().get().size()));
        assertTrue(fx(() -> page.model().grid().initializersProperty().get().toString()).contains("HE"));
        StudiesView scales = (StudiesView) page("norm", NETWORK + " optimizer=sgd(0.1) steps=30 samples=200 tests=0");
        assertEquals(30, fx(() -> scales.model().scales().baseProperty().get().steps()));
    }
}
