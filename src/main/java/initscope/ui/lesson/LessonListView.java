package initscope.ui.lesson;

import initscope.lesson.Fault;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.WrappingRow;
import initscope.ui.lesson.card.Parts;
import initscope.ui.lesson.course.Course;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The page of all lessons, in their order, the next one chosen; files from disk are opened here.
public final class LessonListView extends Page {
    private final LessonsModel model;
    private final Wording wording;
    private final ListView<Course> list = new ListView<>();
    private final VBox faults = new VBox();

    /// @param back to the panels
    public LessonListView(LessonsModel model, Wording wording, Runnable back) {
        this.model = model;
        this.wording = wording;
        setId("lessons-page");
        getStyleClass().add("lessons");
        list.setId("lessons-rows");
        Explain.mark(list, "lessons.title", wording);
        list.accessibleTextProperty().bind(wording.of("lessons.title"));
        list.setCellFactory(_ -> new CourseCell(model, wording));
        list.setPlaceholder(Parts.line(wording.now("lesson.reading"), "text-muted"));
        Label help = new Label();
        help.textProperty().bind(wording.of("lesson.list.help"));
        help.setWrapText(true);
        help.getStyleClass().add("text-muted");
        faults.setId("lessons-faults");
        faults.getStyleClass().add("faults");
        setTop(new VBox(head(back), help, faults));
        setCenter(list);
        model.read();
        model.coursesProperty().when(InScene.of(this)).subscribe(courses -> {
            list.getItems().setAll(courses);
            choose();
        });
        model.refusedProperty().when(InScene.of(this)).subscribe(_ -> refuse());
        wording.sentencesFor(this).subscribe(_ -> {
            list.refresh();
            refuse();
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                begin();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                begin();
            }
        });
        focusedProperty().subscribe(on -> {
            if (on) {
                list.requestFocus();
            }
        });
    }

    private WrappingRow head(Runnable back) {
        Button panels = Icons.back("lessons", wording, back);
        Label title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(wording.of("lessons.title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button open = new Button(null, Icons.icon("bi-folder2-open"));
        open.setId("lessons-open");
        open.textProperty().bind(wording.of("lessons.open"));
        open.setTooltip(Icons.tooltip(wording.of("lessons.open.help")));
        open.setOnAction(_ -> ask());
        Button begin = new Button();
        begin.setId("lessons-begin");
        begin.getStyleClass().add("accent");
        begin.textProperty().bind(wording.of("lessons.begin"));
        begin.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        Explain.mark(begin, "lessons.begin", wording);
        begin.setOnAction(_ -> begin());
        WrappingRow head = new WrappingRow(panels, title, open, begin);
        head.getStyleClass().add("head");
        return head;
    }

    /// The lesson to go on with.
    private void choose() {
        Course next = model.recommended();
        if (next != null) {
            list.getSelectionModel().select(next);
        } else if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void begin() {
        Course chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.begin(chosen);
        }
    }

    private void ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wording.now("lessons.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wording.now("lessons.file"), "*.md"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.open(file.toPath());
        }
    }

    /// What is wrong with the file opened last, line by line.
    private void refuse() {
        faults.getChildren().clear();
        LessonsModel.Refused refused = model.refusedProperty().get();
        faults.setVisible(refused != null);
        faults.setManaged(refused != null);
        if (refused != null) {
            faults.getChildren().add(Parts.line(wording.now("lessons.refused", String.valueOf(refused.file().getFileName()),
                    String.valueOf(refused.faults().size())), "text-bold"));
            for (Fault fault : refused.faults()) {
                faults.getChildren().add(Parts.line(fault.sentence(wording.localeProperty().get())));
            }
        }
    }
}
