package initscope.ui.export.worksheet;

import initscope.lesson.Fault;
import initscope.lesson.Found;
import initscope.lesson.Lesson;
import initscope.lesson.measure.Readings;
import initscope.lesson.sheet.Printing;
import initscope.lesson.sheet.Worksheet;
import initscope.picture.worksheet.SheetPdf;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.controls.Waiting;
import initscope.ui.engine.Errand;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Which lesson, with or without the answers.
public final class WorksheetCard extends VBox {
    private static final double WIDE = 380;

    private final Wording wording;
    private final BiConsumer<String, byte[]> save;
    private final ComboBox<Lesson> lessons = new ComboBox<>();
    private final BooleanProperty answered = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Label said = new Label();
    private Errand<Done> errand;

    /// A finished sheet, or why there is none.
    private record Done(String name, byte[] pdf, Fault fault) {
    }

    /// @param save takes a file's name and its bytes
    public WorksheetCard(BiConsumer<String, byte[]> save, Wording wording) {
        super(10);
        this.wording = wording;
        this.save = save;
        setId("worksheet-card");
        getStyleClass().add("card");
        lessons.setId("worksheet-lesson");
        lessons.setMinWidth(USE_PREF_SIZE);
        lessons.setMaxWidth(Double.MAX_VALUE);
        lessons.accessibleTextProperty().bind(wording.of("worksheet.lesson"));
        lessons.setConverter(new StringConverter<>() {
            @Override
            public String toString(Lesson lesson) {
                return lesson == null ? "" : lesson.order() + ". " + lesson.title();
            }

            @Override
            public Lesson fromString(String text) {
                return null;
            }
        });
        Segments<Boolean> which = new Segments<>(List.of(false, true),
                with -> wording.of(with ? "worksheet.answers" : "worksheet.students"), answered::set);
        which.button(true).setId("worksheet-answers");
        which.button(false).setId("worksheet-students");
        which.following(answered);
        Button file = new Button(null, Icons.icon("bi-download"));
        file.setId("worksheet-save");
        file.setMinWidth(USE_PREF_SIZE);
        file.textProperty().bind(wording.of("worksheet.save"));
        file.disableProperty().bind(lessons.valueProperty().isNull().or(busy));
        file.setOnAction(_ -> make());
        said.setId("worksheet-said");
        said.setWrapText(true);
        said.setMaxWidth(WIDE);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(lessons, which, file, said, new Waiting("worksheet", busy, wording, this::close));
    }

    /// Offers these lessons.
    ///
    /// @param current the one being taken, or null
    public void offer(List<Lesson> all, Lesson current) {
        Lesson before = lessons.getValue();
        lessons.getItems().setAll(all);
        Lesson wanted = current != null ? current
                : all.stream().filter(l -> before != null && l.name().equals(before.name())).findFirst().orElse(null);
        lessons.setValue(wanted != null && all.contains(wanted) ? wanted : all.isEmpty() ? null : all.getFirst());
    }

    private void make() {
        Lesson lesson = lessons.getValue();
        boolean with = answered.get();
        busy.set(true);
        said.setText(wording.now("worksheet.busy"));
        errand = new Errand<>("worksheet", (lab, tell) -> {
            String name = lesson.name() + (with ? "-answers" : "") + "." + lesson.language().getLanguage() + ".pdf";
            tell.accept(switch (new Printing(new Readings(lab)).of(lesson, with)) {
                case Found.Value<Worksheet>(Worksheet sheet) -> new Done(name, SheetPdf.bytes(sheet), null);
                case Found.Missing<Worksheet>(Fault fault) -> new Done(name, null, fault);
            });
        }, this::done, () -> busy.set(false));
    }

    private void done(Done sheet) {
        if (sheet.fault() != null) {
            said.setText(sheet.fault().sentence(wording.localeProperty().get()));
        } else {
            said.setText("");
            save.accept(sheet.name(), sheet.pdf());
        }
    }

    /// Gives up what is under way.
    public void close() {
        if (errand != null) {
            errand.cancel();
        }
        busy.set(false);
        said.setText("");
    }
}
