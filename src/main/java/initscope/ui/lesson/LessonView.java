package initscope.ui.lesson;

import initscope.lesson.Lesson;
import initscope.lesson.Question;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.lesson.card.AskCard;
import initscope.ui.lesson.card.Card;
import initscope.ui.lesson.card.PlayCard;
import initscope.ui.lesson.card.SummaryCard;
import initscope.ui.lesson.card.TeacherCard;
import initscope.ui.lesson.card.TellCard;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.words.Wording;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The pane of a lesson, left of the board: where it stands above, what is asked or told in the middle, the ways on below.
public final class LessonView extends BorderPane {
    /// With text of the usual size.
    private static final double WIDTH = 364;
    private static final double LEAST = 300;
    private static final double SHARE = 0.44;

    private final LessonsModel lessons;
    private final LessonModel model;
    private final Board board;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final WrappingRow foot = new WrappingRow();
    private final Runnable list;
    private final Runnable leave;
    private final Curtains curtains;
    private Card card;
    private Subscription watching = Subscription.EMPTY;

    /// @param text size of text, 1 = ordinary
    /// @param leave back to what was there before
    /// @param list leads to the list of lessons
    public LessonView(LessonsModel lessons, LessonModel model, Board board, Wording wording,
            ObservableValue<? extends Number> text, Runnable leave, Runnable list) {
        this.lessons = lessons;
        this.model = model;
        this.board = board;
        this.wording = wording;
        this.text = text;
        this.list = list;
        this.leave = leave;
        curtains = new Curtains(lessons, model, wording, text, this::commit);
        setId("lesson");
        getStyleClass().addAll("page", "lesson");
        content.getStyleClass().add("content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        foot.getStyleClass().add("foot");
        setTop(head(leave));
        setCenter(scroll);
        setBottom(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        DoubleBinding width = Bindings.createDoubleBinding(this::width, text, sceneProperty().flatMap(Scene::widthProperty));
        prefWidthProperty().bind(width);
        minWidthProperty().bind(width);
        maxWidthProperty().bind(width);
    }

    /// As wide as its lines are read well, but the larger part of the window stays for what it is about.
    private double width() {
        double window = getScene() == null ? Double.MAX_VALUE : getScene().getWidth();
        return Math.rint(Math.min(WIDTH * text.getValue().doubleValue(), Math.max(LEAST, SHARE * window)));
    }

    /// Begins, once it is in the window.
    public void begin() {
        watching = Subscription.combine(model.lessonProperty().subscribe((_, _) -> show(isHere())),
                model.atProperty().subscribe(at -> {
                    if (at.intValue() != LessonModel.NOWHERE) {
                        lay();
                        show(true);
                    }
                }),
                model.answerProperty().subscribe((_, now) -> {
                    if (now != null && model.isStep()) {
                        curtains.close();
                        board.reveal();
                        show(true);
                    }
                }),
                model.truthProperty().subscribe((_, now) -> {
                    if (now == null || model.atProperty().get() == LessonModel.NOWHERE) {
                        return;
                    }
                    if (!model.isAsking()) {
                        show(isHere());
                    } else if (model.question() instanceof Question.Drawing) {
                        boolean here = isHere();
                        board.cover(curtains.curtain());
                        if (here) {
                            curtains.focus();
                        }
                    }
                }),
                lessons.teacherProperty().subscribe((_, _) -> {
                    boolean here = isHere();
                    if (model.isAsking()) {
                        board.cover(curtains.curtain());
                    }
                    show(here);
                }));
    }

    /// Nothing of the board is seen between two questions either: the curtain comes first.
    private void lay() {
        if (model.isAsking()) {
            board.cover(curtains.curtain());
            board.lay(model.scene());
        } else {
            curtains.close();
            board.lay(model.scene());
            board.reveal();
        }
    }

    /// Ends watching; the view is thrown away afterwards.
    public void close() {
        watching.unsubscribe();
        curtains.close();
        if (card != null) {
            card.close();
        }
    }

    private Node head(Runnable leave) {
        Label title = new Label();
        title.setId("lesson-title");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.textProperty().bind(model.lessonProperty().map(Lesson::title));
        Button close = Icons.button("bi-x", wording, "lesson.leave", leave);
        close.setId("lesson-leave");
        ToggleButton teacher = new ToggleButton(null, Icons.icon("bi-easel"));
        teacher.setId("lesson-teacher");
        teacher.getStyleClass().addAll("button-icon", "flat");
        Icons.explain(teacher, wording.of("lesson.teacher.help"));
        teacher.selectedProperty().bindBidirectional(lessons.teacherProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(title, teacher, close);
        row.setAlignment(Pos.TOP_LEFT);
        ProgressBar way = new ProgressBar();
        way.setMaxWidth(Double.MAX_VALUE);
        way.setFocusTraversable(false);
        way.progressProperty().bind(model.atProperty().map(at -> Math.max(0, (at.intValue() + 1.0) / (model.course().steps() + 1))));
        VBox head = new VBox(row, way);
        head.getStyleClass().add("head");
        return head;
    }

    /// Everything anew, in the language of now; what was chosen or typed is kept by the model.
    ///
    /// @param focus whether the focus is to be where one goes on
    private void show(boolean focus) {
        if (model.atProperty().get() == LessonModel.NOWHERE) {
            return;
        }
        if (card != null) {
            card.close();
        }
        card = model.isSummary() ? new SummaryCard(lessons, model, wording, list)
                : !model.isStep() ? new PlayCard(model, wording)
                : model.isAsking() ? new AskCard(model, wording)
                : new TellCard(model, wording, text);
        content.getChildren().setAll(card.node());
        if (lessons.teacherProperty().get()) {
            content.getChildren().add(new TeacherCard(model, wording, text));
        }
        scroll.setVvalue(0);
        foot();
        if (card instanceof TellCard) {
            Platform.runLater(this::toVerdict);
        }
        if (focus && !curtains.focus()) {
            card.focus();
        }
    }

    /// Where the question alone fills the pane, the verdict on the answer is brought into sight.
    private void toVerdict() {
        Node verdict = content.lookup("#lesson-verdict");
        if (verdict == null || getScene() == null) {
            return;
        }
        layout();
        double bottom = content.sceneToLocal(verdict.localToScene(verdict.getLayoutBounds())).getMaxY();
        double room = scroll.getViewportBounds().getHeight();
        double over = content.getHeight() - room;
        if (over > 0 && bottom > room) {
            scroll.setVvalue(Math.min(1, (bottom - room / 2) / over));
        }
    }

    /// Whether the focus is in the lesson, or nowhere.
    private boolean isHere() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return owner == null || curtains.holds(owner);
    }

    private void foot() {
        foot.getChildren().clear();
        if (model.atProperty().get() > LessonModel.PLAY) {
            foot.getChildren().add(Icons.button("bi-arrow-left", wording, "lesson.back", model::back));
            foot.getChildren().getLast().setId("lesson-back");
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().add(space);
        if (model.isAsking()) {
            Button skip = new Button();
            skip.setId("lesson-skip");
            skip.textProperty().bind(wording.of("lesson.skip"));
            skip.setTooltip(Icons.tooltip(wording.of("lesson.skip.help")));
            skip.setMinWidth(USE_PREF_SIZE);
            skip.setOnAction(_ -> model.skip());
            foot.getChildren().add(skip);
        }
        foot.getChildren().add(card.primary());
    }

    private void commit() {
        if (model.isAsking()) {
            model.commit();
        }
    }

    /// Enter goes on, wherever in the pane the focus is; a digit chooses; Escape leaves.
    private void key(KeyEvent event) {
        Node target = event.getTarget() instanceof Node node ? node : null;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE && plain && !event.isShiftDown()) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER && plain) {
            if (target instanceof TextInputControl field && !"lesson-number".equals(field.getId())) {
                return;
            }
            event.consume();
            if (target instanceof ButtonBase button && !(target instanceof javafx.scene.control.RadioButton)) {
                button.fire();
            } else {
                card.enter();
            }
        } else if (plain && !(target instanceof TextInputControl) && card.digit(event.getText())) {
            event.consume();
        }
    }
}
