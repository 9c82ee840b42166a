package initscope.ui.studies;

import initscope.experiment.table.Data;
import initscope.picture.Look;
import initscope.ui.controls.Page;
import initscope.ui.scene.InScene;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.words.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page: the studies and the run above, the settings, what is found in a sentence, and the picture.
public final class StudiesView extends Page implements Data.Source {
    private final StudiesModel model;
    private final Wording wording;
    private final StudiesHead head;
    private final StudyPictures pictures;
    private final StudySentences sentences;
    private final Map<Kind, StudySettings> settings = new EnumMap<>(Kind.class);
    private final Label sentence = new Label();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public StudiesView(StudiesModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        setId("studies");
        getStyleClass().add("studies");
        setFocusTraversable(true);
        head = new StudiesHead(model, wording, back);
        pictures = new StudyPictures(model, wording, () -> Look.DESK.times(text.getValue().doubleValue()));
        sentences = new StudySentences(model, wording);
        for (Kind kind : Kind.values()) {
            settings.put(kind, new StudySettings(model, kind, wording));
        }
        sentence.setId("studies-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        model.kindProperty().subscribe(this::show);
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (StudyModel<?> study : List.of(model.grid(), model.symmetry(), model.scales(), model.depth())) {
            for (ObservableValue<?> seen : List.of(study.resultProperty(), study.problemProperty(), study.runningProperty(),
                    study.baseProperty())) {
                seen.subscribe((_, _) -> update());
            }
        }
        for (ObservableValue<?> seen : List.of(model.grid().optimizersProperty(), model.grid().initializersProperty(),
                model.depth().lineProperty())) {
            seen.subscribe((_, _) -> update());
        }
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.close();
            }
        });
    }

    public StudiesModel model() {
        return model;
    }

    private void show(Kind kind) {
        if (kind == Kind.DEPTH) {
            model.depth().see();
        }
        setTop(new VBox(head, settings.get(kind), sentence));
        setCenter(pictures.of(kind));
        update();
    }

    private void update() {
        head.update();
        sentence.setText(sentences.of(model.kindProperty().get()));
        pictures.repaint();
        setAccessibleText(sentence.getText());
    }

    @Override
    public Data data() {
        return new StudyData(model).of(wording.now("command." + model.kindProperty().get().name().toLowerCase(Locale.ROOT)));
    }
}
