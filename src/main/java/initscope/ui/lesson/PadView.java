package initscope.ui.lesson;

import initscope.experiment.diagnosis.Figures;
import initscope.lesson.Answer;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.lesson.Pad;
import initscope.picture.lesson.Sheet;
import initscope.ui.canvas.Plot;
import initscope.ui.lesson.course.Spoken;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The sheet a prediction is drawn on, by dragging or by keys: left and right go through the columns, up and down move one, a
/// digit sets it and goes on.
final class PadView extends Region {
    private static final double LARGE = 1.2;
    private static final double STEP = 0.05;
    private static final double COARSE = 0.2;

    private final ObjectProperty<Answer> draft;
    private final Sheet sheet;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Runnable commit;
    private final Plot plot = new Plot((surface, box) -> pad().paint(surface, box));
    private final Subscription watching;
    private int cursor;
    private int dragged = -1;

    PadView(ObjectProperty<Answer> draft, Sheet sheet, Wording wording, ObservableValue<? extends Number> text, Runnable commit) {
        this.draft = draft;
        this.sheet = sheet;
        this.wording = wording;
        this.text = text;
        this.commit = commit;
        setId("lesson-pad");
        getStyleClass().add("pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(plot);
        setOnMousePressed(event -> {
            requestFocus();
            dragged = -1;
            draw(event);
        });
        setOnMouseDragged(this::draw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        watching = Subscription.combine(draft.subscribe(_ -> show()), wording.sentencesFor(this).subscribe(_ -> show()),
                text.subscribe(_ -> plot.repaint()));
    }

    private Look look() {
        return Look.DESK.times(LARGE * text.getValue().doubleValue());
    }

    private Pad pad() {
        return new Pad(Spoken.named(sheet, wording), heights(), cursor, look(), wording.now("lesson.pad"),
                wording.now("lesson.pad.hint"));
    }

    private void show() {
        plot.repaint();
        double height = heights().get(cursor);
        setAccessibleText(wording.now(sheet.bars() ? "lesson.pad.bar" : "lesson.pad.mark", String.valueOf(cursor + 1),
                String.valueOf(sheet.columns()), Double.isNaN(height) ? "–"
                        : sheet.bars() ? Figures.percent(sheet.share(height)) : Figures.number(height)));
    }

    /// NaN where nothing is drawn yet.
    private List<Double> heights() {
        return draft.get() instanceof Answer.Drawn(List<Double> heights) && heights.size() == sheet.columns() ? heights
                : Collections.nCopies(sheet.columns(), Double.NaN);
    }

    private void set(int column, double height) {
        List<Double> next = new ArrayList<>(heights());
        next.set(column, height);
        draft.set(new Answer.Drawn(next));
    }

    /// A column under the pointer, and all the pointer has jumped over.
    private void draw(MouseEvent event) {
        Box box = plot.box();
        Box room = sheet.plot(box, look());
        if (!(room.width() > 0 && room.height() > 0)) {
            return;
        }
        int to = sheet.column(room, event.getX());
        double height = sheet.at((room.bottom() - event.getY()) / room.height());
        int from = dragged < 0 ? to : dragged;
        double start = dragged < 0 ? height : heights().get(from);
        List<Double> next = new ArrayList<>(heights());
        int steps = Math.abs(to - from);
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 1 : (double) i / steps;
            next.set(from + Integer.signum(to - from) * i,
                    sheet.at(sheet.share(start) + part * (sheet.share(height) - sheet.share(start))));
        }
        dragged = to;
        cursor = to;
        draft.set(new Answer.Drawn(next));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean mine = true;
        switch (event.getCode()) {
            case LEFT -> go(cursor - 1);
            case RIGHT -> go(cursor + 1);
            case HOME -> go(0);
            case END -> go(sheet.columns() - 1);
            case UP -> raise(STEP);
            case DOWN -> raise(-STEP);
            case PAGE_UP -> raise(COARSE);
            case PAGE_DOWN -> raise(-COARSE);
            case BACK_SPACE, DELETE -> set(cursor, Double.NaN);
            case ENTER -> commit.run();
            default -> mine = digit(event.getText());
        }
        if (mine) {
            event.consume();
        }
    }

    /// To another column; a curve goes on level into what was not drawn yet.
    private void go(int column) {
        int to = Math.clamp(column, 0, sheet.columns() - 1);
        double height = heights().get(cursor);
        boolean carry = !sheet.bars() && Math.abs(to - cursor) == 1 && !Double.isNaN(height) && Double.isNaN(heights().get(to));
        cursor = to;
        if (carry) {
            set(to, height);
        }
        show();
    }

    private void raise(double shares) {
        double height = heights().get(cursor);
        double from = Double.isNaN(height) ? sheet.bars() ? 0 : 0.5 : sheet.share(height);
        set(cursor, sheet.at(from + shares));
    }

    /// 0 is the foot of the axis, 9 its top.
    private boolean digit(String key) {
        if (key.length() != 1 || !Character.isDigit(key.charAt(0))) {
            return false;
        }
        set(cursor, sheet.at(Character.digit(key.charAt(0), 10) / 9.0));
        cursor = Math.min(cursor + 1, sheet.columns() - 1);
        show();
        return true;
    }

    @Override
    protected void layoutChildren() {
        plot.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    void close() {
        watching.unsubscribe();
    }
}
